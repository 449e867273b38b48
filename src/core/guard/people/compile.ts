import type { Identifier, KnownPerson } from '../../people/index.ts';
import { streetLine } from './addresses.ts';
import {
  COMMON,
  FAMILY,
  GIVEN,
  GREETS,
  NICK,
  NOBODY,
  PHRASE,
  SEVERAL,
  STREET,
  WIDESPREAD,
} from './lexicon.ts';
import { aliasParts, type NameParts, nameParts } from './names.ts';
import { digitAnchor } from './numbers.ts';
import { sharedWith } from './ordinary.ts';
import { HashTableBuilder, type TableBuilder } from './pairs.ts';
import { PART_BITS, PART_FAMILY, PART_GIVEN, PART_MIDDLE, People } from './people.ts';
import { phraseWords } from './phrases.ts';
import { fileSlips } from './unknown-words.ts';
import { commonWords, GREETINGS, otherNames, PARTICLES, widespreadNames } from './vocabulary.ts';
import { foldedWords, hashOf, transliterate, wholeHash } from './words.ts';

/** More words than these a person's names do not have; what is more is no name. */
const MOST_PARTS = 40;

/**
 * A name's word as it may be written: without diacritics, with ue for ü, u for ue, with and without its hyphen or
 * apostrophe. Particles within it (el-Masri, d'Angelo) are no name by themselves.
 */
export const spellings = (word: string): string[] => {
  const all = foldedWords(word);
  const telling = all.filter((part) => part.length > 1 && !PARTICLES.has(part));
  const words = telling.length > 0 ? telling : all.filter((part) => part.length > 1);
  if (/[äöüøå]/i.test(word) || /[\u0308\u030a]/.test(word)) {
    words.push(...foldedWords(transliterate(word)).filter((part) => part.length > 1 && !PARTICLES.has(part)));
  }
  for (const part of [...words]) {
    const short = part.replace(/([^aeiou])(a|o|u)e(?=[^aeiouy])/g, '$1$2');
    if (part.length >= 6 && short !== part) words.push(short);
  }
  if (all.length > 1) words.push(all.join(''));
  return words.length > 1 ? [...new Set(words)] : words;
};

class Compiler {
  readonly people = new People();
  readonly #pairs: TableBuilder;
  readonly #numbers: TableBuilder;
  readonly #wholes: TableBuilder;
  readonly #ids: TableBuilder;
  readonly #addresses: TableBuilder;
  readonly #phrases: TableBuilder;
  readonly #givenWords = new Set<number>();
  /** The spellings of words seen before: most names occur many times. */
  readonly #spelled = new Map<string, readonly number[]>();

  readonly #newTable: () => TableBuilder;

  constructor(newTable: () => TableBuilder) {
    this.#newTable = newTable;
    this.#pairs = newTable();
    this.#numbers = newTable();
    this.#wholes = newTable();
    this.#ids = newTable();
    this.#addresses = newTable();
    this.#phrases = newTable();
  }

  add(person: KnownPerson): void {
    const { people } = this;
    const number = people.list.length;
    people.list.push(person);
    this.#ids.add(hashOf(person.id), 1, number);
    people.identifiers += 1 + person.identifiers.length;
    if (number + 2 > people.partStarts.length) people.partStarts = grow(people.partStarts);
    this.#addName(number, nameParts(person.name));
    this.#wholes.add(wholeHash(person.name.full), 0, number);
    for (const identifier of person.identifiers) this.#addIdentifier(number, identifier);
    this.#pairUp(number);
    people.partStarts[number + 1] = people.partCount;
  }

  finish(): People {
    const { people } = this;
    people.pairs = this.#pairs.build();
    people.numbers = this.#numbers.build();
    people.wholes = this.#wholes.build();
    people.ids = this.#ids.build();
    people.addresses = this.#addresses.build();
    people.phrases = this.#phrases.build();
    people.parts = people.parts.slice(0, people.partCount);
    people.partStarts = people.partStarts.slice(0, people.list.length + 1);
    this.#addOtherNames();
    this.#mark(commonWords, COMMON);
    this.#mark(widespreadNames, WIDESPREAD);
    this.#mark(GREETINGS, GREETS);
    people.lexicon.trim();
    people.ordinary = sharedWith(people.lexicon);
    people.slips = fileSlips(people.lexicon, this.#newTable());
    return people;
  }

  #addIdentifier(number: number, identifier: Identifier): void {
    this.#wholes.add(wholeHash(identifier.value), 0, number);
    if (identifier.kind === 'name' || identifier.kind === 'alias')
      this.#addName(number, aliasParts(identifier.value));
    if (identifier.kind === 'address') this.#addAddress(number, identifier.value);
    const phrase = phraseWords(identifier);
    if (phrase.length > 0) this.#addPhrase(number, phrase[0]!);
    const anchor = digitAnchor(identifier);
    if (anchor) {
      this.#numbers.add(anchor.tail, anchor.length, number);
      this.people.numberLengths |= 1 << anchor.length;
    }
  }

