import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { recordSheets } from '../../core/map/index.ts';
import { BOOKS } from '../../core/map/testing/maps.ts';
import { writeXlsx } from './index.ts';

test('[M36] the workbook opens again with every sheet and cell, and nothing became a formula', () => {
  const sheets = recordSheets({ ...BOOKS, business: { ...BOOKS.business, name: '=1+1' } });
  const book = XLSX.read(writeXlsx(sheets), { type: 'array' });
  expect(book.SheetNames).toEqual(sheets.map((s) => s.name));
  const first = book.Sheets[sheets[0]!.name]!;
  expect(first.B1).toMatchObject({ t: 's', v: '=1+1' });
  expect(first.B1.f).toBeUndefined();
  const handOffs = XLSX.utils.sheet_to_json<string[]>(book.Sheets['Hand-offs']!, { header: 1, defval: '' });
  expect(handOffs).toEqual(sheets[4]!.rows);
});
