import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { GatewayProviderState, GatewayState } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import css from './gateway.module.css';

/** One provider's key: whether it is kept, a new one, or forgetting it. It is never shown again. */
const ProviderKey = ({ provider, keyKept }: GatewayProviderState) => {
  const client = useQueryClient();
  const [key, setKey] = useState('');
  const name = words.gateway.providers[provider];
  const keep = useMutation({
    mutationFn: (value: string | null) =>
      call<GatewayState>('PUT', `/gateway/keys/${provider}`, { key: value }),
    gcTime: 0,
    onSuccess: (after) => {
      setKey('');
      client.setQueryData(['gateway', 'state'], after);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate(key.trim());
  };
  return (
    <form className={css.key} onSubmit={submit}>
      {keep.isError && <Failure error={keep.error} />}
      <PasswordInput
        label={words.gateway.key(name)}
        description={keyKept ? words.gateway.keyKept : words.gateway.keyNone}
        value={key}
        autoComplete="off"
        onChange={(event) => setKey(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={key.trim() === ''} loading={keep.isPending}>
        {keyKept ? words.gateway.replace : words.gateway.keep}
      </Button>
      {keyKept && (
        <Button variant="subtle" aria-label={words.gateway.forgetKey(name)} onClick={() => keep.mutate(null)}>
          {words.gateway.forget}
        </Button>
      )}
    </form>
  );
};

/** The owner's own keys, for programs that hold none. */
export const ProviderKeys = ({ providers }: { readonly providers: readonly GatewayProviderState[] }) => (
  <section className={css.part}>
    <h2>{words.gateway.keys}</h2>
    <p>{words.gateway.keysText}</p>
    {providers.map((one) => (
      <ProviderKey key={one.provider} {...one} />
    ))}
  </section>
);
