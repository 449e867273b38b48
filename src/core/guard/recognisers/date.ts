import type { Emit, HintAt, Recogniser } from '../recogniser.ts';
import { before, digitBetween, endAt, isAlphanumeric, isDigit } from '../shape/chars.ts';
import { isJoined, MONTHS, namedDateEnd, numericDateEnd, WEEKDAYS } from '../shape/date-forms.ts';

// Before a month name: the day, perhaps with the day of the week. What matches is where the date starts.
const DAY_BEFORE =
  /(?:(?:[\p{L}]{2,13}-?(?:feira)?\.?,? (?:den |dem |the |le |el |il |de )?)?(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|ers?|e|\.o?|[°ºªᵉ])? ?(?:-|to|bis|a|au|al|and|und|y|et|e|&) ?)?(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|ers?|ère|e|de|\.o?|[°ºªᵉ])?(?:[- ]?\/? ?(?:day )?(?:of |de |di |d')?| ?-)|(?:1[5-9]|2[01])\d\d(?:, | |-)|[\p{L}]{2,13}\.?,? )$/iu;
const YEAR_BEFORE =
  /(?:^|[\s('])(?:in|since|from|until|till|by|during|circa|before|after|early|late|mid|year|years|between|(?:end|start|beginning|middle|course|spring|summer|autumn|fall|winter) of|en|depuis|dès|avant|vers|pour|entre|années?|(?:fin|début|semestre|trimestre|automne|hiver|printemps|été) (?:de )?|seit|bis|jahre?n?|anno|nel|dal|años?|desde|hasta|para|hacia|(?:finales|principios|semestre|otoño|verano|invierno|primavera|largo) de|em|anos?|sinds|tot|tussen|zwischen|jaar|roku|od|do|w|(?:1[89]|20)\d\d,? ?(?:and|et|y|und|e|i|or|to|à|a|bis|-))[ -]$/;
const MONTH_BEFORE =
  /(?:^|[\s(])(?:in|since|until|till|by|during|early|late|mid|last|next|this|of|en|em|depuis|dès|mois de|mes de|seit|im|ende|anfang|mitte|bis|a|nel|sinds|tot|w|desde|hasta)[ -]$/;
// Months that are not words of another sort.
const PLAIN_MONTHS = new Set(MONTHS.filter((month) => month.length > 5));
const DAY_AND_MONTH =
  /(?:3[01]|[12]\d|0?[1-9])(?:\/(?:3[01]|[12]\d|0?[1-9])|\.(?:1[0-2]|0[1-9])\.?)(?![\p{L}\p{N}%]|[-./,]\d)/uy;
const ON_BEFORE = /(?:^|[\s(])(?:on|by|until|till|since|due|am|vom|bis|ab|le|du|el|del|il|dal|op|dnia|dia) $/;
const WEEKDAY_SET = new Set(WEEKDAYS);

export const date: Recogniser = {
  id: 'date',
  kinds: ['date'],
  source: 'ISO 8601, RFC 3339; month and day names of Unicode CLDR for eight languages',
  hints: {
    digits: [
      { least: 4, most: 4 },
      { least: 1, most: 2, next: './-' },
      { least: 8, most: 8, next: 'T' },
    ],
    words: [...MONTHS, ...WEEKDAYS],
  },
  examples: {
    hits: [
      ['When: 1993-01-04 14:56:41 here', '1993-01-04 14:56:41'],
      ['Filed: 2020-08-16T21:20:00Z.', '2020-08-16T21:20:00Z'],
      ['We met on 2/7/1961.', '2/7/1961'],
      ['am 12.03.1980 in', '12.03.1980'],
      ['am 12. März 1980 in', '12. März 1980'],
      ['on March 12th, 2020, we', 'March 12th, 2020'],
      ['on Sunday, 12 March 2020, we', 'Sunday, 12 March 2020'],
      ['el 3 de mayo de 2021 en', '3 de mayo de 2021'],
      ['le 1er janvier 2020', '1er janvier 2020'],
      ['em 25 de dezembro de 2019', '25 de dezembro de 2019'],
      ['il 2 giugno 1946', '2 giugno 1946'],
      ['op 5 mei 1945', '5 mei 1945'],
      ['dnia 11 listopada 1918 r.', '11 listopada 1918 r.'],
      ['in March 2020 we', 'March 2020'],
      ['12-Mar-2020', '12-Mar-2020'],
      ["We'll meet Sunday at noon", 'Sunday'],
      ['on the 4th of July', '4th of July'],
      ['it was in 1999 that', '1999'],
    ],
    misses: [
      'section 1.2.10',
      'You may go',
      'we march on',
      'ratio 3/4',
      'version 2.31.99',
      '45/45/2020',
      'tel 12-34-5678',
      'The mars bar, set of 3',
      'Hospital 12 de Octubre',
    ],
  },
  recognise(text, hint, emit) {
    if (isDigit(text.charCodeAt(hint.start))) inDigits(text, hint, emit);
    else named(text, hint, emit);
  },
};

function named(text: string, hint: HintAt, emit: Emit): void {
  // "may", "set", "out" and "do" are met everywhere; without a digit beside it a month is at most a month alone.
  if (!digitBetween(text, hint.start - 8, hint.start) && !digitBetween(text, hint.end, hint.end + 14)) {
    alone(text, hint, emit);
    return;
  }
  // The widest start first: with the day of the week, with a range, with the day only, then the month itself.
  let at = dateStart(text, hint.start);
  for (; at <= hint.start; at = nextStart(text, at, hint.start)) {
    if (isAlphanumeric(text.charCodeAt(at - 1))) continue;
    const end = namedDateEnd(text, at);
    if (end < hint.end) continue;
    if (isNamedAfter(text, at, end)) return;
    emit({
      start: at,
      end,
      kind: 'date',
      confidence: 0.95,
      reason: 'A date with the month written out.',
    });
    return;
  }
  alone(text, hint, emit);
}

/** Hospital 12 de Octubre: a day without a year behind the word for a place is its name. */
const isNamedAfter = (text: string, start: number, end: number): boolean =>
  !isDigit(text.charCodeAt(end - 1)) && PLACE_BEFORE.test(before(text, start, 16));
const PLACE_BEFORE =
  /\b(?:hospital|universitari[oa]|colegio|instituto|plaza|calle|avenida|avda\.?|metro|rue du|place du|avenue du|via|piazza|largo|rua) $/;

/** The leftmost place at which a date with its month at `month` may begin. */
function dateStart(text: string, month: number): number {
  const day = dayStart(text, month);
  if (!isJoined(text, day)) return day;
  const lead = DAY_BEFORE.exec(text.slice(Math.max(0, month - 40), month));
  return lead ? month - lead[0].length : month;
}

/** Start of a day of one or two digits and a space before `month`; `month` when there is none. */
function dayStart(text: string, month: number): number {
  if (text.charCodeAt(month - 1) !== 0x20 || !isDigit(text.charCodeAt(month - 2))) return month;
  return isDigit(text.charCodeAt(month - 3)) ? month - 3 : month - 2;
}

function alone(text: string, hint: HintAt, emit: Emit): void {
  const { start, end } = hint;
  if (WEEKDAY_SET.has(text.slice(start, end).toLowerCase())) {
    emit({ start, end, kind: 'date', confidence: 0.7, reason: 'A day of the week.' });
  } else monthAlone(text, hint, emit);
}

/** A month alone, after a word that makes it a time. */
function monthAlone(text: string, { start, end }: HintAt, emit: Emit): void {
  if (!PLAIN_MONTHS.has(text.slice(start, end).toLowerCase()) || !MONTH_BEFORE.test(before(text, start, 12)))
    return;
  emit({ start, end, kind: 'date', confidence: 0.7, reason: 'A month.' });
}

function inDigits(text: string, { start, end }: HintAt, emit: Emit): void {
  const length = end - start;
  if (length === 3 || (length > 4 && length !== 8)) return;
  const next = text.charCodeAt(end);
  const previous = text.charCodeAt(start - 1);
  if (
    length === 4 &&
    (previous === 0x20 || previous === 0x2d) &&
    (next < 0x2d || next > 0x2f || !isDigit(text.charCodeAt(end + 1)))
  ) {
    if (isYear(text, start, end)) emit({ start, end, kind: 'date', confidence: 0.85, reason: 'A year.' });
    return;
  }
  if ((next < 0x2d || next > 0x2f) && next !== 0x54) return;
  if (
    isAlphanumeric(previous) ||
    (previous >= 0x2d && previous <= 0x2f && isDigit(text.charCodeAt(start - 2)))
  )
    return;
  const dateEnds = numericDateEnd(text, start);
  if (dateEnds < 0) {
    dayAndMonth(text, start, emit);
    return;
  }
  emit({ start, end: dateEnds, kind: 'date', confidence: 0.94, reason: 'A date written in digits.' });
}

/** A day and month without a year, after a word that makes it one: on 12/05. */
function dayAndMonth(text: string, start: number, emit: Emit): void {
  const end = endAt(DAY_AND_MONTH, text, start);
  if (end < 0 || !ON_BEFORE.test(before(text, start, 9))) return;
  emit({ start, end, kind: 'date', confidence: 0.65, reason: 'A day and a month.' });
}

function isYear(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if ((first !== 0x31 && first !== 0x32) || isAlphanumeric(text.charCodeAt(end))) return false;
  const second = text.charCodeAt(start + 1);
  if (first === 0x31 ? second < 0x38 : second !== 0x30) return false;
  return YEAR_BEFORE.test(before(text, start, 16));
}

/** The next place at which a word or number begins, up to `limit`; past `limit` when there is none. */
function nextStart(text: string, at: number, limit: number): number {
  let next = at + 1;
  while (
    next < limit &&
    (isAlphanumeric(text.charCodeAt(next - 1)) || !isAlphanumeric(text.charCodeAt(next)))
  )
    next++;
  return next;
}
