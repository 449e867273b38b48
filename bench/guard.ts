// Speed of the guard, in one go and on the same text: the bare scan (the ceiling), Privet with 1,000, 100,000 and
// 1,000,000 known identifiers, and other packages; time to compile, size of the index, and the ratio of 10 MB to 1 MB on
// inputs made to be slow.
// usage: npm run bench -- [--size 2000000] [--no-peers] [--with-presidio] [--quick]
// Peers live in bench/peers and are installed there on demand. Times are processor time of this process, so that other
// work on the machine disturbs them little.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compilePeople, find, findShapes, loadTagger, type PeopleIndex } from '../src/core/guard/index.ts';
import { adversarialTexts } from './known-people/adversarial.ts';
import { businessLetters } from './known-people/letters.ts';
import { makePeople, manyPeople } from './known-people/people.ts';
import { Random } from './known-people/random.ts';
import { bareScan } from './peers/bare-scan.ts';
import { loadPeers, type Peer } from './peers/peers.ts';
import { presidio } from './peers/presidio.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '2000000' },
    'no-peers': { type: 'boolean', default: false },
    'with-presidio': { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});

/** Known identifiers, and how many people they belong to: a name, an e-mail, a phone, an address, a number each. */
const IDENTIFIERS_PER_PERSON = 5;
const COUNTS = values.quick ? [1_000, 100_000] : [1_000, 100_000, 1_000_000];

/** User and system time together: the kernel splits them by ticks, which is too coarse for short pieces. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Best of several runs, in milliseconds of processor time. */
const best = (rounds: number, run: () => unknown): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = cpuMs();
    run();
    least = Math.min(least, cpuMs() - before);
  }
  return Math.max(least, 0.001);
};

const megabytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const megabytesPerSecond = (texts: readonly string[], ms: number): number => megabytes(texts) / (ms / 1000);
/** As many of the letters as have `units` code units together. */
const atMost = (units: number): string[] => {
  const chosen: string[] = [];
  let length = 0;
  for (const letter of letters) {
    length += letter.length;
    if (length > units) break;
    chosen.push(letter);
  }
  return chosen;
};

interface SpeedRow {
  readonly what: string;
  readonly mbPerSecond: number;
  readonly ofCeiling: number;
}

interface CompileRow {
  readonly identifiers: number;
  readonly people: number;
  readonly compileMs: number;
  readonly bytesPerIdentifier: number;
}

const random = new Random(20261128);
const letterPeople = makePeople(random, 500);
// Each letter is a text of its own, kept flat in memory as text that arrives from outside is.
const letters = businessLetters(random, letterPeople, Number(values.size)).map((letter) =>
  Buffer.from(letter).toString(),
);
const modelFile = join(import.meta.dirname, '../models/tagger.bin');
const tagger = existsSync(modelFile) ? loadTagger(readFileSync(modelFile)) : undefined;
if (!tagger) console.log('models/tagger.bin is absent: measured without the tagger.');

const speeds: SpeedRow[] = [];
const compiles: CompileRow[] = [];
let ceiling = 0;

/** So many letters are timed at once: a stretch short enough that a busy machine leaves some round of it alone. */
const STRETCH = 50;
const ROUNDS = 8;

/** The best of several rounds for each stretch of letters, added up. */
const measure = (what: string, run: (letter: string) => unknown): void => {
  let ms = 0;
  const bests: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (let from = 0; from < letters.length; from += STRETCH) {
      const before = cpuMs();
      for (let i = from; i < Math.min(letters.length, from + STRETCH); i++) run(letters[i]!);
      bests[from / STRETCH] = Math.min(bests[from / STRETCH] ?? Number.POSITIVE_INFINITY, cpuMs() - before);
    }
  }
  for (const stretch of bests) ms += stretch;
  const mbPerSecond = megabytesPerSecond(letters, ms);
  if (ceiling === 0) ceiling = mbPerSecond;
  speeds.push({ what, mbPerSecond, ofCeiling: mbPerSecond / ceiling });
  console.log(`${what.padEnd(58)} ${mbPerSecond.toFixed(2).padStart(9)} MB/s`);
};

