import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { GatewayCall, GatewayValue } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import css from './gateway.module.css';

/** What stood for what in a call: fetched by a click, kept in no cache, gone from the page when hidden. */
export const Values = ({ entry }: { readonly entry: GatewayCall }) => {
  const open = useMutation({
    mutationFn: () =>
      call<{ readonly rows: readonly GatewayValue[] }>('POST', `/gateway/calls/${entry.id}/values`),
    gcTime: 0,
  });
  if (!entry.categories.some(({ form }) => form === 'pseudonymised' || form === 'generalised')) return null;
  return (
    <>
      {open.isError && <Failure error={open.error} />}
      {open.data && (
        <ul className={css.values} aria-label={words.gateway.values}>
          {open.data.rows.map(({ kind, value, pseudonym }) => (
            <li key={`${kind} ${value} ${pseudonym}`}>
              {words.gateway.value(words.kinds[kind][0], value, pseudonym)}
            </li>
          ))}
          {open.data.rows.length === 0 && <li>{words.gateway.valuesNone}</li>}
        </ul>
      )}
      <Button
        variant="default"
        size="compact-xs"
        loading={open.isPending}
        onClick={() => (open.data ? open.reset() : open.mutate())}
      >
        {open.data ? words.gateway.hideValues : words.gateway.openValues}
      </Button>
    </>
  );
};
