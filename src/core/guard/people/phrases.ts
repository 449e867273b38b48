import type { Identifier, IdentifierKind } from '../../people/index.ts';
import type { Kind } from '../kinds.ts';
import { isCapital } from './context.ts';
import { PHRASE } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { commonWords } from './vocabulary.ts';
import { foldedWords, WordReader } from './words.ts';

/** Identifiers that are found word for word. */
const PHRASES: ReadonlyMap<IdentifierKind, Kind> = new Map<IdentifierKind, Kind>([
  ['company', 'organisation'],
  ['handle', 'username'],
  ['other', 'reference-number'],
]);

const LEGAL_FORMS = new Set(
  'gmbh ug ag kg ohg gbr ev ltd limited llc llp inc corp co plc sarl sas sa srl spa sl bv nv oy ab as aps kft sro doo'.split(
    ' ',
  ),
);
/** Between two words of a phrase stand at most so many other characters. */
const WIDEST_GAP = 4;

/** The words by which an identifier is found in a text: a company without its legal form. Empty for other kinds. */
export const phraseWords = ({ kind, value }: Identifier): string[] => {
  if (!PHRASES.has(kind)) return [];
  const words = foldedWords(value);
  if (kind === 'company') while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
  const telling = words.length > 1 || (words[0]?.length ?? 0) > 2;
  return telling && !/^[0-9]+$/.test(words[0]!) ? words : [];
};

/** Companies, handles and other identifiers made of words. */
export const findPhrases = (reading: Reading): void => {
  for (let i = 0; i < reading.hits.length; i++) {
    if (reading.flags(i) & PHRASE && !reading.hits.slips.at(i)) phraseAt(reading, i);
  }
};

const phraseAt = (reading: Reading, i: number): void => {
  const { people } = reading;
  people.phrases.some(reading.word(i), 0, (person) => {
    for (const identifier of people.list[person]!.identifiers) {
      const words = phraseWords(identifier);
      const end = words[0] === people.lexicon.word(reading.word(i)) ? endOf(reading, i, words) : -1;
      if (end < 0) continue;
      const single = words.length === 1;
      if (
        single &&
        (commonWords.has(words[0]!) ||
          !(isCapital(reading.text, reading.start(i)) || identifier.kind === 'handle'))
      )
        continue;
      reading.support(person);
      const reason = `a ${identifier.kind === 'other' ? 'reference' : identifier.kind} of a person on your list`;
      reading.emit(
        { start: reading.start(i), end },
        person,
        single ? 0.9 : 0.97,
        reason,
        PHRASES.get(identifier.kind)!,
      );
      return true;
    }
    return false;
  });
};

const reader = new WordReader();

/** Where the phrase ends that begins with hit `i`; −1 when its other words do not follow. */
const endOf = (reading: Reading, i: number, words: readonly string[]): number => {
  const { text } = reading;
  let end = reading.end(i);
  for (const word of words.slice(1)) {
    if (!reader.next(text, end, Math.min(text.length, end + word.length + 2 * WIDEST_GAP))) return -1;
    if (reader.start - end > WIDEST_GAP || reader.toString() !== word) return -1;
    end = reader.end;
  }
  return end;
};