  #addAddress(person: number, address: string): void {
    const { lexicon } = this.people;
    const line = streetLine(address);
    if (!line) return;
    const number = Number(line.number);
    for (const word of line.words) {
      const id = lexicon.internText(word);
      lexicon.flags[id]! |= STREET;
      this.#addresses.add(id, number, person);
    }
  }

  #addPhrase(person: number, first: string): void {
    const { lexicon } = this.people;
    const id = lexicon.internText(first);
    lexicon.flags[id]! |= PHRASE;
    this.#phrases.add(id, 0, person);
  }

  #addName(person: number, parts: NameParts): void {
    const given = this.#words(parts.given);
    const middle = this.#words(parts.middle);
    const family = this.#familyWords(parts.family);
    if (parts.middle.length > 0) {
      given.push(this.#joined([...parts.given, parts.middle[0]!]));
      family.push(...this.#secondFamily(parts));
    }
    for (const word of given) this.#addPart(person, word, PART_GIVEN);
    for (const word of middle) this.#addPart(person, word, PART_MIDDLE);
    for (const word of family) this.#addPart(person, word, PART_FAMILY);
  }

  /** Files every given name of a person with every family name, and every initial: an alias adds to the names, too. */
  #pairUp(person: number): void {
    const { lexicon, parts, partStarts, partCount } = this.people;
    const initials: number[] = [];
    for (let i = partStarts[person]!; i < partCount; i++) {
      if (!(parts[i]! & (PART_GIVEN | PART_MIDDLE))) continue;
      const first = parts[i]! >> PART_BITS;
      const initial = lexicon.initialOf(first);
      if (!initials.includes(initial)) initials.push(initial);
      for (let j = partStarts[person]!; j < partCount; j++) {
        const second = parts[j]! >> PART_BITS;
        const middle =
          parts[i]! & PART_GIVEN && parts[j]! & PART_MIDDLE && !widespreadNames.has(lexicon.word(second));
        if (parts[j]! & PART_FAMILY || middle) this.#pairs.add(first, second, person);
      }
    }
    for (let j = partStarts[person]!; j < partCount; j++) {
      if (!(parts[j]! & PART_FAMILY)) continue;
      for (const initial of initials) this.#pairs.add(-1 - initial, parts[j]! >> PART_BITS, person);
    }
  }

  #words(words: readonly string[]): number[] {
    const numbers: number[] = [];
    for (const word of words) numbers.push(...this.#wordsOf(word));
    return numbers;
  }

  #wordsOf(word: string): readonly number[] {
    const known = this.#spelled.get(word);
    if (known) return known;
    const numbers = spellings(word).map((folded) => this.people.lexicon.internText(folded));
    this.#spelled.set(word, numbers);
    return numbers;
  }

  #familyWords(words: readonly string[]): number[] {
    if (words.length === 1) return this.#words(words);
    const main = words.filter(
      (word, at) => at === words.length - 1 || !PARTICLES.has(foldedWords(word).join('')),
    );
    const numbers = this.#words(main);
    if (main.length < words.length)
      numbers.push(this.people.lexicon.internText(foldedWords(words.join(' ')).join('')));
    return numbers;
  }

  /** In García Márquez, of which nobody said that both are family names, the first may be one, too. */
  #secondFamily({ middle, family }: NameParts): number[] {
    const last = middle.at(-1)!;
    if (family.length === 0 || spellings(last).some((word) => widespreadNames.has(word))) return [];
    return [...this.#words([last]), this.#joined([last, ...family])];
  }

  /** Words run together, as in a handle. */
  #joined(words: readonly string[]): number {
    return this.people.lexicon.internText(foldedWords(words.join(' ')).join(''));
  }

  #addPart(person: number, word: number, part: number): void {
    const { people } = this;
    const { lexicon } = people;
    if (people.partCount - people.partStarts[person]! >= MOST_PARTS) return;
    for (let i = people.partStarts[person]!; i < people.partCount; i++) {
      if (people.parts[i] === ((word << PART_BITS) | part)) return;
    }
    if (people.partCount === people.parts.length) people.parts = grow(people.parts);
    people.parts[people.partCount++] = (word << PART_BITS) | part;
    if (part === PART_FAMILY) {
      lexicon.flags[word]! |= FAMILY;
      lexicon.familyOf[word] = shared(lexicon.familyOf[word]!, person);
    } else {
      lexicon.flags[word]! |= GIVEN;
      lexicon.givenOf[word] = shared(lexicon.givenOf[word]!, person);
      this.#givenWords.add(word);
    }
  }

  #addOtherNames(): void {
    const { lexicon, others } = this.people;
    const links = new Map<number, number[]>();
    for (const word of this.#givenWords) {
      for (const other of otherNames.get(lexicon.word(word)) ?? []) {
        const id = lexicon.internText(other);
        lexicon.flags[id]! |= NICK;
        const list = links.get(id);
        if (list) list.push(word);
        else links.set(id, [word]);
      }
    }
    for (const [id, list] of links) others.set(id, list);
  }

  #mark(words: Iterable<string>, flag: number): void {
    const { lexicon } = this.people;
    for (const word of words) {
      const id = lexicon.idOf(word);
      if (id >= 0) lexicon.flags[id]! |= flag;
    }
  }
}

const shared = (before: number, person: number): number =>
  before === NOBODY || before === person ? person : SEVERAL;

const grow = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
};

/** Compiles the people into arrays. Cost: about as long as it takes to read all identifiers once. */
export const compile = (
  people: Iterable<KnownPerson>,
  newTable: () => TableBuilder = () => new HashTableBuilder(),
): People => {
  const compiler = new Compiler(newTable);
  for (const person of people) compiler.add(person);
  return compiler.finish();
};
