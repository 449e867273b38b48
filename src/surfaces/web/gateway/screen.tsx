import { useQuery } from '@tanstack/react-query';
import type { GatewayState } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { Screen } from '../parts/screen.tsx';
import { words } from '../words/en.ts';
import { Addresses } from './addresses.tsx';
import { Calls } from './calls.tsx';
import { ProviderKeys } from './provider-keys.tsx';
import { Rules } from './rules.tsx';
import { SetUp } from './set-up.tsx';

/** How often the page asks whether a program has called. */
const ASK_EVERY_MS = 2_000;

/** How programs reach the gateway, their calls as they happen, and what may leave. */
export default function GatewayScreen() {
  const state = useQuery({
    queryKey: ['gateway', 'state'],
    queryFn: () => call<GatewayState>('GET', '/gateway'),
    refetchInterval: ASK_EVERY_MS,
  });
  return (
    <Screen title={words.gateway.title} sub={words.gateway.sub}>
      {state.isError && <Failure error={state.error} again={() => void state.refetch()} />}
      {state.data && <SetUp providers={state.data.providers} />}
      <Calls />
      <Rules />
      {state.data && <Addresses providers={state.data.providers} />}
      {state.data && <ProviderKeys providers={state.data.providers} />}
    </Screen>
  );
}
