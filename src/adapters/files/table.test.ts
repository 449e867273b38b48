import * as XLSX from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { planImport } from '../../core/people/index.ts';
import { readTable } from './index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const rows = (file: Uint8Array) => {
  const table = readTable(file);
  if (!table.ok) throw new Error(table.problem.code);
  return table.value.table;
};
const code = (file: Uint8Array) => {
  const table = readTable(file);
  return table.ok ? 'ok' : table.problem.code;
};

describe('delimited text', () => {
  test.each([',', ';', '\t', '|'])('cut at %j', (mark) => {
    expect(rows(bytes(`Name${mark}Email\n"Lopez${mark} Maria"${mark}m@l.org\n`))).toEqual([
      ['Name', 'Email'],
      [`Lopez${mark} Maria`, 'm@l.org'],
    ]);
  });
  test.each([
    ['UTF-8 with mark', Buffer.from('\ufeffName;Ort\nJürgen;Köln\n', 'utf8')],
    ['UTF-16 little endian', Buffer.from('\ufeffName;Ort\nJürgen;Köln\n', 'utf16le')],
    ['UTF-16 without mark', Buffer.from('Name;Ort\nJürgen;Köln\n', 'utf16le')],
    ['Latin 1', Buffer.from('Name;Ort\nJürgen;Köln\nMüller;Düsseldorf\n', 'latin1')],
  ])('in %s', (_, file) => {
    expect(rows(new Uint8Array(file))[1]).toEqual(['Jürgen', 'Köln']);
  });
});

describe('spreadsheets', () => {
  const book = (cells: unknown[][]) => {
    const made = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet(cells), 'People');
    return new Uint8Array(XLSX.write(made, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  };
  test('are read cell by cell, as shown', () => {
    expect(
      rows(
        book([
          ['Name', 'Phone'],
          ['Maria Lopez', 5550101],
        ]),
      ),
    ).toEqual([
      ['Name', 'Phone'],
      ['Maria Lopez', '5550101'],
    ]);
  });
  test('that are damaged, empty or no spreadsheet at all are refused', () => {
    const whole = book([['Name'], ['Maria']]);
    expect(code(whole.subarray(0, whole.length / 2))).toBe('broken-file');
    expect(code(book([]))).toBe('empty-file');
    expect(code(zipSync({ 'a.txt': bytes('hello') }))).toBe('broken-file');
  });
});

describe('contact cards', () => {
  const card = (version: string) =>
    `BEGIN:VCARD\r\nVERSION:${version}\r\nFN:Dr. Ana Costa\r\nN:Costa;Ana;Maria;Dr.;\r\nEMAIL;TYPE=work:ana@costa.pt\r\nitem1.EMAIL:home@co\r\n sta.pt\r\nTEL;TYPE=cell:+351 912 345 678\r\nADR:;;Rua Nova 3\\, 2.\\nEsq;Porto;;4000-001;Portugal\r\nBDAY:19800203\r\nEND:VCARD\r\n`;
  test.each(['3.0', '4.0'])('of version %s', (version) => {
    const [person] = planImport(rows(bytes(card(version))), []).add;
    expect(person?.name).toMatchObject({ title: 'Dr.', given: 'Ana', middle: 'Maria', family: 'Costa' });
    expect(person?.identifiers).toEqual([
      { kind: 'email', value: 'ana@costa.pt' },
      { kind: 'email', value: 'home@costa.pt' },
      { kind: 'phone', value: '+351 912 345 678' },
      { kind: 'address', value: 'Rua Nova 3, 2. Esq, 4000-001 Porto, Portugal' },
      { kind: 'date-of-birth', value: '1980-02-03' },
    ]);
  });
  test('with quoted-printable values, and one cut off', () => {
    const file =
      'BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen=20K=C3=B6nig\nEND:VCARD\nBEGIN:VCARD\nFN:Cut Off';
    expect(planImport(rows(bytes(file)), []).add.map((person) => person.name.full)).toEqual([
      'Jürgen König',
      'Cut Off',
    ]);
  });
});

describe('bad input gets a sentence', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['only blank lines', bytes('\n\n\n'), 'empty-file'],
    ['a PDF', bytes('%PDF-1.7\n'), 'wrong-type'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'wrong-type'],
    ['a broken archive', bytes('PK\u0003\u0004 and then nothing'), 'broken-file'],
    ['a line of 2 MB', new Uint8Array(2 * 1024 * 1024).fill(97), 'line-too-long'],
    ['a row of 2,000 columns', bytes(`a${','.repeat(2000)}b`), 'too-many-columns'],
  ])('%s', (_, file, expected) => {
    expect(code(file)).toBe(expected);
  });
  test('NUL bytes inside a text do not end it', () => {
    expect(rows(bytes('Name,Email\nMaria\0 Lopez,m@l.org\n'))[1]).toEqual(['Maria\0 Lopez', 'm@l.org']);
  });
});
