import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { GatewayAllowance } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import css from './gateway.module.css';

interface Allowed {
  readonly rows: readonly GatewayAllowance[];
}
const KEY = ['gateway', 'allowed'];

const useAllowed = () => useQuery({ queryKey: KEY, queryFn: () => call<Allowed>('GET', '/gateway/allowed') });

const useChange = (path: '/gateway/allowed' | '/gateway/allowed-removals') => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (allowance: GatewayAllowance) => call<Allowed>('POST', path, allowance),
    onSuccess: (after) => client.setQueryData(KEY, after),
  });
};

/** Under a refusal: lets pass what the call was refused for, from the next call on. */
export const Allow = ({ allowable }: { readonly allowable: GatewayAllowance }) => {
  const allowed = useAllowed();
  const allow = useChange('/gateway/allowed');
  const { provider, what } = allowable;
  if (allowed.data?.rows.some((one) => one.provider === provider && one.what === what))
    return <small role="status">{words.gateway.isAllowed}</small>;
  const name = words.gateway.providers[provider];
  const act = what.includes(' /') ? words.gateway.allowCall(name) : words.gateway.allowField(name);
  return (
    <>
      {allow.isError && <Failure error={allow.error} />}
      <Button
        variant="default"
        size="compact-xs"
        aria-label={words.gateway.about(act, what)}
        loading={allow.isPending}
        onClick={() => allow.mutate(allowable)}
      >
        {act}
      </Button>
    </>
  );
};

/** Everything that the owner allowed, and taking it back. */
export const AllowedList = () => {
  const allowed = useAllowed();
  const remove = useChange('/gateway/allowed-removals');
  const error = allowed.error ?? remove.error;
  return (
    <section className={css.part}>
      <h2>{words.gateway.allowed}</h2>
      <p>{words.gateway.allowedText}</p>
      {error && <Failure error={error} />}
      {allowed.data?.rows.length === 0 && <p>{words.gateway.allowedNone}</p>}
      <ul className={css.allowed}>
        {allowed.data?.rows.map((one) => (
          <li key={`${one.provider} ${one.what}`}>
            <span>
              {words.gateway.providers[one.provider]} <code>{one.what}</code>
            </span>
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={words.gateway.disallow(one.what, words.gateway.providers[one.provider])}
              onClick={() => remove.mutate(one)}
            >
              {words.gateway.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
