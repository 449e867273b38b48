import type { PersonId } from '../../base/index.ts';
import type { Finding } from '../finding.ts';
import { PART_FAMILY, PART_GIVEN, PART_MIDDLE, type People } from './compile.ts';
import {
  beginsSentence,
  greetingBefore,
  initialAfter,
  initialsBefore,
  isCapital,
  jointOf,
  oneCase,
  particlesBefore,
  titleBefore,
  wordAfter,
  wordBefore,
} from './context.ts';
import { COMMON, FAMILY, GIVEN, NICK, NOBODY, SEVERAL, WIDESPREAD } from './lexicon.ts';
import { MOST_NAMESAKES } from './pairs.ts';
import type { Hits } from './scan.ts';
import { CONNECTORS, commonWords, PARTICLES, widespreadNames } from './vocabulary.ts';
import { WordReader } from './words.ts';

/** Parts of one name are at most so many words apart: two middle names or a three-word particle between them. */
const MOST_WORDS_APART = 4;
/** In tables, forms and JSON a name's parts stand in fields of their own, with a label between them. */
const MOST_WORDS_APART_IN_FIELDS = 5;

const NAME = GIVEN | FAMILY | NICK;

/** Words behind which a capitalised ordinary word at the start of a sentence is a verb: `Will you`, `Mark the date`. */
const AFTER_VERB = new Set(
  'you i we they he she it the this that these those there be not a an all each every any your my our his her their its is are was were have has do does of in on for to from with at by as and or if'.split(
    ' ',
  ),
);

/** Words before which a month or season follows: `in May`, `since June`. */
const BEFORE_DATE = new Set(
  'in on since by until till of from early mid late last next this im am ab bis seit vom zum en de desde em em no janvier first second third end'.split(
    ' ',
  ),
);

/** Finds the known people of one text from the hits that the scan collected. Used once, for one text. */
export class Matcher {
  readonly #people: People;
  readonly #text: string;
  readonly #hits: Hits;
  readonly #findings: Finding[] = [];
  readonly #reader = new WordReader();
  /** Hits that are part of a finding. */
  readonly #used: Uint8Array;
  /** People of whom the text (or the conversation) holds something that leaves no doubt. */
  readonly #supported = new Set<number>();
  readonly #supportedBy = new Map<number, number[]>();

  constructor(people: People, text: string, hits: Hits) {
    this.#people = people;
    this.#text = text;
    this.#hits = hits;
    this.#used = new Uint8Array(hits.length);
  }

