// What the gateway costs over a bare reverse proxy, in one run.
// usage: npm run bench:gateway -- [--calls 200] [--rounds 2] [--identifiers 1000,40000,100000] [--with-litellm]
//        [--soak] [--streams 500] [--minutes 5]
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chatBodies, turnBodies } from './bodies.ts';
import { figuresOf } from './figures.ts';
import { startLitellm } from './litellm.ts';
import { at, type Load, put, type Took } from './load.ts';
import { type Soaked, soak } from './soak.ts';
import { gatewayTable, type Measured, type Row, type TurnRow } from './table.ts';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '2' },
    identifiers: { type: 'string', default: '1000,40000,100000' },
    'with-litellm': { type: 'boolean', default: false },
    soak: { type: 'boolean', default: false },
    streams: { type: 'string', default: '500' },
    minutes: { type: 'string', default: '5' },
  },
});
const [calls, rounds] = [Number(values.calls), Number(values.rounds)];
/** A call of 200 KB counts for so many of 10 KB, and a proxy that is slow gets so many fewer calls. */
const LARGE = 10;
const SLOW = 15;
/** Conversations whose turns are measured, and the growth of each. */
const CONVERSATIONS = 12;
const TURNS = 10;

/** One proxy under test. `child` tells figures; a slow one gets fewer calls. */
interface Proxy {
  readonly name: string;
  readonly address: string;
  readonly child?: ChildProcess;
  readonly slow?: boolean;
}

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

async function startAll(): Promise<Proxy[]> {
  const upstream = (await start('upstream.ts')).line;
  const bare = await start('bare.ts', upstream);
  const proxies: Proxy[] = [{ name: 'bare proxy', address: bare.line, child: bare.child }];
  for (const count of values.identifiers.split(',')) {
    const { child, line } = await start('privet.ts', upstream, count);
    const [address = '', known = ''] = line.split(' ');
    proxies.push({ name: `Privet, ${Number(known).toLocaleString('en')} identifiers`, address, child });
    console.error(`${known} identifiers are ready`);
  }
  const litellm = values['with-litellm'] ? await startLitellm(upstream) : undefined;
  if (litellm) {
    started.push(...litellm.children);
    proxies.push({ ...litellm, slow: true });
  }
  return proxies;
}

/** A load on one proxy: the best of the rounds, which are the quietest moments of the machine. */
async function measure({ address, child, slow }: Proxy, load: Load): Promise<Took> {
  const few = slow ? Math.max(load.clients, Math.ceil(load.bodies.length / SLOW)) : load.bodies.length;
  const before = child && (await figuresOf(child, 'time'));
  const took = await put(address, { ...load, bodies: load.bodies.slice(0, few) });
  const after = child && (await figuresOf(child, 'time'));
  return { ...took, ...(before && after && { cpuMs: (after.cpuMs - before.cpuMs) / few }) };
}

const WARM_UP = 16;
/** Clients times KB of a load that takes so long that one round must do. */
const LARGE_LOAD = 6_400;
/** The most that a slow proxy gets: clients times KB. It would take minutes, and fail in part. */
const SLOW_LOAD = 200;

const least = (all: readonly Took[], of: (took: Took) => number): number => Math.min(...all.map(of));
const best = (all: readonly Took[]): Took | undefined =>
  all.length === 0
    ? undefined
    : {
        p50Ms: least(all, ({ p50Ms }) => p50Ms),
        p99Ms: least(all, ({ p99Ms }) => p99Ms),
        firstP50Ms: least(all, ({ firstP50Ms }) => firstP50Ms),
        perSecond: Math.max(...all.map(({ perSecond }) => perSecond)),
        failed: all.reduce((sum, { failed }) => sum + failed, 0),
        eachMs: [],
        ...(all[0]?.cpuMs !== undefined && { cpuMs: least(all, ({ cpuMs = 0 }) => cpuMs) }),
      };

/** Calls of which every text is new to the gateway, and one call sent again and again, as gateways are often measured. */
const SORTS = [
  { kb: 10, again: false },
  { kb: 10, again: true },
  { kb: 200, again: false },
];

