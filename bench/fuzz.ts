// Any text, any people: the guard throws nothing, its findings lie within the text, in order, and never overlap.
// usage: npm run fuzz -- [--runs 100000] [--seed 1]
// A failing run prints its seed; run it again with `--runs 1 --seed N`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { personId } from '../src/core/base/index.ts';
import { compilePeople, find, loadTagger } from '../src/core/guard/index.ts';
import { IDENTIFIER_KINDS, type KnownPerson } from '../src/core/people/index.ts';
import { makePeople, type Somebody } from './known-people/people.ts';
import { Random } from './known-people/random.ts';
import { makeSample } from './known-people/texts.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const runs = Number(values.runs);
const firstSeed = Number(values.seed);

const modelFile = join(import.meta.dirname, '../models/tagger.bin');
const tagger = existsSync(modelFile) ? loadTagger(readFileSync(modelFile)) : undefined;
const somebodies: readonly Somebody[] = makePeople(new Random(7), 40);

const SNIPPETS = [
  '@',
  '%40',
  '&uuml;',
  '&#x1F600;',
  '&#',
  '&amp',
  '\\u00e9',
  '\\ud83d',
  '\\n',
  '%C3%BC',
  '%C3',
  '%',
  '=C3=BC',
  '=\n',
  '<b>',
  '</',
  '<',
  '>',
  '((',
  '))',
  '\u0000',
  '\ud83d',
  '\ude00',
  '😀',
  '\u0301',
  '\u200b',
  '\u202e',
  'ß',
  'ﬁ',
  'İ',
  '字',
  '한글',
  'אב',
  '𝐀',
  '12',
  '+49 (0)30',
  '0000000000',
  'M.',
  'M. K.',
  'Ms ',
  'van der ',
  "O'",
  "'s",
  ' ',
  ' ',
  '\n',
  '\t',
  ', ',
  '. ',
  '-',
  '_',
  '/',
  '|',
  ':',
  'will',
  'May',
  'https://',
  'www.',
  'a@b.c',
  '4111 1111 1111 1111',
  'DE89',
  '3.4.2024',
  'IBAN',
];

const piece = (random: Random): string => {
  const draw = random.next();
  if (draw < 0.4) return random.pick(SNIPPETS);
  const who = random.pick(somebodies);
  if (draw < 0.5) return who.given;
  if (draw < 0.6) return who.family;
  if (draw < 0.65) return random.pick(who.known.identifiers).value;
  if (draw < 0.75) return String.fromCharCode(random.below(0x10000));
  if (draw < 0.85) return String.fromCharCode(32 + random.below(95));
  return random.chance(0.5) ? who.family.toLowerCase() : who.given.toUpperCase();
};

const anyText = (random: Random): string => {
  if (random.chance(0.15)) {
    const { text } = makeSample(random, somebodies);
    const at = random.below(text.length);
    return text.slice(0, at) + piece(random) + text.slice(at + random.below(8));
  }
  return Array.from({ length: random.below(40) }, () => piece(random)).join('');
};

const anyPeople = (random: Random): KnownPerson[] =>
  Array.from({ length: random.below(4) }, (_, at) => ({
    id: personId(`q${at}`),
    name: {
      full: random.chance(0.7)
        ? `${random.pick(somebodies).given} ${random.pick(somebodies).family}`
        : anyText(random).slice(0, 30),
    },
    identifiers: Array.from({ length: random.below(3) }, () => ({
      kind: random.pick(IDENTIFIER_KINDS),
      value: random.chance(0.5)
        ? random.pick(random.pick(somebodies).known.identifiers).value
        : anyText(random).slice(0, 40),
    })),
  }));

const check = (seed: number): void => {
  const random = new Random(seed);
  const people = [...somebodies.slice(0, random.below(10)).map(({ known }) => known), ...anyPeople(random)];
  const own = { terms: random.chance(0.3) ? [piece(random), anyText(random).slice(0, 20)] : [] };
  const text = anyText(random);
  const index = compilePeople(people, own);
  let end = 0;
  for (const finding of find(text, tagger ? { people: index, tagger, own } : { people: index, own })) {
    const sound = Number.isInteger(finding.start) && finding.start >= end && finding.end > finding.start;
    if (!sound || finding.end > text.length)
      throw new Error(`finding from ${finding.start} to ${finding.end} behind ${end}`);
    if (!(finding.confidence > 0 && finding.confidence <= 1))
      throw new Error(`confidence ${finding.confidence}`);
    end = finding.end;
  }
  index.holds(text.slice(0, 50));
};

let failed = 0;
for (let run = 0; run < runs && failed < 10; run++) {
  try {
    check(firstSeed + run);
  } catch (error) {
    failed++;
    console.log(`seed ${firstSeed + run}: ${(error as Error).stack}`);
  }
}
console.log(
  failed === 0 ? `${runs} runs, no failure.` : `${failed} failures; run one again with --runs 1 --seed N.`,
);
process.exitCode = failed === 0 ? 0 : 1;