  /** Counts a person as present in the conversation. */
  support(person: number): void {
    if (this.#supported.has(person)) return;
    this.#supported.add(person);
    for (const part of this.#people.partsOf(person)) this.#supportWord(part >> 3, person);
  }

  #supportWord(word: number, person: number): void {
    const list = this.#supportedBy.get(word);
    if (!list) this.#supportedBy.set(word, [person]);
    else if (!list.includes(person)) list.push(person);
  }

  /** Findings of names, in no particular order. */
  names(): Finding[] {
    for (let i = 0; i < this.#hits.length; i++) if (this.#isName(i)) i = this.#fullName(i);
    this.#fields();
    for (let i = 0; i < this.#hits.length; i++)
      if (!this.#used[i] && this.#isName(i)) this.#titledOrInitialled(i);
    for (let i = 0; i < this.#hits.length; i++) if (!this.#used[i] && this.#isName(i)) this.#alone(i);
    return this.#findings;
  }

  #flags(hit: number): number {
    return this.#people.lexicon.flags[this.#hits.words.at(hit)]!;
  }

  #isName(hit: number): boolean {
    return (this.#flags(hit) & NAME) !== 0;
  }

  #word(hit: number): number {
    return this.#hits.words.at(hit);
  }

  #capital(hit: number): boolean {
    return isCapital(this.#text, this.#hits.starts.at(hit));
  }

  /** Everybody whose given name (or another form of it) is `given` and whose family name is `family`. */
  #bearers(given: number, family: number): number[] {
    const people = this.#people;
    const found: number[] = [];
    const look = (first: number): void => {
      people.pairs.some(first, family, (person) => {
        const has =
          people.partOf(person, first) & (PART_GIVEN | PART_MIDDLE) && people.partOf(person, family);
        if (has && !found.includes(person)) found.push(person);
        return false;
      });
    };
    look(given);
    if (this.#people.lexicon.flags[given]! & NICK)
      for (const formal of people.others.get(given) ?? []) look(formal);
    return found;
  }

  /** Looks for a full name that begins at hit `i`; gives the last hit that belongs to it, or `i`. */
  #fullName(i: number): number {
    const { orders, length } = this.#hits;
    let best = -1;
    let bearers: number[] = [];
    for (let j = i + 1; j < length && orders.at(j) - orders.at(i) <= MOST_WORDS_APART; j++) {
      if (!this.#isName(j)) continue;
      const found = this.#pairAt(i, j);
      if (found.length > 0) {
        best = j;
        bearers = found;
      }
    }
    if (best < 0) return this.#couple(i);
    const last = this.#extended(best, bearers);
    const from = this.#leftEdge(i, bearers);
    const ordinary = this.#ordinaryPair(i, best);
    if (ordinary) return i;
    for (let k = i; k <= last; k++) this.#used[k] = 1;
    const person = this.#oneOf(bearers);
    for (const bearer of bearers) this.support(bearer);
    const lower = !this.#capital(i);
    this.#emit(from, this.#hits.ends.at(last), person, lower ? 0.97 : 0.99, this.#fullReason(bearers));
    return last;
  }

  #fullReason(bearers: readonly number[]): string {
    return bearers.length > 1
      ? `the name of ${bearers.length} people on your list`
      : 'the name of a person on your list';
  }

  /** Two ordinary words in a row are a name only when both are written as one: `will may` is none. */
  #ordinaryPair(i: number, j: number): boolean {
    if (!(this.#flags(i) & COMMON) || !(this.#flags(j) & COMMON)) return false;
    return !(this.#capital(i) && this.#capital(j));
  }

  #pairAt(i: number, j: number): number[] {
    const a = this.#word(i);
    const b = this.#word(j);
    const forward = this.#flags(i) & (GIVEN | NICK) ? this.#bearers(a, b) : [];
    const backward = this.#flags(j) & (GIVEN | NICK) && this.#flags(i) & FAMILY ? this.#bearers(b, a) : [];
    if (forward.length === 0 && backward.length === 0) return [];
    const capitals = this.#capital(i) && this.#capital(j);
    const bearers = forward.length > 0 ? forward : backward;
    const joint = jointOf(
      this.#text,
      this.#hits.ends.at(i),
      this.#hits.starts.at(j),
      this.#reader,
      (reader) => this.#mayStandBetween(reader, bearers, capitals),
    );
    if (joint === 'none') return [];
    const apart = this.#hits.orders.at(j) - this.#hits.orders.at(i);
    if (joint === 'plain') return apart > 1 && forward.length === 0 ? [] : bearers;
    const spaced = this.#text.charCodeAt(this.#hits.starts.at(j) - 1) === 32;
    return spaced ? backward : bearers;
  }

  /** Between a given and a family name stand initials, particles, and middle names. */
  #mayStandBetween(reader: WordReader, bearers: readonly number[], capitals: boolean): boolean {
    if (reader.digits) return false;
    if (reader.full === 1) return true;
    const word = reader.toString();
    const id = this.#people.lexicon.find(reader);
    if (id >= 0 && bearers.some((person) => this.#people.partOf(person, id) !== 0)) return true;
    if (CONNECTORS.has(word)) return false;
    if (PARTICLES.has(word)) return true;
    return capitals && isCapital(this.#text, reader.start) && !commonWords.has(word);
  }

  /** `Maria and Thomas Keller`: the first of two given names before a shared family name. */
  #couple(i: number): number {
    if (!(this.#flags(i) & (GIVEN | NICK))) return i;
    const { orders, length, ends, starts } = this.#hits;
    for (let j = i + 1; j < length && orders.at(j) - orders.at(i) <= 3; j++) {
      if (!(this.#flags(j) & FAMILY)) continue;
      const bearers = this.#bearers(this.#word(i), this.#word(j));
      if (bearers.length === 0) continue;
      const between = wordAfter(this.#text, ends.at(i), 2);
      if (!between || !CONNECTORS.has(between.word)) {
        if (!/^\s?[&+/]\s?/.test(this.#text.slice(ends.at(i), ends.at(i) + 3))) continue;
      }
      if (starts.at(j) - ends.at(i) > 40 || /[.!?;\n]/.test(this.#text.slice(ends.at(i), starts.at(j))))
        continue;
      this.#used[i] = 1;
      for (const bearer of bearers) this.support(bearer);
      this.#emitHit(
        i,
        this.#oneOf(bearers),
        0.95,
        'a first name before the family name shared with the next person',
      );
      break;
    }
    return i;
  }

  /** Takes further parts of the same name behind hit `last` into it. */
  #extended(last: number, bearers: readonly number[]): number {
    let end = last;
    while (end + 1 < this.#hits.length && this.#follows(end, end + 1, bearers)) end++;
    return end;
  }

  #follows(a: number, b: number, bearers: readonly number[]): boolean {
    const { orders, ends, starts } = this.#hits;
    if (orders.at(b) - orders.at(a) !== 1) return false;
    const word = this.#word(b);
    if (!bearers.some((person) => this.#people.partOf(person, word) !== 0)) return false;
    return /^[\s\u00a0'’_.‐‑-]{1,2}$/.test(this.#text.slice(ends.at(a), starts.at(b)));
  }

  /** Initials and particles of the same name before hit `i`. */
  #leftEdge(i: number, bearers: readonly number[]): number {
    const start = this.#hits.starts.at(i);
    const family = bearers.some((person) => this.#people.partOf(person, this.#word(i)) === PART_FAMILY);
    return family ? particlesBefore(this.#text, start) : start;
  }

  /** Given and family name in fields of their own: both are found, and the person counts as present. */
  #fields(): void {
    const { orders, length } = this.#hits;
    for (let i = 0; i < length; i++) {
      if (this.#used[i] || !this.#isName(i)) continue;
      for (let j = i + 1; j < length && orders.at(j) - orders.at(i) <= MOST_WORDS_APART_IN_FIELDS; j++) {
        if (this.#used[j] || !this.#isName(j)) continue;
        const bearers = this.#bearersEitherWay(i, j);
        if (bearers.length === 0 || !this.#inFields(i, j)) continue;
        for (const bearer of bearers) this.support(bearer);
        for (const hit of [i, j]) {
          this.#used[hit] = 1;
          this.#emitHit(
            hit,
            this.#oneOf(bearers),
            0.93,
            'part of a name whose other part stands in the next field',
          );
        }
        break;
      }
    }
  }

  #bearersEitherWay(i: number, j: number): number[] {
    const forward = this.#flags(i) & (GIVEN | NICK) ? this.#bearers(this.#word(i), this.#word(j)) : [];
    return forward.length > 0 || !(this.#flags(j) & (GIVEN | NICK))
      ? forward
      : this.#bearers(this.#word(j), this.#word(i));
  }

  /** True when something between the two hits looks like the border of a field. */
  #inFields(i: number, j: number): boolean {
    const gap = this.#text.slice(this.#hits.ends.at(i), this.#hits.starts.at(j));
    return gap.length <= 80 && /["'|:=\t<>;,]|\n/.test(gap) && !/[.!?]\s/.test(gap);
  }

  #titledOrInitialled(i: number): void {
    if (!(this.#flags(i) & FAMILY)) return;
    const { starts, ends } = this.#hits;
    const word = this.#word(i);
    const start = particlesBefore(this.#text, starts.at(i));
    const before = initialsBefore(this.#text, start);
    const after = before ? undefined : initialAfter(this.#text, ends.at(i));
    const letters = before?.letters ?? after?.letters;
    if (letters) {
      const bearers = this.#initialled(letters, word);
      if (bearers.length > 0) {
        this.#used[i] = 1;
        for (const bearer of bearers) this.support(bearer);
        const reason = 'an initial and the family name of a person on your list';
        this.#emit(before?.start ?? start, after?.end ?? ends.at(i), this.#oneOf(bearers), 0.95, reason);
        return;
      }
    }
    if (!titleBefore(this.#text, before?.start ?? start)) return;
    this.#used[i] = 1;
    const person = letters ? NOBODY : this.#bearerOf(word);
    if (person >= 0) this.support(person);
    this.#emit(start, ends.at(i), person, 0.96, 'a family name on your list behind a title');
  }

  #initialled(letters: string, family: number): number[] {
    const found: number[] = [];
    const people = this.#people;
    for (const person of this.#supportedBy.get(family) ?? []) {
      if (this.#hasInitial(person, letters) && people.partOf(person, family) & PART_FAMILY)
        found.push(person);
    }
    if (found.length > 0) return found;
    people.pairs.some(-1 - letters.charCodeAt(0), family, (person) => {
      const fits = people.partOf(person, family) & PART_FAMILY && this.#hasInitial(person, letters);
      if (fits && !found.includes(person)) found.push(person);
      return false;
    });
    return found;
  }

  #hasInitial(person: number, letters: string): boolean {
    for (const part of this.#people.partsOf(person)) {
      const given = part & (PART_GIVEN | PART_MIDDLE);
      if (given && this.#people.lexicon.initialOf(part >> 3) === letters.charCodeAt(0)) return true;
    }
    return false;
  }

  /** The one person whom a family name stands for in this text, NOBODY when it may be several. */
  #bearerOf(family: number): number {
    const supported = this.#supportedBy.get(family) ?? [];
    if (supported.length === 1) return supported[0]!;
    const only = this.#people.lexicon.familyOf[family]!;
    return supported.length === 0 && only !== SEVERAL ? only : NOBODY;
  }

  /** A single part of a name with no title, initial or second part beside it. */
  #alone(i: number): void {
    const supported = this.#supportedFor(i);
    if (supported.length > 0) {
      if (this.#strangerBeside(i) || !this.#readsAsName(i)) return;
      const person = supported.length === 1 ? supported[0]! : NOBODY;
      this.#emitHit(
        i,
        person,
        0.95,
        'part of the name of a person on your list who is named in this conversation',
      );
      return;
    }
    const flags = this.#flags(i);
    if (flags & (COMMON | WIDESPREAD)) return;
    if (flags & FAMILY) this.#familyAlone(i);
    else if (flags & GIVEN) this.#givenAlone(i);
  }

  #supportedFor(i: number): readonly number[] {
    const word = this.#word(i);
    const direct = this.#supportedBy.get(word);
    if (direct) return direct;
    if (!(this.#flags(i) & NICK)) return [];
    const found: number[] = [];
    for (const formal of this.#people.others.get(word) ?? []) {
      for (const person of this.#supportedBy.get(formal) ?? []) {
        const given = this.#people.partOf(person, formal) & PART_GIVEN;
        if (given && !found.includes(person)) found.push(person);
      }
    }
    return found;
  }

  #familyAlone(i: number): void {
    const word = this.#word(i);
    const length = this.#people.lexicon.lengthOf(word);
    if (length < 3) return;
    const start = particlesBefore(this.#text, this.#hits.starts.at(i));
    const end = this.#hits.ends.at(i);
    if (!this.#capital(i)) {
      if (length < 5 || !oneCase(this.#text, start, end, false)) return;
      this.#emit(start, end, this.#bearerOf(word), 0.75, 'a family name on your list, in small letters');
      return;
    }
    const stranger = this.#givenNameBefore(start);
    const person = stranger ? NOBODY : this.#bearerOf(word);
    this.#emit(start, end, person, stranger ? 0.8 : 0.88, 'a family name on your list');
  }

  #givenAlone(i: number): void {
    const only = this.#people.lexicon.givenOf[this.#word(i)]!;
    const length = this.#people.lexicon.lengthOf(this.#word(i));
    if (only < 0 || length < 4 || !this.#capital(i) || this.#strangerBeside(i)) return;
    this.#emitHit(i, only, 0.8, 'a rare first name that only one person on your list has');
  }

  /** True when another given name stands directly before: then the family name is somebody else's. */
  #givenNameBefore(start: number): boolean {
    const before = wordBefore(this.#text, start, 1);
    return before !== undefined && isCapital(this.#text, before.start) && widespreadNames.has(before.word);
  }

  /** True when the word beside a given name makes it another person's: a capitalised word that is no ordinary one. */
  #strangerBeside(i: number): boolean {
    if (!(this.#flags(i) & (GIVEN | NICK)) || !this.#capital(i))
      return this.#givenNameBefore(this.#hits.starts.at(i));
    const after = wordAfter(this.#text, this.#hits.ends.at(i), 1);
    if (!after || after.word.length < 3 || !isCapital(this.#text, after.start)) return false;
    if (this.#text[after.start - 1] !== ' ' || commonWords.has(after.word)) return false;
    if (oneCase(this.#text, after.start, after.end, true)) return false;
    const id = this.#people.lexicon.idOf(after.word);
    return id < 0 || !this.#supportedBy.has(id);
  }

  /** Whether an ordinary word that is also the name of somebody present is used as a name here. */
  #readsAsName(i: number): boolean {
    const text = this.#text;
    const start = this.#hits.starts.at(i);
    const end = this.#hits.ends.at(i);
    if (!(this.#flags(i) & COMMON)) {
      return this.#capital(i) || this.#people.lexicon.lengthOf(this.#word(i)) > 2;
    }
    if (greetingBefore(text, start) || titleBefore(text, start)) return true;
    if (!this.#capital(i)) return false;
    const before = wordBefore(text, start, 2);
    const after = wordAfter(text, end, 2);
    if (before && (BEFORE_DATE.has(before.word) || /^\d+$/.test(before.word))) return false;
    if (after && /^\d+$/.test(after.word)) return false;
    if (oneCase(text, start, end, true) && this.#capital(i)) return false;
    if (!beginsSentence(text, start)) return true;
    if (/^(?:['’]s\b|,|\s*$)/.test(text.slice(end, end + 3))) return true;
    return after !== undefined && !AFTER_VERB.has(after.word);
  }

  /** The one of several bearers who is meant: the one present in the conversation, otherwise the one with the lowest id. */
  #oneOf(bearers: readonly number[]): number {
    const present = bearers.filter((person) => this.#supported.has(person));
    const among = present.length > 0 ? present : bearers;
    if (among.length >= MOST_NAMESAKES) return NOBODY;
    return among.reduce((a, b) => (this.#idOf(b) < this.#idOf(a) ? b : a));
  }

  #idOf(person: number): PersonId {
    return this.#people.list[person]!.id;
  }

  #emitHit(hit: number, person: number, confidence: number, reason: string): void {
    this.#emit(this.#hits.starts.at(hit), this.#hits.ends.at(hit), person, confidence, reason);
  }

  #emit(start: number, end: number, person: number, confidence: number, reason: string): void {
    const span = { start, end, kind: 'person' as const, confidence, reason };
    this.#findings.push(person >= 0 ? { ...span, person: this.#idOf(person) } : span);
  }
}
