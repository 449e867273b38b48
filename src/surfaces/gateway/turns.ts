import type { Conversation, Finding, Masked, PeopleIndex, Policy } from '../../core/guard/index.ts';

// A chat call carries its whole history, and a conversation masks it in order, so its stand-ins depend on nothing but the
// texts so far. A call that begins with the texts of one that was answered can therefore go on where that one ended: its
// own texts are masked, the others are known. What is given out, and what may be restored, is what masking it all anew
// would give.

/** Masked conversations that are remembered, and how much of their text in UTF-16 code units. */
const MAX_TURNS = 256;
const MAX_REMEMBERED_UTF16 = 4 * 1024 * 1024;

/** A text in which something was found. */
export interface Searched {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A text that was masked, and what became of it. */
interface Done extends Searched {
  readonly masked: Pick<Masked, 'text' | 'used' | 'blocked'>;
}

/** What the stand-ins of a call depend on besides its texts. */
export interface Place {
  /** Names the conversation and the destination. */
  readonly name: string;
  readonly policy: Policy;
  readonly people: PeopleIndex | undefined;
  /** A new conversation of this name. */
  open(): Conversation;
}

/** A conversation and the texts that it has masked. */
interface Ended extends Pick<Place, 'name' | 'policy'> {
  readonly conversation: Conversation;
  readonly done: readonly Done[];
}

const same = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((one, at) => {
      const other = b[at] as Finding;
      return (
        one.start === other.start &&
        one.end === other.end &&
        one.kind === other.kind &&
        one.person === other.person &&
        one.cut === other.cut
      );
    }));

const isSame = (a: Searched | undefined, b: Searched | undefined): boolean =>
  a !== undefined && b !== undefined && a.text === b.text && same(a.findings, b.findings);

/** A copy of its own: the engine keeps the whole body alive for the sake of a part that was cut from it. */
export const copied = (text: string): string => ` ${text}`.slice(1);

/** The masking of one call. */
export class Turn {
  readonly place: Place;
  #known: readonly Done[];
  readonly #done: Done[] = [];
  #conversation: Conversation;

  /** `before` ended with texts that this call begins with. */
  constructor(place: Place, before?: Ended) {
    this.place = place;
    this.#known = before?.done ?? [];
    this.#conversation = before?.conversation ?? place.open();
  }

  /** The conversation of this call. To be asked for once everything is masked. */
  get conversation(): Conversation {
    return this.#conversation;
  }

  get done(): readonly Done[] {
    return this.#done;
  }

  /** The masked text, what was used for it, and the findings for which it must not leave. */
  mask(text: string, findings: readonly Finding[]): Done['masked'] {
    const known = this.#known[this.#done.length];
    if (known && isSame(known, { text, findings })) {
      this.#done.push(known);
      return known.masked;
    }
    if (known) this.#anew();
    return this.#add({ text: copied(text), findings });
  }

  #add({ text, findings }: Searched): Done['masked'] {
    const { text: masked, used, blocked } = this.#conversation.mask(text, findings, this.place.policy);
    const done = { text, findings, masked: { text: masked, used, blocked } };
    this.#done.push(done);
    return done.masked;
  }

  /** This call goes another way than the one before: its own conversation says what that one said so far. */
  #anew(): void {
    this.#known = [];
    this.#conversation = this.place.open();
    for (const done of this.#done.splice(0)) this.#add(done);
  }
}

/** The conversations of calls that were answered, for the calls that go on with them. */
export class Turns {
  readonly #byPeople = new WeakMap<PeopleIndex, Remembered>();

  /** The masking of a call with these texts. */
  begin(place: Place, texts: readonly Searched[]): Turn {
    return new Turn(place, place.people && this.#byPeople.get(place.people)?.take(place, texts));
  }

  /** Remembers a call whose answer is over: from now on nobody restores with its conversation. */
  end({ place, conversation, done }: Turn): void {
    if (!place.people || done.length === 0) return;
    let remembered = this.#byPeople.get(place.people);
    if (!remembered) {
      remembered = new Remembered();
      this.#byPeople.set(place.people, remembered);
    }
    remembered.add({ name: place.name, policy: place.policy, conversation, done });
  }
}

/** The newest conversations with one list of people, as many as fit, by their first text. */
class Remembered {
  readonly #all = new Set<Ended>();
  readonly #byFirst = new Map<string, Set<Ended>>();
  #sizeUtf16 = 0;

  /** Takes out the one that has masked the most of these texts and nothing else. */
  take({ name, policy }: Place, texts: readonly Searched[]): Ended | undefined {
    let best: Ended | undefined;
    for (const ended of this.#byFirst.get(texts[0]?.text ?? '') ?? []) {
      const { done } = ended;
      if (ended.name !== name || ended.policy !== policy || done.length <= (best?.done.length ?? 0)) continue;
      if (done.every((one, at) => isSame(one, texts[at]))) best = ended;
    }
    if (best) this.#remove(best);
    return best;
  }

  add(ended: Ended): void {
    const size = sizeOf(ended);
    if (size > MAX_REMEMBERED_UTF16 / 4) return;
    const first = firstOf(ended);
    const same = this.#byFirst.get(first);
    if (same) same.add(ended);
    else this.#byFirst.set(first, new Set([ended]));
    this.#all.add(ended);
    this.#sizeUtf16 += size;
    for (const oldest of this.#all) {
      if (this.#sizeUtf16 <= MAX_REMEMBERED_UTF16 && this.#all.size <= MAX_TURNS) break;
      this.#remove(oldest);
    }
  }

  #remove(ended: Ended): void {
    const same = this.#byFirst.get(firstOf(ended));
    same?.delete(ended);
    if (same?.size === 0) this.#byFirst.delete(firstOf(ended));
    this.#all.delete(ended);
    this.#sizeUtf16 -= sizeOf(ended);
  }
}

const firstOf = ({ done }: Ended): string => done[0]?.text ?? '';
const sizeOf = ({ done }: Ended): number =>
  done.reduce((size, { text, masked }) => size + text.length + masked.text.length, 0);
