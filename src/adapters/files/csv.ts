import Papa from 'papaparse';
import { fail, ok, type Result } from '../../core/base/index.ts';
import type { Table } from '../../core/people/index.ts';
import { decodeText } from './encoding.ts';
import { MAX_COLUMNS, MAX_LINE_BYTES, MAX_ROWS } from './limits.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Reads delimited text: comma, semicolon, tab, bar or caret, with or without quotes, in any usual encoding. */
export function readCsv(bytes: Uint8Array): Result<{ readonly table: Table; readonly encoding: string }> {
  const long = longLine(bytes);
  if (long > 0) {
    return fail(
      'line-too-long',
      `Line ${long} is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB, so this is not a table of people. Nothing was imported.`,
    );
  }
  const { text, encoding } = decodeText(bytes);
  const parsed = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: false,
    preview: MAX_ROWS + 1,
  });
  const rows = parsed.data;
  while (rows.length > 0 && (rows.at(-1) as string[]).every((cell) => cell === '')) rows.pop();
  if (rows.length > MAX_ROWS)
    return fail(
      'too-many-rows',
      `The file has more than ${MAX_ROWS.toLocaleString('en')} rows. Split it and import the parts. Nothing was imported.`,
    );
  if (rows.some((row) => row.length > MAX_COLUMNS))
    return fail(
      'too-many-columns',
      `A row has more than ${MAX_COLUMNS} columns, so this is not a table of people. Nothing was imported.`,
    );
  return ok({ table: rows, encoding });
}

/** The number of the first line that is too long, or 0. A quoted cell may span lines; no real one is a megabyte long. */
function longLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) {
      if (byte === LINE_FEED) line++;
      from = at + 1;
    } else if (at - from >= MAX_LINE_BYTES) return line;
  }
  return 0;
}

/**
 * The delimiter that cuts the first lines into the same number of cells, at least two. PapaParse's own guess fails on a
 * file of one column and prefers a comma inside names.
 */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 64 * 1024);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of [',', ';', '\t', '|', '^']) {
    const rows = Papa.parse<string[]>(sample, { delimiter, preview: 20, skipEmptyLines: true }).data;
    const widths = rows.map((row) => row.length);
    const width = widths[0] ?? 1;
    if (width < 2) continue;
    const agreeing = widths.filter((other) => other === width).length / widths.length;
    const score = agreeing * 100 + Math.min(width, 50);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
