import type { PersonId } from '../../core/base/index.ts';
import {
  categoryOf,
  type Finding,
  type Issued,
  KIND_WORDS,
  type Kind,
  type Policy,
  type Rule,
  ruleFor,
  rulesFrom,
} from '../../core/guard/index.ts';
import { categoryWords } from '../../core/map/index.ts';
import { type FieldClass, type Path, pathText, type Shape, type Visitor, walk, walkAny } from './fields.ts';
import { Mentioned } from './found.ts';
import { applyEdits, type Edit, type JsonNode, type JsonString, quote } from './json.ts';
import { changeJson, looksLikeJson } from './json-pieces.ts';
import { Seams } from './seams.ts';
import type { Searched, Turn } from './turns.ts';

/** What the guard does for one call. */
export interface CallGuard {
  readonly policy: Policy;
  /** `mentioned` are people named earlier in the same call. */
  find(text: string, mentioned: Mentioned): readonly Finding[];
  /** Only what is sure: known people, and values whose form proves them. Looks at the seams between texts. */
  findSure(text: string, mentioned: Mentioned): readonly Finding[];
  /** The masking of a call in which these texts hold something, in this order. */
  begin(texts: readonly Searched[]): Turn;
  /** True for a field that the owner lets through although the format does not know it: `messages[].extra`. */
  allows(field: string): boolean;
}

/** Why a call does not leave. The sentence never holds a value. */
export interface Held {
  readonly code: 'unknown-field' | 'refused-field' | 'blocked' | 'name-in-identifier' | 'not-inspected';
  readonly message: string;
  readonly field: string;
  readonly kinds?: readonly Kind[];
  /** The field as the owner may allow it. */
  readonly allowable?: string;
}

/** One value that was found in the call, and what was done with it. */
export interface Decision {
  readonly kind: Kind;
  readonly rule: Rule;
  readonly person?: PersonId;
}

/** A call's body as it may leave, and what was found in it. */
export interface MaskedCall {
  readonly body: string;
  readonly turn: Turn;
  readonly decisions: readonly Decision[];
  /** What stands in it for what. */
  readonly standIns: readonly Issued[];
}

/** What may be asked of a text that stands in an attachment. */
export interface Inside {
  mask(text: string): string;
  /** True when it says who somebody is, so that it may not pass as it stands. */
  tells(text: string): boolean;
}

/** Looks into an attachment. Gives the text to put in its place, or why it cannot pass. */
export type Attachments = (
  node: JsonString,
  fieldClass: 'blob' | 'address',
  path: Path | undefined,
  inside: Inside,
) => string | Held;

class Stop extends Error {
  readonly held: Held;
  constructor(held: Held) {
    super(held.code);
    this.held = held;
  }
}

/** Identifiers that may never hold a person: what the guard finds there holds the call back. */
const IN_IDENTIFIERS: ReadonlySet<Kind> = new Set([
  'person',
  'email',
  'phone',
  'card',
  'iban',
  'us-ssn',
  'api-key',
]);
/** The guard must be this sure of a value that belongs to nobody on the list, where a mistake would cost something. */
export const SURE = 0.9;

/** A place that must reach the provider byte for byte holds something personal. */
const unchangeable = (path: Path | undefined, kind: Kind = 'person'): Held => ({
  code: 'name-in-identifier',
  kinds: [kind],
  field: pathText(path),
  message: `Privet held this call back: ${pathText(path)} must not change on its way, and it holds personal data. Take it out or rename it. Nothing left this computer.`,
});

const unknownField = (field: string, allowable: string): Held => ({
  code: 'unknown-field',
  field,
  allowable,
  message: `Privet does not know the field ${field || 'at the top'} and cannot say what is in it, so it held the call back. Nothing left this computer. Leave the field out of the call, or allow it under AI gateway.`,
});

const goesPast = (field: string): Held => ({
  code: 'refused-field',
  field,
  message: `Privet held this call back: what ${field} asks for goes past Privet, where nothing can be masked. Nothing left this computer. Leave it out of the call.`,
});

/** What a string of an unknown field is to be taken for. */
const classOf = (value: string): 'text' | 'address' | 'blob' =>
  /^data:/i.test(value) ? 'address' : /^[\w+/=-]{1000,}$/.test(value) ? 'blob' : 'text';

const decided = ({ kind, person, ...rest }: Finding, policy: Policy): Decision => ({
  kind,
  rule: ruleFor(policy, { kind, person, ...rest }),
  ...(person !== undefined && { person }),
});

/** `passport numbers (tax numbers)`: the kind, and the data category for which the owner draws rules. */
function inWords(kind: Kind): string {
  const [one, category] = [KIND_WORDS[kind][1], categoryWords([categoryOf(kind)])];
  return one === category ? one : `${one} (${category})`;
}

function blocked(findings: readonly Finding[], policy: Policy, path: Path | undefined): Held {
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  const words = kinds.map(inWords).join(', ');
  return {
    code: 'blocked',
    kinds,
    field: pathText(path),
    message: `Privet held this call back: ${words} may not go there, by ${rulesFrom(policy, kinds)}. Nothing left this computer.`,
  };
}

/** The texts of a call in order, with what was found in each and across their seams. */
class Texts {
  readonly #guard: CallGuard;
  readonly #mentioned: Mentioned;
  readonly #seams = new Seams();
  readonly #found: Finding[][] = [];
  readonly #values: string[] = [];
  #at = 0;

  constructor(guard: CallGuard, mentioned: Mentioned) {
    this.#guard = guard;
    this.#mentioned = mentioned;
  }

