import { fail, ok, type Result } from '../../core/base/index.ts';
import type { Table } from '../../core/people/index.ts';
import { decodeText } from './encoding.ts';
import { MAX_ROWS } from './limits.ts';

// vCard 3.0 (RFC 2426), 4.0 (RFC 6350) and the quoted-printable values of 2.1. The libraries tried keep one value of a
// repeated property, or stop the whole file at the first card with a mistake; here a bad line costs only itself.

const HEADER = [
  'vcard full name',
  'Title',
  'First name',
  'Middle name',
  'Last name',
  'Suffix',
  'Nickname',
  'E-mail',
  'Phone',
  'Address',
  'Company',
  'Birthday',
  'Gender',
  'Note',
];
const COLUMN: Readonly<Record<string, number>> = {
  FN: 0,
  NICKNAME: 6,
  EMAIL: 7,
  TEL: 8,
  ADR: 9,
  ORG: 10,
  BDAY: 11,
  GENDER: 12,
  NOTE: 13,
};
/** Order of the parts of N: family, given, additional, prefix, suffix. */
const NAME_COLUMNS = [4, 2, 3, 1, 5];

/** Reads the cards of a vCard file as a table with one row a card; repeated values of a property are joined by ` ::: `. */
export function readVcf(bytes: Uint8Array): Result<Table> {
  const lines = unfold(decodeText(bytes).text);
  const table: string[][] = [HEADER];
  let card: string[] | undefined;
  for (const line of lines) {
    const upper = line.slice(0, 12).trimEnd().toUpperCase();
    if (upper === 'BEGIN:VCARD') card = HEADER.map(() => '');
    else if (upper === 'END:VCARD') {
      if (card) table.push(card);
      card = undefined;
    } else if (card) takeLine(line, card);
    if (table.length > MAX_ROWS)
      return fail(
        'too-many-rows',
        `The file has more than ${MAX_ROWS.toLocaleString('en')} cards. Split it and import the parts. Nothing was imported.`,
      );
  }
  // A file cut off in its last card still holds that card's name.
  if (card) table.push(card);
  return table.length > 1
    ? ok(table)
    : fail('empty-file', 'The file holds no contact cards. Nothing was imported.');
}

/** Joins folded lines: a line that starts with a blank goes on the one before; quoted-printable lines end in `=`. */
function unfold(text: string): string[] {
  const out: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = out.at(-1);
    if (last !== undefined && /^[ \t]/.test(line)) out[out.length - 1] = last + line.slice(1);
    else if (last?.endsWith('=') && /QUOTED-PRINTABLE/i.test(last))
      out[out.length - 1] = last.slice(0, -1) + line;
    else out.push(line);
  }
  return out;
}

function takeLine(line: string, card: string[]): void {
  const colon = line.indexOf(':');
  if (colon < 0) return;
  const [head, ...parameters] = line.slice(0, colon).split(';');
  const property = (head ?? '').replace(/^.*\./, '').toUpperCase();
  let value = line.slice(colon + 1);
  if (parameters.some((parameter) => /QUOTED-PRINTABLE/i.test(parameter)))
    value = quotedPrintable(value, parameters);
  if (property === 'N') {
    splitOn(value, ';').forEach((part, at) => {
      const column = NAME_COLUMNS[at];
      if (column !== undefined && part !== '') card[column] = unescaped(part).replace(/,/g, ' ').trim();
    });
    return;
  }
  const column = COLUMN[property];
  if (column === undefined) return;
  const text = plain(property, value);
  if (text === '') return;
  card[column] = card[column] === '' ? text : `${card[column]} ::: ${text}`;
}

function plain(property: string, value: string): string {
  if (property === 'ADR') {
    const [box, extended, street, city, region, code, country] = splitOn(value, ';').map((part) =>
      unescaped(part).trim(),
    );
    return [
      [box, extended, street].filter(Boolean).join(' '),
      [code, city].filter(Boolean).join(' '),
      region,
      country,
    ]
      .filter(Boolean)
      .join(', ');
  }
  if (property === 'ORG') return unescaped(splitOn(value, ';')[0] ?? '').trim();
  if (property === 'TEL') return value.replace(/^tel:/i, '').replace(/;ext=/i, ' ext ').trim();
  if (property === 'EMAIL') return value.replace(/^mailto:/i, '').trim();
  if (property === 'GENDER') return value.split(';')[0] ?? '';
  if (property === 'BDAY')
    return value.replace(/^(\d{4})(\d\d)(\d\d)(T.*)?$/, '$1-$2-$3').replace(/T.*$/, '');
  return unescaped(value).trim();
}

/** Splits at `separator` where it is not escaped. */
const splitOn = (value: string, separator: string): string[] =>
  value.split(new RegExp(`(?<!\\\\)${separator}`));

const unescaped = (value: string): string =>
  value.replace(/\\([nN,;\\])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));

function quotedPrintable(value: string, parameters: readonly string[]): string {
  const charset =
    parameters.map((parameter) => /^CHARSET=(.+)$/i.exec(parameter)?.[1]).find(Boolean) ?? 'utf-8';
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const hex = value[at] === '=' ? value.slice(at + 1, at + 3) : '';
    if (/^[0-9A-F]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(...new TextEncoder().encode(value[at] as string));
  }
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
}
