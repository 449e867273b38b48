// Writes the word tables of src/core/guard/people from openly licensed lists, so that they can be rebuilt and checked.
// usage: node tools/tables/name-words.ts NER_FOLDER NICKNAMES_CSV NAMES_FOLDER MORE_FOLDER
//   NER_FOLDER     ../shared/data/pii/ner
//   NICKNAMES_CSV  names.csv of the PyPI package `nicknames` 1.0.1 (Apache-2.0)
//   MORE_FOLDER    ../shared/data/pii/multilingual.tar.xz, unpacked: ECHR French and Spanish (MIT)
//   NAMES_FOLDER   dictionaries/names of ../shared/data/pii/name-and-place-dictionaries.tar.xz (Wikidata, CC0)
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [nerFolder, nicknamesCsv, namesFolder, moreFolder] = process.argv.slice(2);
if (!nerFolder || !nicknamesCsv || !namesFolder || !moreFolder)
  throw new Error('usage: see the head of this file');

const out = join(import.meta.dirname, '../../src/core/guard/people');
const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');

// Sets whose licence lets their word counts be used freely; the share-alike ones are left out.
const SETS = [
  'btc-en',
  'enron-emailcoref-en',
  'gum-open-en',
  'germeval14-de',
  'mobie-de',
  'meddocan-es',
  'lener-br-pt',
];

interface Counts {
  lower: number;
  other: number;
  person: number;
  given: number;
}
const counts = new Map<string, Counts>();
const count = (word: string): Counts => {
  const key = fold(word);
  let entry = counts.get(key);
  if (!entry) {
    entry = { lower: 0, other: 0, person: 0, given: 0 };
    counts.set(key, entry);
  }
  return entry;
};

const countSentence = (tokens: readonly string[], tags: readonly string[]): void => {
  tokens.forEach((token, at) => {
    const entry = count(token);
    const tag = tags[at] ?? 'O';
    if (tag.endsWith('PER')) {
      entry.person++;
      if (tag.startsWith('B') && tags[at + 1] === 'I-PER') entry.given++;
    } else if (tag === 'O') {
      if (token === token.toLowerCase()) entry.lower++;
      else entry.other++;
    }
  });
};

for (const set of SETS) {
  const lines = execFileSync('xz', ['-dc', join(nerFolder, `${set}.jsonl.xz`)], { maxBuffer: 1 << 30 })
    .toString('utf8')
    .split('\n');
  for (const line of lines) {
    if (!line) continue;
    const { tokens, tags } = JSON.parse(line) as { tokens: string[]; tags: string[] };
    countSentence(tokens, tags);
  }
}
for (const file of ['FR-manual-train.tsv', 'ES-manual-train.tsv']) {
  const rows = readFileSync(join(moreFolder, 'echr-fr-es', file), 'utf8')
    .split(/\r?\n/)
    .map((row) => row.split(' '));
  countSentence(
    rows.map(([token]) => token ?? ''),
    rows.map((row) => (row[1] === 'O' ? 'O' : 'B-OTHER')),
  );
}

const readNames = (folder: string): Set<string> => {
  const names = new Set<string>();
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.json')) continue;
    const list = JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
    const words = Array.isArray(list) ? list : Object.values(list as Record<string, unknown>).flat();
    for (const word of words) if (typeof word === 'string' && !word.includes(' ')) names.add(fold(word));
  }
  return names;
};
const first = readNames(join(namesFolder, 'first'));

const nicknames = new Map<string, Set<string>>();
for (const row of readFileSync(nicknamesCsv, 'utf8').split(/\r?\n/).slice(1)) {
  const [formal, relation, nick] = row.split(',').map((cell) => cell.trim());
  if (
    !formal ||
    !nick ||
    relation !== 'has_nickname' ||
    !/^[a-z]{2,}$/.test(formal) ||
    !/^[a-z]{2,}$/.test(nick)
  )
    continue;
  const set = nicknames.get(formal) ?? new Set<string>();
  nicknames.set(formal, set);
  set.add(nick);
}

const common = [...counts]
  .filter(
    ([word, n]) => /^\p{L}{2,20}$/u.test(word) && (n.lower >= 3 || (n.other >= 8 && n.other > 2 * n.person)),
  )
  .map(([word]) => word)
  .sort();
const given = new Set([...nicknames.keys(), ...[...nicknames.values()].flatMap((set) => [...set])]);
for (const [word, n] of counts)
  if (first.has(word) && n.given >= 4 && /^\p{L}{2,}$/u.test(word)) given.add(word);

const wrap = (words: readonly string[]): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 106) {
      lines.push(line);
      line = '';
    }
    line += line ? ` ${word}` : word;
  }
  lines.push(line);
  return lines.join('\n');
};
const COUNT_SOURCE = `Source: word counts from ${SETS.join(', ')},\n * ECHR French and Spanish (CC BY 4.0, Apache-2.0, MIT). Made by tools/tables/name-words.ts.`;

writeFileSync(
  join(out, 'common-words.ts'),
  `/**\n * Ordinary words, lower case and without diacritics: a name that is spelled like one needs support from the text.\n * ${COUNT_SOURCE}\n */\nexport const COMMON_WORDS = \`\n${wrap(common)}\n\`;\n`,
);
writeFileSync(
  join(out, 'given-names.ts'),
  `/**\n * Widespread given names, lower case and without diacritics: one of them alone does not tell who is meant.\n * ${COUNT_SOURCE} Names from Wikidata (CC0); nicknames as in nicknames.ts.\n */\nexport const GIVEN_NAMES = \`\n${wrap([...given].sort())}\n\`;\n`,
);
writeFileSync(
  join(out, 'nicknames.ts'),
  `/**\n * Given names and their short forms, a line each: the formal name, then what its bearers are called.\n * Source: the hand-curated list of the package \`nicknames\` 1.0.1 (carltonnorthern/nicknames, Apache-2.0). Made by\n * tools/tables/name-words.ts.\n */\nexport const NICKNAMES = \`\n${[
    ...nicknames,
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([formal, set]) => `${formal} ${[...set].sort().join(' ')}`)
    .join('\n')}\n\`;\n`,
);
console.log({ common: common.length, given: given.size, nicknames: nicknames.size });
