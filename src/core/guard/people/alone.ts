import {
  beginsSentence,
  greetingBefore,
  isCapital,
  oneCase,
  titleBefore,
  wordAfter,
  wordBefore,
} from './context.ts';
import { extended } from './full-names.ts';
import { COMMON, FAMILY, GIVEN, GREETS, NICK, NOBODY, WIDESPREAD } from './lexicon.ts';
import { PART_GIVEN } from './people.ts';
import type { Reading } from './reading.ts';
import { everydayWords } from './vocabulary.ts';
import { GIVEN_NAME, ORDINARY } from './word-sorts.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words behind which a capitalised ordinary word at the start of a sentence is a verb: `Will you`, `Mark the date`. */
const AFTER_VERB = set(
  'you i we they he she it the this that these those there be not a an all each every any your my our his her their ' +
    'its is are was were have has do does of in on for to from with at by as and or if',
);
/** Words before which a month or season follows: `in May`, `since June`. */
const BEFORE_DATE = set(
  'in on since by until till of from early mid late last next this im am ab bis seit vom zum first second third end',
);
/** Words before which a capitalised noun follows. */
const ARTICLES = set(
  'the ein eine einen einem einer eines der die das dem des kein keine le la les un une el los las una il lo gli ' +
    'het een this that every each my your our',
);
const MONTHS = set('april may june august mai avril juin abril spring summer autumn winter sommer herbst');

/** A misspelt name without its other part beside it must be this long. */
const SHORTEST_LONE_SLIP = 7;

/** A single part of a name with no title, initial or second part beside it. */
export const findAlone = (reading: Reading): void => {
  for (let i = 0; i < reading.hits.length; i++) {
    if (reading.used[i] || !reading.isName(i)) continue;
    const bearers = presentBearers(reading, reading.word(i));
    // Ordinary words are names of people present or none.
    if (bearers.length === 0 && reading.flags(i) & COMMON) continue;
    if (reading.isSlip(i) && !plausibleSlip(reading, i)) continue;
    if (reading.flags(i) & GREETS && greets(reading, i)) continue;
    if (bearers.length > 0) presentAlone(reading, i, bearers);
    else if (reading.isSlip(i)) continue;
    else if (reading.flags(i) & FAMILY) i = familyAlone(reading, i);
    else if (reading.flags(i) & GIVEN && !(reading.flags(i) & WIDESPREAD)) givenAlone(reading, i);
  }
};

/** A lone misspelt name is a name when it is long and written as one. */
const plausibleSlip = (reading: Reading, i: number): boolean =>
  reading.people.lexicon.lengthOf(reading.word(i)) >= SHORTEST_LONE_SLIP &&
  (reading.capital(i) || oneCase(reading.text, reading.start(i), reading.end(i), false));

/** `Cher Paul`: a greeting, although Cher is also a name. */
const greets = (reading: Reading, i: number): boolean => {
  const after = wordAfter(reading.text, reading.end(i), 1);
  return after !== undefined && isCapital(reading.text, after.start);
};

const NO_ONE: readonly number[] = [];

/** The people present who have `word` as a name, or a given name for which it is another form. */
const presentBearers = (reading: Reading, word: number): readonly number[] => {
  const { people, presentBy } = reading;
  const direct = presentBy.get(word);
  if (direct || !(people.lexicon.flags[word]! & NICK)) return direct ?? NO_ONE;
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
  const last = Math.max(reading.familyEnd(i), extended(reading, i, bearers));
  reading.used.fill(1, i, last + 1);
  const span = {
    start: reading.flags(i) & FAMILY ? reading.familyStart(i) : reading.start(i),
    end: reading.end(last),
  };
  reading.emit(
    span,
    person,
    0.95,
    'part of the name of a person on your list who is named in this conversation',
  );
};

/** A family name without anything beside it; gives the last hit that belongs to it. */
const familyAlone = (reading: Reading, i: number): number => {
  const word = reading.word(i);
  const length = reading.people.lexicon.lengthOf(word);
  if (length < 3) return i;
  const last = reading.familyEnd(i);
  const span = { start: reading.familyStart(i), end: reading.end(last) };
  const widespread = (reading.flags(i) & WIDESPREAD) !== 0;
  if (!reading.capital(i)) {
    if (widespread || length < 5 || !oneCase(reading.text, span.start, span.end, false)) return i;
    reading.emit(span, reading.bearerOf(word), 0.75, 'a family name on your list, in small letters');
    return last;
  }
  const stranger = widespread || givenNameBefore(reading.text, span.start) || strangerBeside(reading, i);
  const person = stranger ? NOBODY : reading.bearerOf(word);
  reading.emit(span, person, stranger ? 0.7 : 0.88, 'a family name on your list');
  return last;
};

const givenAlone = (reading: Reading, i: number): void => {
  const word = reading.word(i);
  const only = reading.people.lexicon.givenOf[word]!;
  if (reading.people.lexicon.lengthOf(word) < 4 || !reading.capital(i) || strangerBeside(reading, i)) return;
  reading.emitHit(i, Math.max(only, NOBODY), only < 0 ? 0.75 : 0.8, 'a rare first name that is on your list');
};

/** True when a widespread given name stands directly before: then a family name is somebody else's. */
const givenNameBefore = (text: string, start: number): boolean => {
  const before = wordBefore(text, start, 1);
  return before?.is(GIVEN_NAME) === true && isCapital(text, before.start);
};

/** True when the word beside a given name makes it another person's: a capitalised word that is no ordinary one. */
const strangerBeside = (reading: Reading, i: number): boolean => {
  const { text } = reading;
  const given = reading.flags(i) & (GIVEN | NICK);
  if (!given || !reading.capital(i)) return givenNameBefore(text, reading.familyStart(i));
  const after = wordAfter(text, reading.end(i), 1);
  if (after?.gap !== ' ' || after.length < 3 || !isCapital(text, after.start)) return false;
  if (after.is(ORDINARY)) return false;
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
  const given = (reading.flags(i) & (GIVEN | NICK)) !== 0;
  if (!capital) return given && !everydayWords.has(reading.people.lexicon.word(reading.word(i)));
  if (oneCase(text, start, end, true)) return false;
  const before = wordBefore(text, reading.flags(i) & FAMILY ? reading.familyStart(i) : start, 2);
  const after = wordAfter(text, end, 2);
  if (
    before &&
    ((MONTHS.has(reading.people.lexicon.word(reading.word(i))) && BEFORE_DATE.has(before.word)) ||
      /^\d+$/.test(before.word))
  )
    return false;
  if (after && /^\d+$/.test(after.word)) return false;
  if (before && before.gap === ' ' && ARTICLES.has(before.word)) return false;
  if (!beginsSentence(text, start)) return true;
  if (/^(?:['’]s\b|,|\s*$)/.test(text.slice(end, end + 3))) return true;
  return after !== undefined && !AFTER_VERB.has(after.word);
};
