import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { CLASS, OTHER, TABLE_END } from '../../src/core/guard/tagger/chars.ts';
import { ENTRY_BITS, FLAG, fingerprint, MAX_PROBES, slotOf } from '../../src/core/guard/tagger/lexicon.ts';
import { hashWord } from '../../src/core/guard/tagger/words.ts';

export interface LexiconSources {
  /** Folder with names/, cities/ (the name and place dictionaries). */
  readonly dictionaries: string;
  /** Folder with `<lang>_lexeme_prob.json.gz` and `<lang>_lexeme_cluster.json.gz`. */
  readonly lookups: string;
  /** English words to clusters, made by `clusters.ts`; the clusters of `lookups` are used where it is absent. */
  readonly englishClusters?: Readonly<Record<string, number>>;
}

const LANGUAGES = ['en', 'de', 'es'] as const;
/** Clusters of each language start here, so that they never mix. 0 means no cluster. */
const CLUSTER_BASE = { en: 1, de: 2100, es: 2900 } as const;
/** How many of the most frequent words of a language get a cluster. */
const VOCABULARY = { en: 90_000, de: 45_000, es: 35_000 } as const;
/** English wins a word that several languages use unless it is much rarer there (natural log). */
const ENGLISH_BONUS = 1.5;

interface WordFacts {
  first: number;
  surname: number;
  place: number;
  global: boolean;
  cluster: number;
  clusterScore: number;
  lower: number;
  capital: number;
}

export function wordsOf(text: string): string[] {
  const found: string[] = [];
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 0;
    const inWord = i < text.length && c < TABLE_END && CLASS[c] !== OTHER;
    if (inWord && from < 0) from = i;
    if (!inWord && from >= 0) {
      found.push(text.slice(from, i));
      from = -1;
    }
  }
  return found;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const readGz = (path: string): Record<string, number> =>
  JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Record<string, number>;

/** Packs dictionaries, capitalisation and clusters into the table that `lookUp` reads. */
export function buildLexicon(sources: LexiconSources): Uint32Array {
  const facts = new Map<number, WordFacts>();
  const of = (word: string): WordFacts => {
    const h = hashWord(word);
    let f = facts.get(h);
    if (!f) {
      f = {
        first: 0,
        surname: 0,
        place: 0,
        global: false,
        cluster: 0,
        clusterScore: -99,
        lower: -20,
        capital: -20,
      };
      facts.set(h, f);
    }
    return f;
  };
  readFrequencies(sources, of);
  readDictionaries(sources.dictionaries, of);
  return pack(facts);
}

function readFrequencies(
  { lookups: folder, englishClusters }: LexiconSources,
  of: (word: string) => WordFacts,
): void {
  for (const language of LANGUAGES) {
    const probabilities = readGz(`${folder}/${language}_lexeme_prob.json.gz`);
    const clusters = readGz(`${folder}/${language}_lexeme_cluster.json.gz`);
    const ids = new Map<number, number>();
    const sorted = Object.entries(probabilities).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    let taken = 0;
    for (const [word, logProbability] of sorted) {
      if (logProbability < -17.5) break;
      const parts = wordsOf(word);
      if (parts.length !== 1 || parts[0] !== word) continue;
      const f = of(word);
      const lower = word === word.toLowerCase();
      // German nouns are written with a capital, so a capital there says nothing.
      if (lower) f.lower = Math.max(f.lower, logProbability);
      else if (language !== 'de') f.capital = Math.max(f.capital, logProbability);
      const score = logProbability + (language === 'en' ? ENGLISH_BONUS : 0);
      const vectorCluster = language === 'en' ? englishClusters?.[word.toLowerCase()] : undefined;
      const cluster = vectorCluster !== undefined ? 100_000 + vectorCluster : (clusters[word] ?? 0);
      if (taken < VOCABULARY[language] && cluster !== 0 && score > f.clusterScore) {
        taken++;
        if (!ids.has(cluster)) ids.set(cluster, ids.size);
        f.cluster = CLUSTER_BASE[language] + ids.get(cluster)!;
        f.clusterScore = score;
      }
    }
  }
}

function readDictionaries(folder: string, of: (word: string) => WordFacts): void {
  const each = (path: string, note: (f: WordFacts) => void): void => {
    for (const name of readJson(path) as unknown[]) {
      if (typeof name !== 'string') continue;
      const parts = wordsOf(name);
      for (const part of parts)
        if (part.length > 1 && (parts.length === 1 || part.length > 3)) note(of(part));
    }
  };
  for (const file of readdirSync(`${folder}/names/first`))
    each(`${folder}/names/first/${file}`, (f) => f.first++);
  for (const file of readdirSync(`${folder}/names/surnames`))
    each(`${folder}/names/surnames/${file}`, (f) => f.surname++);
  each(`${folder}/names/global.json`, (f) => {
    f.global = true;
  });
  for (const file of readdirSync(`${folder}/cities`)) {
    for (const name of readJson(`${folder}/cities/${file}`) as unknown[]) {
      if (typeof name !== 'string') continue;
      const parts = wordsOf(name);
      if (parts.length <= 2)
        for (const part of parts) if (part.length > 2) of(part).place += parts.length === 1 ? 2 : 1;
    }
  }
}

function flagsOf(f: WordFacts): number {
  let flags = 0;
  if (f.first > 0) flags |= FLAG.first;
  if (f.first > 2) flags |= FLAG.firstSure;
  if (f.surname > 0) flags |= FLAG.surname;
  if (f.place > 1) flags |= FLAG.place;
  if (f.global) flags |= FLAG.global;
  const common = f.lower > -16.5 && f.lower > f.capital + 0.7;
  const proper = f.capital > -17.5 && f.capital > f.lower + 0.7;
  if (common) flags |= FLAG.common;
  if (proper) flags |= FLAG.proper;
  const name = flags & (FLAG.first | FLAG.surname | FLAG.place | FLAG.global);
  if (name && f.lower < -12 && !common && (proper || f.lower < -14.5)) flags |= FLAG.hint;
  return flags;
}

function pack(facts: Map<number, WordFacts>): Uint32Array {
  const entries: (readonly [number, number])[] = [];
  for (const [h, f] of facts) {
    const value = flagsOf(f) | f.cluster;
    // A word that is only capitalised often, without dictionary or cluster, tells little: left out to save room.
    if (value & ~(FLAG.proper | FLAG.common)) entries.push([h, value]);
  }
  const table = new Uint32Array(Math.ceil(entries.length / 0.93));
  for (const [h, value] of entries) {
    let slot = slotOf(h, table.length);
    for (let probe = 0; table[slot] !== 0; probe++) {
      if (probe >= MAX_PROBES) break;
      if (++slot === table.length) slot = 0;
    }
    if (table[slot] === 0) table[slot] = ((fingerprint(h) << ENTRY_BITS) | value) >>> 0;
  }
  return table;
}
