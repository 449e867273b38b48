import type { PersonId } from '../../base/index.ts';
import type { Gender, KnownPerson } from '../../people/index.ts';
import type { Issued } from '../conversation.ts';
import { splitWords } from '../restore/trie.ts';
import { fold } from '../restore/units.ts';
import type { Draw, Keyed } from './keyed.ts';
import { readLabel } from './label.ts';
import { candidate, genderOf, isFamilyName, type Role, styleOf } from './name-choice.ts';
import { keeps, type Place, placesIn } from './name-places.ts';
import { isTitle, titleGender } from './name-words.ts';
import type { StyleName } from './names/index.ts';

/** One word of a person's name and its stand-in. */
interface Part {
  readonly role: Role;
  /** The word as the owner writes it. */
  readonly original: string;
  /** In title case; empty where people get labels. */
  readonly standIn: string;
}

/** Somebody who plays a part in a conversation: a person of the business, or a name that nobody listed. */
export interface Character {
  readonly person: PersonId | undefined;
  readonly key: string;
  readonly style: StyleName;
  readonly gender: Gender;
  /** By the folded word of the original name. */
  readonly parts: Map<string, Part>;
}

/** What the cast must know of the world before it gives out a new name. */
export interface Casting {
  readonly keyed: Keyed;
  readonly person: (id: PersonId) => KnownPerson | undefined;
  /** True when a name must not be given out: it is somebody's, or it stands in the text. */
  readonly taken: (word: string) => boolean;
  /** True when people get labels: then words need no stand-ins. */
  readonly labels: boolean;
}

const MAX_ATTEMPTS = 400;
/** So many attempts draw from a row of numbers of their own; later ones, which only long lists need, go on in the last. */
const MOST_ROWS = 8;
const upper = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
const lower = (word: string): boolean => word === word.toLowerCase() && word !== word.toUpperCase();
export const inTitleCase = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** `word` in the letter case of `like`. */
export const inCaseOf = (like: string, word: string): string =>
  upper(like) ? word.toUpperCase() : lower(like) ? word.toLowerCase() : word;

/**
 * The people of one conversation and the names they go by. A name is a row of words; each word of a person's name has
 * one stand-in word, titles and particles stay, and what stands between words stays. So every form of a name (short,
 * reversed, initials, capitals) has its stand-in, and the other way round.
 */
export class Cast {
  private readonly casting: Casting;
  private readonly byPerson = new Map<PersonId, Character>();
  private readonly byWord = new Map<string, Set<Character>>();
  /** By what a name is joined to in an e-mail address: `marialopez`, `mlopez`, `lopezm`. */
  private readonly byJoined = new Map<string, Character>();
  /** Folded stand-in words and the characters that go by them. */
  private readonly standIns = new Map<string, Set<Character>>();

  constructor(casting: Casting) {
    this.casting = casting;
  }

  /** The character a name belongs to, if it is already there. */
  find(value: string, person: PersonId | undefined): Character | undefined {
    if (person !== undefined) return this.byPerson.get(person);
    const words = significant(value);
    const full = words.filter(({ length }) => length > 1);
    const [first = NOBODY, ...others] = (full.length > 0 ? full : words).map((word) => this.byWord.get(word));
    if (first.size === 0 || others.some((bearers) => bearers === undefined)) return undefined;
    for (const character of first) if (others.every((bearers) => bearers?.has(character))) return character;
    return undefined;
  }

  /** The character whose name an e-mail address joins to one word. */
  findJoined(word: string): Character | undefined {
    return this.byJoined.get(fold(word));
  }

  /** The character a name belongs to, made if need be; every word of the name then has its stand-in. */
  admit(value: string, person: PersonId | undefined, before = ''): Character {
    let character = this.find(value, person);
    if (character === undefined && person === undefined) character = this.joinable(value);
    if (character === undefined) character = this.create(value, person, before);
    this.learn(character, value);
    return character;
  }

  /** The stand-in for one way of writing a character's name; `''` when the value holds no word of it. */
  surface(character: Character, value: string): string {
    const split = splitWords(value);
    const { words, gaps } = split;
    const places = placesIn(split);
    let surface = gaps[0]!;
    let letters = 0;
    let before: Part | undefined;
    for (const [i, word] of words.entries()) {
      let standIn = word;
      if (places[i] !== 'kept') {
        const part = this.partOf(character, word, this.roleOf(character, word, places[i]!));
        if (part === undefined) return '';
        // One name in two words (`Anna-Lena` for Annalena) is one stand-in, not the same one twice.
        if (part === before && fold(word) !== fold(words[i - 1]!)) {
          surface = surface.slice(0, surface.length - gaps[i]!.length) + gaps[i + 1]!;
          continue;
        }
        before = part;
        const initial = isInitial(word);
        if (initial) standIn = lower(word) ? part.standIn.charAt(0).toLowerCase() : part.standIn.charAt(0);
        else standIn = inCaseOf(word, part.standIn);
        letters += initial ? 1 : 2;
      }
      surface += standIn + gaps[i + 1]!;
    }
    // One initial alone would be met everywhere.
    return letters > 1 ? surface : '';
  }

