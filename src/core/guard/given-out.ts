import type { PersonId } from '../base/index.ts';
import type { ConversationOptions, Issued } from './conversation.ts';
import type { Kind } from './kinds.ts';
import { type Keyed, keyed } from './pseudonyms/keyed.ts';
import { LABEL_WORDS, label, readLabel } from './pseudonyms/label.ts';
import { MAKERS } from './pseudonyms/makers.ts';
import { Cast, type Character } from './pseudonyms/person.ts';
import { accented, opaqueName } from './pseudonyms/variants.ts';
import { Live, MAX_LEAD, shapeOf, type Variant } from './restore/live.ts';
import { Scanner } from './restore/scan.ts';
import { foldedWords, part, splitWords } from './restore/trie.ts';
import { fold } from './restore/units.ts';

/** One value that needs a stand-in. */
export interface Wanted {
  readonly kind: Kind;
  readonly value: string;
  readonly person: PersonId | undefined;
  /** The word before it, which may be a title. */
  readonly before: string;
  /** Raised when the stand-ins before it did not come back exactly in this place. */
  readonly attempt: number;
}

const MAX_ATTEMPTS = 200;
/** Words of earlier texts that no new stand-in may equal; older texts than these hold are no longer looked at. */
const MAX_REMEMBERED_WORDS = 200_000;

/** What a conversation has given out: the one place where stand-ins are made, looked up and taken back. */
export class GivenOut {
  readonly live = new Live();
  private readonly cast: Cast;
  private readonly keyed: Keyed;
  private readonly options: ConversationOptions;
  /** By value; the first of each list is the usual one, the others were needed where that one did not come back. */
  private readonly all = new Map<string, Issued[]>();
  private readonly order = new Set<Issued>();
  private readonly owners = new Map<string, object>();
  private readonly numbers = new Map<string, number>();
  private readonly seen = new Set<string>();

  constructor(options: ConversationOptions) {
    this.options = options;
    this.keyed = keyed(options.secret, options.conversation, options.destination);
    this.cast = new Cast({
      keyed: this.keyed,
      person: (id) => options.people?.person(id),
      taken: (word) => this.seen.has(fold(word)) || (options.people?.holds(word) ?? false),
    });
    // Full names first, so that the words of a name are known before a nickname or a slip of it.
    const before = [...(options.issued ?? [])].sort(
      (a, b) => this.weight(b) - this.weight(a) || (keyOf(a) < keyOf(b) ? -1 : 1),
    );
    for (const issued of before)
      this.enter(issued, issued.kind === 'person' ? this.cast.recall(issued) : undefined);
    for (const issued of options.issued ?? []) this.order.delete(issued);
    for (const issued of options.issued ?? []) this.order.add(issued);
  }

  list(): Issued[] {
    return [...this.order];
  }

  /** Words of this text will not be given out as names. */
  look(text: string): void {
    for (const word of foldedWords(text)) {
      if (this.seen.size >= MAX_REMEMBERED_WORDS) return;
      this.seen.add(word);
    }
  }

  /** The stand-in for a value, made if need be. New entries are added to `made`, so that they can be withdrawn. */
  standIn(wanted: Wanted, made: Issued[]): Issued {
    const { kind, value, person, attempt } = wanted;
    const known = this.all.get(keyOf(wanted))?.[attempt];
    if (known !== undefined) return known;
    if (kind === 'person' && attempt === 0) {
      const issued = this.name(wanted, made);
      if (issued !== undefined) return issued;
    }
    return this.issue(kind, value, person, this.make(wanted), undefined, made);
  }

  withdraw(issued: Issued): void {
    const same = this.all.get(keyOf(issued)) ?? [];
    if (same.includes(issued)) same.splice(same.indexOf(issued), 1);
    if (same.length === 0) this.all.delete(keyOf(issued));
    this.order.delete(issued);
    this.live.take(issued);
  }

  /** True for the entry that holds a known person's full name. */
  isFullName(issued: Issued): boolean {
    return issued.person !== undefined && this.cast.fullName(issued.person) === issued.value;
  }

