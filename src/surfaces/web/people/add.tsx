import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { Identifier, PersonRole } from '../../../core/people/index.ts';
import type { PersonPage, TypedPerson } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import css from './people.module.css';

export const roleOptions = Object.entries(words.roles).map(([value, label]) => ({ value, label }));

/** One person typed in by hand. */
export const AddPerson = ({ open, onClose }: { readonly open: boolean; onClose(): void }) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [fields, setFields] = useState({ name: '', email: '', phone: '', role: 'customer' });
  const add = useMutation({
    mutationFn: (person: TypedPerson) => call<PersonPage>('POST', '/people', person),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['people'] });
      void client.invalidateQueries({ queryKey: ['today'] });
      onClose();
      void navigate({ to: '/people/$id', params: { id } });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const identifiers: Identifier[] = (['email', 'phone'] as const)
      .map((kind) => ({ kind, value: fields[kind].trim() }))
      .filter(({ value }) => value !== '');
    add.mutate({ name: fields.name.trim(), role: fields.role as PersonRole, identifiers });
  };
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setFields({ ...fields, [name]: event.currentTarget.value }),
    autoComplete: 'off',
  });
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={words.people.addTitle}
      closeButtonProps={{ 'aria-label': words.common.close }}
    >
      <form className={css.form} onSubmit={submit}>
        {add.isError && <Failure error={add.error} />}
        <TextInput
          label={words.people.name}
          required
          withAsterisk={false}
          data-autofocus
          {...field('name')}
        />
        <TextInput
          label={words.people.email}
          description={words.common.optional}
          type="email"
          inputMode="email"
          {...field('email')}
        />
        <TextInput
          label={words.people.phone}
          description={words.common.optional}
          type="tel"
          {...field('phone')}
        />
        <NativeSelect label={words.people.role} data={roleOptions} {...field('role')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.common.cancel}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {words.people.save}
          </Button>
        </Group>
      </form>
    </Modal>
  );
};
