import { Button, Group, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { PersonRole } from '../../../core/people/index.ts';
import type { PersonPage } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import { roleOptions } from './add.tsx';
import css from './people.module.css';

/** Name, role and note of one person. */
export const EditPerson = ({ person, onClose }: { readonly person: PersonPage; onClose(): void }) => {
  const client = useQueryClient();
  const [name, setName] = useState(person.name.full);
  const [role, setRole] = useState<PersonRole>(person.role);
  const [note, setNote] = useState(person.note ?? '');
  const change = useMutation({
    mutationFn: () =>
      call<PersonPage>('PATCH', `/people/${person.id}`, {
        role,
        note,
        ...(name.trim() === person.name.full ? {} : { name: name.trim() }),
      }),
    onSuccess: (after) => {
      client.setQueryData(['people', 'one', person.id], after);
      void client.invalidateQueries({ queryKey: ['people', 'list'] });
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.person.editTitle}
      closeButtonProps={{ 'aria-label': words.common.close }}
    >
      <form className={css.form} onSubmit={submit}>
        {change.isError && <Failure error={change.error} />}
        <TextInput
          label={words.people.name}
          required
          withAsterisk={false}
          data-autofocus
          value={name}
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={words.people.role}
          data={roleOptions}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as PersonRole)}
        />
        <Textarea
          label={words.people.note}
          rows={4}
          value={note}
          spellCheck={false}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.common.cancel}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {words.people.save}
          </Button>
        </Group>
      </form>
    </Modal>
  );
};
