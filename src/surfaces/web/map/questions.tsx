import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer, Exposure, ProcessingRecord, Receiver } from '../../../core/map/index.ts';
import { call } from '../api/call.ts';
import { Chips } from '../parts/chips.tsx';
import { Failure } from '../parts/failure.tsx';
import { Table } from '../parts/table.tsx';
import { words } from '../words/en.ts';
import css from './map.module.css';
import { Reasons } from './panel.tsx';
import type { MapRows } from './rows.ts';
import { Typed } from './typed.tsx';
import { type Do, useUnexplained } from './use-map.ts';

const ASKED = ['todo', 'exposed', 'less', 'sees', 'unexplained', 'record'] as const;
export type Shown = (typeof ASKED)[number];
export const isShown = (text: unknown): text is Shown => ASKED.includes(text as Shown);

interface Props {
  readonly rows: MapRows;
  readonly shown: Shown | undefined;
  readonly act: Do;
  onShow(shown: Shown | undefined): void;
  onOpen(handOff: string): void;
}

/** What can be asked of the map, with the number of answers at each question. */
export const Questions = ({ rows, shown, act, onShow, onOpen }: Props) => {
  const t = words.map.questions;
  const unexplained = useUnexplained();
  const exposed = rows.snapshot.exposures.filter((e) => e.level === 'exposed');
  const counted: Readonly<Record<Shown, number | undefined>> = {
    todo: rows.snapshot.todos.length,
    exposed: exposed.length,
    less: rows.snapshot.less.length,
    sees: undefined,
    unexplained: unexplained.data?.rows.length,
    record: undefined,
  };
  return (
    <section className={css.questions} aria-label={t.label}>
      <Chips
        label={t.label}
        options={ASKED.map((id) => ({ id, label: counted[id] ? `${t[id]} ${counted[id]}` : t[id] }))}
        chosen={shown}
        choose={(id) => onShow(id === shown ? undefined : (id as Shown))}
      />
      {shown === 'todo' && (
        <Lines
          lines={rows.snapshot.todos.map(({ on, says, id }) => ({ key: `${on} ${id} ${says}`, text: says }))}
          nothing={t.nothingTodo}
        />
      )}
      {shown === 'exposed' && <Exposed exposed={exposed} onOpen={onOpen} />}
      {shown === 'less' && (
        <Lines
          lines={rows.snapshot.less.map(({ id, says }) => ({ key: `${id} ${says}`, text: says }))}
          nothing={t.nothingLess}
        />
      )}
      {shown === 'sees' && <WhoSees rows={rows} />}
      {shown === 'unexplained' && (
        <>
          {unexplained.isError && <Failure error={unexplained.error} />}
          {unexplained.data?.rows.length === 0 && <p role="status">{t.nothingUnexplained}</p>}
          <ul className={css.lines}>
            {unexplained.data?.rows.map(({ id, category, destination, disclosures, asIs }) => (
              <li key={id} className={css.dotted}>
                <p>
                  {t.left(
                    rows.categoryLabel(category),
                    rows.apps.get(destination)?.name ?? destination,
                    disclosures,
                  )}{' '}
                  {asIs && t.asIs}
                </p>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => act({ do: 'judge', destination, category, verdict: 'accepted' })}
                >
                  {t.accept}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  color="red"
                  onClick={() => act({ do: 'judge', destination, category, verdict: 'stopped' })}
                >
                  {t.stop}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {shown === 'record' && <Record rows={rows} act={act} />}
    </section>
  );
};

const Lines = ({
  lines,
  nothing,
}: {
  readonly lines: readonly { readonly key: string; readonly text: string }[];
  readonly nothing: string;
}) =>
  lines.length === 0 ? (
    <p role="status">{nothing}</p>
  ) : (
    <ul className={css.lines}>
      {lines.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );

/** Hand-offs whose reasons are spelt out; the table has them all. */
const SHOWN = 30;

const Exposed = ({
  exposed,
  onOpen,
}: {
  readonly exposed: readonly Exposure[];
  onOpen(handOff: string): void;
}) =>
  exposed.length === 0 ? (
    <p role="status">{words.map.questions.nothingExposed}</p>
  ) : (
    <ol className={css.lines}>
      {exposed.slice(0, SHOWN).map((exposure) => (
        <li key={exposure.handOff}>
          <h3>
            <button type="button" className={css.asLink} onClick={() => onOpen(exposure.handOff)}>
              {exposure.name}
            </button>
          </h3>
          <Reasons exposure={exposure} />
          {exposure.next && (
            <p>
              <b>{words.map.panel.next}: </b>
              {exposure.next.says}
            </p>
          )}
        </li>
      ))}
    </ol>
  );

/** Asks one question whose answer is not in the snapshot. */
const useAnswer = <T,>(question: string, asked: Readonly<Record<string, string>>, revision: number) =>
  useQuery({
    queryKey: ['map', 'answer', question, asked, revision],
    queryFn: async () => (await call<Answer>('POST', '/map/answers', { question, ...asked })).data as T,
  });

const WhoSees = ({ rows }: { readonly rows: MapRows }) => {
  const t = words.map.questions;
  const [category, setCategory] = useState('name');
  const answer = useAnswer<readonly Receiver[]>('who-sees', { category }, rows.snapshot.revision);
  return (
    <>
      <NativeSelect
        className={css.narrow ?? ''}
        label={t.category}
        value={category}
        data={rows.categories.map(({ id, label }) => ({ value: id, label }))}
        onChange={(event) => setCategory(event.currentTarget.value)}
      />
      {answer.isError && <Failure error={answer.error} />}
      {answer.data?.length === 0 && <p role="status">{t.nobody}</p>}
      <ul className={css.lines}>
        {answer.data?.map(({ at, id, label, vendor, ai, sees }) => (
          <li key={`${at} ${id}`}>
            <b>{label}</b>
            {vendor && vendor.label !== label && ` (${vendor.label})`}
            {ai !== undefined && `: ${ai}`}
            <ul>
              {sees.flatMap((sight) =>
                sight.through.map((way) => (
                  <li key={way.id}>
                    {way.as === 'undecided' ? words.map.handOff.choose : words.rules[way.as]}, {t.through}{' '}
                    {way.name}
                  </li>
                )),
              )}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
};

const Record = ({ rows, act }: { readonly rows: MapRows; readonly act: Do }) => {
  const t = words.map.questions;
  const answer = useAnswer<ProcessingRecord>('record', {}, rows.snapshot.revision);
  const { business, workflows } = rows.snapshot.map;
  return (
    <>
      <p>{t.recordSub}</p>
      {answer.isError && <Failure error={answer.error} />}
      {answer.data && (
        <Table caption={t.record} columns={t.recordHead}>
          {[...answer.data.controller, ...answer.data.processor].map((row) => (
            <tr key={row.workflow}>
              <td>
                <b>{row.activity}</b>
                <small>{t[row.role]}</small>
              </td>
              <td>{row.purpose}</td>
              <td>{row.people.join(', ')}</td>
              <td>{row.categories.map((c) => c.label).join(', ')}</td>
              <td>{[...new Set(row.recipients.map((r) => r.name))].join(', ')}</td>
              <td>
                {row.retention}
                {row.gaps.length > 0 && <small className={css.todo}>{t.missing(row.gaps)}</small>}
              </td>
            </tr>
          ))}
        </Table>
      )}
      <details className={css.about}>
        <summary>{t.activity}</summary>
        <div className={css.fields}>
          {(
            [
              ['name', t.businessName],
              ['contact', t.businessContact],
              ['country', t.businessCountry],
              ['security', t.businessSecurity],
            ] as const
          ).map(([key, label]) => (
            <Typed
              key={key}
              label={label}
              value={business[key]}
              maxLength={key === 'country' ? 2 : 300}
              onKeep={(value) =>
                act({
                  do: 'set-business',
                  changes: { [key]: key === 'country' ? value.toUpperCase() : value },
                })
              }
            />
          ))}
        </div>
        {workflows.map((workflow) => (
          <fieldset key={workflow.id} className={css.fields}>
            <legend>{workflow.label}</legend>
            <Typed
              label={t.purpose}
              value={workflow.purpose ?? ''}
              onKeep={(purpose) =>
                act({ do: 'set-workflow', id: workflow.id, changes: { purpose: purpose || null } })
              }
            />
            <Typed
              label={t.retention}
              value={workflow.retention ?? ''}
              onKeep={(retention) =>
                act({ do: 'set-workflow', id: workflow.id, changes: { retention: retention || null } })
              }
            />
            <label>
              {t.role}
              <select
                value={workflow.role}
                onChange={(event) =>
                  act({
                    do: 'set-workflow',
                    id: workflow.id,
                    changes: { role: event.currentTarget.value === 'processor' ? 'processor' : 'controller' },
                  })
                }
              >
                <option value="controller">{t.controller}</option>
                <option value="processor">{t.processor}</option>
              </select>
            </label>
          </fieldset>
        ))}
      </details>
    </>
  );
};