const compiled = (identifiers: number): PeopleIndex => {
  const people = [
    ...letterPeople.map(({ known }) => known).slice(0, identifiers / IDENTIFIERS_PER_PERSON),
    ...manyPeople(random, Math.max(0, identifiers / IDENTIFIERS_PER_PERSON - letterPeople.length)),
  ];
  let index = compilePeople([]);
  const compileMs = best(3, () => {
    index = compilePeople(people);
  });
  const bytesPerIdentifier = index.sizeBytes / index.identifiers;
  compiles.push({ identifiers: index.identifiers, people: people.length, compileMs, bytesPerIdentifier });
  return index;
};

console.log(`Business letters, ${megabytes(letters).toFixed(1)} MB\n`);
measure('bare scan: hash each word, look it up among 100,000', bareScan(new Random(1), 100_000));
const indexes = COUNTS.map((count) => ({ count, index: compiled(count) }));
for (const { count, index } of indexes) {
  measure(`Privet, known people only, ${count.toLocaleString('en')} identifiers`, (input) =>
    index.find(input),
  );
}
measure('Privet, values with a shape only', (input) => findShapes(input));
if (tagger) measure('Privet, tagger only', (input) => tagger.tag(input));
for (const { count, index } of indexes) {
  const options = tagger ? { people: index, tagger } : { people: index };
  measure(`Privet, everything, ${count.toLocaleString('en')} identifiers`, (input) => find(input, options));
}
const hundredThousand = compiled(100_000 * IDENTIFIERS_PER_PERSON);
const options = tagger ? { people: hundredThousand, tagger } : { people: hundredThousand };
measure('Privet, everything, 100,000 people (500,000 identifiers)', (input) => find(input, options));

const peers: readonly Peer[] = values['no-peers'] ? [] : await loadPeers();
for (const peer of peers) {
  const input = atMost(peer.mostUnits);
  const before = cpuMs();
  for (const letter of input) await peer.run(letter);
  const mbPerSecond = megabytesPerSecond(input, cpuMs() - before);
  speeds.push({ what: peer.name, mbPerSecond, ofCeiling: mbPerSecond / ceiling });
  console.log(`${peer.name.padEnd(58)} ${mbPerSecond.toFixed(3).padStart(9)} MB/s`);
}
const measured = values['with-presidio'] ? presidio(atMost(100_000).join('')) : undefined;
if (measured) {
  speeds.push({
    what: measured.name,
    mbPerSecond: measured.mbPerSecond,
    ofCeiling: measured.mbPerSecond / ceiling,
  });
}

const ratios = adversarialTexts().map(({ name, make }) => {
  const sizes = values.quick ? [100_000, 1_000_000] : [1_000_000, 10_000_000];
  const [small, large] = sizes.map((size) => {
    const input = make(size);
    return best(size > 1_000_000 ? 1 : 2, () => find(input, options));
  });
  console.log(`${name.padEnd(40)} ten times the text, ${(large! / small!).toFixed(1)} times as long`);
  return { name, smallMs: small!, largeMs: large!, ratio: large! / small! };
});

const lines = [
  '# Speed of the guard',
  '',
  `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, one thread; processor time, the best of ${ROUNDS} rounds for every ${STRETCH} letters; ${megabytes(letters).toFixed(1)} MB of generated business letters (about one name in 250 characters).`,
  '',
  '| what | MB/s | of the bare scan |',
  '|---|---|---|',
  ...speeds.map(
    (row) => `| ${row.what} | ${row.mbPerSecond.toFixed(2)} | ${(100 * row.ofCeiling).toFixed(1)} % |`,
  ),
  '',
  '| known identifiers | people | compiled in | bytes an identifier |',
  '|---|---|---|---|',
  ...compiles.map(
    (row) =>
      `| ${row.identifiers} | ${row.people} | ${row.compileMs.toFixed(0)} ms | ${row.bytesPerIdentifier.toFixed(1)} |`,
  ),
  '',
  '| input made to be slow | time for ten times the text |',
  '|---|---|',
  ...ratios.map((row) => `| ${row.name} | ${row.ratio.toFixed(1)} times (${row.largeMs.toFixed(0)} ms) |`),
  '',
];
const folder = join(import.meta.dirname, 'results');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'guard.md'), lines.join('\n'));
writeFileSync(join(folder, 'guard.json'), `${JSON.stringify({ speeds, compiles, ratios }, null, 2)}\n`);
console.log(lines.join('\n'));