async function measureLoads(proxies: readonly Proxy[]): Promise<Row[]> {
  const rows: Row[] = [];
  let seed = 1;
  for (const { kb, again } of SORTS)
    for (const streamed of [false, true])
      for (const clients of [1, 8, 64]) {
        const count = Math.max(clients, Math.ceil(calls / (kb === 200 ? LARGE : 1)));
        const all: Took[][] = proxies.map(() => []);
        for (let round = 0; round <= (clients * kb > LARGE_LOAD ? 1 : rounds); round++) {
          // The first round warms up.
          const sent = round === 0 ? Math.min(count, WARM_UP) : count;
          const fresh = chatBodies(again ? 1 : sent, kb * 1000, streamed, seed++);
          const bodies = again ? new Array<string>(sent).fill(fresh[0] as string) : fresh;
          const load = { bodies, streamed, clients };
          for (const [number, proxy] of proxies.entries()) {
            if (proxy.slow && (round > 1 || clients * kb > SLOW_LOAD)) continue;
            const took = await measure(proxy, load);
            if (round > 0) all[number]?.push(took);
          }
        }
        const took = all.map(best);
        rows.push({ kb, again, streamed, clients, took });
        console.error(
          `${kb} KB${again ? ' again' : ''}, ${streamed ? 'streamed' : 'whole'}, ${clients} clients: p50 ${took.map((one) => one?.p50Ms.toFixed(2) ?? '-').join(' ')} ms`,
        );
      }
  return rows;
}

/** Conversations that repeat their history with each turn: what the second and later turns cost. */
async function measureTurns(proxies: readonly Proxy[]): Promise<TurnRow[]> {
  const sorts = [
    { firstBytes: 3_000, turnBytes: 3_000, turns: TURNS, shown: [1, 2, 4, 6, 8, 10] },
    { firstBytes: 200_000, turnBytes: 3_000, turns: 3, shown: [1, 2, 3] },
  ];
  const rows: TurnRow[] = [];
  for (const { firstBytes, turnBytes, turns, shown } of sorts) {
    const all = Array.from({ length: CONVERSATIONS }, (_, number) =>
      turnBodies(turns, firstBytes, turnBytes, 1000 + number),
    );
    const took = proxies.filter(({ slow }) => !slow).map(() => shown.map(() => [] as number[]));
    for (const bodies of all)
      for (const [number, times] of took.entries()) {
        const { eachMs } = await put(proxies[number]?.address as string, {
          bodies,
          streamed: false,
          clients: 1,
        });
        for (const [place, turn] of shown.entries()) times[place]?.push(eachMs[turn - 1] ?? Number.NaN);
      }
    for (const [place, turn] of shown.entries())
      rows.push({
        firstKb: firstBytes / 1000,
        turn,
        kb: Math.round((all[0]?.[turn - 1]?.length ?? 0) / 1000),
        p50Ms: took.map((times) => at(times[place] ?? [], 0.5)),
      });
  }
  return rows;
}

async function main(): Promise<void> {
  const proxies = await startAll();
  const own = proxies.flatMap(({ name, child }) => (child ? [{ name, child }] : []));
  const before = await Promise.all(own.map(({ child }) => figuresOf(child, 'memory')));
  const rows = await measureLoads(proxies);
  const turns = await measureTurns(proxies);
  const after = await Promise.all(own.map(({ child }) => figuresOf(child, 'memory')));
  const memory = own.map(({ name }, number) => ({ name, before: before[number], after: after[number] }));
  const soaked = values.soak ? await soakOn(proxies[2] ?? proxies[1]) : undefined;
  write({
    names: proxies.map(({ name }) => name),
    rows,
    turns,
    memory: memory as Measured['memory'],
    ...(soaked && { soaked }),
  });
}

const soakOn = async (proxy: Proxy | undefined): Promise<Soaked | undefined> =>
  proxy?.child &&
  soak({
    name: proxy.name,
    address: proxy.address,
    streams: Number(values.streams),
    minutes: Number(values.minutes),
    memory: () => figuresOf(proxy.child as ChildProcess, 'memory'),
  });

function write(measured: Measured): void {
  const results = join(folder, '../results');
  mkdirSync(results, { recursive: true });
  // A run without --soak keeps the last soak.
  const kept = measured.soaked ?? lastSoak(join(results, 'gateway.json'));
  const all = { ...measured, ...(kept && { soaked: kept }) };
  const machine = {
    node: process.version,
    processor: `${cpus()[0]?.model.trim()}, ${cpus().length} cores`,
    load: loadavg()[0] ?? 0,
  };
  const table = gatewayTable(all, machine);
  writeFileSync(join(results, 'gateway.json'), `${JSON.stringify({ ...machine, ...all }, null, 2)}\n`);
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
