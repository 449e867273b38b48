import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { GatewayProbe, GatewayProviderState, GatewayState } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { words } from '../words/en.ts';
import css from './gateway.module.css';

/** Where one provider's calls go: another address, the usual one, or trying the one of now. */
const Address = ({ provider, address, addressFrom }: GatewayProviderState) => {
  const client = useQueryClient();
  const [next, setNext] = useState('');
  const name = words.gateway.providers[provider];
  const probe = useMutation({
    mutationFn: () => call<GatewayProbe>('POST', `/gateway/addresses/${provider}/probe`),
  });
  const change = useMutation({
    mutationFn: (to: string | null) =>
      call<GatewayState>('PUT', `/gateway/addresses/${provider}`, { address: to }),
    onSuccess: (after) => {
      setNext('');
      // What was found out about the address of before says nothing of this one.
      probe.reset();
      client.setQueryData(['gateway', 'state'], after);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate(next.trim());
  };
  const error = change.error ?? probe.error;
  return (
    <details className={css.destination}>
      <summary>
        <b>{name}</b> <span>{words.gateway.addressNow(address, addressFrom)}</span>
      </summary>
      {error && <Failure error={error} />}
      {probe.data && <Notice tone={probe.data.works ? 'calm' : 'look'}>{probe.data.said}</Notice>}
      <form className={css.key} onSubmit={submit}>
        <TextInput
          label={words.gateway.address(name)}
          description={words.gateway.addressHow}
          placeholder={address}
          value={next}
          autoComplete="off"
          inputMode="url"
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={next.trim() === ''} loading={change.isPending}>
          {words.gateway.useAddress}
        </Button>
        {addressFrom === 'owner' && (
          <Button variant="subtle" onClick={() => change.mutate(null)}>
            {words.gateway.usualAddress}
          </Button>
        )}
        <Button
          variant="subtle"
          aria-label={words.gateway.about(words.gateway.tryAddress, name)}
          loading={probe.isPending}
          onClick={() => probe.mutate()}
        >
          {words.gateway.tryAddress}
        </Button>
      </form>
    </details>
  );
};

/** Where the calls to each provider go. */
export const Addresses = ({ providers }: { readonly providers: readonly GatewayProviderState[] }) => (
  <section className={css.part}>
    <h2>{words.gateway.addresses}</h2>
    <p>{words.gateway.addressesText}</p>
    {providers.map((one) => (
      <Address key={one.provider} {...one} />
    ))}
  </section>
);
