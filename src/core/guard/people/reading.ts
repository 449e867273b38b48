import type { PersonId } from '../../base/index.ts';
import type { Finding } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import { isCapital, particleBefore } from './context.ts';
import type { Hits } from './hits.ts';
import { FAMILY, GIVEN, NICK, NOBODY, SEVERAL, WIDESPREAD } from './lexicon.ts';
import { MOST_NAMESAKES } from './pairs.ts';
import { PART_BITS, PART_FAMILY, PART_GIVEN, PART_MIDDLE, type People } from './people.ts';

/** Flags of words that occur in names. */
export const NAME = GIVEN | FAMILY | NICK;

/** An e-mail address around an @ sign. */
export interface AddressSpan {
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

/**
 * Whether what two words are in one person's names makes them that person's full name: a given and a family name, or
 * first and middle name where the middle one is not widespread.
 */
const isPair = (first: number, second: number, secondFlags: number): boolean => {
  if (first & (PART_GIVEN | PART_MIDDLE) && second & PART_FAMILY) return true;
  return (first & PART_GIVEN) !== 0 && (second & PART_MIDDLE) !== 0 && (secondFlags & WIDESPREAD) === 0;
};

/**
 * One text while the known people in it are looked for: the hits of the scan, which of them are used up, and who is
 * present, that is, named in the conversation beyond doubt. Each way to write a person is a file of its own that works
 * on a reading. Used once, for one text.
 */
export class Reading {
  readonly people: People;
  readonly text: string;
  readonly hits: Hits;
  readonly findings: Finding[] = [];
  /** E-mail addresses in the text that are nobody's on the list, in order of position. */
  readonly strangeAddresses: AddressSpan[] = [];
  readonly addressWords = new Map<string, ReadonlySet<string>>();
  /** Hits that are part of a finding. */
  readonly used: Uint8Array;
  readonly present = new Set<number>();
  /** From the words of names to the people present who bear them. */
  readonly presentBy = new Map<number, number[]>();

  /** One bit per first letter of their family names. */
  #familyInitials = 0;

  constructor(people: People, text: string, hits: Hits) {
    this.people = people;
    this.text = text;
    this.hits = hits;
    this.used = new Uint8Array(hits.length);
  }

  /** Counts a person as present in the conversation. */
  support(person: number): void {
    if (this.present.has(person)) return;
    this.present.add(person);
    const { parts, partStarts, lexicon } = this.people;
    for (let i = partStarts[person]!; i < partStarts[person + 1]!; i++) {
      const part = parts[i]!;
      const word = part >> PART_BITS;
      if (part & PART_FAMILY) this.#familyInitials |= 1 << (lexicon.initialOf(word) & 31);
      const list = this.presentBy.get(word);
      if (!list) this.presentBy.set(word, [person]);
      else if (!list.includes(person)) list.push(person);
    }
  }

