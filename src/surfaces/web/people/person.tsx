import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Erasure, PersonPage } from '../../http/contract.ts';
import { call, Refused } from '../api/call.ts';
import { PersonPlaces } from '../map/person-places.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Failure } from '../parts/failure.tsx';
import { NotHere } from '../parts/not-here.tsx';
import { Notice } from '../parts/notice.tsx';
import { Screen } from '../parts/screen.tsx';
import { words } from '../words/en.ts';
import { fullDay } from '../words/format.ts';
import { EditPerson } from './edit.tsx';
import { Identifiers } from './identifiers.tsx';
import css from './people.module.css';
import { WhatLeft } from './what-left.tsx';

const back = { to: '/people', label: words.person.back };

const Erased = ({ erasure }: { readonly erasure: Erasure }) => (
  <Screen title={words.person.noName} back={back}>
    <Notice tone="calm">{words.person.erased(erasure.disclosuresKept)}</Notice>
  </Screen>
);

/** One person: what points to them, what left, and erasing. */
export default function PersonScreen() {
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [editing, setEditing] = useState(false);
  const erase = useMutation({
    mutationFn: () => call<Erasure>('DELETE', `/people/${id}`),
    onSuccess: () => {
      setAsking(false);
      client.removeQueries({ queryKey: ['people', 'one', id] });
      void client.invalidateQueries({ queryKey: ['people', 'list'] });
      void client.invalidateQueries({ queryKey: ['ledger'] });
      void client.invalidateQueries({ queryKey: ['draft'] });
    },
  });
  const person = useQuery({
    queryKey: ['people', 'one', id],
    queryFn: () => call<PersonPage>('GET', `/people/${id}`),
    enabled: !erase.isSuccess,
  });
  if (erase.isSuccess) return <Erased erasure={erase.data} />;
  if (person.error instanceof Refused && person.error.status === 404) return <NotHere />;
  if (!person.data)
    return person.isError ? <Failure error={person.error} again={() => void person.refetch()} /> : null;

  const { name, role, note, createdAtMs, identifiers } = person.data;
  return (
    <Screen
      title={name.full}
      sub={`${words.roles[role]}, ${words.person.since(fullDay(createdAtMs))}`}
      back={back}
      actions={
        <>
          <Button variant="default" size="xs" onClick={() => setEditing(true)}>
            {words.person.edit}
          </Button>
          <Button variant="default" color="red" size="xs" onClick={() => setAsking(true)}>
            {words.person.erase}
          </Button>
        </>
      }
    >
      {erase.isError && <Failure error={erase.error} />}
      <Identifiers person={person.data} />
      {note !== undefined && note !== '' && (
        <section className={css.part}>
          <h2>{words.people.note}</h2>
          <p className={css.note}>{note}</p>
        </section>
      )}
      <PersonPlaces person={id} />
      <WhatLeft person={id} />
      {editing && <EditPerson person={person.data} onClose={() => setEditing(false)} />}
      <Confirm
        open={asking}
        title={words.person.eraseTitle(name.full)}
        act={words.person.eraseDo}
        busy={erase.isPending}
        onAct={() => erase.mutate()}
        onClose={() => setAsking(false)}
      >
        {words.person.eraseText(identifiers.length)}
      </Confirm>
    </Screen>
  );
}