  private weight(issued: Issued): number {
    return (this.isFullName(issued) ? 1_000_000 : 0) + issued.value.length;
  }

  private name(wanted: Wanted, made: Issued[]): Issued | undefined {
    const { value, person, before, kind } = wanted;
    const isNew = this.cast.find(value, person) === undefined;
    const character = this.cast.admit(value, person, before);
    const full = person === undefined ? undefined : this.cast.fullName(person);
    if (isNew && full !== undefined && full !== value) {
      // The full name goes on the list at once: whoever sees only `emma.clark@example.org` may answer `Dear Ms Clark`.
      const surface = this.cast.surface(character, full);
      const wantedFull = { kind, value: full, person };
      if (surface !== '' && !this.all.has(keyOf(wantedFull)) && this.free(surface, full))
        this.issue('person', full, person, this.styled(wantedFull, surface, character), character, made);
    }
    if (this.labels())
      return this.issue(kind, value, person, this.styled(wanted, '', character), character, made);
    const base = this.cast.surface(character, value);
    if (base === '') return undefined;
    for (const surface of accented(base)) {
      if (this.free(surface, value)) return this.issue(kind, value, person, surface, character, made);
    }
    return undefined;
  }

  private labels(): boolean {
    return this.options.style === 'label';
  }

  private styled(
    wanted: { kind: Kind; value: string; person: PersonId | undefined },
    surface: string,
    owner: Character,
  ): string {
    if (!this.labels()) return surface;
    const word = wanted.person === undefined ? LABEL_WORDS[wanted.kind] : 'Client';
    return this.nextLabel(word, owner);
  }

  private nextLabel(word: string, _owner: object | undefined): string {
    for (;;) {
      const number = (this.numbers.get(word) ?? 0) + 1;
      this.numbers.set(word, number);
      const text = label(word, number);
      if (this.free(text, '') && !foldedWords(text).every((part) => this.seen.has(part))) return text;
    }
  }

  private make(wanted: Wanted): string {
    const { kind, value, person, before } = wanted;
    if (this.labels())
      return this.nextLabel(
        person !== undefined && kind === 'person' ? 'Client' : LABEL_WORDS[kind],
        undefined,
      );
    for (let attempt = wanted.attempt; attempt < MAX_ATTEMPTS; attempt++) {
      const draw = this.keyed('value', kind, person ?? '', value, attempt);
      const maker = wanted.attempt === 0 || kind === 'url' ? (MAKERS[kind] ?? opaqueName) : opaqueName;
      const made = maker(value, {
        draw,
        attempt,
        keyed: this.keyed,
        nameFor: (name) => this.nameFor(name, person, before),
      });
      if (made !== undefined && this.fits(made, value)) return made;
    }
    for (let attempt = 0; ; attempt++) {
      const made = opaqueName(value, {
        draw: this.keyed('last', value, attempt),
        attempt,
        keyed: this.keyed,
        nameFor: () => undefined,
      });
      if (this.fits(made, value)) return made;
    }
  }

  /** The stand-in words of the person an e-mail or user name belongs to, by the folded original words. */
  private nameFor(
    name: string | undefined,
    person: PersonId | undefined,
    before: string,
  ): ReadonlyMap<string, string> | undefined {
    if (person === undefined && name === undefined) return undefined;
    const full = person === undefined ? name : this.cast.fullName(person);
    if (full === undefined || full === '') return undefined;
    const character =
      person === undefined ? this.cast.find(full, undefined) : this.cast.admit(full, person, before);
    if (character === undefined) return undefined;
    return new Map(
      [...this.cast.wordsOf(character)].map(({ original, standIn }) => [fold(original), standIn]),
    );
  }

  /** True when nothing else was given out that is written the same, and it is not the value itself. */
  private free(surface: string, value: string): boolean {
    const parted = part(surface);
    if (parted === undefined || surface === value) return false;
    if (parted.lead.length > MAX_LEAD || parted.trail.length > MAX_LEAD) return false;
    if (this.options.people?.holds(surface)) return false;
    return !this.live.surfaces.has(parted.core);
  }

