// How fast masking and restoring are, beside a bare scan in the same run: node bench/mask.ts > bench/results/mask.md
import { type Finding, openConversation, type Policy } from '../src/core/guard/index.ts';

const secret = new Uint8Array(32).fill(3);
const everything: Policy = { rules: {}, otherwise: 'pseudonymise', from: 'the benchmark' };
const FIRST = 'Maria Peter Aisha Robert Ingrid Paolo Kenji Sofia Lars Chloe'.split(' ');
const LAST = 'Lopez Miller Rahman Fischer Rossi Tanaka Novak Larsen Dubois Walsh'.split(' ');

/** A letter of about 420 characters that names one of `people` people twice, with e-mail and phone. */
function letter(i: number, people: number): { text: string; found: Finding[] } {
  const n = i % people;
  const name = `${FIRST[n % 10]} ${LAST[Math.floor(n / 10) % 10]}${n < 100 ? '' : `-${LAST[Math.floor(n / 100) % 10]}`}`;
  const mail = `${name.toLowerCase().replace(/[ -]/g, '.')}${n}@mail.test`;
  const phone = `+49 30 ${String(1_000_000 + n)}`;
  const text = `Dear ${name},\n\nthank you for your order of last week. We have looked at the two designs that you sent and prefer the second one, with the wider margin and the darker paper; the printer can deliver before the end of the month if the files arrive by Thursday. Please write to ${mail} or call ${phone} when it suits you.\n\nThe invoice for ${name} is attached, payable within fourteen days without deduction.\n\nKind regards\n\n`;
  const found: Finding[] = [];
  for (const [value, kind] of [
    [name, 'person'],
    [mail, 'email'],
    [phone, 'phone'],
  ] as const) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
      found.push({ start: at, end: at + value.length, kind, confidence: 1, reason: 'made' });
  }
  return { text, found };
}

function document(sizeBytes: number, people: number): { text: string; found: Finding[] } {
  const parts: string[] = [];
  const found: Finding[] = [];
  let length = 0;
  for (let i = 0; length < sizeBytes; i++) {
    const one = letter(i, people);
    for (const finding of one.found)
      found.push({ ...finding, start: finding.start + length, end: finding.end + length });
    parts.push(one.text);
    length += one.text.length;
  }
  return { text: parts.join(''), found };
}

/** Milliseconds of processor time. */
const time = (work: () => void): number => {
  const start = process.cpuUsage().user;
  work();
  return Math.max(process.cpuUsage().user - start, 1) / 1000;
};
const best = (runs: number, work: () => void): number =>
  Math.min(...Array.from({ length: runs }, () => time(work)));
const rate = (text: string, ms: number): string => `${(text.length / 1e3 / ms).toFixed(1)} MB/s`;

// The first masking is measured of a new conversation in a program that has masked before, as a desk or gateway has.
{
  const { text, found } = document(2e5, 100);
  const talk = openConversation({ secret, conversation: 'before', destination: 'nowhere' });
  talk.restore(talk.mask(text, found, everything).text);
}

const rows: string[][] = [
  [
    'people',
    'text',
    'bare scan',
    'first mask',
    'mask again',
    'restore',
    'stream of 40',
    'restore, nothing in it',
  ],
];
for (const people of [10, 1000]) {
  for (const size of [1e6, 1e7]) {
    const { text, found } = document(size, people);
    const talk = openConversation({ secret, conversation: 'bench', destination: 'nowhere' });
    let masked = '';
    const first = time(() => {
      masked = talk.mask(text, found, everything).text;
    });
    const again = best(2, () => talk.mask(text, found, everything));
    const restore = best(3, () => talk.restore(masked));
    if (talk.restore(masked).text !== text) throw new Error('The round trip failed.');
    const stream = best(2, () => {
      const restoring = talk.stream();
      for (let at = 0; at < masked.length; at += 40) restoring.write(masked.slice(at, at + 40));
      restoring.end();
    });
    const plain = 'the quick brown fox jumps over the lazy dog and runs away '.repeat(size / 58);
    const nothing = best(3, () => talk.restore(plain));
    let sum = 0;
    const scan = best(3, () => {
      for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
    });
    if (sum === 0.5) throw new Error();
    rows.push([
      String(people),
      `${size / 1e6} MB`,
      rate(text, scan),
      rate(text, first),
      rate(text, again),
      rate(masked, restore),
      rate(masked, stream),
      rate(plain, nothing),
    ]);
  }
}
for (const [i, row] of rows.entries()) {
  console.log(`| ${row.join(' | ')} |`);
  if (i === 0) console.log(`|${'---|'.repeat(row.length)}`);
}
