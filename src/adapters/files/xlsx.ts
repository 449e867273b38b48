import * as XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { fail, ok, type Result } from '../../core/base/index.ts';
import type { Table } from '../../core/people/index.ts';
import { MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED_BYTES } from './limits.ts';

const BROKEN =
  'The spreadsheet could not be opened: the file is damaged or protected by a password. Nothing was imported. Open it in your spreadsheet program, save it again, and try once more.';

/** Reads the first sheet that has rows, each cell as it is shown. Takes .xlsx and the older .xls. */
export function readXlsx(bytes: Uint8Array): Result<Table> {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (zipped) {
    const unpacked = unpackedBytes(bytes);
    if (unpacked === undefined) return fail('broken-file', BROKEN);
    if (unpacked > MAX_UNPACKED_BYTES)
      return fail(
        'too-large',
        'The spreadsheet unpacks to more than 512 MB, which no list of people does. Nothing was imported.',
      );
  }
  let book: XLSX.WorkBook;
  try {
    book = XLSX.read(bytes, {
      type: 'array',
      dense: true,
      sheetRows: MAX_ROWS + 1,
      cellFormula: false,
      cellHTML: false,
    });
  } catch {
    return fail('broken-file', BROKEN);
  }
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet, {
      header: 1,
      raw: false,
      defval: '',
      blankrows: true,
    });
    const table = rows.map((row) =>
      Array.from(row, (cell) => (cell === null || cell === undefined ? '' : String(cell))),
    );
    if (!table.some((row) => row.some((cell) => cell.trim() !== ''))) continue;
    if (table.length > MAX_ROWS)
      return fail(
        'too-many-rows',
        `The sheet has more than ${MAX_ROWS.toLocaleString('en')} rows. Split it and import the parts. Nothing was imported.`,
      );
    if (table.some((row) => row.length > MAX_COLUMNS))
      return fail(
        'too-many-columns',
        `The sheet has more than ${MAX_COLUMNS} columns, so this is not a table of people. Nothing was imported.`,
      );
    return ok(table);
  }
  return fail('empty-file', 'The spreadsheet has no rows. Nothing was imported.');
}

/** Most bytes that an attached spreadsheet may unpack to. */
const MAX_ATTACHED_BYTES = 128 * 1024 * 1024;

/** Every sheet's cells as they are shown, as CSV under the sheet's name. Throws when it cannot be read, or is too large. */
export function sheetsText(bytes: Uint8Array): string {
  if ((unpackedBytes(bytes) ?? Number.POSITIVE_INFINITY) > MAX_ATTACHED_BYTES) throw new Error('too large');
  const book = XLSX.read(bytes, { type: 'array', dense: true, cellFormula: false, cellHTML: false });
  return book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    const rows = sheet ? XLSX.utils.sheet_to_csv(sheet, { blankrows: false }).trimEnd() : '';
    return rows === '' ? [] : [`# ${name}\n${rows}`];
  }).join('\n\n');
}

/** What the archive says it unpacks to, without unpacking; undefined when it is no archive. */
function unpackedBytes(bytes: Uint8Array): number | undefined {
  let sum = 0;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        sum += entry.originalSize;
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return sum;
}
