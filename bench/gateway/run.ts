// What the gateway costs over a bare reverse proxy, in one run.
// usage: npm run bench:gateway -- [--calls 400] [--identifiers 1000,40000,100000] [--soak] [--streams 500] [--minutes 5]
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chatBody } from './bodies.ts';
import { put, type Took } from './load.ts';
import { type Soaked, soak } from './soak.ts';
import { gatewayTable, type Row } from './table.ts';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '400' },
    identifiers: { type: 'string', default: '1000,40000,100000' },
    soak: { type: 'boolean', default: false },
    streams: { type: 'string', default: '500' },
    minutes: { type: 'string', default: '5' },
  },
});
const started: ChildProcess[] = [];
const folder = import.meta.dirname;

/** Starts one of the programs beside this file and gives its first line. */
function start(file: string, ...args: string[]): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, ['--expose-gc', join(folder, file), ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  started.push(child);
  return new Promise((done, failed) => {
    child.stdout?.once('data', (line: Buffer) => done({ child, line: line.toString().trim() }));
    child.once('exit', () => failed(new Error(`${file} ended`)));
  });
}

const memoryBytes = (child: ChildProcess): Promise<number> =>
  new Promise((done) => {
    child.once('message', (said: { rssBytes: number }) => done(said.rssBytes));
    child.send('memory');
  });

async function main(): Promise<void> {
  const upstream = (await start('upstream.ts')).line;
  const bare = await start('bare.ts', upstream);
  const privets: { name: string; child: ChildProcess; address: string }[] = [];
  for (const count of values.identifiers.split(',')) {
    const { child, line } = await start('privet.ts', upstream, count);
    const [address = '', known = ''] = line.split(' ');
    privets.push({ name: `Privet, ${Number(known).toLocaleString('en')} identifiers`, child, address });
    console.error(`${known} identifiers are ready`);
  }
  const proxies = [{ name: 'bare proxy', child: bare.child, address: bare.line }, ...privets];
  const before = await Promise.all(proxies.map(({ child }) => memoryBytes(child)));
  const rows: Row[] = [];
  for (const kb of [10, 200])
    for (const streamed of [false, true])
      for (const clients of [1, 8, 64]) {
        const calls = Math.max(clients, Math.ceil(Number(values.calls) / (kb === 200 ? 5 : 1)));
        const load = { body: chatBody(kb * 1000, streamed), streamed, clients, calls };
        for (const { address } of proxies) await put(address, { ...load, calls: Math.ceil(calls / 4) });
        const took: Took[] = [];
        for (const { address } of proxies) took.push(await put(address, load));
        rows.push({ kb, streamed, clients, took });
        console.error(
          `${kb} KB, ${streamed ? 'streamed' : 'whole'}, ${clients} clients: p50 ${took.map(({ p50Ms }) => p50Ms.toFixed(2)).join(' ')} ms`,
        );
      }
  const after = await Promise.all(proxies.map(({ child }) => memoryBytes(child)));
  const memory = proxies.map(({ name }, at) => ({
    name,
    beforeBytes: before[at] ?? 0,
    afterBytes: after[at] ?? 0,
  }));
  const soaked: Soaked | undefined = values.soak ? await soakFirst(privets[0]) : undefined;
  write({ names: proxies.map(({ name }) => name), rows, memory, ...(soaked && { soaked }) });
}

const soakFirst = (
  privet: { child: ChildProcess; address: string } | undefined,
): Promise<Soaked | undefined> =>
  privet === undefined
    ? Promise.resolve(undefined)
    : soak({
        address: privet.address,
        streams: Number(values.streams),
        minutes: Number(values.minutes),
        memoryBytes: () => memoryBytes(privet.child),
      });

function write(measured: Parameters<typeof gatewayTable>[0]): void {
  const results = join(folder, '../results');
  mkdirSync(results, { recursive: true });
  // A run without --soak keeps the last soak.
  const kept = measured.soaked ?? lastSoak(join(results, 'gateway.json'));
  const all = { ...measured, ...(kept && { soaked: kept }) };
  const load = loadavg()[0] ?? 0;
  const table = gatewayTable(all, { node: process.version, load });
  writeFileSync(
    join(results, 'gateway.json'),
    `${JSON.stringify({ node: process.version, loadAverage: load, ...all }, null, 2)}\n`,
  );
  writeFileSync(join(results, 'gateway.md'), table);
  console.log(table);
}

function lastSoak(file: string): Soaked | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { soaked?: Soaked }).soaked;
  } catch {
    return undefined;
  }
}

try {
  await main();
} finally {
  for (const child of started) child.kill();
}
