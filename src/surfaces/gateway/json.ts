import { fail, ok, type Problem, type Result } from '../../core/base/index.ts';

// A JSON text read into nodes that remember where they stand, so that single strings can be replaced and every other byte
// stays: big integers, number spellings, key order, white space and escapes come out as they went in (RFC 8259).

interface Place {
  /** Offsets in UTF-16 code units of the whole literal, quotation marks and brackets included. */
  readonly start: number;
  readonly end: number;
}
export interface JsonString extends Place {
  readonly type: 'string';
  /** The text, escapes resolved. */
  readonly value: string;
}
export interface JsonMember {
  readonly key: JsonString;
  readonly value: JsonNode;
}
export interface JsonObject extends Place {
  readonly type: 'object';
  readonly members: readonly JsonMember[];
}
export interface JsonArray extends Place {
  readonly type: 'array';
  readonly items: readonly JsonNode[];
}
/** A number, `true`, `false` or `null`. */
export interface JsonScalar extends Place {
  readonly type: 'number' | 'literal';
}
export type JsonNode = JsonString | JsonObject | JsonArray | JsonScalar;

/** Deepest nesting that is read: real calls stay under thirty, and deeper ones are made to exhaust the stack. */
export const MAX_DEPTH = 200;

/** A replacement of one node by other JSON text. */
export interface Edit extends Place {
  readonly text: string;
}

/** The member `key` of an object, or undefined. */
export function member(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.type !== 'object') return undefined;
  return node.members.find((entry) => entry.key.value === key)?.value;
}

/** The text of the string member `key`, or undefined when it is none. */
export function textOf(node: JsonNode | undefined, key: string): string | undefined {
  const found = member(node, key);
  return found?.type === 'string' ? found.value : undefined;
}

/** `value` as a JSON string literal. Line separators are escaped too, for readers that are JavaScript. */
export const quote = (value: string): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => (mark === '\u2028' ? '\\u2028' : '\\u2029'));

/** The text with each edit in its place. Edits may come in any order and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  let out = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + text.slice(from);
}

/** Why a text is not taken as JSON. The sentence names the offset, never the text. */
class Refused extends Error {
  readonly code: 'invalid-json' | 'too-deep' | 'duplicate-key';
  constructor(code: 'invalid-json' | 'too-deep' | 'duplicate-key', message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Reads a whole JSON text. Refuses what is not JSON, nesting deeper than `MAX_DEPTH`, and an object that names one key
 * twice: two readers would see two different calls. Linear in the text.
 */
export function readJson(
  text: string,
): Result<JsonNode, Problem<'invalid-json' | 'too-deep' | 'duplicate-key'>> {
  try {
    return ok(new Reader(text).whole());
  } catch (error) {
    if (error instanceof Refused) return fail(error.code, error.message);
    throw error;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): JsonNode {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1;
    this.#blank();
    const node = this.#value();
    this.#blank();
    if (this.#at < this.#text.length) this.#refuse();
    return node;
  }

  #refuse(): never {
    throw new Refused('invalid-json', `The body is not valid JSON (at character ${this.#at}).`);
  }

  #blank(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at++;
    }
  }

  #value(): JsonNode {
    switch (this.#text[this.#at]) {
      case '{':
        return this.#nested(() => this.#object());
      case '[':
        return this.#nested(() => this.#array());
      case '"':
        return this.#string();
      case 't':
      case 'f':
      case 'n':
        return this.#matched(LITERAL, 'literal');
      default:
        return this.#matched(NUMBER, 'number');
    }
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH)
      throw new Refused('too-deep', `The body is nested deeper than ${MAX_DEPTH} levels.`);
    const node = read();
    this.#depth--;
    return node;
  }

  #matched(pattern: RegExp, type: 'number' | 'literal'): JsonScalar {
    const start = this.#at;
    pattern.lastIndex = start;
    if (!pattern.test(this.#text)) this.#refuse();
    this.#at = pattern.lastIndex;
    return { type, start, end: this.#at };
  }

  #string(): JsonString {
    const start = this.#at;
    if (this.#text[start] !== '"') this.#refuse();
    let escaped = false;
    for (let at = start + 1; ; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 34) {
        this.#at = at + 1;
        break;
      }
      if (code === 92) {
        escaped = true;
        at++;
      } else if (code < 32 || Number.isNaN(code)) {
        this.#at = at;
        this.#refuse();
      }
    }
    if (!escaped)
      return { type: 'string', start, end: this.#at, value: this.#text.slice(start + 1, this.#at - 1) };
    try {
      return {
        type: 'string',
        start,
        end: this.#at,
        value: JSON.parse(this.#text.slice(start, this.#at)) as string,
      };
    } catch {
      return this.#refuse();
    }
  }

  #object(): JsonObject {
    const start = this.#at++;
    const members: JsonMember[] = [];
    const keys = new Set<string>();
    this.#blank();
    if (this.#text[this.#at] !== '}') {
      for (;;) {
        this.#blank();
        const key = this.#string();
        if (keys.has(key.value))
          throw new Refused('duplicate-key', `The body names a field twice (at character ${key.start}).`);
        keys.add(key.value);
        this.#blank();
        if (this.#text[this.#at++] !== ':') this.#refuse();
        this.#blank();
        members.push({ key, value: this.#value() });
        this.#blank();
        if (this.#text[this.#at] !== ',') break;
        this.#at++;
      }
    }
    if (this.#text[this.#at++] !== '}') this.#refuse();
    return { type: 'object', start, end: this.#at, members };
  }

  #array(): JsonArray {
    const start = this.#at++;
    const items: JsonNode[] = [];
    this.#blank();
    if (this.#text[this.#at] !== ']') {
      for (;;) {
        this.#blank();
        items.push(this.#value());
        this.#blank();
        if (this.#text[this.#at] !== ',') break;
        this.#at++;
      }
    }
    if (this.#text[this.#at++] !== ']') this.#refuse();
    return { type: 'array', start, end: this.#at, items };
  }
}
