import { useState } from 'react';
import type { Actor, AppChoice, Step, Workflow } from '../../../core/map/index.ts';
import { words } from '../words/en.ts';
import { AppPicker } from './app-picker.tsx';
import { DataTicks } from './data-ticks.tsx';
import css from './map.module.css';
import { Moves, Why } from './moves.tsx';
import type { MapRows } from './rows.ts';
import type { Do } from './use-map.ts';

interface Props {
  readonly rows: MapRows;
  readonly workflow: Workflow;
  readonly step: Step;
  readonly number: number;
  readonly act: Do;
  readonly openHandOff: string | undefined;
  onOpen(handOff: string): void;
}

type Picking =
  | { readonly for: 'swap'; readonly app: string }
  | { readonly for: 'add' | 'hand-off' }
  | undefined;

/** One step of the list: its name, who does it, where, with which data, and what it hands on. */
export const StepCard = ({ rows, workflow, step, number, act, openHandOff, onOpen }: Props) => {
  const [picking, setPicking] = useState<Picking>();
  const [ticking, setTicking] = useState(false);
  const t = words.map.step;
  const data = [...new Set([...step.in, ...step.out])];
  const handOffs = rows.handOffsOf(step.id);
  const unused = rows.snapshot.less.find((l) => l.at === 'step' && l.id === step.id);
  const picked = (choice: AppChoice): void => {
    if (picking?.for === 'swap') act({ do: 'swap-app', id: picking.app, choice });
    else if (picking?.for === 'add') act({ do: 'use-app', step: step.id, choice });
    else act({ do: 'hand-on', step: step.id, choice, categories: data });
    setPicking(undefined);
  };
  return (
    <li className={css.step}>
      <div className={css.stepHead}>
        <span className={css.number} aria-hidden="true">
          {number}
        </span>
        <Renamed
          label={step.label}
          onRename={(label) => act({ do: 'set-step', id: step.id, changes: { label } })}
        />
        <Who rows={rows} step={step} act={act} />
        <span className={css.stepTools}>
          <button
            type="button"
            className={css.tool}
            aria-label={t.up(step.label)}
            disabled={number === 1}
            onClick={() => act({ do: 'move-step', id: step.id, to: number - 1 })}
          >
            ↑
          </button>
          <button
            type="button"
            className={css.tool}
            aria-label={t.down(step.label)}
            disabled={number === workflow.steps.length}
            onClick={() => act({ do: 'move-step', id: step.id, to: number + 1 })}
          >
            ↓
          </button>
          <button
            type="button"
            className={css.tool}
            aria-label={t.remove(step.label)}
            onClick={() => act({ do: 'remove-step', id: step.id })}
          >
            ×
          </button>
        </span>
      </div>
      <dl className={css.facts}>
        <dt>{t.data}</dt>
        <dd>
          <span className={data.length === 0 ? css.todo : undefined}>
            {data.length === 0 ? t.noData : words.list(data.map(rows.categoryLabel))}
          </span>
          {unused && (
            <small className={css.less}>
              {t.unused} {words.list(unused.categories.map(rows.categoryLabel))}
            </small>
          )}
          <button
            type="button"
            className={css.quietButton}
            aria-expanded={ticking}
            aria-label={t.tick(step.label)}
            onClick={() => setTicking(!ticking)}
          >
            {t.tickShort}
          </button>
          {ticking && <DataTicks rows={rows} step={step} act={act} />}
        </dd>
        <dt>{t.apps}</dt>
        <dd>
          {step.apps.length === 0 && <span className={css.todo}>{t.noApp}</span>}
          {step.apps.map((app) => (
            <button
              key={app}
              type="button"
              className={css.app}
              aria-label={t.swap(rows.apps.get(app)?.name ?? app, step.label)}
              onClick={() => setPicking({ for: 'swap', app })}
            >
              {rows.apps.get(app)?.name ?? `${app} (removed)`}
            </button>
          ))}
          <button
            type="button"
            className={`${css.quietButton} ${css.plus}`}
            aria-label={t.addApp(step.label)}
            onClick={() => setPicking({ for: 'add' })}
          >
            {t.addAppShort}
          </button>
        </dd>
      </dl>
      {step.note !== undefined && <p className={css.note}>{step.note}</p>}
      {picking && (
        <>
          <AppPicker
            key={JSON.stringify(picking)}
            label={
              picking.for === 'swap'
                ? words.map.picker.swapFor(rows.apps.get(picking.app)?.name ?? picking.app)
                : words.map.picker.choose
            }
            onChoose={picked}
            onCancel={() => setPicking(undefined)}
          />
          {picking.for === 'swap' && (
            <button
              type="button"
              className={css.quietButton}
              onClick={() => {
                act({
                  do: 'set-step',
                  id: step.id,
                  changes: { apps: step.apps.filter((a) => a !== picking.app) },
                });
                setPicking(undefined);
              }}
            >
              {words.map.picker.removeHere}
            </button>
          )}
        </>
      )}
      <ul className={css.handOffs} aria-label={t.handOffs(step.label)}>
        {handOffs.map((handOff) => (
          <li key={handOff.id} data-open={openHandOff === handOff.id || undefined}>
            <span className={css.to}>→ {rows.endLabel(handOff.to)}</span>
            <Moves rows={rows} handOff={handOff} act={act} />
            <Why
              exposure={rows.exposures.get(handOff.id)}
              name={rows.nameOf(handOff)}
              open={openHandOff === handOff.id}
              onOpen={() => onOpen(handOff.id)}
            />
          </li>
        ))}
        <li>
          <button
            type="button"
            className={`${css.quietButton} ${css.plus}`}
            aria-label={t.addHandOff(step.label)}
            onClick={() => setPicking({ for: 'hand-off' })}
          >
            {t.addHandOffShort}
          </button>
        </li>
      </ul>
    </li>
  );
};

const Renamed = ({ label, onRename }: { readonly label: string; onRename(label: string): void }) => {
  const [text, setText] = useState<string>();
  if (text === undefined)
    return (
      <h3 className={css.stepName}>
        <button type="button" aria-label={words.map.step.rename(label)} onClick={() => setText(label)}>
          {label}
        </button>
      </h3>
    );
  const keep = (): void => {
    if (text.trim() !== '' && text.trim() !== label) onRename(text.trim());
    setText(undefined);
  };
  return (
    <input
      className={css.rename}
      aria-label={words.map.step.name}
      // biome-ignore lint/a11y/noAutofocus: the field takes the place of the name that was pressed.
      autoFocus
      value={text}
      maxLength={100}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') setText(undefined);
      }}
    />
  );
};

const Who = ({ rows, step, act }: { readonly rows: MapRows; readonly step: Step; readonly act: Do }) => {
  const { helpers, vendors } = rows.snapshot.map;
  const value = step.who.is === 'me' ? 'me' : `${step.who.is} ${step.who.id}`;
  const choose = (chosen: string): void => {
    const [is, id] = chosen.split(' ') as ['me' | 'helper' | 'vendor', string];
    const who: Actor = is === 'me' ? { is } : { is, id };
    act({ do: 'set-step', id: step.id, changes: { who } });
  };
  return (
    <select
      className={css.who}
      aria-label={words.map.step.who(step.label)}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="me">{words.map.step.me}</option>
      {helpers.map((h) => (
        <option key={h.id} value={`helper ${h.id}`}>
          {h.name}
        </option>
      ))}
      {vendors.map((v) => (
        <option key={v.id} value={`vendor ${v.id}`}>
          {words.map.step.vendor(v.name)}
        </option>
      ))}
    </select>
  );
};
