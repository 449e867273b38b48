import { z } from 'zod';
import { fail, type Result } from '../../core/base/index.ts';
import { RULES } from '../../core/guard/index.ts';
import type {
  GatewayAllowance,
  GatewayCall,
  GatewayDestination,
  GatewayOwnRules,
  GatewayProbe,
  GatewayProvider,
  GatewayState,
  GatewayValue,
} from './contract.ts';
import { answer, type Resource, read, refuse } from './room.ts';

/** Longest key that is kept; the providers' are under 300 characters. */
const MAX_KEY = 2_000;

/** What the page may see of the gateway, and change. */
export interface GatewayView {
  state(): Promise<GatewayState>;
  /** What each client is given, by environment variable. */
  addresses(port: number): Promise<Readonly<Record<string, string>>>;
  /** Makes a new secret; the addresses that held the old one lead nowhere from then on. */
  renewSecret(port: number): Promise<Readonly<Record<string, string>>>;
  /** Newest first. */
  calls(): readonly GatewayCall[];
  /** What stood for what in a call. Fails (`not-found`) when it is not known any more. */
  callValues(call: string): Promise<Result<readonly GatewayValue[]>>;
  /** False when the call does not wait. */
  answerCall(call: string, sends: boolean): boolean;
  destinations(): Promise<readonly GatewayDestination[]>;
  destination(id: string): Promise<Result<GatewayDestination>>;
  setDestination(id: string, rules: GatewayOwnRules): Promise<Result<GatewayDestination>>;
  /** Names another address for a provider's calls, or goes back to the usual one. */
  setAddress(provider: GatewayProvider, address: string | undefined): Promise<Result<void>>;
  /** Asks the address of now for an answer. */
  probe(provider: GatewayProvider): Promise<GatewayProbe>;
  /** Fields and calls that no format knows and the owner lets through. */
  allowed(): Promise<readonly GatewayAllowance[]>;
  allow(allowance: GatewayAllowance): Promise<Result<readonly GatewayAllowance[]>>;
  disallow(allowance: GatewayAllowance): Promise<Result<readonly GatewayAllowance[]>>;
  /** Keeps the owner's own key, or forgets it. It is never given out again, but to the provider. */
  setKey(provider: GatewayProvider, key: string | undefined): Promise<void>;
  /** Holds back every call that waits for the owner. */
  holdWaiting(): void;
}

const provider = z.enum(['openai', 'anthropic', 'gemini', 'ollama']);
const Provider = z.strictObject({ provider });
const Allowance = z.strictObject({ provider, what: z.string().min(1).max(200) });
const Call = z.strictObject({ call: z.string().max(100) });
const Destination = z.strictObject({ destination: z.string().max(100) });
const KeyBody = z.strictObject({
  // A key is sent in a header: visible ASCII only.
  key: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]+$/)
    .max(MAX_KEY)
    .nullable(),
});
const AddressBody = z.strictObject({ address: z.string().trim().min(1).max(500).nullable() });
const VerdictBody = z.strictObject({ send: z.boolean() });
const RulesBody = z.strictObject({
  rules: z.record(z.string().max(100), z.enum(RULES)),
  ask: z.boolean(),
  unread: z.enum(['refuse', 'let through']),
});

/** The gateway: how clients reach it, its calls as they happen, the rules of its destinations, the owner's keys. */
export const gatewayResource =
  (gateway: GatewayView): Resource =>
  ({ app, port }) => {
    app.get('/api/gateway', () => gateway.state());

    app.get('/api/gateway/addresses', async () => ({ variables: await gateway.addresses(port()) }));

    app.post('/api/gateway/secret', async () => ({ variables: await gateway.renewSecret(port()) }));

    app.get('/api/gateway/calls', async () => ({ rows: gateway.calls() }));

    app.post('/api/gateway/calls/:call/verdict', async (request, reply) => {
      const [of, body] = [read(Call, request.params), read(VerdictBody, request.body)];
      if (!of.ok) return refuse(reply, of.problem);
      if (!body.ok) return refuse(reply, body.problem);
      if (gateway.answerCall(of.value.call, body.value.send)) return reply.code(204).send();
      return answer(
        reply,
        fail('not-found', 'This call does not wait any more. It was held back, or the program went away.'),
      );
    });

    // Not a GET: values are fetched by a click, never ahead of it, and kept nowhere.
    app.post('/api/gateway/calls/:call/values', async (request, reply) => {
      const of = read(Call, request.params);
      if (!of.ok) return refuse(reply, of.problem);
      const values = await gateway.callValues(of.value.call);
      return values.ok ? { rows: values.value } : answer(reply, values);
    });

    app.get('/api/gateway/destinations', async () => ({ rows: await gateway.destinations() }));

    app.get('/api/gateway/destinations/:destination', async (request, reply) => {
      const of = read(Destination, request.params);
      return of.ok
        ? answer(reply, await gateway.destination(of.value.destination))
        : refuse(reply, of.problem);
    });

    app.put('/api/gateway/destinations/:destination', async (request, reply) => {
      const [of, body] = [read(Destination, request.params), read(RulesBody, request.body)];
      if (!of.ok) return refuse(reply, of.problem);
      if (!body.ok) return refuse(reply, body.problem);
      return answer(reply, await gateway.setDestination(of.value.destination, body.value));
    });

    app.get('/api/gateway/allowed', async () => ({ rows: await gateway.allowed() }));

    for (const [path, change] of [
      ['allowed', gateway.allow],
      ['allowed-removals', gateway.disallow],
    ] as const)
      app.post(`/api/gateway/${path}`, async (request, reply) => {
        const body = read(Allowance, request.body);
        if (!body.ok) return refuse(reply, body.problem);
        const after = await change(body.value);
        return after.ok ? { rows: after.value } : answer(reply, after);
      });

    app.put('/api/gateway/addresses/:provider', async (request, reply) => {
      const [of, body] = [read(Provider, request.params), read(AddressBody, request.body)];
      if (!of.ok) return refuse(reply, of.problem);
      if (!body.ok) return refuse(reply, body.problem);
      const set = await gateway.setAddress(of.value.provider, body.value.address ?? undefined);
      return set.ok ? gateway.state() : answer(reply, set);
    });

    app.post('/api/gateway/addresses/:provider/probe', async (request, reply) => {
      const of = read(Provider, request.params);
      return of.ok ? gateway.probe(of.value.provider) : refuse(reply, of.problem);
    });

    app.put('/api/gateway/keys/:provider', async (request, reply) => {
      const [of, body] = [read(Provider, request.params), read(KeyBody, request.body)];
      if (!of.ok) return refuse(reply, of.problem);
      if (!body.ok) return refuse(reply, body.problem);
      await gateway.setKey(of.value.provider, body.value.key ?? undefined);
      return gateway.state();
    });
  };
