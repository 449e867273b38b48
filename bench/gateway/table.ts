import type { Figures } from './figures.ts';
import type { Took } from './load.ts';
import type { Soaked } from './soak.ts';

/** One load on all proxies, the bare one first. */
export interface Row {
  readonly kb: number;
  /** One call sent again and again; otherwise no call is sent twice. */
  readonly again: boolean;
  readonly streamed: boolean;
  readonly clients: number;
  /** Undefined where a proxy was not put under this load. */
  readonly took: readonly (Took | undefined)[];
}

/** One turn of conversations that began with so much text, on all proxies. */
export interface TurnRow {
  readonly firstKb: number;
  readonly turn: number;
  readonly kb: number;
  readonly p50Ms: readonly number[];
}

export interface Measured {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  readonly turns: readonly TurnRow[];
  readonly memory: readonly { readonly name: string; readonly before: Figures; readonly after: Figures }[];
  readonly soaked?: Soaked;
}

const mb = (bytes: number): string => (bytes / 1e6).toFixed(0);
const added = (ms: number, of: number, first: boolean): string =>
  first ? ms.toFixed(2) : `+${(ms - of).toFixed(2)}`;

/** The figures as a page: the bare proxy's own, and what the others add to them. */
export function gatewayTable(
  { names, rows, turns, memory, soaked }: Measured,
  { node, processor, load }: { readonly node: string; readonly processor: string; readonly load: number },
): string {
  const out = [
    '# What the gateway costs',
    '',
    'Against a bare reverse proxy of node:http in the same run: the same provider, clients and calls. The messages are',
    'generated business letters of some 1.5 KB, with a name in every 250 characters, about a few customers whom the gateway',
    'knows and some people whom it does not. No call is sent twice, so every text is searched, save in the rows named again:',
    'there it is one call over and over. The p50, p99 and first chunk are what is added, in milliseconds; calls per second are',
    'the share of the bare proxy; the processor time is that of the proxy’s process for one call. Best of several rounds that',
    'take turns.',
    '',
    `${processor}, ${node}; load at the end: ${load.toFixed(1)}. Clients, provider and proxy share the machine: with a load`,
    'over 1 the processor time and the shares say more than the milliseconds.',
    '',
    '| call | clients | proxy | p50 ms | p99 ms | first chunk ms | calls/s | processor ms |',
    '|---|---|---|---|---|---|---|---|',
  ];
  for (const { kb, again, streamed, clients, took } of rows) {
    const bare = took[0] as Took;
    for (const [number, one] of took.entries()) {
      if (!one) continue;
      const plus = (ms: number, of: number): string => added(ms, of, number === 0);
      const rate = number === 0 ? one.perSecond.toFixed(0) : (one.perSecond / bare.perSecond).toFixed(2);
      const failed = one.failed > 0 ? ` (${one.failed} failed)` : '';
      out.push(
        `| ${kb} KB ${streamed ? 'streamed' : 'whole'}${again ? ', again' : ''} | ${clients} | ${names[number]}${failed} | ${plus(one.p50Ms, bare.p50Ms)} | ${plus(one.p99Ms, bare.p99Ms)} | ${plus(one.firstP50Ms, bare.firstP50Ms)} | ${rate} | ${one.cpuMs?.toFixed(2) ?? '-'} |`,
      );
    }
  }
  out.push(...turnTable(names, turns));
  out.push('', '| proxy | memory before, heap (MB) | after, heap (MB) |', '|---|---|---|');
  for (const { name, before, after } of memory)
    out.push(
      `| ${name} | ${mb(before.rssBytes)}, ${mb(before.heapBytes)} | ${mb(after.rssBytes)}, ${mb(after.heapBytes)} |`,
    );
  if (soaked) out.push(...soakTable(soaked));
  const made = 'Made by `npm run bench:gateway` (`--soak` for the soak, `--with-litellm` for LiteLLM).';
  return [...out, '', made, ''].join('\n');
}

function turnTable(names: readonly string[], turns: readonly TurnRow[]): string[] {
  const shown = names.slice(0, turns[0]?.p50Ms.length ?? 0);
  const out = [
    '',
    'One turn of a conversation, whose history was masked on the turn before; p50 in milliseconds, the bare proxy’s own and',
    'what the others add. The first turn searches everything.',
    '',
    `| conversation | turn | call KB | ${shown.join(' | ')} |`,
    `|---|---|---|${shown.map(() => '---|').join('')}`,
  ];
  for (const { firstKb, turn, kb, p50Ms } of turns) {
    const cells = p50Ms.map((ms, number) => added(ms, p50Ms[0] ?? 0, number === 0));
    out.push(`| from ${firstKb} KB | ${turn} | ${kb} | ${cells.join(' | ')} |`);
  }
  return out;
}

function soakTable({ name, streams, minutes, finished, failed, memory }: Soaked): string[] {
  return [
    '',
    `Soak (${name}): ${streams} streams at once for ${minutes} minutes, ${finished} finished, ${failed} failed. Memory after a`,
    'collection, resident and heap in MB:',
    '',
    `| minute | ${memory.map(({ minute }) => minute.toFixed(1)).join(' | ')} |`,
    `|---|${memory.map(() => '---|').join('')}`,
    `| resident | ${memory.map(({ rssBytes }) => mb(rssBytes)).join(' | ')} |`,
    `| heap | ${memory.map(({ heapBytes }) => mb(heapBytes)).join(' | ')} |`,
  ];
}
