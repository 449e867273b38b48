import { fail, ok, type Result } from '../../core/base/index.ts';
import type { Table } from '../../core/people/index.ts';
import { readCsv } from './csv.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { readVcf } from './vcf.ts';
import { readXlsx } from './xlsx.ts';

export type FileFormat = 'csv' | 'xlsx' | 'vcard';

/** A table, how it was written, and for text the encoding that it was read in. */
export interface ReadTable {
  readonly table: Table;
  readonly format: FileFormat;
  readonly encoding?: string;
}

/** First bytes of files that are often dropped by mistake, and what to call them. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF document'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['Rar!', 'an archive'],
  ['7z\xbc\xaf', 'an archive'],
  ['\x1f\x8b', 'an archive'],
  ['SQLite format 3', 'a database'],
  ['{\\rtf', 'a text document'],
  ['<!DOCTYPE', 'a web page'],
  ['<html', 'a web page'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
];

/**
 * Reads a list of people from a file's bytes, whatever its name says: CSV and its relatives, XLSX and XLS, vCard. Fails
 * with a sentence on anything else; never throws and never gives half a table.
 */
export function readTable(bytes: Uint8Array): Result<ReadTable> {
  if (bytes.length === 0) return fail('empty-file', 'The file is empty. Nothing was imported.');
  if (bytes.length > MAX_FILE_BYTES)
    return fail(
      'too-large',
      'The file is larger than 256 MB. Split it and import the parts. Nothing was imported.',
    );
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const other = OTHERS.find(([mark]) => head.startsWith(mark));
  if (other)
    return fail(
      'wrong-type',
      `This is ${other[1]}, not a list of people. Privet reads CSV, Excel and vCard files. Nothing was imported.`,
    );
  if (head.startsWith('PK') || head.startsWith('\xd0\xcf\x11\xe0'))
    return withFormat('xlsx', readXlsx(bytes));
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).replace(/\0/g, '');
  if (/BEGIN:VCARD/i.test(start)) return withFormat('vcard', readVcf(bytes));
  const read = readCsv(bytes);
  if (!read.ok) return read;
  const { table, encoding } = read.value;
  if (!table.some((row) => row.some((cell) => cell.trim() !== ''))) {
    return fail('empty-file', 'The file has no rows. Nothing was imported.');
  }
  return ok({ table, encoding, format: 'csv' });
}

const withFormat = (format: FileFormat, read: Result<Table>): Result<ReadTable> =>
  read.ok ? ok({ table: read.value, format }) : read;
