import { digitsEnd, endAt, isAlphanumeric, isAsciiLetter, isDigit, matchAt } from './chars.ts';

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
const SHORT_WEEKDAYS = 'mon tue tues wed thu thur thus thurs fri sat sun mo di mi do fr sa so'.split(' ');
const words = (lists: readonly string[]): string[] => [...new Set(lists.join(' ').split(' '))];
const longestFirst = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');

/** Month names and their short forms, as written (lower case). */
export const MONTHS: readonly string[] = words(MONTH_LIST);
/** Names of the days of the week (lower case). */
export const WEEKDAYS: readonly string[] = words(WEEKDAY_LIST);

const MONTH_SET = new Set(MONTHS);
/** Months this long and shorter are short forms, or may be: only they take a full stop. */
const SHORT = 5;
// What may stand before the month: words that join the parts of a date.
const JOINING = new Set([
  ...WEEKDAYS.flatMap((day) => day.split('-')),
  ...SHORT_WEEKDAYS,
  ...'den dem the le el il of de di d day to bis a au al and und y et e st nd rd th stof ndof rdof thof er ers ère o ᵉ'.split(
    ' ',
  ),
]);

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

// Dates with a named month, as what stands before the month and what follows it: the names themselves are looked up.
const ENGLISH_ORDINAL = '(?:st|nd|rd|th)?';
const DAY_BEFORE = new RegExp(
  `^(?:(?:${WEEKDAY})\\.?,? (?:den |dem |the |le |el |il |de )?)?${DAY}${ORDINAL}(?:(?: ?(?:-|to|bis|a|au|al|and|und|y|et|e|&) ?)${DAY}${ORDINAL})?(?:[- ]?/? ?(?:day )?(?:of |de |di |d')?| ?-)$`,
  'iu',
);
const AFTER_DAY = new RegExp(
  `(?:(?:,? |-|/|,? (?:of|de|del|di) |,)(?:${YEAR}|'\\d\\d|\\d\\d(?![:.]\\d))(?: r\\.)?)?(?:${CLOCK})?${END}`,
  'yiu',
);
const WEEKDAY_BEFORE = new RegExp(`^(?:(?:${WEEKDAY})\\.?,? )?$`, 'iu');
const DAY_AFTER = new RegExp(
  `[ -](?:the )?${DAY}${ENGLISH_ORDINAL}(?:(?: ?(?:-|to|and|&) ?)${DAY}${ENGLISH_ORDINAL})?(?:(?:,? |-|,)(?:${YEAR}|'\\d\\d))?(?:${CLOCK})?${END}`,
  'yiu',
);
const YEAR_AFTER = new RegExp(
  `(?:,? (?:of |de |del |di |d')?|[-/])(?:${YEAR}|'\\d\\d)(?: r\\.)?${END}`,
  'yiu',
);
const YEAR_BEFORE = new RegExp(`^${YEAR}(?:, | |-)$`);
const DAY_AFTER_YEAR = new RegExp(`(?: |-)${DAY}${ENGLISH_ORDINAL}${END}`, 'yiu');

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

/** End of the date with a named month that starts at `at` (with its day, or with the month), or -1. */
export function namedDateEnd(text: string, at: number): number {
  const month = monthStart(text, at);
  if (month < 0) return -1;
  const plain = wordEnd(text, month);
  const stopped = plain - month <= SHORT && text[plain] === '.';
  const lead = text.slice(at, month);
  const follows = (after: RegExp): number => {
    const end = stopped ? endAt(after, text, plain + 1) : -1;
    return end >= 0 ? end : endAt(after, text, plain);
  };
  let end = lead !== '' && DAY_BEFORE.test(lead) ? follows(AFTER_DAY) : -1;
  if (end < 0 && WEEKDAY_BEFORE.test(lead)) end = follows(DAY_AFTER);
  if (end < 0 && lead === '') end = follows(YEAR_AFTER);
  if (end < 0 && YEAR_BEFORE.test(lead)) end = follows(DAY_AFTER_YEAR);
  return text[end - 1] === '.' && !text.endsWith(' r.', end) ? end - 1 : end;
}

/** Start of the first month from `at` on that only numbers, signs and joining words part from it; -1 when there is none. */
function monthStart(text: string, at: number): number {
  for (let start = at; start < text.length; ) {
    const code = text.charCodeAt(start);
    if (code < 0x20) return -1;
    if (isDigit(code) || !isAlphanumeric(code)) {
      start++;
      continue;
    }
    const end = wordEnd(text, start);
    const word = text.slice(start, end).toLowerCase();
    if (MONTH_SET.has(word)) return start;
    if (!JOINING.has(word)) return -1;
    start = end;
  }
  return -1;
}

/** True when before `at` a word, a number or a sign stands with which a date may begin further left. */
export function isJoined(text: string, at: number): boolean {
  const previous = text.charCodeAt(at - 1);
  if (previous !== 0x20) return at > 0 && JOINING_SIGN.test(text[at - 1]!);
  let start = at - 1;
  while (isAsciiLetter(text.charCodeAt(start - 1))) start--;
  // Nothing, a sign, a digit or a letter with an accent before the letters: whoever asks must look closer.
  if (start === at - 1 || JOINING_SIGN.test(text[start - 1] ?? ' ')) return true;
  return JOINING.has(text.slice(start, at - 1).toLowerCase());
}
const JOINING_SIGN = /[-.,/'&°ºªᵉ\p{L}\p{N}]/u;

/** End of the run of letters at `at`. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (isAlphanumeric(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** End of the date in any form that starts at `at`, or -1. */
export function dateEnd(text: string, at: number): number {
  if (isAlphanumeric(text.charCodeAt(at - 1))) return -1;
  const numeric = numericDateEnd(text, at);
  return numeric >= 0 ? numeric : namedDateEnd(text, at);
}
