import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { send } from '../../adapters/net/providers/send.ts';
import { fail, ok, ProblemError, type Result } from '../../core/base/index.ts';
import { openConversation } from '../../core/guard/index.ts';
import type { GatewayPorts } from '../../surfaces/gateway/ports.ts';
import type { GatewayProvider } from '../../surfaces/http/contract.ts';
import type { GatewayView } from '../../surfaces/http/gateway.ts';
import type { MapDesk } from '../../surfaces/http/map.ts';
import type { OutboundAddress } from '../outbound.ts';
import { attachmentReader } from './attachments.ts';
import { GatewayAllowed } from './gateway-allowed.ts';
import { CallValues, GatewayCalls } from './gateway-calls.ts';
import { GatewayRules } from './gateway-rules.ts';
import { GatewayUpstreams } from './gateway-upstreams.ts';
import type { Workspace } from './workspace.ts';

const TOKEN = 'gateway-token';
/** When the first call of each provider came in. */
const FIRST_CALLS = 'gateway-first-calls';
/** The owner's own keys, sealed like everything else. */
const keyOf = (provider: GatewayProvider): string => `gateway-key-${provider}`;
/** A retry of the same call within this time is the same disclosure. */
const RETRY_MS = 10 * 60 * 1000;
/** Calls whose retries are known: more than fit into that time but for a flood. */
const MAX_RECORDED = 20_000;

/** The gateway of the open business, and what the page shows of it. */
export interface GatewayDesk extends GatewayPorts, GatewayView {
  /** The secret in the base path; made when first asked for. */
  token(): Promise<string>;
  /** The addresses that calls go to beside the fixed ones. */
  namedAddresses(): Promise<readonly OutboundAddress[]>;
}

/** What each kind of client reads: OpenAI's address ends in /v1, the others' do not. */
const variablesAt = (base: string): Readonly<Record<string, string>> => ({
  OPENAI_BASE_URL: `${base}/openai/v1`,
  ANTHROPIC_BASE_URL: `${base}/anthropic`,
  GOOGLE_GEMINI_BASE_URL: `${base}/gemini`,
  OLLAMA_HOST: `${base}/ollama`,
});

