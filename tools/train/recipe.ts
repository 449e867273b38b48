import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Weights } from '../../src/core/guard/tagger/weights.ts';
import { trainCrf } from './crf.ts';
import { chooseFeatures, extract, toExamples } from './extract.ts';
import { generate, vary } from './generate.ts';
import { buildLexicon } from './lexicon.ts';
import { quantise } from './model.ts';
import { seeded } from './random.ts';
import { type Doc, EVALUATION_SETS, TRAINING_SETS, unpack } from './sources.ts';
import { LANGUAGES, type Language, makeValues } from './values.ts';

/** Everything that decides what the weights become. Changed only for a measured gain in the leave-one-set-out run. */
export const SETTINGS = {
  seed: 7,
  rows: Number(process.env['ROWS'] ?? 510_000),
  least: Number(process.env['LEAST'] ?? 2),
  crf: {
    epochs: Number(process.env['EPOCHS'] ?? 4),
    rate: Number(process.env['RATE'] ?? 0.1),
    decay: Number(process.env['DECAY'] ?? 0.01),
    drop: Number(process.env['DROP'] ?? 0.3),
  },
  /** How often each template is filled. */
  templates: { en: 12, other: 10 },
  /** Shares of texts that are also seen in small letters, in capitals, with other names. */
  vary: { lower: 0.12, caps: 0.06, renamed: 0.3 },
  /** How much an error in each set counts. */
  sets: {
    'btc-en': 1,
    'wnut17-en': 1,
    'crossner-en': 1,
    'enron-en': 1,
    'gum-open-en': 1,
    'uner-ewt-en': 1,
    'presidio-en': 1,
    'germeval-de': 1,
    'meddocan-es': 1,
    'echr-fr': 1,
    'echr-es': 1,
    'lener-pt': 1,
    'pl-pii-bench': 1,
  } as Readonly<Record<string, number>>,
} as const;

/** Unpacks the data and reads (or builds) the lexicon. */
export function openLexicon(cache: string, data: string): Uint32Array {
  unpack(data, cache);
  const path = `${cache}/lexicon${process.env['LEX'] ?? ''}.bin`;
  if (!existsSync(path)) {
    const table = buildLexicon({
      dictionaries: `${cache}/stella-dictionaries/dictionaries`,
      lookups: `${cache}/lookups`,
      ...(process.env['GLOVE'] ? { englishClusters: JSON.parse(readFileSync(`${cache}/vectors/clusters.json`, 'utf8')) as Record<string, number> } : {}),
    });
    writeFileSync(path, new Uint8Array(table.buffer));
  }
  const file = readFileSync(path);
  return new Uint32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}

export function readSet(cache: string, set: string): Doc[] {
  const read = TRAINING_SETS[set] ?? EVALUATION_SETS[set];
  if (!read) throw new Error(`There is no set called ${set}.`);
  return read(cache, seeded(SETTINGS.seed));
}

/** What is trained on beside the sets: filled templates of every language, and varied copies of the sets' texts. */
export function synthetic(cache: string, docs: readonly Doc[]): Doc[] {
  const random = seeded(SETTINGS.seed + 1);
  const root = `${cache}/stella-dictionaries`;
  const values = makeValues(`${root}/dictionaries`, `${root}/config`, `${cache}/lookups`, random);
  const made: Doc[] = [];
  for (const language of LANGUAGES) {
    const filled = generate(values, language, language === 'en' ? SETTINGS.templates.en : SETTINGS.templates.other, random);
    made.push(...filled, ...vary(filled, values, language, random, { ...SETTINGS.vary, renamed: 0 }));
    const own = docs.filter((d) => languageOf(d.set) === language);
    made.push(...vary(own, values, language, random, SETTINGS.vary));
  }
  return made;
}

const languageOf = (set: string): Language | undefined =>
  LANGUAGES.find((l) => set.endsWith(`-${l}`) || set.startsWith(`${l}-`));

export function trainModel(
  docs: readonly Doc[],
  lexicon: Uint32Array,
  log: (line: string) => void,
  settings = SETTINGS,
): Weights {
  const extracted = extract(
    docs.map((doc) => ({ doc, weight: settings.sets[doc.set] ?? 1 })),
    lexicon,
  );
  log(
    `${docs.length} texts, ${extracted.words} words, ${extracted.labels.length} of them decoded; ${extracted.marksSeen} marks, ${extracted.marksMissed} out of reach`,
  );
  const owner = chooseFeatures(extracted.hashes, settings.rows, settings.least);
  const model = trainCrf(
    toExamples(extracted, owner),
    settings.rows,
    settings.crf,
    seeded(settings.seed),
    log,
  );
  return quantise(model, owner, lexicon);
}
