import type { PersonId } from '../base/index.ts';
import type { ConversationOptions, Issued } from './conversation.ts';
import type { Kind } from './kinds.ts';
import { nameVariants, otherVariants } from './pseudonyms/forms.ts';
import { type Keyed, keyed } from './pseudonyms/keyed.ts';
import { readLabel } from './pseudonyms/label.ts';
import { Labels } from './pseudonyms/labels.ts';
import { MAKERS } from './pseudonyms/makers.ts';
import { isGivenName } from './pseudonyms/name-choice.ts';
import { Cast, type Character, inTitleCase } from './pseudonyms/person.ts';
import { accented, opaqueName } from './pseudonyms/variants.ts';
import { Live, MAX_LEAD, shapeOf } from './restore/live.ts';
import { Scanner } from './restore/scan.ts';
import { eachWord, foldedWords, part, splitWords } from './restore/trie.ts';
import { fold } from './restore/units.ts';

/** One value that needs a stand-in. */
export interface Wanted {
  readonly kind: Kind;
  readonly value: string;
  readonly person: PersonId | undefined;
  /** The word before it, which may be a title. */
  readonly before: string;
  /** True for a piece of a value that was cut in two. */
  readonly cut?: boolean;
  /** Raised when the stand-ins before it did not come back exactly in this place. */
  readonly attempt: number;
}

