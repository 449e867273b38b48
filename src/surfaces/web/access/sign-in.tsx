import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import { Door } from './door.tsx';

/** The token of a sign-in link, taken out of the address at once so that the browser's history does not keep it. */
const takeToken = (): string | undefined => {
  if (location.pathname !== '/sign-in' || location.hash.length < 2) return undefined;
  const token = location.hash.slice(1);
  history.replaceState(null, '', '/');
  return token;
};

const token = takeToken();

/** Exchanges the link for a session, or says how to get a link. */
export const SignIn = () => {
  const client = useQueryClient();
  const exchange = useMutation({
    mutationFn: (value: string) => call('POST', '/sessions', { token: value }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['session'] }),
  });
  const started = useRef(false);
  useEffect(() => {
    if (started.current || token === undefined) return;
    started.current = true;
    exchange.mutate(token);
  }, [exchange]);

  const waiting = token !== undefined && !exchange.isError;
  return (
    <Door title={words.access.signInTitle}>
      {exchange.isError && <Failure error={exchange.error} />}
      {waiting ? (
        <p role="status">{words.access.signingIn}</p>
      ) : (
        <>
          <p>{words.access.signInText}</p>
          <p>{words.access.signInHow}</p>
        </>
      )}
    </Door>
  );
};
