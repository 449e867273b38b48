import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { UnlockWith } from '../../http/contract.ts';
import { call, sentenceOf } from '../api/call.ts';
import { words } from '../words/en.ts';
import css from './access.module.css';
import { Door } from './door.tsx';

/** Asks for the passphrase, or the recovery code. */
export const Locked = () => {
  const client = useQueryClient();
  const [by, setBy] = useState<'passphrase' | 'recoveryCode'>('passphrase');
  const [secret, setSecret] = useState('');
  const unlock = useMutation({
    mutationFn: (body: UnlockWith) => call('POST', '/unlockings', body),
    onSuccess: () => client.invalidateQueries(),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    unlock.mutate(by === 'passphrase' ? { passphrase: secret } : { recoveryCode: secret });
  };
  const field = {
    label: words.access[by],
    value: secret,
    required: true,
    withAsterisk: false,
    autoFocus: true,
    error: unlock.isError ? sentenceOf(unlock.error) : undefined,
    onChange: (event: { currentTarget: { value: string } }) => setSecret(event.currentTarget.value),
  };
  return (
    <Door title={words.access.lockedTitle}>
      <p>{words.access.lockedText}</p>
      <form className={css.form} onSubmit={submit}>
        {by === 'passphrase' ? (
          <PasswordInput key={by} {...field} autoComplete="current-password" />
        ) : (
          <TextInput key={by} {...field} autoComplete="off" spellCheck={false} />
        )}
        <Button type="submit" loading={unlock.isPending}>
          {words.access.unlock}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            setBy(by === 'passphrase' ? 'recoveryCode' : 'passphrase');
            setSecret('');
            unlock.reset();
          }}
        >
          {by === 'passphrase' ? words.access.useRecovery : words.access.usePassphrase}
        </Button>
      </form>
    </Door>
  );
};
