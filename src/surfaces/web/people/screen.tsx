import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Page, PersonRow } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Screen } from '../parts/screen.tsx';
import { More, Table } from '../parts/table.tsx';
import { words } from '../words/en.ts';
import { AddPerson } from './add.tsx';
import css from './people.module.css';

const PAGE_ROWS = 100;

const Row = ({ person }: { readonly person: PersonRow }) => (
  <tr>
    <td>
      <Link to="/people/$id" params={{ id: person.id }}>
        {person.name}
      </Link>
    </td>
    <td>{words.roles[person.role]}</td>
    <td>
      {person.email}
      {person.phone !== undefined && <small>{person.phone}</small>}
    </td>
    <td>{words.people.knownBy(person.identifiers)}</td>
  </tr>
);

const None = ({ onAdd }: { onAdd(): void }) => (
  <Empty
    title={words.people.emptyTitle}
    text={words.people.emptyText}
    example={`${words.people.emptyExampleLabel}\n\n${words.people.emptyExample}`}
  >
    <Button component={Link} to="/people/import" mr="xs">
      {words.people.import}
    </Button>
    <Button variant="default" onClick={onAdd}>
      {words.people.add}
    </Button>
  </Empty>
);

/** Everybody whose names are kept in: the list, with search. */
export default function PeopleScreen() {
  const [search, setSearch] = useState('');
  const [searched] = useDebouncedValue(search.trim(), 150);
  const [adding, setAdding] = useState(false);
  const people = useInfiniteQuery({
    queryKey: ['people', 'list', searched],
    queryFn: ({ pageParam: offset }) =>
      call<Page<PersonRow>>('POST', '/people/searches', {
        offset,
        limit: PAGE_ROWS,
        ...(searched === '' ? {} : { search: searched }),
      }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, { rows }) => sum + rows.length, 0);
      return shown < last.total && last.rows.length > 0 ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const rows = people.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = people.data?.pages[0]?.total ?? 0;
  const nobody = people.isSuccess && total === 0 && searched === '';
  return (
    <Screen
      title={words.people.title}
      width="wide"
      sub={people.isSuccess && searched === '' && total > 0 ? words.people.sub(total) : undefined}
      actions={
        !nobody &&
        people.isSuccess && (
          <>
            <Button component={Link} to="/people/import" size="xs">
              {words.people.import}
            </Button>
            <Button variant="default" size="xs" onClick={() => setAdding(true)}>
              {words.people.add}
            </Button>
            <Button
              component="a"
              href="/api/people/export.csv"
              download="people.csv"
              variant="default"
              size="xs"
            >
              {words.people.exportAll}
            </Button>
          </>
        )
      }
    >
      {people.isError && <Failure error={people.error} again={() => void people.refetch()} />}
      {nobody && <None onAdd={() => setAdding(true)} />}
      {people.isSuccess && !nobody && (
        <>
          <div className={css.tools}>
            <TextInput
              type="search"
              aria-label={words.people.search}
              placeholder={words.people.search}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
              spellCheck={false}
              autoComplete="off"
            />
          </div>
          {total === 0 ? (
            <p role="status">{words.people.nobodyFound}</p>
          ) : (
            <>
              <Table
                caption={words.people.title}
                columns={[words.people.name, words.people.role, words.people.contact, words.people.known]}
              >
                {rows.map((person) => (
                  <Row key={person.id} person={person} />
                ))}
              </Table>
              <More
                shown={rows.length}
                total={total}
                busy={people.isFetchingNextPage}
                onMore={() => void people.fetchNextPage()}
              />
            </>
          )}
        </>
      )}
      <AddPerson open={adding} onClose={() => setAdding(false)} />
    </Screen>
  );
}
