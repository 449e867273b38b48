import type { Figures } from './measure.ts';

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(4));

/** The figures as a page. */
export function leakTable(
  figures: Figures,
  {
    calls,
    seeds,
    seconds,
  }: { readonly calls: number; readonly seeds: readonly number[]; readonly seconds: number },
): string {
  const rows: readonly (readonly [string, string | number, string | number])[] = [
    ['calls that arrived', figures.calls, ''],
    ['bytes that arrived', figures.bytes, ''],
    ['texts that name a customer', figures.mentions, ''],
    [
      'fidelity: answers that came back exactly',
      `${share(figures.exact, figures.answers)} (${figures.exact} of ${figures.answers})`,
      '1.0000',
    ],
    ['calls from which a customer could be known', figures.leaks, 0],
    [
      `streamed answers not restored (${figures.streams}, of which ${figures.cuts} cut at each position)`,
      figures.streamLeaks,
      0,
    ],
    ['wrong restores', figures.wrongRestores, 0],
    ['calls that had to be held back, and were', `${figures.held} of ${figures.toHold}`, 'all'],
    [
      'asked for another customer by a stand-in, and got something',
      `${figures.injected} of ${figures.injections}`,
      0,
    ],
  ];
  return [
    '# Leaks through the gateway',
    '',
    `${calls} generated calls for each seed (${seeds.join(', ')}) in all calls of the five wire formats that carry texts, through`,
    'a real business and gateway to a provider that records every byte and repeats the masked texts; streams arrive in',
    'packets cut anywhere. What is a leak is decided by the list of the made-up customers,',
    'read in the arrived bytes as they are, decoded, and across neighbouring texts; the guard has no part in it.',
    '',
    '| figure | measured | target |',
    '|---|---|---|',
    ...rows.map(([name, measured, target]) => `| ${name} | ${measured} | ${target} |`),
    '',
    `Made by \`npm run leaks\` in ${seconds} s.`,
    '',
  ].join('\n');
}
