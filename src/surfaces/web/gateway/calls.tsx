import { useQuery } from '@tanstack/react-query';
import { categoryLabel } from '../../../core/map/index.ts';
import type { GatewayCall } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { Table } from '../parts/table.tsx';
import { words } from '../words/en.ts';
import { moment } from '../words/format.ts';
import { Allow } from './allowed.tsx';
import css from './gateway.module.css';
import { Values } from './values.tsx';
import { Waiting } from './waiting.tsx';

/** A call that waits for the owner should not wait for the page. */
const ASK_EVERY_MS = 1_000;
const SHOWN = 30;

/** `3 values of 2 people`; values of nobody the owner knows stand alone. */
const foundIn = ({ state, values, people }: GatewayCall): string => {
  // What was held back for its form was not searched to the end: nothing can be said of what is in it.
  if (values === 0 && state === 'held') return words.gateway.notSearched;
  if (values === 0) return words.gateway.nothingFound;
  const found = words.count(values, 'value', 'values');
  return people === 0 ? found : words.gateway.counts(found, words.count(people, 'person', 'people'));
};

const Row = ({ entry }: { readonly entry: GatewayCall }) => (
  <tr>
    <td>{moment(entry.atMs)}</td>
    <td>{entry.destination || words.gateway.noProvider}</td>
    <td>
      <span className={css.state} data-state={entry.state}>
        {words.gateway.states[entry.state]}
      </span>
      {entry.reason !== undefined && (
        <small>
          {entry.reason}
          {entry.times !== undefined && entry.times > 1 && ` ${words.gateway.times(entry.times)}`}
        </small>
      )}
      {entry.allowable && <Allow allowable={entry.allowable} />}
    </td>
    <td>
      {entry.categories.map(({ category, form, values }) => (
        <div key={`${category} ${form}`}>
          {words.ledger.values(categoryLabel(category), values, words.forms[form])}
        </div>
      ))}
      <small>
        {foundIn(entry)}
        {!entry.inspected && `; ${words.gateway.notInspected}`}
      </small>
      <Values entry={entry} />
    </td>
  </tr>
);

/** The calls of this run, newest first; those that wait for the owner stand above. */
export const Calls = () => {
  const calls = useQuery({
    queryKey: ['gateway', 'calls'],
    queryFn: () => call<{ readonly rows: readonly GatewayCall[] }>('GET', '/gateway/calls'),
    refetchInterval: ASK_EVERY_MS,
  });
  const rows = calls.data?.rows ?? [];
  return (
    <section className={css.part}>
      <h2>{words.gateway.calls}</h2>
      {calls.isError && <Failure error={calls.error} again={() => void calls.refetch()} />}
      {rows
        .filter(({ state }) => state === 'waiting')
        .map((entry) => (
          <Waiting key={entry.id} entry={entry} />
        ))}
      {calls.isSuccess && rows.length === 0 && <p>{words.gateway.callsEmpty}</p>}
      {rows.length > 0 && (
        <Table caption={words.gateway.calls} columns={words.gateway.columns}>
          {rows.slice(0, SHOWN).map((entry) => (
            <Row key={entry.id} entry={entry} />
          ))}
        </Table>
      )}
    </section>
  );
};
