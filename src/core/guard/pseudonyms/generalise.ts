import type { Kind } from '../kinds.ts';
import { splitWords } from '../restore/trie.ts';
import { readDate } from './date.ts';
import { LABEL_WORDS } from './label.ts';

type Coarser = (value: string, listed: boolean) => string;

/** The month and year of a date in its own writing; the year alone where it had no day. */
const month: Coarser = (value) => {
  const read = readDate(value);
  const find = (what: string) => read?.fields.find((field) => field.what === what);
  const textOf = (field: { start: number; end: number }) => value.slice(field.start, field.end);
  const year = find('year');
  const named = find('name') ?? find('month');
  if (read === undefined || named === undefined) return year === undefined ? 'a date' : textOf(year);
  if (year === undefined) return textOf(named);
  if (find('day') === undefined && named.what === 'name') return value;
  if (named.what === 'name') return `${textOf(named)} ${textOf(year)}`;
  const gap = value.charAt(Math.min(named.end, year.end));
  return named.start < year.start
    ? `${textOf(named)}${gap}${textOf(year)}`
    : `${textOf(year)}${gap}${textOf(named)}`;
};

/** Ten years around an age: `34` becomes `30 to 39`. A band stays as it is. */
const band: Coarser = (value) =>
  /\d+\D+\d+/.test(value)
    ? value
    : value.replace(/\d+/, (years) => {
        const from = Math.floor(Number(years) / 10) * 10;
        return `${from} to ${from + 9}`;
      });

/** The town of an address: the words of its last part that holds a word without digits, less a post code. */
const town: Coarser = (value) => {
  const parts = value.split(/[,;\n]/).slice(1);
  for (const part of parts.reverse()) {
    const words = splitWords(part).words.filter((word) => !/\d/.test(word) && word.length > 2);
    if (words.length > 0) return words.join(' ');
  }
  return 'an address';
};

const COARSER: Readonly<Partial<Record<Kind, Coarser>>> = {
  person: (_value, listed) => (listed ? 'a client' : 'a person'),
  organisation: () => 'a company',
  place: () => 'a town',
  address: town,
  postcode: (value) => `${value.slice(0, Math.ceil(value.length / 3))}…`,
  date: month,
  'date-of-birth': month,
  age: band,
  url: () => 'a web page',
  health: () => 'a health matter',
};

const article = (word: string): string => (/^[AEIOU]/i.test(word) ? 'an' : 'a');

/** A coarser value in place of the exact one. It says less, is the same for many people, and cannot be taken back. */
export function generalise(kind: Kind, value: string, listed: boolean): string {
  const word = LABEL_WORDS[kind];
  const plain = /^\p{Lu}{2}/u.test(word) ? word : word.toLowerCase();
  return COARSER[kind]?.(value, listed) ?? `${article(plain)} ${plain}`;
}
