import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Identifier, IdentifierKind } from '../../../core/people/index.ts';
import type { PersonPage } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import css from './people.module.css';

const kindOptions = Object.entries(words.identifiers)
  .filter(([kind]) => kind !== 'name')
  .map(([value, [label]]) => ({ value, label }));

/** Every value that points to the person, to be added to and taken from. */
export const Identifiers = ({ person }: { readonly person: PersonPage }) => {
  const client = useQueryClient();
  const [kind, setKind] = useState<string>('alias');
  const [value, setValue] = useState('');
  const change = useMutation({
    mutationFn: (identifiers: readonly Identifier[]) =>
      call<PersonPage>('PATCH', `/people/${person.id}`, { identifiers }),
    onSuccess: (after) => {
      setValue('');
      client.setQueryData(['people', 'one', person.id], after);
      void client.invalidateQueries({ queryKey: ['people', 'list'] });
    },
  });
  const add = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate([...person.identifiers, { kind: kind as IdentifierKind, value: value.trim() }]);
  };
  const others = person.identifiers.filter(
    (known) => known.kind !== 'name' || known.value !== person.name.full,
  );
  return (
    <section className={css.part}>
      <h2>{words.person.identifiers}</h2>
      <p>{words.person.identifiersText}</p>
      {change.isError && <Failure error={change.error} />}
      <ul className={css.facts}>
        <li>
          <span>{words.identifiers.name[0]}</span>
          <span>{person.name.full}</span>
        </li>
        {others.map((identifier) => (
          <li key={`${identifier.kind} ${identifier.value}`}>
            <span>{words.identifiers[identifier.kind][0]}</span>
            <span>{identifier.value}</span>
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={`${words.person.remove(words.identifiers[identifier.kind][0])}: ${identifier.value}`}
              onClick={() => change.mutate(person.identifiers.filter((known) => known !== identifier))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <form className={css.line} onSubmit={add}>
        <NativeSelect
          label={words.person.kind}
          data={kindOptions}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
        />
        <TextInput
          label={words.person.value}
          required
          withAsterisk={false}
          value={value}
          autoComplete="off"
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={change.isPending}>
          {words.person.addIdentifier}
        </Button>
      </form>
    </section>
  );
};
