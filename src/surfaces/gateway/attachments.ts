import type { Attachments } from './call.ts';
import { type Path, pathText } from './fields.ts';
import { textOf } from './json.ts';
import type { UnreadRule } from './ports.ts';

/** A data URL (RFC 2397): type, parameters, whether it is base64. */
const DATA_URL = /^data:([\w.+-]+\/[\w.+-]+)?((?:;[\w-]+=[^;,]*)*)(;base64)?,/i;
/** Text types that are looked into like any other text. */
const TEXT_TYPE = /^(text\/[\w.+-]+|application\/(json|jsonl|xml|x-ndjson|yaml|csv))$/i;
/** One JSON text a line. */
const LINES_TYPE = /jsonl|ndjson/i;
/** A text that holds an encoded picture, sound or file as well. */
const ENCODED_INSIDE = /;base64,[\w+/=\\\s-]{200}|(?<![\w+/])[\w+/]{4000}/i;
/** Encodings whose bytes are UTF-8. */
const UTF8 = /^(utf-?8|us-ascii)$/i;
export interface DataUrl {
  /** Everything before the payload, the comma included. */
  readonly head: string;
  readonly type: string;
  readonly charset: string;
  readonly base64: boolean;
}

/** What a data URL says before its payload; undefined for any other address. */
export function dataUrlOf(address: string): DataUrl | undefined {
  const url = DATA_URL.exec(address);
  return url?.[0] === undefined
    ? undefined
    : {
        head: url[0],
        type: url[1] ?? 'text/plain',
        charset: charsetOf((url[2] ?? '').split(';')),
        base64: url[3] !== undefined,
      };
}

const BASE64 = /^[A-Za-z0-9+/=_\s-]*$/;

/** A file that Gemini keeps. */
const AT_GEMINI = /^https:\/\/generativelanguage\.googleapis\.com\/v1(?:beta)?\/files\/[a-z0-9-]{1,40}$/;

/** Why nobody can look into it, by its media type. */
const SORTS: readonly (readonly [type: RegExp, what: string])[] = [
  [/^application\/pdf$/i, 'a PDF'],
  [/wordprocessingml|msword/i, 'a Word document'],
  [/spreadsheetml|ms-excel/i, 'a spreadsheet'],
  [/^image\//i, 'a picture'],
  [/^(audio|video)\//i, 'a recording'],
];

/** What it is: by its type, else by the field in which it stands. */
const sortOf = (type: string, path: Path | undefined): string =>
  SORTS.find(([sort]) => sort.test(type))?.[1] ??
  /image|audio/.exec(pathText(path))?.[0].replace('image', 'a picture').replace('audio', 'a recording') ??
  'this attachment';

/** The media type that stands beside an encoded attachment, and its bare form without parameters. */
function typeBeside(path: Path | undefined): { readonly type: string; readonly charset: string } {
  const said = ['media_type', 'mimeType', 'mime_type']
    .map((key) => textOf(path?.within, key))
    .find((type) => type !== undefined);
  const [type = '', ...parameters] = (said ?? '').split(';').map((part) => part.trim());
  return { type, charset: charsetOf(parameters) };
}

const charsetOf = (parameters: readonly string[]): string =>
  parameters.map((one) => /^charset="?([\w-]+)"?$/i.exec(one)?.[1]).find(Boolean) ?? 'utf-8';

/** The text of a base64 payload; undefined when it is not base64 of UTF-8. */
function decoded(payload: string): string | undefined {
  if (!BASE64.test(payload)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(payload, 'base64'));
  } catch {
    return undefined;
  }
}

function unescaped(payload: string): string | undefined {
  try {
    return decodeURIComponent(payload);
  } catch {
    return undefined;
  }
}

/** An encoded text, masked; the very same string when nothing in it had to change. */
function maskEncoded(payload: string, base64: boolean, mask: (text: string) => string): string | undefined {
  const text = base64 ? decoded(payload) : unescaped(payload);
  if (text === undefined || ENCODED_INSIDE.test(text)) return undefined;
  const masked = mask(text);
  if (masked === text) return payload;
  return base64 ? Buffer.from(masked).toString('base64') : encodeURIComponent(masked);
}

/**
 * Looks into the attachments of one call: texts are masked where they stand; what cannot be looked into is held back, or
 * passes where the owner lets it, and `unread` is told so.
 */
export const attachmentsUnder =
  (rule: UnreadRule, unread: () => void): Attachments =>
  (node, fieldClass, path, { mask, tells }) => {
    const url = fieldClass === 'address' ? dataUrlOf(node.value) : undefined;
    const { type, charset } = url ?? typeBeside(path);
    const head = url?.head ?? '';
    // A name in an address, or in the parameters of a data URL, would leave without anybody having to look inside.
    const carries = fieldClass === 'address' && tells(url ? head : node.value);
    if (TEXT_TYPE.test(type) && UTF8.test(charset) && (url || fieldClass === 'blob') && !carries) {
      const whole = LINES_TYPE.test(type) ? (text: string) => text.split('\n').map(mask).join('\n') : mask;
      const masked = maskEncoded(node.value.slice(head.length), url?.base64 ?? true, whole);
      if (masked !== undefined) return head + masked;
    }
    const what = sortOf(type, path);
    // It is at the provider already, and went there through Privet or by the owner's own hand.
    if (AT_GEMINI.test(node.value) && !carries) return node.value;
    const encoded =
      fieldClass === 'address' ? !url || BASE64.test(node.value.slice(head.length)) : BASE64.test(node.value);
    if (rule === 'let through' && !carries && encoded) {
      unread();
      return node.value;
    }
    return {
      code: 'not-inspected',
      field: pathText(path),
      message: `Privet cannot look into ${what} and change names in it, so it held the call back. Nothing left this computer. Paste its text, or let attachments through to this destination under AI gateway.`,
    };
  };
