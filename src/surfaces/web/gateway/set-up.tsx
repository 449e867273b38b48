import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { GatewayAddresses, GatewayProviderState } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Confirm } from '../parts/confirm.tsx';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { words } from '../words/en.ts';
import { moment } from '../words/format.ts';
import css from './gateway.module.css';
import { Lines } from './lines.tsx';

const FirstCall = ({ provider, firstCallAtMs }: GatewayProviderState) => {
  const name = words.gateway.providers[provider];
  return firstCallAtMs === undefined ? (
    <li>{words.gateway.noCall(name)}</li>
  ) : (
    <li className={css.came}>{words.gateway.firstCall(name, moment(firstCallAtMs))}</li>
  );
};

/** The addresses for each client, shown only when asked for, and whether a first call has come in. */
export const SetUp = ({ providers }: { readonly providers: readonly GatewayProviderState[] }) => {
  const [renewing, setRenewing] = useState(false);
  // The secret is asked for by a click, kept in no cache, and gone from the page when hidden.
  const show = useMutation({
    mutationFn: (renew: boolean) =>
      renew
        ? call<GatewayAddresses>('POST', '/gateway/secret')
        : call<GatewayAddresses>('GET', '/gateway/addresses'),
    gcTime: 0,
    onSettled: () => setRenewing(false),
  });
  return (
    <section className={css.part}>
      <h2>{words.gateway.setUp}</h2>
      <p>{words.gateway.setUpText}</p>
      <ul className={css.firsts} aria-live="polite">
        {providers.map((one) => (
          <FirstCall key={one.provider} {...one} />
        ))}
      </ul>
      {show.isError && <Failure error={show.error} />}
      <div className={css.row}>
        {show.data ? (
          <Button variant="default" size="xs" onClick={() => show.reset()}>
            {words.gateway.hide}
          </Button>
        ) : (
          <Button size="xs" loading={show.isPending} onClick={() => show.mutate(false)}>
            {words.gateway.show}
          </Button>
        )}
        <Button variant="default" size="xs" onClick={() => setRenewing(true)}>
          {words.gateway.renew}
        </Button>
      </div>
      {show.data && (
        <>
          {show.variables && <Notice tone="calm">{words.gateway.renewed}</Notice>}
          <p className={css.quiet}>{words.gateway.secretText}</p>
          <Lines variables={show.data.variables} />
        </>
      )}
      <Confirm
        open={renewing}
        title={words.gateway.renewTitle}
        act={words.gateway.renew}
        busy={show.isPending}
        onAct={() => show.mutate(true)}
        onClose={() => setRenewing(false)}
      >
        <p>{words.gateway.renewText}</p>
      </Confirm>
    </section>
  );
};