/** Joins the gateway to the guard, the map, the store and the network. */
export function gatewayDesk(
  workspace: Workspace,
  map: MapDesk,
  environment: NodeJS.ProcessEnv,
): Result<GatewayDesk> {
  const opened = GatewayUpstreams.open(workspace, environment);
  if (!opened.ok) return opened;
  const upstreams = opened.value;
  let secret: string | undefined;
  const calls = new GatewayCalls();
  const values = new CallValues();
  const rules = new GatewayRules(workspace, map);
  const allowed = new GatewayAllowed(workspace);
  const recorded = new Map<string, number>();

  const newSecret = async (): Promise<string> => {
    secret = randomBytes(24).toString('base64url');
    await workspace.store.settings.set(TOKEN, secret);
    return secret;
  };

  const token = async (): Promise<string> => {
    const kept = await workspace.store.settings.get(TOKEN);
    secret = typeof kept === 'string' ? kept : await newSecret();
    return secret;
  };

  const addresses = async (port: number): Promise<Readonly<Record<string, string>>> =>
    variablesAt(`http://127.0.0.1:${port}/k/${await token()}`);
  const isLocal = (provider: GatewayProvider): boolean =>
    upstreams.now[provider].onThisComputer && provider === 'ollama';
  const ownKey = async (provider: GatewayProvider): Promise<string | undefined> => {
    const kept = await workspace.store.settings.get(keyOf(provider));
    return typeof kept === 'string' ? kept : undefined;
  };
  const first = firstCalls(workspace);

  return ok({
    token,
    addresses,
    async knows(given) {
      const known = secret ?? (await token());
      await upstreams.read();
      const [a, b] = [given, known].map((text) => createHash('sha256').update(text).digest());
      return timingSafeEqual(a as Buffer, b as Buffer);
    },
    findOptions: () => workspace.guard.options(),
    tagger: (texts) => workspace.guard.model.tagger(texts),
    conversation: (project, destination, people, issued) =>
      openConversation({
        secret: workspace.store.pseudonymSecret(),
        conversation: `gateway ${project}`,
        destination: destination.id.split('/', 1)[0] as string,
        ...(people && { people }),
        issued,
      }),
    readDocument: attachmentReader(workspace),
    rulesFor: async (destination) => ({
      ...(await rules.forCall(destination)),
      allowed: await allowed.at(destination.provider),
    }),
    allowsCall: async (provider, call) => (await allowed.at(provider)).has(call),
    refused: (call) => calls.refuse(call, workspace.now()),
    namedAddresses: () => upstreams.named(),
    setAddress: (provider, address) => upstreams.set(provider, address),
    probe: async (provider) => upstreams.probe(provider, await ownKey(provider)),
    allowed: () => allowed.list(),
    allow: (allowance) => allowed.allow(allowance),
    disallow: (allowance) => allowed.remove(allowance),
    ask: (event, signal) => calls.ask(event, signal),
    stateIssued: (state) => workspace.store.vault.issued(stateKey(state)),
    keepState: (state, issued) => workspace.store.vault.append(stateKey(state), issued),
    async record(draft, { key, again }) {
      const nowMs = workspace.now();
      // The oldest come first.
      for (const [old, atMs] of recorded) {
        if (nowMs - atMs <= RETRY_MS && recorded.size < MAX_RECORDED) break;
        recorded.delete(old);
      }
      if (again && recorded.has(key)) return ok(undefined);
      try {
        await workspace.store.ledger.append(draft);
      } catch (error) {
        if (error instanceof ProblemError) return fail(error.problem.code, error.problem.message);
        throw error;
      }
      recorded.delete(key);
      recorded.set(key, nowMs);
      return ok(undefined);
    },
    upstream: ({ provider, ...call }) => send(upstreams.now[provider], call),
    isLocal,
    ownKey,
    nowMs: workspace.now,
    broken: () => undefined,
    received: first.received,
    watch: (event) => calls.watch(event),

    async state() {
      const reached = await upstreams.read();
      const at = await first.all();
      const providers = (Object.keys(reached) as GatewayProvider[]).map(async (provider) => {
        const firstCallAtMs = at[provider];
        return {
          provider,
          address: reached[provider].address.href,
          addressFrom: reached[provider].from,
          onThisComputer: isLocal(provider),
          ...(firstCallAtMs !== undefined && { firstCallAtMs }),
          keyKept: (await ownKey(provider)) !== undefined,
        };
      });
      return { providers: await Promise.all(providers) };
    },
    async renewSecret(port) {
      await newSecret();
      return addresses(port);
    },
    calls: () =>
      calls.newestFirst.map(({ call, people, ...event }) => ({ ...event, id: call, people: people.length })),
    standIns: (call, standIns) => values.keep(workspace.guard, call, standIns),
    async callValues(call) {
      const standIns = values.get(workspace.guard, call);
      if (!standIns)
        return fail(
          'not-found',
          'The values of this call are not known any more. They are kept for the newest calls only, until Privet is closed or locked.',
        );
      const { people } = await workspace.guard.options();
      // Somebody who was erased since is nobody's to see.
      return ok(
        standIns
          .filter(({ person }) => person === undefined || people.person(person) !== undefined)
          .map(({ kind, value, pseudonym }) => ({ kind, value, pseudonym })),
      );
    },
    answerCall: (call, sends) => calls.answer(call, sends),
    destinations: () => rules.list(),
    destination: (id) => rules.get(id),
    setDestination: (id, own) => rules.set(id, own),
    setKey: (provider, key) => workspace.store.settings.set(keyOf(provider), key),
    holdWaiting: () => calls.holdAll(),
  });
}

/** When each provider's first call came in. It is known for good, so after the first one nothing is written. */
function firstCalls(workspace: Workspace) {
  type Moments = Partial<Record<GatewayProvider, number>>;
  const seen = new Set<GatewayProvider>();
  const all = async (): Promise<Moments> => {
    const kept = await workspace.store.settings.get(FIRST_CALLS);
    return typeof kept === 'object' && kept !== null ? kept : {};
  };
  let writing: Promise<void> = Promise.resolve();
  const note = async (provider: GatewayProvider, atMs: number): Promise<void> => {
    const before = await all();
    if (before[provider] === undefined)
      await workspace.store.settings.set(FIRST_CALLS, { ...before, [provider]: atMs });
  };
  return {
    all,
    received(provider: GatewayProvider): void {
      if (seen.has(provider)) return;
      seen.add(provider);
      const atMs = workspace.now();
      // The call does not wait for it; where it cannot be written, the next call tries again.
      writing = writing.then(() => note(provider, atMs)).catch(() => void seen.delete(provider));
    },
  };
}

/** A state that a provider keeps is known by a hash: its name may say something of the owner. */
const stateKey = (state: string): { conversation: string; destination: string } => ({
  conversation: `state ${createHash('sha256').update(state).digest('base64url')}`,
  destination: 'gateway',
});
