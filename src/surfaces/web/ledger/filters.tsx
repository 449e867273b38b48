import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { categoryLabel } from '../../../core/map/index.ts';
import type { LedgerFacets } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { words } from '../words/en.ts';
import { dayBounds } from '../words/format.ts';
import css from './ledger.module.css';
import { PersonFilter } from './person-filter.tsx';

/** The filters as the address holds them: ids and a day, never a name. */
export interface Search {
  readonly person?: string;
  readonly destination?: string;
  readonly category?: string;
  readonly day?: string;
}

/** The same, as the desk asks for them. */
export const queryOf = ({ day, ...rest }: Search): URLSearchParams => {
  const query = new URLSearchParams(
    Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const bounds = day === undefined ? undefined : dayBounds(day);
  if (bounds && Number.isFinite(bounds.fromMs)) {
    query.set('fromMs', String(bounds.fromMs));
    query.set('toMs', String(bounds.toMs));
  }
  return query;
};

interface Props {
  readonly search: Search;
  change(next: Search): void;
}

const without = (search: Search, key: keyof Search): Search =>
  Object.fromEntries(Object.entries(search).filter(([name]) => name !== key));

/** Person, destination, kind of data and day. */
export const Filters = ({ search, change }: Props) => {
  const facets = useQuery({
    queryKey: ['ledger', 'facets'],
    queryFn: () => call<LedgerFacets>('GET', '/ledger/facets'),
  });
  const set = (key: keyof Search, value: string): void =>
    change(value === '' ? without(search, key) : { ...search, [key]: value });
  const all = { value: '', label: words.ledger.all };
  return (
    <div className={css.filters}>
      <PersonFilter person={search.person} choose={(id) => set('person', id)} />
      <NativeSelect
        label={words.ledger.destination}
        value={search.destination ?? ''}
        data={[all, ...(facets.data?.destinations.map(({ id, label }) => ({ value: id, label })) ?? [])]}
        onChange={(event) => set('destination', event.currentTarget.value)}
      />
      <NativeSelect
        label={words.ledger.category}
        value={search.category ?? ''}
        data={[
          all,
          ...(facets.data?.categories.map((id) => ({ value: id, label: categoryLabel(id) })) ?? []),
        ]}
        onChange={(event) => set('category', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={words.ledger.day}
        value={search.day ?? ''}
        onChange={(event) => set('day', event.currentTarget.value)}
      />
      {Object.keys(search).length > 0 && (
        <Button variant="subtle" onClick={() => change({})}>
          {words.ledger.clear}
        </Button>
      )}
    </div>
  );
};
