import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Business, openBusiness } from '../../src/main/business/open.ts';
import { gateway } from '../../src/surfaces/gateway/handler.ts';
import { openUpstream, type Upstream } from './upstream.ts';

/** A real business with a gateway on loopback, in front of a provider that records. */
export interface TestGateway {
  readonly business: Business;
  readonly upstream: Upstream;
  /** `http://127.0.0.1:PORT/k/TOKEN`, to which a provider's name is added. */
  readonly base: string;
  close(): Promise<void>;
}

export type NewPerson = Parameters<Business['people']['add']>[0];

/** People whom every test knows. Their names stand nowhere in what may arrive. */
export const PEOPLE: readonly (readonly [name: string, email: string, phone: string])[] = [
  ['Maria Lopez', 'm.lopez@fastpost.org', '+1 302 555 0114'],
  ['Jonathan Baker', 'jon.baker@fastpost.org', '+1 302 555 0127'],
  ['Priya Raman', 'priya@ramanfoods.net', '+44 7700 900142'],
];
/** Names as whole words, also after an escape of JSON: a stand-in such as Santamaria holds one of them by chance. */
export const SECRETS =
  /(?<![^\\][a-z])(?:Maria|Lopez|Jonathan|Baker|Priya|Raman)(?![a-z])|fastpost|ramanfoods|555 ?01(14|27)|900142/i;

/** Those people as the business takes them in. */
const USUAL: readonly NewPerson[] = PEOPLE.map(([name, email, phone]) => ({
  name,
  identifiers: [
    { kind: 'email', value: email },
    { kind: 'phone', value: phone },
  ],
}));

const PROVIDERS = ['OPENAI', 'ANTHROPIC', 'GEMINI', 'OLLAMA'];

/** Opens a business that knows `people`, with a gateway on loopback; the environment names the upstream of `providers`. */
export async function openGateway(people = USUAL, providers = PROVIDERS): Promise<TestGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'privet-gateway-'));
  const upstream = await openUpstream();
  const names = providers.map((name) => `PRIVET_UPSTREAM_${name}`);
  for (const name of names) process.env[name] = upstream.address;
  const opened = await openBusiness({ folder, keychain: 'none' });
  for (const name of names) delete process.env[name];
  if (!opened.ok) throw new Error(opened.problem.message);
  const business = opened.value;
  for (const person of people) {
    const added = await business.people.add(person);
    if (!added.ok) throw new Error(added.problem.message);
  }
  const handle = gateway(business.gateway);
  const server = createServer(handle);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/k/${await business.gateway.token()}`;
  return {
    business,
    upstream,
    base,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await upstream.close();
      await business.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
