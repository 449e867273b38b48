import type { Took } from './load.ts';
import type { Soaked } from './soak.ts';

/** One load on all proxies, the bare one first. */
export interface Row {
  readonly kb: number;
  readonly streamed: boolean;
  readonly clients: number;
  readonly took: readonly Took[];
}

export interface Measured {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  readonly memory: readonly {
    readonly name: string;
    readonly beforeBytes: number;
    readonly afterBytes: number;
  }[];
  readonly soaked?: Soaked;
}

const mb = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** The figures as a page: the bare proxy's own, and what Privet adds to them. */
export function gatewayTable(
  { names, rows, memory, soaked }: Measured,
  { node, load }: { readonly node: string; readonly load: number },
): string {
  const out = [
    '# What the gateway costs',
    '',
    'Against a bare reverse proxy of node:http in the same run: the same provider, clients and calls. Each message of a',
    'call (1 KB) names one customer with name and e-mail. The p50 and first chunk are what is added, in milliseconds;',
    'calls per second are the share of the bare proxy. LiteLLM was not measured.',
    '',
    `${node}; load of the machine (2 cores) at the end: ${load.toFixed(1)}. With a load over 1 the times are those of a busy machine;`,
    'the shares say more than the milliseconds.',
    '',
    '| call | clients | proxy | p50 ms | p99 ms | first chunk ms | calls/s |',
    '|---|---|---|---|---|---|---|',
  ];
  for (const { kb, streamed, clients, took } of rows) {
    const bare = took[0] as Took;
    took.forEach((one, at) => {
      const plus = (ms: number, of: number): string =>
        at === 0 ? ms.toFixed(2) : `+${(ms - of).toFixed(2)}`;
      const rate = at === 0 ? one.perSecond.toFixed(0) : (one.perSecond / bare.perSecond).toFixed(2);
      const failed = one.failed > 0 ? ` (${one.failed} failed)` : '';
      out.push(
        `| ${kb} KB ${streamed ? 'streamed' : 'whole'} | ${clients} | ${names[at]}${failed} | ${plus(one.p50Ms, bare.p50Ms)} | ${plus(one.p99Ms, bare.p99Ms)} | ${plus(one.firstP50Ms, bare.firstP50Ms)} | ${rate} |`,
      );
    });
  }
  out.push('', '| proxy | memory before (MB) | after (MB) |', '|---|---|---|');
  for (const { name, beforeBytes, afterBytes } of memory)
    out.push(`| ${name} | ${mb(beforeBytes)} | ${mb(afterBytes)} |`);
  if (soaked) {
    const { streams, minutes, finished, failed, rssBytes } = soaked;
    out.push(
      '',
      `Soak: ${streams} streams at once for ${minutes} minutes, ${finished} finished, ${failed} failed; memory in MB: ${rssBytes.map(mb).join(', ')}.`,
    );
  }
  return [...out, '', 'Made by `npm run bench:gateway` (`--soak` for the soak).', ''].join('\n');
}
