import type { RestoreStream } from '../../core/guard/index.ts';
import { walkAny } from './fields.ts';
import { applyEdits, type Edit, quote, readJson } from './json.ts';

/** `text` as the inside of a JSON string literal. */
const escaped = (text: string): string => quote(text).slice(1, -1);

/**
 * The JSON that a text begins with, each of its strings and keys put through `change` as decoded values and written anew
 * where it changed, and what follows it put through `change` too. Undefined for a text that begins with no JSON.
 */
export function changeJson(
  text: string,
  change: (value: string, isKey: boolean) => string,
): string | undefined {
  const end = endOfJson(text);
  const json = text.slice(0, end);
  const read = readJson(json);
  if (!read.ok) return undefined;
  const edits: Edit[] = [];
  walkAny(read.value, {
    string: (_class, node, _path, key = false) => {
      const next = change(node.value, key);
      if (next !== node.value) edits.push({ ...node, text: quote(next) });
    },
  });
  const rest = text.slice(end);
  return applyEdits(json, edits) + (/\S/.test(rest) ? change(rest, false) : rest);
}

/** Where the object or list ends that a text begins with. */
function endOfJson(text: string): number {
  const depth = new Depth();
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (inside && char === '\\') at++;
    else if (char === '"') inside = !inside;
    else if (!inside && depth.ends(char)) return at + 1;
  }
  return text.length;
}

/** Counts the brackets outside strings. */
class Depth {
  #open = 0;

  /** True for the bracket that closes the first. */
  ends(char: string): boolean {
    if (char === '{' || char === '[') this.#open++;
    else if (char === '}' || char === ']') return --this.#open === 0;
    return false;
  }
}

/** A text that begins as a JSON object or list does: values in it are escaped as there. */
const JSON_BEGINS = /^\s*(?:\{\s*["}]|\[\s*["[{\]])/;
/** The same for a beginning that may still become one. */
const MAY_BEGIN = /^\s*[{[]?\s*$/;

/** True for a text that is to be read as JSON: a tool's answer, or what a model writes when it was asked for JSON. */
export const looksLikeJson = (text: string): boolean => JSON_BEGINS.test(text);

/**
 * Restores a text that arrives in pieces. One that turns out to be JSON is restored by its values; until that can be told,
 * which takes two characters, nothing is given.
 */
export class TextPieces implements RestoreStream {
  readonly #open: () => RestoreStream;
  #begun = '';
  #inside: RestoreStream | undefined;

  constructor(open: () => RestoreStream) {
    this.#open = open;
  }

  write(chunk: string): string {
    if (this.#inside) return this.#inside.write(chunk);
    this.#begun += chunk;
    if (MAY_BEGIN.test(this.#begun) && this.#begun.length < MAX_BEGIN_UTF16) return '';
    this.#inside = looksLikeJson(this.#begun)
      ? new JsonPieces(() => new TextPieces(this.#open), this.#open)
      : this.#open();
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
  readonly #after: () => RestoreStream;
  readonly #depth = new Depth();
  #rest: RestoreStream | undefined;
  #inside: RestoreStream | undefined;
  #escape = '';

  /** `open` restores the inside of a string, `after` what follows the JSON, if anything does. */
  constructor(open: () => RestoreStream, after = open) {
    this.#open = open;
    this.#after = after;
  }

  write(chunk: string): string {
    if (this.#rest) return this.#rest.write(chunk);
    let out = '';
    let run = '';
    const flush = (): void => {
      if (run === '') return;
      out += this.#inside ? escaped(this.#inside.write(run)) : run;
      run = '';
    };
    for (let at = 0; at < chunk.length; at++) {
      const char = chunk[at] as string;
      if (!this.#inside) {
        run += char;
        if (this.#depth.ends(char)) {
          this.#rest = this.#after();
          return out + run + this.#rest.write(chunk.slice(at + 1));
        }
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
    if (this.#rest) return this.#rest.end();
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
