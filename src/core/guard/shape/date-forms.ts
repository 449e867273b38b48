import { digitsEnd, endAt, isAlphanumeric, isDigit, matchAt } from './chars.ts';

// Written dates in English, German, Spanish, French, Portuguese, Italian, Dutch and Polish. Month names follow CLDR (wide and
// abbreviated forms, Polish in the genitive too).

const MONTH_LIST = [
  'january february march april may june july august september october november december',
  'jan feb mar apr jun jul aug sep sept oct nov dec',
  'januar jänner janner jaenner februar feber märz marz maerz mai juni juli oktober dezember mrz okt dez',
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic',
  'janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre janv févr fevr avr juil déc',
  'janeiro fevereiro março marco maio junho julho setembro outubro novembro dezembro fev out set',
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott',
  'januari februari maart mei augustus mrt',
  'styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca sierpień sierpnia wrzesień września wrzesnia październik października pazdziernika listopad listopada grudzień grudnia sty lut kwi cze lip sie wrz paź lis gru',
];
const WEEKDAY_LIST = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'lunes martes miércoles jueves viernes sábado domingo',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela',
];
const words = (lists: readonly string[]): string[] => [...new Set(lists.join(' ').split(' '))];
const longestFirst = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');

/** Month names and their short forms, as written (lower case). */
export const MONTHS: readonly string[] = words(MONTH_LIST);
/** Names of the days of the week (lower case). */
export const WEEKDAYS: readonly string[] = words(WEEKDAY_LIST);

// Only short forms take a full stop.
const LONG = 5;
const MONTH = `(?:${longestFirst(MONTHS.filter((month) => month.length > LONG))}|(?:${longestFirst(MONTHS.filter((month) => month.length <= LONG))})\\.?)`;
/** Short forms of the days of the week (lower case), without their full stop. */
export const SHORT_WEEKDAYS = 'mon tue tues wed thu thur thus thurs fri sat sun mo di mi do fr sa so'.split(' ');
const WEEKDAY = `(?:${longestFirst(WEEKDAYS)}|${longestFirst(SHORT_WEEKDAYS)})`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const ORDINAL = '(?:st|nd|rd|th|ers?|ère|e|de|\\.o?|[°ºªᵉ])?';
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d)';
const CLOCK =
  '(?:[T ]| at |,? um |,? à |,? a las |, )(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?:[:.][0-5]\\d(?:[.,]\\d{1,9})?)?(?: ?[ap]\\.?m\\.?)?(?:Z|[+-]\\d\\d:?\\d\\d)?(?![\\d])';
const END = '(?![\\p{L}\\p{N}]|[-./]\\d)';

const ISO = new RegExp(`${YEAR}([-/.])(?:1[0-2]|0?[1-9])\\1${DAY}(?:${CLOCK})?${END}`, 'yiu');
const COMPACT_ISO =
  /(?:19|20)\d\d(?:1[0-2]|0[1-9])(?:3[01]|[12]\d|0[1-9])T[0-2]\d[0-5]\d(?:[0-5]\d)?Z?(?!\d)/y;
const NUMERIC = new RegExp(
  `(?:(${DAY})([-/.])(${DAY})\\2|(${DAY})\\. (${DAY})\\. )(${YEAR}|'?\\d\\d)(?:${CLOCK})?${END}`,
  'yiu',
);
const DAY_AND_MONTH = new RegExp(
  `(?:(?:${WEEKDAY})\\.?,? (?:den |dem |the |le |el |il |de )?)?${DAY}${ORDINAL}(?:(?: ?(?:-|to|bis|a|au|al|and|und|y|et|e|&) ?)${DAY}${ORDINAL})?(?:[- ]?/? ?(?:day )?(?:of |de |di |d')?| ?-)${MONTH}(?:(?:,? |-|/|,? (?:of|de|del|di) |,)(?:${YEAR}|'\\d\\d|\\d\\d(?![:.]\\d))(?: r\\.)?)?(?:${CLOCK})?${END}`,
  'yiu',
);
const MONTH_AND_DAY = new RegExp(
  `(?:(?:${WEEKDAY})\\.?,? )?${MONTH}[ -](?:the )?${DAY}(?:st|nd|rd|th)?(?:(?: ?(?:-|to|and|&) ?)${DAY}(?:st|nd|rd|th)?)?(?:(?:,? |-|,)(?:${YEAR}|'\\d\\d))?(?:${CLOCK})?${END}`,
  'yiu',
);
const MONTH_AND_YEAR = new RegExp(
  `${MONTH}(?:,? (?:of |de |del |di |d')?|[-/])(?:${YEAR}|'\\d\\d)(?: r\\.)?${END}`,
  'yiu',
);
const YEAR_AND_MONTH = new RegExp(`${YEAR}(?:, | |-)${MONTH}(?: |-)${DAY}(?:st|nd|rd|th)?${END}`, 'yiu');

/** End of the date written in digits that starts at `at`, or -1. */
export function numericDateEnd(text: string, at: number): number {
  const length = digitsEnd(text, at) - at;
  if (length === 8) return endAt(COMPACT_ISO, text, at);
  if (!goesOn(text, at + length)) return -1;
  if (length === 4) return endAt(ISO, text, at);
  const match = length <= 2 ? matchAt(NUMERIC, text, at) : null;
  if (!match) return -1;
  const [whole, first, separator, second, dayFirst, monthSecond, year] = match;
  const a = Number(first ?? dayFirst);
  const b = Number(second ?? monthSecond);
  if (a > 12 && b > 12) return -1;
  // 1.2.10 is a section or a version: with a short year, full stops and hyphens want two digits everywhere.
  if (year!.length === 2 && separator !== '/' && whole.length < 8) return -1;
  return at + whole.length;
}

/** True when at `at` a sign stands that parts the numbers of a date, then one or two digits and the same sign again. */
function goesOn(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign < 0x2d || sign > 0x2f) return false;
  const from = at + (text.charCodeAt(at + 1) === 0x20 ? 2 : 1);
  const end = digitsEnd(text, from);
  return end > from && end <= from + 2 && text.charCodeAt(end) === sign;
}

const FROM_DIGITS = [DAY_AND_MONTH, YEAR_AND_MONTH];
const FROM_WORDS = [DAY_AND_MONTH, MONTH_AND_DAY, MONTH_AND_YEAR];

/** End of the date with a named month that starts at `at` (with its day, or with the month), or -1. */
export function namedDateEnd(text: string, at: number): number {
  for (const form of isDigit(text.charCodeAt(at)) ? FROM_DIGITS : FROM_WORDS) {
    const end = endAt(form, text, at);
    if (end < 0) continue;
    return text[end - 1] === '.' && !text.endsWith(' r.', end) ? end - 1 : end;
  }
  return -1;
}

/** End of the date in any form that starts at `at`, or -1. */
export function dateEnd(text: string, at: number): number {
  if (isAlphanumeric(text.charCodeAt(at - 1))) return -1;
  const numeric = numericDateEnd(text, at);
  return numeric >= 0 ? numeric : namedDateEnd(text, at);
}
