import type { Gender, PersonName } from './person.ts';

// Titles and suffixes as written in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish address books.
const TITLES = new Map<string, Gender>(
  (
    [
      ['mr', 'male'],
      ['mister', 'male'],
      ['sir', 'male'],
      ['herr', 'male'],
      ['hr', 'male'],
      ['monsieur', 'male'],
      ['m', 'male'],
      ['sr', 'male'],
      ['señor', 'male'],
      ['senor', 'male'],
      ['signor', 'male'],
      ['sig', 'male'],
      ['pan', 'male'],
      ['dhr', 'male'],
      ['don', 'male'],
      ['lord', 'male'],
      ['mrs', 'female'],
      ['ms', 'female'],
      ['miss', 'female'],
      ['frau', 'female'],
      ['fr', 'female'],
      ['madame', 'female'],
      ['mme', 'female'],
      ['mlle', 'female'],
      ['sra', 'female'],
      ['señora', 'female'],
      ['senora', 'female'],
      ['srta', 'female'],
      ['signora', 'female'],
      ['sig.ra', 'female'],
      ['pani', 'female'],
      ['mevr', 'female'],
      ['mw', 'female'],
      ['doña', 'female'],
      ['dona', 'female'],
      ['lady', 'female'],
      ['dr', 'unknown'],
      ['prof', 'unknown'],
      ['professor', 'unknown'],
      ['doctor', 'unknown'],
      ['mx', 'unknown'],
      ['rev', 'unknown'],
      ['dott', 'unknown'],
      ['ing', 'unknown'],
      ['dipl.-ing', 'unknown'],
      ['me', 'unknown'],
      ['avv', 'unknown'],
      ['mag', 'unknown'],
    ] as const
  ).map(([title, gender]) => [title, gender]),
);
const SUFFIXES = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'phd',
  'ph.d',
  'md',
  'm.d',
  'mba',
  'esq',
  'cpa',
  'rn',
  'dds',
  'llm',
  'msc',
  'bsc',
]);
/** Words that belong to the family name after them: `van der Berg`, `de la Cruz`. */
const PARTICLES = new Set(
  'van von vom zu zum zur der den del della dello di da das do dos de du des la le las los el al bin ibn ben ter ten te af av st st.'.split(
    ' ',
  ),
);

const bare = (word: string): string => word.toLowerCase().replace(/[.,]+$/, '');

/** The gender that a title shows, or `unknown`. Case and a closing full stop do not matter. */
export function genderOfTitle(title: string): Gender {
  return TITLES.get(bare(title)) ?? 'unknown';
}

/**
 * Splits a full name into its parts: `Dr. Maria del Carmen Lopez`, `Lopez, Maria`, `Samuel L. Jackson Jr.`. A single
 * word is left unsplit, because it may be either name. `full` is the given text with its white space tidied.
 */
export function splitName(text: string): PersonName {
  const full = text.replace(/\s+/gu, ' ').trim();
  let words = full.split(' ').filter((word) => word !== '');
  const titles: string[] = [];
  while (words.length > 1 && isTitle(words[0] as string, words.length)) titles.push(words.shift() as string);
  const suffixes: string[] = [];
  while (words.length > 1 && SUFFIXES.has(bare(words.at(-1) as string)))
    suffixes.unshift(words.pop() as string);
  if (words.length > 0) words[words.length - 1] = (words.at(-1) as string).replace(/,$/, '');

  const comma = words.findIndex((word) => word.endsWith(','));
  let family: string[] = [];
  if (comma >= 0 && comma < words.length - 1) {
    family = words.slice(0, comma + 1).map((word, at) => (at === comma ? word.slice(0, -1) : word));
    words = words.slice(comma + 1);
  } else if (words.length > 1) {
    let from = words.length - 1;
    while (from > 1 && PARTICLES.has(bare(words[from - 1] as string))) from--;
    family = words.slice(from);
    words = words.slice(0, from);
  } else {
    return named(full, titles, suffixes, {});
  }
  const [given, ...middle] = words;
  return named(full, titles, suffixes, { given, middle: middle.join(' '), family: family.join(' ') });
}

function isTitle(word: string, words: number): boolean {
  const plain = bare(word);
  if (!TITLES.has(plain)) return false;
  // `M` and `Me` are initials or words unless a full stop or two more words make them a title.
  return plain.length > 2 || word.endsWith('.') || words > 2;
}

function named(
  full: string,
  titles: readonly string[],
  suffixes: readonly string[],
  parts: { given?: string | undefined; middle?: string; family?: string },
): PersonName {
  return {
    full,
    ...(titles.length > 0 && { title: titles.join(' ') }),
    ...(parts.given && { given: parts.given }),
    ...(parts.middle && { middle: parts.middle }),
    ...(parts.family && { family: parts.family }),
    ...(suffixes.length > 0 && { suffix: suffixes.join(' ') }),
  };
}

/** The name made of its parts, as a full name in the usual order. */
export function joinName(parts: Omit<PersonName, 'full'>): PersonName {
  const full = [parts.title, parts.given, parts.middle, parts.family, parts.suffix].filter(Boolean).join(' ');
  return { full, ...parts };
}
