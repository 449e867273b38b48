import * as XLSX from '@e965/xlsx';

/** A sheet of a workbook: text cells, the first row the heading. */
export interface SheetRows {
  /** At most 31 characters, without `: \ / ? * [ ]`. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Widest column that is set, in characters: longer cells wrap by hand. */
const MAX_WIDTH = 60;

/**
 * A workbook of text cells as XLSX bytes. Every cell is text, so that nothing an owner wrote becomes a formula, a number
 * or a date.
 */
export function writeXlsx(sheets: readonly SheetRows[]): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { name, rows } of sheets) {
    const cells = rows.map((row) => row.map((v) => ({ t: 's' as const, v })));
    const sheet = XLSX.utils.aoa_to_sheet(cells);
    const columns = Math.max(0, ...rows.map((row) => row.length));
    sheet['!cols'] = Array.from({ length: columns }, (_, at) => ({
      wch: Math.min(MAX_WIDTH, Math.max(8, ...rows.map((row) => (row[at] ?? '').length + 1))),
    }));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(
    XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  );
}