  /** Takes up a stand-in that was given out before, as kept by the store. */
  recall(issued: Issued): Character | undefined {
    if (this.casting.labels) return this.admit(issued.value, issued.person);
    if (readLabel(issued.pseudonym) !== undefined) return undefined;
    const value = splitWords(issued.value);
    const places = placesIn(value);
    const pseudonym = splitWords(issued.pseudonym);
    if (value.words.length !== pseudonym.words.length) return undefined;
    const pairs = value.words
      .map((word, i) => ({ word, standIn: pseudonym.words[i]!, place: places[i]! }))
      .filter(({ word, place }) => place !== 'kept' && !isInitial(word));
    if (pairs.length === 0) return undefined;
    let character = issued.person === undefined ? undefined : this.byPerson.get(issued.person);
    if (issued.person === undefined) {
      // The same word by the same stand-in: the same somebody.
      const goesBy = (one: Character, word: string, standIn: string): boolean =>
        one.person === undefined && fold(one.parts.get(fold(word))?.standIn ?? '') === fold(standIn);
      for (const { word, standIn } of pairs)
        for (const one of this.standIns.get(fold(standIn)) ?? NOBODY)
          if (character === undefined && goesBy(one, word, standIn)) character = one;
    }
    character ??= this.create(issued.value, issued.person, '');
    for (const { word, standIn, place } of pairs) {
      const folded = fold(word);
      // A nickname or a slip goes by the stand-in of the word it was given for.
      if (character.parts.has(folded) || this.standIns.get(fold(standIn))?.has(character)) continue;
      const role = this.roleOf(character, word, place);
      this.put(character, folded, {
        role,
        original: this.asOwnerWrites(character, word),
        standIn: inTitleCase(fold(standIn)),
      });
    }
    return character;
  }

  /** The words by which a character may be called, with what each stands for. */
  wordsOf(character: Character): Iterable<Part> {
    return character.parts.values();
  }

  /** What a value is of a character's name: the whole (empty), the first or last name, or another form of it. */
  detailOf(character: Character, value: string): string {
    const words = significant(value);
    const parts = [...character.parts.keys()];
    if (words.length > 1 && words.join(' ') === parts.join(' ')) return '';
    const only = words.length === 1 ? character.parts.get(words[0]!) : undefined;
    if (only === undefined || parts.length < 2) return parts.length < 2 ? '' : 'also';
    return only.role === 'family' ? 'last name' : 'first name';
  }

  /** A known person's full name as the owner writes it. */
  fullName(person: PersonId): string | undefined {
    return this.casting.person(person)?.name.full;
  }

  private create(value: string, person: PersonId | undefined, before: string): Character {
    const known = person === undefined ? undefined : this.casting.person(person);
    const full = known?.name.full ?? value;
    const split = splitWords(full);
    const places = placesIn(split);
    const words = split.words.filter((_, i) => places[i] !== 'kept');
    const family = split.words.filter((_, i) => places[i] === 'family');
    const given = split.words.filter((_, i) => places[i] === 'given');
    const first = known?.name.given === undefined ? given[0] : splitWords(known.name.given).words[0];
    const heard = [known?.name.title ?? '', ...splitWords(value).words, before]
      .map(titleGender)
      .find((g) => g !== 'unknown');
    const sure = known?.gender !== undefined && known.gender !== 'unknown' ? known.gender : heard;
    const character: Character = {
      person,
      key: person ?? `unlisted ${words.map(fold).join(' ')}`,
      style: styleOf([...given, ...family]),
      gender: sure ?? genderOf(first ?? ''),
      parts: new Map(),
    };
    if (person !== undefined) {
      this.byPerson.set(person, character);
      this.learn(character, full);
    }
    return character;
  }

  private learn(character: Character, value: string): void {
    const split = splitWords(value);
    const places = placesIn(split);
    for (const [i, word] of split.words.entries()) {
      if (places[i] === 'kept') continue;
      const role = this.roleOf(character, word, places[i]!);
      const folded = fold(word);
      if (
        character.parts.has(folded) ||
        (!this.isOwn(character, folded) && this.partOf(character, word, role) !== undefined)
      )
        continue;
      this.put(character, folded, {
        role,
        original: this.asOwnerWrites(character, word),
        standIn: this.choose(character, word, role),
      });
    }
  }

