import { Button } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { MapEdit, MapSnapshot, Workflow } from '../../../core/map/index.ts';
import { Chips } from '../parts/chips.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Failure } from '../parts/failure.tsx';
import { Screen } from '../parts/screen.tsx';
import { words } from '../words/en.ts';
import { Drawing } from './drawing-part.tsx';
import { Files, Import } from './files.tsx';
import { StepList } from './list.tsx';
import css from './map.module.css';
import { Panel } from './panel.tsx';
import { isShown, Questions, type Shown } from './questions.tsx';
import { type MapRows, rowsOf } from './rows.ts';
import { Start } from './start.tsx';
import { HandOffTable } from './table.tsx';
import {
  type Changes,
  type MapCatalogue,
  useCatalogue,
  useChanges,
  useDrawing,
  useSnapshot,
} from './use-map.ts';
import { STATES, type State, WhatIf } from './what-if.tsx';

const VIEWS = ['list', 'drawing', 'table'] as const;
type View = (typeof VIEWS)[number];
/** The whole map, in the address, instead of one workflow. */
const ALL = 'all';

/** What the address says is on screen: the view, the what-if, an open hand-off, an answer. */
interface Search {
  readonly view?: View;
  readonly state?: State;
  readonly handOff?: string;
  readonly show?: Shown;
}

/** Where the customers' data goes, step by step. */
export default function MapScreen() {
  const snapshot = useSnapshot();
  const catalogue = useCatalogue();
  const error = snapshot.error ?? catalogue.error;
  if (snapshot.data && catalogue.data) return <Loaded snapshot={snapshot.data} catalogue={catalogue.data} />;
  return (
    <Screen title={words.map.title} sub={words.common.loading} width="wide">
      {error && (
        <Failure
          error={error}
          again={() => {
            void snapshot.refetch();
            void catalogue.refetch();
          }}
        />
      )}
    </Screen>
  );
}

const Loaded = ({
  snapshot,
  catalogue,
}: {
  readonly snapshot: MapSnapshot;
  readonly catalogue: MapCatalogue;
}) => {
  const changes = useChanges();
  const { workflow: asked } = useParams({ strict: false });
  const { workflows } = snapshot.map;
  const workflow = asked === ALL ? undefined : (workflows.find((w) => w.id === asked) ?? workflows[0]);
  if (workflows.length === 0 && snapshot.map.apps.length === 0)
    return (
      <Screen title={words.map.emptyTitle} sub={words.map.emptyText} width="wide">
        {changes.error && <Failure error={changes.error} />}
        <Start catalogue={catalogue} changes={changes} onStarted={() => undefined} />
        <Import changes={changes} />
      </Screen>
    );
  return (
    <OnScreen
      rows={rowsOf(snapshot, catalogue)}
      catalogue={catalogue}
      changes={changes}
      workflow={workflow}
    />
  );
};

interface OnScreenProps {
  readonly rows: MapRows;
  readonly catalogue: MapCatalogue;
  readonly changes: Changes;
  /** Absent: the whole map. */
  readonly workflow: Workflow | undefined;
}

