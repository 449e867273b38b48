import { dataUrlOf } from './attachments.ts';
import { type DocumentShape, type Path, pathText, type Shape, walk } from './fields.ts';
import { applyEdits, type JsonNode, type JsonObject, type JsonString, member, textOf } from './json.ts';
import type { DocumentText, GatewayPorts } from './ports.ts';

/** How a PDF, and an archive (a Word document, a spreadsheet), begin in base64. */
const BEGINS = /^(?:JVBERi0|UEsDB)/;
/** The same anywhere in a call: without it nothing has to be looked for. */
const MAY_HOLD = /JVBERi0|UEsDB/;
/** Under which the formats keep a file's name. */
const NAMES = ['filename', 'displayName', 'display_name'] as const;

/** A document that nobody can read, and the field in which it stands. */
export interface UnreadDocument {
  readonly field: string;
  readonly why: string;
}

interface Found {
  readonly node: JsonObject;
  readonly shape: DocumentShape;
  readonly path: Path | undefined;
  readonly encoded: string;
  readonly name: string | undefined;
}

/**
 * Puts the text of each document that stands in a call in its place, in the format's own way, so that it is searched and
 * masked like any other text. Gives the call anew, the very same text where it holds none, and the documents that nobody
 * can read: they still stand where they stood.
 */
export async function documentsAsText(
  text: string,
  node: JsonNode,
  shape: Shape,
  readDocument: GatewayPorts['readDocument'],
): Promise<{ readonly text: string; readonly unread: readonly UnreadDocument[] }> {
  const unread: UnreadDocument[] = [];
  if (!MAY_HOLD.test(text)) return { text, unread };
  const edits = [];
  for (const found of documentsIn(node, shape)) {
    const read = await readDocument(Buffer.from(found.encoded, 'base64'));
    if (read.ok) edits.push({ ...found.node, text: textInstead(found, read.value, text) });
    else unread.push({ field: pathText(found.path), why: read.problem.message });
  }
  return { text: applyEdits(text, edits), unread };
}

/** Every document of a call that begins like one that can be read. */
function documentsIn(node: JsonNode, shape: Shape): Found[] {
  const found: Found[] = [];
  walk(node, shape, {
    string: () => undefined,
    unknown: () => undefined,
    document(holder, document, path) {
      walk(holder, document.document, {
        unknown: () => undefined,
        string(fieldClass, string, at) {
          if (fieldClass !== 'blob' && fieldClass !== 'address') return;
          const encoded = base64Of(string);
          if (!BEGINS.test(encoded)) return;
          const name = NAMES.map((key) => textOf(at?.within, key)).find((one) => one !== undefined);
          found.push({ node: holder, shape: document, path, encoded, name });
        },
      });
    },
  });
  return found;
}

/** The base64 of a field that holds it, bare or in a data URL. */
function base64Of({ value }: JsonString): string {
  const url = dataUrlOf(value);
  if (!url) return value;
  return url.base64 ? value.slice(url.head.length) : '';
}

/** The object that stands in a document's place: a line that says what it was, and its text. */
function textInstead(
  { node, shape, name }: Found,
  { text, what, leftOut }: DocumentText,
  call: string,
): string {
  const line = `[${name === undefined ? '' : `${name}: `}${what}; left out: ${leftOut.join(', ')}]`;
  const fields = Object.entries(shape.asText(`${line}\n\n${text}`)).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  const kept = shape.keeps.flatMap((key) => {
    const value = member(node, key);
    return value ? [`${JSON.stringify(key)}:${call.slice(value.start, value.end)}`] : [];
  });
  return `{${[...fields, ...kept].join(',')}}`;
}