  look(value: string, isKey: boolean): void {
    const found = [...this.#guard.find(value, this.#mentioned)];
    const number = this.#found.push(found) - 1;
    this.#values.push(value);
    this.#mentioned.add(found);
    // Keys stand between the values of neighbouring fields, and are no part of what these say together.
    if (isKey) return;
    const sure = (text: string): readonly Finding[] => this.#guard.findSure(text, this.#mentioned);
    for (const { text, finding } of this.#seams.cross(number, value, sure)) {
      (this.#found[text] as Finding[]).push(finding);
      this.#mentioned.add([finding]);
    }
  }

  /** What was found in the next text, for the second visit. A text that the first one did not meet is searched now. */
  next(value: string): readonly Finding[] {
    if (this.#values[this.#at] !== value) return this.#guard.find(value, this.#mentioned);
    return this.#found[this.#at++] as Finding[];
  }

  /** The texts in which something was found. */
  get searched(): readonly Searched[] {
    return this.#found.flatMap((findings, at) =>
      findings.length === 0 ? [] : [{ text: this.#values[at] as string, findings }],
    );
  }
}

/**
 * Masks a whole call: every text in the order in which it stands, with one conversation, so that the same history gives
 * the same bytes. Fails closed: an unknown field, a blocked value, a name inside an identifier or an attachment that
 * nobody can look into holds the whole call back.
 */
export function maskCall(
  text: string,
  node: JsonNode,
  shape: Shape,
  guard: CallGuard,
  attachments: Attachments,
): MaskedCall | { readonly held: Held } {
  const edits: Edit[] = [];
  const decisions: Decision[] = [];
  const standIns = new Set<Issued>();
  const mentioned = new Mentioned();
  const texts = new Texts(guard, mentioned);
  /** The first visit only looks; the second masks. */
  let turn: Turn | undefined;

  const mask = (value: string, path: Path | undefined, key = false): string => {
    if (!turn) {
      texts.look(value, key);
      return value;
    }
    const findings = texts.next(value);
    if (findings.length === 0) return value;
    for (const finding of findings) decisions.push(decided(finding, guard.policy));
    const masked = turn.mask(value, findings);
    if (masked.blocked.length > 0) throw new Stop(blocked(masked.blocked, guard.policy, path));
    for (const issued of masked.used) standIns.add(issued);
    return masked.text;
  };

  /** JSON inside a text is masked by its values: their escapes hide nobody, and what is made of them is JSON again. */
  const maskText = (value: string, path: Path | undefined, key?: boolean): string =>
    (looksLikeJson(value) ? changeJson(value, (inner, isKey) => maskText(inner, path, isKey)) : undefined) ??
    mask(value, path, key);

  /** The first of these findings that says who somebody is: a known person, or a value whose form proves it. */
  const telling = (value: string, counts: (finding: Finding) => boolean): Finding | undefined =>
    guard
      .find(value, mentioned)
      .filter(counts)
      .find(
        ({ kind, person, confidence }) =>
          person !== undefined || (IN_IDENTIFIERS.has(kind) && kind !== 'person' && confidence >= SURE),
      );
  const tells = (value: string): boolean =>
    telling(value, (finding) => ruleFor(guard.policy, finding) !== 'as is') !== undefined;

  const identifier = (value: string, path: Path | undefined): void => {
    const named = telling(value, ({ kind }) => IN_IDENTIFIERS.has(kind));
    if (named) throw new Stop(unchangeable(path, named.kind));
  };

  const replaced = (
    fieldClass: FieldClass,
    node: JsonString,
    path: Path | undefined,
    key: boolean | undefined,
  ): string => {
    if (fieldClass === 'text' || fieldClass === 'meta' || fieldClass === 'json')
      return maskText(node.value, path, key);
    if (fieldClass === 'blob' || fieldClass === 'address') {
      const answer = attachments(node, fieldClass, path, {
        mask: (value) => maskText(value, path, true),
        tells,
      });
      if (typeof answer !== 'string') throw new Stop(answer);
      return answer;
    }
    if (fieldClass === 'name') identifier(node.value, path);
    if (
      fieldClass === 'signed' &&
      guard.find(node.value, mentioned).some(({ person }) => person !== undefined)
    ) {
      throw new Stop(unchangeable(path));
    }
    return node.value;
  };

  const visitor: Visitor = {
    string(fieldClass, string, path, key) {
      const next = replaced(fieldClass, string, path, key);
      if (next !== string.value) edits.push({ ...string, text: quote(next) });
    },
    unknown(node, path, refused) {
      const field = pathText(path);
      const allowable = field.replace(/\[\d+\]/g, '[]');
      if (refused) throw new Stop(goesPast(field));
      if (!guard.allows(allowable)) throw new Stop(unknownField(field, allowable));
      // It is no less searched for that, and an encoded file in it is an attachment.
      walkAny(
        node,
        {
          string: (_class, string, at, key) => visitor.string(classOf(string.value), string, at, key),
        },
        path,
      );
    },
  };
  try {
    walk(node, shape, visitor);
    turn = guard.begin(texts.searched);
    walk(node, shape, visitor);
  } catch (error) {
    if (error instanceof Stop) return { held: error.held };
    throw error;
  }
  return { body: applyEdits(text, edits), turn, decisions, standIns: [...standIns] };
}

/** Every text in which a call would be searched, each once, without searching it. */
export function textsOf(
  text: string,
  node: JsonNode,
  shape: Shape,
  guard: Omit<CallGuard, 'find' | 'findSure'>,
  attachments: Attachments,
): ReadonlySet<string> {
  const texts = new Set<string>();
  const find = (one: string): readonly Finding[] => {
    texts.add(one);
    return [];
  };
  maskCall(text, node, shape, { ...guard, find, findSure: () => [] }, attachments);
  return texts;
}
