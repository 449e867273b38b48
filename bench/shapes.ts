// Speed of findShapes: on business letters against the bare scan, and on hostile text as the ratio of 10 MB to 1 MB.
// Run: node bench/shapes.ts [letters | hostile]
import { findShapes } from '../src/core/guard/index.ts';
import { compileHints, scanHints } from '../src/core/guard/shape/hint-scan.ts';

const PARAGRAPHS = [
  'Dear Ms Keller,\n\nThank you for your letter of 12 March 2024. We have looked at the figures you sent and agree that the balance carried forward from last year was booked twice. The correction will appear on your next statement, and nothing needs to be done on your side.\n\n',
  'As discussed on the phone, the workshop takes place in the small hall at 24 Harbour Street, Bristol BS1 5TY. Doors open at nine, we begin half an hour later, and lunch is included. Please tell us by Friday whether somebody has an allergy, so that the kitchen can plan for it.\n\n',
  'Our records show that invoice 2024-0317 over 1,250.00 EUR is still open. If you have paid in the meantime, please ignore this reminder. Otherwise we would be glad to receive the amount on the account DE89 3704 0044 0532 0130 00 within the next ten days. You reach us on +49 30 901820 or at office@example.com.\n\n',
  'I enjoyed our conversation very much and have thought about what you said. A slower start, with fewer hours in the first weeks, seems right to me as well; we can always add more once you feel settled. Attached is a plan for the first two months. Read it at your leisure and change whatever does not fit.\n\n',
  'The pictures from the wedding are ready. You can look at them in the gallery for three months and choose those you would like to have printed. The album itself takes about four weeks. Many thanks again for the trust that you and your family placed in me on such a day.\n\nWith kind regards\nMaria Lindqvist\n\n',
];

/** Letters of about `length` code units, the same on every run. */
function letters(length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; size < length; i++) {
    const part = PARAGRAPHS[(i * 7 + (i >> 3)) % PARAGRAPHS.length]!;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '7',
  'digits and spaces': '4929 6970 ',
  'digits and points': '1.2.3.4.',
  'a@a@a@': 'a@',
  'a.a.a.': 'a.',
  '@': '@',
  brackets: '(',
  'closing brackets': ')',
  dashes: '-',
  'digits and dashes': '1-',
  spaces: ' ',
  'http://': 'http://',
  'http://a)': `http://a${')'.repeat(2_000)}`,
  colons: 'a:',
  'one letter': 'a',
  'letters and digits': 'a1',
  'combining marks': 'e\u0301',
  emoji: '\ud83d\ude00',
  'lone surrogates': '\ud83d',
  'wide digits': '\uff17',
  'zero width': '\u200b1',
  'born ': 'born ',
  'may 1 ': 'may 1 ',
  'at ': 'at ',
  'name at host dot ': 'name at host dot ',
  'card ending ': 'card ending ',
  'DE89 ': 'DE89 ',
  '+1 ': '+1 ',
  '0 ': '0 ',
};

/** Processor seconds, not those of the clock: the machine may be busy with other work. */
function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const best = (text: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => secondsOf(() => findShapes(text))));

const what = process.argv[2] ?? 'all';
if (what !== 'hostile') {
  const text = letters(4_000_000);
  // The first text also pays for the compiling of every pattern it meets.
  const first = secondsOf(() => findShapes(text.slice(0, 100_000)));
  findShapes(text);
  const seconds = best(text, 7);
  // The ceiling: every character class looked up and every word hashed, nothing recognised.
  const none = compileHints([]);
  const scan = Math.min(...Array.from({ length: 7 }, () => secondsOf(() => scanHints(text, none, () => {}))));
  console.log(
    `letters: ${(text.length / seconds / 1e6).toFixed(1)} MB/s (bare scan ${(text.length / scan / 1e6).toFixed(1)}), ${findShapes(text).length} findings; the first 0.1 MB ${(first * 1_000).toFixed(0)} ms`,
  );
}
if (what !== 'letters') {
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const small = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const one = best(small, 3);
    const ten = best(small.repeat(10), 1);
    console.log(
      `${name.padEnd(20)} ${(small.length / one / 1e6).toFixed(1).padStart(7)} MB/s   10 MB : 1 MB = ${(ten / one).toFixed(1)}`,
    );
  }
}
