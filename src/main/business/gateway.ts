import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { send } from '../../adapters/net/providers/send.ts';
import { type Upstream, type UpstreamName, upstreams } from '../../adapters/net/providers/upstreams.ts';
import { fail, ok, ProblemError, type Result } from '../../core/base/index.ts';
import { defaultPolicy, localPolicy, openConversation, type Policy } from '../../core/guard/index.ts';
import { policyFor } from '../../core/map/index.ts';
import type { CallDestination, CallEvent, GatewayServices } from '../../surfaces/gateway/services.ts';
import type { MapDesk } from '../../surfaces/http/map.ts';
import type { Workspace } from './workspace.ts';

const TOKEN = 'gateway-token';
/** Upstreams that the owner named in place of the fixed ones. */
const OWN_UPSTREAMS = 'gateway-upstreams';
/** Calls that the live view remembers. */
const MAX_EVENTS = 200;
/** A retry of the same call within this time is the same disclosure. */
const RETRY_MS = 10 * 60 * 1000;

/** The gateway of the open business, and what the page shows of it. */
export interface GatewayDesk extends GatewayServices {
  /** The secret in the base path; made when first asked for. */
  token(): Promise<string>;
  /** The newest calls, newest first. */
  events(): readonly CallEvent[];
}

/** Joins the gateway to the guard, the map, the store and the network. */
export function gatewayDesk(
  workspace: Workspace,
  map: MapDesk,
  environment: NodeJS.ProcessEnv,
): Result<GatewayDesk> {
  const fixed = upstreams({}, environment);
  if (!fixed.ok) return fixed;
  let reached: Readonly<Record<UpstreamName, Upstream>> = fixed.value;
  let secret: string | undefined;
  const events: CallEvent[] = [];
  const recorded = new Map<string, number>();

  const token = async (): Promise<string> => {
    const kept = await workspace.store.settings.get(TOKEN);
    if (typeof kept === 'string') secret = kept;
    else {
      secret = randomBytes(24).toString('base64url');
      await workspace.store.settings.set(TOKEN, secret);
    }
    const own = await workspace.store.settings.get(OWN_UPSTREAMS);
    const all = upstreams(
      typeof own === 'object' && own !== null ? (own as Record<UpstreamName, string>) : {},
      environment,
    );
    if (all.ok) reached = all.value;
    return secret;
  };

  const policy = async (destination: CallDestination): Promise<Policy> => {
    const usual = destination.local ? localPolicy() : defaultPolicy();
    return policyFor(await map.keeper.map(), destination.id, usual) ?? usual;
  };

  return ok({
    token,
    events: () => events,
    async knows(given) {
      const known = secret ?? (await token());
      const [a, b] = [given, known].map((text) => createHash('sha256').update(text).digest());
      return timingSafeEqual(a as Buffer, b as Buffer);
    },
    findOptions: () => workspace.guard.options(),
    async conversation(project, destination, issued) {
      const { people } = await workspace.guard.options();
      return openConversation({
        secret: workspace.store.pseudonymSecret(),
        conversation: `gateway ${project}`,
        destination: destination.id.split('/', 1)[0] as string,
        people,
        issued,
      });
    },
    policyFor: policy,
    stateIssued: (state) => workspace.store.vault.issued(stateKey(state)),
    keepState: (state, issued) => workspace.store.vault.append(stateKey(state), issued),
    async record(draft, { key, again }) {
      const nowMs = workspace.now();
      for (const [old, atMs] of recorded) if (nowMs - atMs > RETRY_MS) recorded.delete(old);
      if (again && recorded.has(key)) return ok(undefined);
      try {
        await workspace.store.ledger.append(draft);
      } catch (error) {
        if (error instanceof ProblemError) return fail(error.problem.code, error.problem.message);
        throw error;
      }
      recorded.set(key, nowMs);
      return ok(undefined);
    },
    upstream: ({ provider, ...call }) => send(reached[provider], call),
    isLocal: (provider) => reached[provider].onThisComputer && provider === 'ollama',
    withKey: async () => ({}),
    nowMs: workspace.now,
    broken: () => undefined,
    watch(event) {
      events.unshift(event);
      events.length = Math.min(events.length, MAX_EVENTS);
    },
  });
}

/** A state that a provider keeps is known by a hash: its name may say something of the owner. */
const stateKey = (state: string): { conversation: string; destination: string } => ({
  conversation: `state ${createHash('sha256').update(state).digest('base64url')}`,
  destination: 'gateway',
});
