import { unzipSync } from 'fflate';
import { fail, ok, type Result } from '../../core/base/index.ts';

/** An attached document as text, and what that text does not hold of it. */
export interface AttachedText {
  readonly text: string;
  /** What the text is, for whoever reads it in the document's place: `the text of a PDF of 3 pages`. */
  readonly what: string;
  /** What of the document it does not hold: `pictures`, `layout`. */
  readonly leftOut: readonly string[];
}

/** Longest text that is taken from one document, in UTF-16 code units: a thousand printed pages. */
const MAX_TEXT_UTF16 = 4_000_000;
/** A page with fewer letters holds a picture, at most with a page number or a stamp. */
const LEAST_LETTERS = 20;

/**
 * Reads an attached PDF, Word document (DOCX) or spreadsheet (XLSX), told apart by their first bytes. Codes:
 * `not-readable`, `pictures-only`, `too-large`. The sentences begin with what the file is.
 */
export async function readAttachment(bytes: Uint8Array): Promise<Result<AttachedText>> {
  const read = await readByFormat(bytes);
  if (!read.ok || read.value.text.length <= MAX_TEXT_UTF16) return read;
  return fail('too-large', 'This document holds more text than a thousand pages.');
}

async function readByFormat(bytes: Uint8Array): Promise<Result<AttachedText>> {
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '%PDF') return readPdf(bytes);
  const parts = partsOf(bytes);
  if (parts?.has('word/document.xml')) return readWord(bytes);
  if (parts?.has('xl/workbook.xml')) return readSheets(bytes);
  return fail('not-readable', 'This file is broken, or no PDF, Word document (DOCX) or spreadsheet (XLSX).');
}

/** The names of an archive's parts, without unpacking; undefined when it is none. */
function partsOf(bytes: Uint8Array): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  try {
    unzipSync(bytes, { filter: ({ name }) => !names.add(name) });
    return names;
  } catch {
    return undefined;
  }
}

async function readPdf(bytes: Uint8Array): Promise<Result<AttachedText>> {
  let pages: readonly string[];
  try {
    const { pdfPages } = await import('./pdf.ts');
    pages = await pdfPages(bytes);
  } catch {
    return fail('not-readable', 'This PDF is broken, protected by a password or too long.');
  }
  const bare = pages.flatMap((text, at) => (letters(text) < LEAST_LETTERS ? [at + 1] : []));
  if (bare.length * 2 > pages.length || pages.length === 0)
    return fail('pictures-only', 'This PDF holds pictures of pages, not their text.');
  return ok({
    text: joined(pages.filter((text) => text !== '').join('\n')),
    what: `the text of a PDF of ${pages.length === 1 ? 'one page' : `${pages.length} pages`}`,
    leftOut: ['pictures', 'layout', ...(bare.length > 0 ? [`pages without text (${bare.join(', ')})`] : [])],
  });
}

/** Words and addresses that the end of a line cut in two, in one piece again: half a name would be found by nobody. */
const joined = (lines: string): string =>
  lines
    .replace(/\u00ad\n?/g, '')
    .replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, '')
    .replace(/(?<=\p{L}-)\n(?=\p{Lu})/gu, '')
    .replace(/(?<=@)\n|\n(?=@)/g, '');

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

async function readWord(bytes: Uint8Array): Promise<Result<AttachedText>> {
  try {
    const { wholeDocxText } = await import('./docx.ts');
    return ok({
      text: wholeDocxText(bytes),
      what: 'the text of a Word document',
      leftOut: ['pictures', 'layout', 'comments'],
    });
  } catch {
    return fail('not-readable', 'This Word document is broken or protected by a password.');
  }
}

async function readSheets(bytes: Uint8Array): Promise<Result<AttachedText>> {
  try {
    const { sheetsText } = await import('./xlsx.ts');
    return ok({
      text: sheetsText(bytes),
      what: 'the cells of a spreadsheet as CSV, sheet by sheet',
      leftOut: ['formulas', 'notes', 'pictures'],
    });
  } catch {
    return fail('not-readable', 'This spreadsheet is broken, too large or protected by a password.');
  }
}