const MAX_ATTEMPTS = 40;
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
  /** True when people get labels instead of names. */
  private readonly labelled: boolean;
  private readonly labels = new Labels((label) => this.free(label, '') && !this.inText(label));
  private readonly implied = new Set<Issued>();
  /** Hashes of the folded words of the texts so far: a name that only seems to be there costs nothing. */
  private readonly seen = new Set<number>();

  constructor(options: ConversationOptions) {
    this.options = options;
    this.labelled = options.style === 'label';
    this.keyed = keyed(options.secret, options.conversation, options.destination);
    this.cast = new Cast({
      keyed: this.keyed,
      person: (id) => options.people?.person(id),
      labels: this.labelled,
      taken: (word) => this.inText(word) || (options.people?.holds(word) ?? false),
    });
    // Full names first, so that the words of a name are known before a nickname or a slip of it.
    const before = [...(options.issued ?? [])].sort(
      (a, b) =>
        this.weight(b) - this.weight(a) || compare(keyOf(a), keyOf(b)) || compare(a.pseudonym, b.pseudonym),
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
    eachWord(text, (hash) => {
      if (this.seen.size < MAX_REMEMBERED_WORDS) this.seen.add(hash);
    });
  }

  /** The stand-in for a value, made if need be. New entries are added to `made`, so that they can be withdrawn. */
  standIn(wanted: Wanted, made: Issued[]): Issued {
    const { kind, value, person, attempt } = wanted;
    const known = this.all.get(keyOf(wanted))?.[attempt];
    if (known !== undefined) return known;
    if (kind === 'person' && attempt === 0 && !wanted.cut) {
      const issued = this.name(wanted, made);
      if (issued !== undefined) return issued;
    }
    return this.issue(kind, value, person, this.make(wanted, made), undefined, made);
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

  /** True for a name that was given out because an e-mail or a short form shows it. */
  isImplied(issued: Issued): boolean {
    return this.implied.has(issued);
  }

  /** The entry with the full name of the person that an entry belongs to. */
  fullNameOf({ person }: Issued): Issued | undefined {
    const full = person === undefined ? undefined : this.cast.fullName(person);
    return full === undefined ? undefined : this.all.get(keyOf({ kind: 'person', value: full, person }))?.[0];
  }

  private weight(issued: Issued): number {
    return (this.isFullName(issued) ? 1_000_000 : 0) + issued.value.length;
  }

  private name(wanted: Wanted, made: Issued[]): Issued | undefined {
    const { value, person, before } = wanted;
    const isNew = this.cast.find(value, person) === undefined;
    const character = this.cast.admit(value, person, before);
    const full = person === undefined ? undefined : this.cast.fullName(person);
    if (
      isNew &&
      full !== undefined &&
      full !== value &&
      !this.all.has(keyOf({ kind: 'person', value: full, person }))
    ) {
      // The full name goes on the list at once: who sees only `emma.clark@example.org` may answer `Dear Ms Clark`.
      const whole = this.named(character, full);
      if (whole !== undefined) this.implied.add(this.issue('person', full, person, whole, character, made));
    }
    const surface = this.named(character, value);
    return surface === undefined ? undefined : this.issue('person', value, person, surface, character, made);
  }

  /** A stand-in for one way of writing a character's name; none when the value holds no word of it. */
  private named(character: Character, value: string): string | undefined {
    if (this.labelled) return this.labels.of(character, this.cast.detailOf(character, value));
    const base = this.cast.surface(character, value);
    if (base === '') return undefined;
    for (const surface of accented(base)) if (this.free(surface, value)) return surface;
    return undefined;
  }

  private make(wanted: Wanted, made: Issued[]): string {
    const { kind, value, person } = wanted;
    const maker = MAKERS[kind];
    // A label cannot be recognised inside a link, so an address gets an address in both styles.
    if (wanted.cut || maker === undefined || ((this.labelled || isShort(value)) && kind !== 'url'))
      return this.unnamed(wanted);
    const nameFor = (name: string | undefined): ReadonlyMap<string, string> | undefined =>
      this.nameFor(name, wanted, made);
    for (let attempt = wanted.attempt; attempt < MAX_ATTEMPTS; attempt++) {
      const draw = this.keyed('value', kind, person ?? '', value, attempt);
      const context = { draw, attempt, keyed: this.keyed, owner: person ?? '', nameFor };
      const usual = wanted.attempt === 0 || kind === 'url';
      const fresh = usual ? maker(value, context) : opaqueName(draw, attempt);
      // What is too short to be told from ordinary words or numbers would turn up in any answer.
      if (fresh !== undefined && !isShort(fresh) && this.fits(fresh, value)) return fresh;
    }
    for (let attempt = 0; ; attempt++) {
      const last = opaqueName(this.keyed('last', value, attempt), attempt);
      if (this.fits(last, value)) return last;
    }
  }

  /** A label for a value that is no name. */
  private unnamed({ kind, person }: Wanted): string {
    const full = person === undefined ? undefined : this.cast.fullName(person);
    if (full === undefined) return this.labels.next(kind);
    return this.labels.ofValue(this.cast.admit(full, person), kind);
  }

  /** The stand-in words, by folded original word, of the person an e-mail or user name belongs to. */
  private nameFor(
    name: string | undefined,
    wanted: Wanted,
    made: Issued[],
  ): ReadonlyMap<string, string> | undefined {
    const { person } = wanted;
    const full = person === undefined ? name?.replace(/\p{L}+/gu, inTitleCase) : this.cast.fullName(person);
    if (full === undefined || full === '') return undefined;
    const known =
      this.cast.find(full, person) ?? (person === undefined ? this.cast.findJoined(full) : undefined);
    if (known === undefined) {
      // Whoever sees only `emma.clark@example.org` may answer `Dear Ms Clark`: so the name is given out with it.
      if (person === undefined && !tellsName(full)) return undefined;
      const issued = this.name({ ...wanted, kind: 'person', value: full }, made);
      if (issued !== undefined) this.implied.add(issued);
    }
    const character = known ?? this.cast.find(full, person);
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
    if (this.inText(made)) return false;
    if (fold(made) === fold(value)) return false;
    let meets = false;
    new Scanner(this.live, () => {
      meets = true;
    }).more(made, true);
    return !meets;
  }

  /** True when every word of a text was seen in the conversation's texts. */
  private inText(text: string): boolean {
    let all = true;
    eachWord(text, (hash) => {
      all &&= this.seen.has(hash);
    });
    return all;
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
    const { kind, value, pseudonym, person } = issued;
    const same = this.all.get(keyOf(issued));
    if (same === undefined) this.all.set(keyOf(issued), [issued]);
    else same.push(issued);
    this.order.add(issued);
    const read = readLabel(pseudonym);
    if (read !== undefined)
      this.labels.hear(read, character ?? (person === undefined ? undefined : this.cast.find(value, person)));
    const shape = shapeOf(kind, pseudonym);
    const owner = character ?? this.ownerOf(kind, value);
    const rank = this.isFullName(issued)
      ? 30
      : value === value.toLowerCase() || value === value.toUpperCase()
        ? 10
        : 20;
    const named = shape === 'name' && character !== undefined;
    const variants = named ? nameVariants(issued, this.cast, character) : otherVariants(issued, shape);
    this.live.add(issued, shape, owner, rank, variants);
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const keyOf = ({
  kind,
  value,
  person,
}: {
  kind: Kind;
  value: string;
  person?: PersonId | undefined;
}): string => `${kind}|${person ?? ''}|${value}`;

/** True for values so short that a stand-in of their shape (`34`, `1985`, `B 7`) would stand in many texts by chance. */
const isShort = (value: string): boolean => {
  const size = (value.match(/[\p{L}\p{N}]/gu) ?? []).length;
  return size < 4 || (size < 5 && !/\p{L}/u.test(value));
};

/** True for words of which at least one is a given name that the lists hold: `maria lopez`. */
const tellsName = (text: string): boolean => {
  const words = splitWords(text).words;
  return (
    words.length > 1 &&
    words.every(({ length }) => length > 1) &&
    words.some((word) => isGivenName(fold(word)))
  );
};
