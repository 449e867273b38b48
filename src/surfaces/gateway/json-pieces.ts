import type { RestoreStream } from '../../core/guard/index.ts';
import { walkAny } from './fields.ts';
import { applyEdits, type Edit, quote, readJson } from './json.ts';

/** `text` as the inside of a JSON string literal. */
const escaped = (text: string): string => quote(text).slice(1, -1);

/**
 * A JSON text inside a string, each of its strings and keys put through `change` as decoded values and written anew where
 * it changed. What is no JSON (a model's broken arguments) is changed as plain text.
 */
export function restoreJson(text: string, change: (value: string, isKey: boolean) => string): string {
  const read = readJson(text);
  if (!read.ok) return change(text, false);
  const edits: Edit[] = [];
  walkAny(read.value, {
    string: (_class, node, _path, key = false) => {
      const next = change(node.value, key);
      if (next !== node.value) edits.push({ ...node, text: quote(next) });
    },
  });
  return applyEdits(text, edits);
}

/** A text that begins as a JSON object or list does: values in it are escaped as there. */
const JSON_BEGINS = /^\s*(?:\{\s*["}]|\[\s*["[{\]])/;
/** The same for a beginning that may still become one. */
const MAY_BEGIN = /^\s*[{[]?\s*$/;

/** True for a text that is to be read as JSON: a tool's answer, or what a model writes when it was asked for JSON. */
export const looksLikeJson = (text: string): boolean => JSON_BEGINS.test(text);

/**
 * Restores a text that arrives in pieces. Values are escaped in one that turns out to be JSON; until that can be told,
 * which takes two characters, nothing is given.
 */
export class TextPieces implements RestoreStream {
  readonly #open: (into: 'text' | 'json') => RestoreStream;
  #begun = '';
  #inside: RestoreStream | undefined;

  constructor(open: (into: 'text' | 'json') => RestoreStream) {
    this.#open = open;
  }

  write(chunk: string): string {
    if (this.#inside) return this.#inside.write(chunk);
    this.#begun += chunk;
    if (MAY_BEGIN.test(this.#begun) && this.#begun.length < MAX_BEGIN_UTF16) return '';
    this.#inside = this.#open(looksLikeJson(this.#begun) ? 'json' : 'text');
    return this.#inside.write(this.#begun);
  }

  end(): string {
    return this.#inside ? this.#inside.end() : this.#begun;
  }
}

/** White space before JSON is read for this long. */
const MAX_BEGIN_UTF16 = 64;

/** Longest escape of a JSON string that can be cut in two: `\uXXXX`. */
const LONGEST_ESCAPE = 6;

/**
 * Restores a JSON text that arrives in pieces: what stands inside its strings is decoded, restored and escaped again, so
 * that a name with a quotation mark does not end the string, and a stand-in written as `\u00e9` is still known.
 */
export class JsonPieces implements RestoreStream {
  readonly #open: () => RestoreStream;
  #inside: RestoreStream | undefined;
  #escape = '';

  constructor(open: () => RestoreStream) {
    this.#open = open;
  }

  write(chunk: string): string {
    let out = '';
    let run = '';
    const flush = (): void => {
      if (run === '') return;
      out += this.#inside ? escaped(this.#inside.write(run)) : run;
      run = '';
    };
    for (const char of chunk) {
      if (!this.#inside) {
        run += char;
        if (char === '"') {
          flush();
          this.#inside = this.#open();
        }
      } else if (this.#escape !== '') {
        this.#escape += char;
        run += this.#decoded() ?? '';
      } else if (char === '\\') this.#escape = char;
      else if (char === '"') {
        flush();
        out += `${escaped(this.#inside.end())}"`;
        this.#inside = undefined;
      } else run += char;
    }
    flush();
    return out;
  }

  end(): string {
    const rest = this.#inside ? escaped(this.#inside.write('') + this.#inside.end()) : '';
    // An escape that was cut off by the end of the text comes back as it came.
    const cut = this.#escape;
    this.#inside = undefined;
    this.#escape = '';
    return rest + cut;
  }

  /** The character of the escape once it is whole; a malformed one is taken literally. */
  #decoded(): string | undefined {
    const written = this.#escape;
    if (written[1] === 'u' && written.length < LONGEST_ESCAPE) return undefined;
    this.#escape = '';
    try {
      return JSON.parse(`"${written}"`) as string;
    } catch {
      return written.slice(1);
    }
  }
}