const OnScreen = ({ rows, catalogue, changes, workflow }: OnScreenProps) => {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState(false);
  const { map } = rows.snapshot;
  const shown = workflow ? [workflow] : map.workflows;
  const ids = shown.map((w) => w.id);
  const view = search.view ?? (workflow ? 'list' : 'table');
  const state = search.state ?? 'today';
  const act = (edit: MapEdit): void => changes.edit.mutate(edit);
  const show = (change: { readonly [K in keyof Search]?: Search[K] | undefined }): void =>
    void navigate({
      to: '/map/$workflow',
      params: { workflow: workflow?.id ?? ALL },
      search: Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, v]) => v !== undefined)),
      replace: true,
      resetScroll: false,
    });
  const goTo = (id: string): void => {
    const { handOff: _, ...kept } = search;
    void navigate({ to: '/map/$workflow', params: { workflow: id }, search: kept });
  };
  const openHandOff = (handOff: string): void => show({ handOff });
  const stepIds = new Set(shown.flatMap((w) => w.steps.map((s) => s.id)));
  const handOffs = map.handOffs.filter((h) => !workflow || stepIds.has(h.step ?? h.from.id));
  const open = map.handOffs.find((h) => h.id === search.handOff);
  const exposed = handOffs.filter((h) => rows.exposures.get(h.id)?.level === 'exposed').length;
  return (
    <Screen
      title={workflow?.label ?? words.map.title}
      width="wide"
      sub={
        <>
          {words.map.sub(
            stepIds.size,
            new Set(handOffs.flatMap((h) => (h.to.at === 'app' ? [h.to.id] : []))).size,
            handOffs.length,
          )}{' '}
          {exposed === 0 ? (
            words.map.noneExposed
          ) : (
            <button type="button" className={css.asLink} onClick={() => show({ show: 'exposed' })}>
              {words.map.exposedCount(exposed)}
            </button>
          )}
        </>
      }
      actions={<History rows={rows} changes={changes} />}
    >
      <div className={css.bars}>
        <Chips
          label={words.map.workflows}
          options={[
            ...map.workflows.map(({ id, label }) => ({ id, label })),
            { id: ALL, label: words.map.everything },
          ]}
          chosen={workflow?.id ?? ALL}
          choose={goTo}
        />
        <Button variant="subtle" size="compact-sm" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          + {words.map.another}
        </Button>
      </div>
      {adding && <Start catalogue={catalogue} changes={changes} onStarted={() => setAdding(false)} />}
      <div className={css.bars}>
        <Chips
          label={words.map.states.label}
          options={STATES.map((id) => ({ id, label: words.map.states[id] }))}
          chosen={state}
          choose={(id) => show({ state: id as State })}
        />
        {state === 'today' && (
          <Chips
            label={words.map.views.label}
            options={VIEWS.filter((v) => workflow || v !== 'list').map((id) => ({
              id,
              label: words.map.views[id],
            }))}
            chosen={view}
            choose={(id) => show({ view: id as View })}
          />
        )}
      </div>
      {changes.error && <Failure error={changes.error} />}
      {state !== 'today' ? (
        <WhatIf key={state} rows={rows} state={state} workflows={ids} />
      ) : (
        <div className={css.body} data-panel={open && (view === 'drawing' ? 'under' : 'beside')}>
          <div>
            {view === 'list' && workflow && (
              <StepList
                rows={rows}
                workflow={workflow}
                act={act}
                openHandOff={open?.id}
                onOpen={openHandOff}
              />
            )}
            {view === 'table' && (
              <HandOffTable
                rows={rows}
                handOffs={handOffs}
                act={act}
                openHandOff={open?.id}
                onOpen={openHandOff}
              />
            )}
            {view === 'drawing' && (
              <Drawn
                title={workflow?.label ?? words.map.title}
                workflows={ids}
                revision={rows.snapshot.revision}
                openHandOff={open?.id}
                onOpen={openHandOff}
                onUnexplained={() => show({ show: 'unexplained' })}
              />
            )}
          </div>
          {open && (
            <Panel rows={rows} handOff={open} act={act} onClose={() => show({ handOff: undefined })} />
          )}
        </div>
      )}
      <Questions
        rows={rows}
        shown={isShown(search.show) ? search.show : undefined}
        act={act}
        onShow={(next) => show({ show: next })}
        onOpen={openHandOff}
      />
      <Files workflows={ids} changes={changes} />
      {workflow && (
        <>
          <Button variant="subtle" color="red" size="compact-sm" onClick={() => setRemoving(true)}>
            {words.map.workflow.remove}
          </Button>
          <Confirm
            open={removing}
            title={words.map.workflow.removeTitle(workflow.label)}
            act={words.map.workflow.remove}
            onClose={() => setRemoving(false)}
            onAct={() => {
              setRemoving(false);
              act({ do: 'remove-workflow', id: workflow.id });
            }}
          >
            {words.map.workflow.removeText}
          </Confirm>
        </>
      )}
    </Screen>
  );
};

const Drawn = (props: {
  readonly title: string;
  readonly workflows: readonly string[];
  readonly revision: number;
  readonly openHandOff: string | undefined;
  onOpen(handOff: string): void;
  onUnexplained(): void;
}) => {
  const drawing = useDrawing(props.workflows, props.revision);
  if (drawing.isError) return <Failure error={drawing.error} again={() => void drawing.refetch()} />;
  if (!drawing.data) return <p>{words.common.loading}</p>;
  return (
    <Drawing
      title={props.title}
      layout={drawing.data}
      openHandOff={props.openHandOff}
      onOpen={props.onOpen}
      onUnexplained={props.onUnexplained}
    />
  );
};

const History = ({ rows, changes }: { readonly rows: MapRows; readonly changes: Changes }) => {
  const { undo, redo } = rows.snapshot.history;
  return (
    <>
      <Button
        variant="default"
        size="xs"
        disabled={!undo}
        title={undo && words.map.undo(undo.says)}
        loading={changes.turn.isPending && changes.turn.variables === 'undo'}
        onClick={() => changes.turn.mutate('undo')}
      >
        {words.map.undoShort}
      </Button>
      <Button
        variant="default"
        size="xs"
        disabled={!redo}
        title={redo && words.map.redo(redo.says)}
        onClick={() => changes.turn.mutate('redo')}
      >
        {words.map.redoShort}
      </Button>
    </>
  );
};
