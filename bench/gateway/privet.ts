// The gateway with so many known identifiers, in a process of its own. Prints its address.
// usage: node privet.ts <upstream> <identifiers>
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBusiness } from '../../src/main/business/open.ts';
import { gateway } from '../../src/surfaces/gateway/handler.ts';
import { makePeople } from '../known-people/people.ts';
import { Random } from '../known-people/random.ts';
import { figuresOnAsk } from './figures.ts';

const identifiers = Number(process.argv[3]);
process.env.PRIVET_UPSTREAM_OPENAI = process.argv[2] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'privet-bench-'));
const opened = await openBusiness({ folder, keychain: 'none' });
if (!opened.ok) throw new Error(opened.problem.message);
const { workspace, gateway: desk } = opened.value;
let left = identifiers;
const people = makePeople(new Random(7), Math.ceil(identifiers / 3)).map(({ known }) => known);
for (let from = 0; from < people.length && left > 0; from += 500) {
  const drafts = people.slice(from, from + 500).flatMap(({ name, identifiers: all }) => {
    const kept = all.slice(0, Math.max(0, left - 1));
    left -= kept.length + 1;
    return left <= -500 ? [] : [{ name, role: 'customer' as const, identifiers: kept }];
  });
  const added = await workspace.store.people.add(drafts);
  if (!added.ok) throw new Error(added.problem.message);
}
const { people: index } = await workspace.guard.options();
const handle = gateway(desk);
const server = createServer(handle);
process.on('SIGTERM', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
server.listen(0, '127.0.0.1', async () => {
  const { port: own } = server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${own}/k/${await desk.token()}/openai ${index.identifiers}`);
});
figuresOnAsk();