  /** False when no family name of anybody present begins with this folded letter. */
  mayEndInitials(folded: number): boolean {
    return folded <= 57 || (this.#familyInitials & (1 << (folded & 31))) !== 0;
  }

  word(hit: number): number {
    return this.hits.words.at(hit);
  }

  flags(hit: number): number {
    return this.people.lexicon.flags[this.word(hit)]!;
  }

  isName(hit: number): boolean {
    return (this.flags(hit) & NAME) !== 0;
  }

  /** True when the hit is only near a name: one slip of the keyboard apart. */
  isSlip(hit: number): boolean {
    return this.hits.slips.at(hit) === 1;
  }

  start(hit: number): number {
    return this.hits.starts.at(hit);
  }

  end(hit: number): number {
    return this.hits.ends.at(hit);
  }

  capital(hit: number): boolean {
    return isCapital(this.text, this.start(hit));
  }

  /**
   * Where the family name begins whose main word is hit `hit`: with the particles before it when somebody on the list
   * has exactly those, as `van der` before `Berg`.
   */
  familyStart(hit: number): number {
    const { lexicon } = this.people;
    let start = this.start(hit);
    let best = start;
    let joined = '';
    for (let k = 0; k < 3; k++) {
      const before = particleBefore(this.text, start);
      if (!before) break;
      joined = before.word + (joined || lexicon.word(this.word(hit)));
      const id = lexicon.idOf(joined);
      start = before.start;
      if (id >= 0 && lexicon.flags[id]! & FAMILY) best = start;
    }
    return best;
  }

  /** The last hit of the family name whose first word is hit `hit`: the second half of a double name is part of it. */
  familyEnd(hit: number): number {
    const { lexicon } = this.people;
    const next = hit + 1;
    if (next >= this.hits.length || this.wordsApart(hit, next) !== 1) return hit;
    if (!/^[ '’‐‑-]$/.test(this.text.slice(this.end(hit), this.start(next)))) return hit;
    const id = lexicon.idOf(lexicon.word(this.word(hit)) + lexicon.word(this.word(next)));
    return id >= 0 && lexicon.flags[id]! & FAMILY ? next : hit;
  }

  /** How many words hit `b` stands behind hit `a`. */
  wordsApart(a: number, b: number): number {
    return this.hits.orders.at(b) - this.hits.orders.at(a);
  }

  /** Everybody whose given or middle name (or another form of it) is `given` and whose family name is `family`. */
  bearers(given: number, family: number): number[] {
    const { people } = this;
    const found: number[] = [];
    this.#addPairs(given, family, found);
    if (people.lexicon.flags[given]! & NICK)
      for (const formal of people.others.get(given) ?? []) this.#addPairs(formal, family, found);
    return found;
  }

  #addPairs(first: number, family: number, found: number[]): void {
    const { people } = this;
    people.pairs.some(first, family, (person) => {
      const fits = isPair(
        people.partOf(person, first),
        people.partOf(person, family),
        people.lexicon.flags[family]!,
      );
      if (fits && !found.includes(person)) found.push(person);
      return false;
    });
  }

  /** Everybody with this family name and a given name that begins with the first of `letters`; those present come first. */
  initialled(letters: string, family: number): number[] {
    const { people } = this;
    const found: number[] = [];
    const take = (person: number): boolean => {
      const fits = people.partOf(person, family) & PART_FAMILY && this.#hasInitial(person, letters);
      if (fits && !found.includes(person)) found.push(person);
      return false;
    };
    this.presentBy.get(family)?.forEach(take);
    if (found.length === 0) people.pairs.some(-1 - letters.charCodeAt(0), family, take);
    return found;
  }

  #hasInitial(person: number, letters: string): boolean {
    const { parts, partStarts, lexicon } = this.people;
    for (let i = partStarts[person]!; i < partStarts[person + 1]!; i++) {
      const given = parts[i]! & (PART_GIVEN | PART_MIDDLE);
      if (given && lexicon.initialOf(parts[i]! >> PART_BITS) === letters.charCodeAt(0)) return true;
    }
    return false;
  }

  /** The one person whom a family name stands for in this text, NOBODY when it may be several. */
  bearerOf(family: number): number {
    const present = this.presentBy.get(family) ?? [];
    if (present.length === 1) return present[0]!;
    const only = this.people.lexicon.familyOf[family]!;
    return present.length === 0 && only !== SEVERAL ? only : NOBODY;
  }

  /** The one of several bearers who is meant: one who is present, otherwise the one with the lowest id; NOBODY of too many. */
  oneOf(bearers: readonly number[]): number {
    const present = bearers.filter((person) => this.present.has(person));
    const among = present.length > 0 ? present : bearers;
    if (among.length === 0 || among.length >= MOST_NAMESAKES) return NOBODY;
    return among.reduce((a, b) => (this.idOf(b) < this.idOf(a) ? b : a));
  }

  idOf(person: number): PersonId {
    return this.people.list[person]!.id;
  }

  /** Reports a span; `person` may be NOBODY. */
  emit(
    span: { start: number; end: number },
    person: number,
    confidence: number,
    reason: string,
    kind: Kind = 'person',
  ): void {
    const { start, end } = span;
    this.findings.push(
      person >= 0
        ? { start, end, kind, confidence, reason, person: this.idOf(person) }
        : { start, end, kind, confidence, reason },
    );
  }

  emitHit(hit: number, person: number, confidence: number, reason: string): void {
    this.emit({ start: this.start(hit), end: this.end(hit) }, person, confidence, reason);
  }
}
