import { Button, Group, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AccessStatus } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import css from './settings.module.css';

const MIN_CHARS = 12;

interface Props {
  /** There is a passphrase already. */
  readonly guarded: boolean;
  onDone(set: boolean): void;
}

/** Sets or changes the passphrase; asks for it twice, because a slip of the finger would lock the owner out. */
export const PassphraseForm = ({ guarded, onDone }: Props) => {
  const client = useQueryClient();
  const [fields, setFields] = useState({ current: '', next: '', repeat: '' });
  const [complaint, setComplaint] = useState<'tooShort' | 'different'>();
  const save = useMutation({
    mutationFn: () =>
      call<AccessStatus>('PUT', '/passphrase', {
        next: fields.next,
        ...(guarded ? { current: fields.current } : {}),
      }),
    onSuccess: (status) => {
      client.setQueryData(['access'], status);
      onDone(true);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong =
      [...fields.next].length < MIN_CHARS
        ? 'tooShort'
        : fields.next !== fields.repeat
          ? 'different'
          : undefined;
    setComplaint(wrong);
    if (wrong === undefined) save.mutate();
  };
  const field = (name: keyof typeof fields) => ({
    label: words.settings[name],
    value: fields[name],
    required: true,
    withAsterisk: false,
    onChange: (event: { currentTarget: { value: string } }) =>
      setFields({ ...fields, [name]: event.currentTarget.value }),
  });
  return (
    <form className={css.form} onSubmit={submit}>
      {save.isError && <Failure error={save.error} />}
      {guarded && <PasswordInput {...field('current')} autoComplete="current-password" autoFocus />}
      <PasswordInput
        {...field('next')}
        autoComplete="new-password"
        autoFocus={!guarded}
        error={complaint === 'tooShort' ? words.settings.tooShort : undefined}
      />
      <PasswordInput
        {...field('repeat')}
        autoComplete="new-password"
        error={complaint === 'different' ? words.settings.different : undefined}
      />
      <Group>
        <Button type="submit" loading={save.isPending}>
          {guarded ? words.settings.changePassphrase : words.settings.setPassphrase}
        </Button>
        <Button variant="default" onClick={() => onDone(false)}>
          {words.common.cancel}
        </Button>
      </Group>
    </form>
  );
};
