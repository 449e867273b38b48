import { PART_GIVEN } from './compile.ts';
import {
  beginsSentence,
  greetingBefore,
  isCapital,
  oneCase,
  particlesBefore,
  titleBefore,
  wordAfter,
  wordBefore,
} from './context.ts';
import { COMMON, FAMILY, GIVEN, NICK, NOBODY, WIDESPREAD } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { commonWords, widespreadNames } from './vocabulary.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words behind which a capitalised ordinary word at the start of a sentence is a verb: `Will you`, `Mark the date`. */
const AFTER_VERB = set(
  'you i we they he she it the this that these those there be not a an all each every any your my our his her their ' +
    'its is are was were have has do does of in on for to from with at by as and or if',
);
/** Words before which a month or season follows: `in May`, `since June`. */
const BEFORE_DATE = set(
  'in on since by until till of from early mid late last next this im am ab bis seit vom zum en de desde em no first ' +
    'second third end',
);

/** A misspelt name without its other part beside it must be this long. */
const SHORTEST_LONE_SLIP = 7;

/** A single part of a name with no title, initial or second part beside it. */
export const findAlone = (reading: Reading): void => {
  for (let i = 0; i < reading.hits.length; i++) {
    if (reading.used[i] || !reading.isName(i)) continue;
    const bearers = presentBearers(reading, reading.word(i));
    if (reading.isSlip(i) && reading.people.lexicon.lengthOf(reading.word(i)) < SHORTEST_LONE_SLIP) continue;
    if (bearers.length > 0) presentAlone(reading, i, bearers);
    else if (reading.isSlip(i) || reading.flags(i) & (COMMON | WIDESPREAD)) continue;
    else if (reading.flags(i) & FAMILY) familyAlone(reading, i);
    else if (reading.flags(i) & GIVEN) givenAlone(reading, i);
  }
};

/** The people present who have `word` as a name, or a given name for which it is another form. */
const presentBearers = (reading: Reading, word: number): readonly number[] => {
  const { people, presentBy } = reading;
  const direct = presentBy.get(word);
  if (direct || !(people.lexicon.flags[word]! & NICK)) return direct ?? [];
  const found: number[] = [];
  for (const formal of people.others.get(word) ?? []) {
    for (const person of presentBy.get(formal) ?? []) {
      if (people.partOf(person, formal) & PART_GIVEN && !found.includes(person)) found.push(person);
    }
  }
  return found;
};

const presentAlone = (reading: Reading, i: number, bearers: readonly number[]): void => {
  if (strangerBeside(reading, i) || !readsAsName(reading, i)) return;
  const person = bearers.length === 1 ? bearers[0]! : NOBODY;
  const start = particlesBefore(reading.text, reading.start(i));
  const span = { start: reading.flags(i) & FAMILY ? start : reading.start(i), end: reading.end(i) };
  reading.emit(
    span,
    person,
    0.95,
    'part of the name of a person on your list who is named in this conversation',
  );
};

const familyAlone = (reading: Reading, i: number): void => {
  const word = reading.word(i);
  const length = reading.people.lexicon.lengthOf(word);
  if (length < 3) return;
  const start = particlesBefore(reading.text, reading.start(i));
  const end = reading.end(i);
  if (!reading.capital(i)) {
    if (length < 5 || !oneCase(reading.text, start, end, false)) return;
    reading.emit(
      { start, end },
      reading.bearerOf(word),
      0.75,
      'a family name on your list, in small letters',
    );
    return;
  }
  const stranger = givenNameBefore(reading.text, start);
  const person = stranger ? NOBODY : reading.bearerOf(word);
  reading.emit({ start, end }, person, stranger ? 0.8 : 0.88, 'a family name on your list');
};

const givenAlone = (reading: Reading, i: number): void => {
  const word = reading.word(i);
  const only = reading.people.lexicon.givenOf[word]!;
  if (only < 0 || reading.people.lexicon.lengthOf(word) < 4 || !reading.capital(i)) return;
  if (strangerBeside(reading, i)) return;
  reading.emitHit(i, only, 0.8, 'a rare first name that only one person on your list has');
};

/** True when a widespread given name stands directly before: then a family name is somebody else's. */
const givenNameBefore = (text: string, start: number): boolean => {
  const before = wordBefore(text, start, 1);
  return before !== undefined && isCapital(text, before.start) && widespreadNames.has(before.word);
};

/** True when the word beside a given name makes it another person's: a capitalised word that is no ordinary one. */
const strangerBeside = (reading: Reading, i: number): boolean => {
  const { text } = reading;
  const given = reading.flags(i) & (GIVEN | NICK);
  if (!given || !reading.capital(i)) return givenNameBefore(text, reading.start(i));
  const after = wordAfter(text, reading.end(i), 1);
  if (!after || after.word.length < 3 || !isCapital(text, after.start)) return false;
  if (text[after.start - 1] !== ' ' || commonWords.has(after.word)) return false;
  if (oneCase(text, after.start, after.end, true)) return false;
  const id = reading.people.lexicon.idOf(after.word);
  return id < 0 || !reading.presentBy.has(id);
};

/** Whether a word that is the name of somebody present is used as a name here. */
const readsAsName = (reading: Reading, i: number): boolean => {
  const { text } = reading;
  const start = reading.start(i);
  const end = reading.end(i);
  const capital = reading.capital(i);
  if (!(reading.flags(i) & COMMON)) return capital || reading.people.lexicon.lengthOf(reading.word(i)) > 2;
  if (greetingBefore(text, start) || titleBefore(text, start)) return true;
  if (!capital || oneCase(text, start, end, true)) return false;
  const before = wordBefore(text, start, 2);
  const after = wordAfter(text, end, 2);
  if (before && (BEFORE_DATE.has(before.word) || /^\d+$/.test(before.word))) return false;
  if (after && /^\d+$/.test(after.word)) return false;
  if (!beginsSentence(text, start)) return true;
  if (/^(?:['’]s\b|,|\s*$)/.test(text.slice(end, end + 3))) return true;
  return after !== undefined && !AFTER_VERB.has(after.word);
};
