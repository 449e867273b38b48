import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { Page, PersonPage, PersonRow } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { words } from '../words/en.ts';

const SUGGESTED = 8;

/** As suggested: the name, and what tells two people of one name apart. */
const lineOf = ({ name, email, phone }: PersonRow): string =>
  [name, email ?? phone].filter((part) => part !== undefined).join(', ');

interface Props {
  /** Id of the chosen person. */
  readonly person: string | undefined;
  /** An empty id takes the choice back. */
  choose(id: string): void;
}

/** Chooses a person by typing; the browser's own list suggests who is meant. The address holds the id only. */
export const PersonFilter = ({ person, choose }: Props) => {
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const chosen = useQuery({
    queryKey: ['people', 'one', person],
    queryFn: () => call<PersonPage>('GET', `/people/${person}`),
    enabled: person !== undefined,
  });
  const suggested = useQuery({
    queryKey: ['people', 'suggested', search],
    queryFn: () => call<Page<PersonRow>>('POST', '/people/searches', { search, limit: SUGGESTED }),
    enabled: search !== '' && person === undefined,
    placeholderData: keepPreviousData,
  });
  const rows = person === undefined && search !== '' ? (suggested.data?.rows ?? []) : [];
  const shown = person === undefined ? undefined : (chosen.data?.name.full ?? words.person.noName);
  const named = useRef('');
  useEffect(() => {
    if (shown !== undefined) setTyped(shown);
    // The choice was taken back elsewhere: a name that was typed over meanwhile stays, the chosen one goes.
    else setTyped((before) => (before === named.current ? '' : before));
    named.current = shown ?? '';
  }, [shown]);

  const change = (value: string): void => {
    setTyped(value);
    const match = rows.find((row) => lineOf(row) === value);
    if (match) choose(match.id);
    else if (person !== undefined) choose('');
  };
  return (
    <>
      <TextInput
        type="search"
        label={words.ledger.person}
        placeholder={words.ledger.all}
        list={listId}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => change(event.currentTarget.value)}
      />
      <datalist id={listId}>
        {rows.map((row) => (
          <option key={row.id} value={lineOf(row)} />
        ))}
      </datalist>
    </>
  );
};