  private fits(made: string, value: string): boolean {
    if (!this.free(made, value)) return false;
    const words = foldedWords(made);
    if (words.every((word) => this.seen.has(word))) return false;
    if (fold(made) === fold(value)) return false;
    let meets = false;
    new Scanner(this.live, () => {
      meets = true;
    }).more(made, true);
    return !meets;
  }

  private issue(
    kind: Kind,
    value: string,
    person: PersonId | undefined,
    pseudonym: string,
    character: Character | undefined,
    made: Issued[],
  ): Issued {
    const issued: Issued = { kind, value, pseudonym, ...(person === undefined ? {} : { person }) };
    this.enter(issued, character);
    made.push(issued);
    return issued;
  }

  private enter(issued: Issued, character: Character | undefined): void {
    const { kind, value, pseudonym } = issued;
    const same = this.all.get(keyOf(issued));
    if (same === undefined) this.all.set(keyOf(issued), [issued]);
    else same.push(issued);
    this.order.add(issued);
    const read = readLabel(pseudonym);
    if (read !== undefined)
      this.numbers.set(read.word, Math.max(read.number, this.numbers.get(read.word) ?? 0));
    const shape = shapeOf(kind, pseudonym);
    const owner = character ?? this.ownerOf(kind, value);
    const rank = this.isFullName(issued)
      ? 30
      : value === value.toLowerCase() || value === value.toUpperCase()
        ? 10
        : 20;
    this.live.add(
      issued,
      shape,
      owner,
      rank,
      shape === 'name' && character !== undefined ? nameVariants(issued, this.cast, character) : [],
    );
  }

  private ownerOf(kind: Kind, value: string): object {
    const key = `${kind} ${foldedWords(value).join('')}`;
    let owner = this.owners.get(key);
    if (owner === undefined) {
      owner = {};
      this.owners.set(key, owner);
    }
    return owner;
  }
}

const keyOf = ({
  kind,
  value,
  person,
}: {
  kind: Kind;
  value: string;
  person?: PersonId | undefined;
}): string => `${kind}|${person ?? ''}|${value}`;

/** `Clark`, `E. Clark`, `Anny`: what a model makes of `Emma Clark` and `Anna`. */
function nameVariants(issued: Issued, cast: Cast, character: Character): Variant[] {
  const variants: Variant[] = [];
  const value = splitWords(issued.value).words;
  const pseudonym = splitWords(issued.pseudonym).words;
  const parts = [...cast.wordsOf(character)];
  const found = pseudonym.flatMap((word, i) => {
    const low = fold(word);
    const mine = parts.find(
      ({ standIn, original }) => fold(standIn) === low && fold(original) === fold(value[i] ?? ''),
    );
    const any = mine ?? parts.find(({ standIn }) => fold(standIn) === low);
    return any === undefined ? [] : [any];
  });
  for (const { standIn, original } of found) {
    variants.push({ written: standIn, value: original, shape: 'name', rank: 5 });
    if (/^[A-Z][a-z]{3,}a$/.test(standIn))
      variants.push({ written: standIn.slice(0, -1), value: original, shape: 'stem', rank: 1 });
  }
  const family = found.filter(({ role }) => role === 'family').at(-1);
  const given = found.find(({ role }) => role !== 'family');
  if (family !== undefined && given !== undefined) {
    const short = given.standIn.charAt(0);
    const real = [...given.original][0]!;
    variants.push(
      {
        written: `${short}. ${family.standIn}`,
        value: `${real}. ${family.original}`,
        shape: 'name',
        rank: 2,
      },
      { written: `${short} ${family.standIn}`, value: `${real} ${family.original}`, shape: 'name', rank: 2 },
      { written: `${family.standIn} ${short}`, value: `${family.original} ${real}`, shape: 'name', rank: 2 },
    );
  }
  return variants;
}
