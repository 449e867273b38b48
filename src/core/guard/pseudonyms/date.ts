import type { Maker } from './maker.ts';
import { sameDigits } from './shape.ts';

// Month names in full, then the short forms that differ, by language: as written inside a date.
const MONTHS: readonly (readonly string[])[] = [
  'January February March April May June July August September October November December',
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
  'Jänner Feber März April Mai Juni Juli August September Oktober November Dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago sep oct nov dic',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november december',
].map((names) => names.split(' '));

const DAY_MS = 86_400_000;
const ISO_LIKE = 'ymd';

/** Where a date's parts stand in its text. */
interface Field {
  readonly what: 'day' | 'month' | 'year' | 'name' | 'ordinal';
  readonly start: number;
  readonly end: number;
  /** Which row of MONTHS a name came from. */
  readonly row?: number;
}

/** A date as written: its parts, and where they stand. A part that is not written is `undefined`. */
export interface WrittenDate {
  readonly text: string;
  readonly fields: readonly Field[];
  readonly day: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

const monthOf = (word: string): { row: number; month: number } | undefined => {
  const low = word.toLowerCase();
  // Rows are tried in order, so that a name that several languages share keeps one reading.
  for (const [row, names] of MONTHS.entries()) {
    const month = names.findIndex((name) => name.toLowerCase() === low);
    if (month >= 0) return { row, month };
  }
  return undefined;
};

/** Reads a date in the usual writings of Europe and America; `undefined` when it is none of them. */
export function readDate(text: string): WrittenDate | undefined {
  const fields: Field[] = [];
  const numbers: { start: number; end: number; value: number }[] = [];
  let named: Field | undefined;
  let month: number | undefined;
  for (const match of text.matchAll(/\d+|\p{L}+/gu)) {
    const [part] = match;
    const span = { start: match.index, end: match.index + part.length };
    if (/^\d/.test(part)) {
      if (numbers.length === 3 || (part.length > 2 && part.length !== 4)) break;
      numbers.push({ ...span, value: Number(part) });
      continue;
    }
    if (part === 'T') break;
    const found = named === undefined ? monthOf(part) : undefined;
    if (found !== undefined) {
      named = { what: 'name', ...span, row: found.row };
      month = found.month + 1;
    } else if (/^(?:st|nd|rd|th)$/i.test(part) && numbers.at(-1)?.end === span.start) {
      fields.push({ what: 'ordinal', ...span });
    }
  }
  const long = (n: { start: number; end: number }): boolean => n.end - n.start === 4;
  let order = '';
  if (named !== undefined) {
    if (numbers.length > 2 && !long(numbers[2]!)) numbers.length = 2;
    order = numbers.map((n) => (long(n) ? 'y' : 'd')).join('');
    if (order === 'dd') order = 'dy';
    if (!['d', 'y', 'dy', 'yd'].includes(order)) return undefined;
    fields.push(named);
  } else if (numbers.length === 3) {
    const [a, b] = numbers as [
      { value: number; start: number; end: number },
      { value: number; start: number; end: number },
    ];
    order = long(a) ? ISO_LIKE : b.value > 12 ? 'mdy' : 'dmy';
  } else if (numbers.length === 1 && long(numbers[0]!)) order = 'y';
  else return undefined;
  let day: number | undefined;
  let year: number | undefined;
  for (const [i, letter] of [...order].entries()) {
    const { value, start, end } = numbers[i]!;
    if (letter === 'd') day = value;
    else if (letter === 'm') month = value;
    else year = end - start === 4 ? value : value > 35 ? 1900 + value : 2000 + value;
    fields.push({ what: letter === 'd' ? 'day' : letter === 'm' ? 'month' : 'year', start, end });
  }
  const fits =
    (day === undefined || (day >= 1 && day <= 31)) && (month === undefined || (month >= 1 && month <= 12));
  return fits ? { text, fields: fields.sort((x, y) => x.start - y.start), day, month, year } : undefined;
}

const ordinal = (day: number): string =>
  day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');

/** Writes another date in the same way. */
function write(date: WrittenDate, day: number, month: number, year: number): string {
  let made = '';
  let from = 0;
  for (const field of date.fields) {
    const old = date.text.slice(field.start, field.end);
    let part: string;
    if (field.what === 'year')
      part = old.length === 4 ? String(year).padStart(4, '0') : String(year % 100).padStart(2, '0');
    else if (field.what === 'ordinal')
      part = old === old.toUpperCase() ? ordinal(day).toUpperCase() : ordinal(day);
    else if (field.what === 'name') {
      const name = MONTHS[field.row!]![month - 1]!;
      const shout = old === old.toUpperCase();
      part = shout
        ? name.toUpperCase()
        : old === old.toLowerCase()
          ? name.toLowerCase()
          : name.charAt(0).toUpperCase() + name.slice(1);
    } else
      part = String(field.what === 'day' ? day : month).padStart(
        old.startsWith('0') || date.text.startsWith('0') || /^\d{4}-/.test(date.text) ? 2 : 1,
        '0',
      );
    made += date.text.slice(from, field.start) + part;
    from = field.end;
  }
  return made + date.text.slice(from);
}

/** The same date moved by a number of days, in the same writing. */
export function moveDate(date: WrittenDate, days: number): string {
  const { day, month, year } = date;
  if (month === undefined)
    return write(date, 1, 1, (year ?? 2001) + (Math.round(days / 365) || Math.sign(days)));
  const start = Date.UTC(year ?? 2001, month - 1, day ?? 15);
  const far = day === undefined && Math.abs(days) < 31 ? Math.sign(days) * 31 : days;
  const moved = new Date(start + far * DAY_MS);
  return write(date, moved.getUTCDate(), moved.getUTCMonth() + 1, moved.getUTCFullYear());
}

/**
 * A date moved by a number of whole weeks that is the same for one person (or, for dates that belong to nobody, for
 * the conversation): days between dates and weekdays stay true.
 */
export const date: Maker = (value, { draw, attempt, keyed, owner }) => {
  const read = readDate(value);
  if (read === undefined) return sameDigits(value, draw);
  const weeks = keyed('weeks', owner);
  const size = (8 + weeks.below(96) + attempt) * 7;
  return moveDate(read, weeks.below(2) === 0 ? size : -size);
};

const USUAL = [
  '2001-02-03',
  '3 February 2001',
  'February 3, 2001',
  '03.02.2001',
  '3.2.2001',
  '03/02/2001',
  '3/2/2001',
  '3. Februar 2001',
];

/** A full date in the other usual writings, in a fixed order. */
export function otherDates(text: string): string[] {
  const read = readDate(text);
  if (read?.day === undefined || read.month === undefined || read.year === undefined) return [];
  return USUAL.map((usual) => write(readDate(usual)!, read.day!, read.month!, read.year!));
}