  private put(character: Character, folded: string, part: Part): void {
    for (const [other, { role }] of character.parts) {
      const [given, family] = role === 'family' ? [folded, other] : [other, folded];
      for (const joined of [given + family, given.charAt(0) + family, family + given.charAt(0)])
        if (!this.byJoined.has(joined)) this.byJoined.set(joined, character);
    }
    character.parts.set(folded, part);
    addTo(this.byWord, folded, character);
    if (part.standIn !== '') addTo(this.standIns, fold(part.standIn), character);
  }

  /** The part a written word belongs to: the same word, its initial, or the nearest to a slip or a nickname. */
  private partOf(character: Character, word: string, role: Role): Part | undefined {
    const folded = fold(word);
    const same = character.parts.get(folded);
    if (same !== undefined) return same;
    const parts = [...character.parts.entries()];
    if (isInitial(word)) return parts.find(([original]) => original.startsWith(folded))?.[1];
    const near = parts.find(([original]) => isNear(original, folded))?.[1];
    if (near !== undefined || character.person === undefined) return near;
    // A nickname: the person is known and the word is none of the name's.
    if (role === 'family' || isFamilyName(folded)) return undefined;
    return parts.find(([, part]) => part.role !== 'family')?.[1];
  }

  /** An unlisted character that this name can only complete: `Maria` and then `Maria Lopez`. */
  private joinable(value: string): Character | undefined {
    const words = significant(value).filter(({ length }) => length > 1);
    if (words.length < 2) return undefined;
    for (const word of words) {
      for (const character of this.byWord.get(word) ?? NOBODY) {
        const { person, parts } = character;
        if (person !== undefined || parts.size >= words.length) continue;
        if ([...parts.keys()].every((known) => words.includes(known))) return character;
      }
    }
    return undefined;
  }

  /** A word's part in a name: as the list has it, otherwise as its place tells. */
  private roleOf(character: Character, word: string, place: Place): Role {
    const known = character.person === undefined ? undefined : this.casting.person(character.person);
    const folded = fold(word);
    const among = (text: string | undefined): boolean =>
      text !== undefined && splitWords(text).words.map(fold).includes(folded);
    if (among(known?.name.given) || among(known?.name.middle)) return character.gender;
    return among(known?.name.family) || place === 'family' ? 'family' : character.gender;
  }

  /** True for a word of a known person's full name. */
  private isOwn({ person }: Character, folded: string): boolean {
    const full = person === undefined ? undefined : this.fullName(person);
    return full !== undefined && splitWords(full).words.some((word) => fold(word) === folded);
  }

  private asOwnerWrites(character: Character, word: string): string {
    const known = character.person === undefined ? undefined : this.casting.person(character.person);
    const folded = fold(word);
    const own =
      known === undefined
        ? undefined
        : splitWords(known.name.full).words.find((part) => fold(part) === folded);
    return own ?? (upper(word) ? inTitleCase(word) : word);
  }

  private choose(character: Character, word: string, role: Role): string {
    if (this.casting.labels) return '';
    const folded = fold(word);
    const row = (attempt: number): Draw => this.casting.keyed('name', character.key, role, folded, attempt);
    let draw = row(0);
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      if (attempt > 0 && attempt < MOST_ROWS) draw = row(attempt);
      const name = candidate(character.style, role, draw, attempt);
      const low = fold(name);
      const inUse = this.standIns.has(low) || this.byWord.has(low) || low === folded;
      if (!inUse && !this.casting.taken(name)) return name;
    }
    throw new Error('No name is left that is nobody’s.');
  }
}

const NOBODY: ReadonlySet<Character> = new Set();

const addTo = (map: Map<string, Set<Character>>, key: string, character: Character): void => {
  const bearers = map.get(key);
  if (bearers === undefined) map.set(key, new Set([character]));
  else bearers.add(character);
};

const isInitial = (word: string): boolean => [...fold(word)].length === 1;

/** True when a name holds only titles: `Ms`, `Herr Dr.` */
export const namesNobody = (value: string): boolean => {
  const { words } = splitWords(value);
  return words.length > 0 && words.every((word, i) => isTitle(word, i, words.length + 1));
};

const significant = (value: string): string[] => {
  const { words } = splitWords(value);
  return words.filter((word, i) => !keeps(word, i, words.length)).map(fold);
};

/** One slip of the keyboard apart, or one begins with the other, in words of at least four letters. */
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 2) return false;
  if (a.startsWith(b) || b.startsWith(a)) return true;
  let start = 0;
  while (a[start] === b[start]) start++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  return Math.max(a.length, b.length) - start - tail <= 1 || transposed(a, b, start, tail);
}

const transposed = (a: string, b: string, start: number, tail: number): boolean =>
  a.length === b.length &&
  a.length - start - tail === 2 &&
  a[start] === b[start + 1] &&
  a[start + 1] === b[start];
