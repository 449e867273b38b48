import { CA_POSTCODE, COUNTRY, IE_EIRCODE, REGION_AND_CODE, UK_POSTCODE, UNIT } from './address-parts.ts';
import { digitBetween, endAt, isAsciiLetter, isDigit } from './chars.ts';

// Addresses are read word by word, not by one pattern: names of streets and towns may hold almost anything, and a pattern
// with several of them in a row would try every way of dividing the words.

const CAPITAL_WORD =
  /(?:(?:[dlDL]|[ads]ell|[Dd]ell|[Dd]all)['\u2019])?(?:\p{Lu}[\p{L}\p{M}'\u2019]{0,24}|\d{1,3}(?:st|nd|rd|th))(?![\p{L}\p{M}])/uy;
const PARTICLE =
  /(?:del|della|delle|dello|dei|degli|de|du|des|di|da|do|dos|das|la|le|les|los|las|el|van|von|der|den|dem|het|ten|ter)(?:[ -])/uy;
// Small words inside a name, never before its first.
const INNER_PARTICLE =
  /(?:of|the|and|y|e|i|im|am|an|zum|zur|ob|bei|sur|sous|lez|lès|en|aan|op|nad|pod|upon|on)[ -]/uy;
const SEPARATOR = /(?:,? {0,2}\r?\n[ ?]{0,8}(?:, ?)?|, {0,2}| - |\. {1,2}| {1,2})/y;
// Words that begin the next field, not a town.
const NEXT_FIELD =
  /^(?:tel\w*|telf|tfno|fax|e-?mail|e|correo|phone|mobile?|ssn|date|email|www|cp|plaintiff|defendant|localidad|provincia)$/i;
// Words whose full stop does not end a sentence, as they stand in names of streets and towns: St. John, Dr. Ruiz, J. Verne.
const SHORTENED =
  /^(?:\p{Lu}|Sta?|Ste|Sto|Sts|Mt|Ft|Pt|Dr|Dra|Prof|Ing|Gen|Gral|Col|Cap|Capt|Cdt|Lt|Sgt|Mgr|Mons|Mar|Pres|Pta|Pza|Avda?|Ctra|Urb)$/u;
const LABEL_LINE = /^[^\n:]{0,30}:/;
const UNIT_HERE = new RegExp(UNIT, 'iuy');
// Post codes that stand before the town: continental Europe.
const CODE_BEFORE_TOWN =
  /(?:[A-Z]{1,2}[- ])?(?:\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d{2}-\d{3}|\d{5}|\d{3} \d{2}|\d{4})(?![\p{L}\p{N}-])/uy;
const AFTER_TOWN = /(?: \([A-Z]{2}\)| \d{1,2}(?!\d)|,? (?:cedex|CEDEX|Cedex)(?: \d{1,2})?)/y;
// Between the town and its code: a number of the district, a comma or a line break, and perhaps a region.
const DISTRICT_NUMBER = / \d{1,2}(?=,)/y;
const BEFORE_CODE = /,? {0,2}\r?\n ?|,? {1,2}/y;
const REGION = /\p{L}{3,20}(?: \p{L}{3,20})?, {0,2}/uy;
const CODE_AFTER_TOWN = new RegExp(REGION_AND_CODE, 'iuy');
const CODE_ALONE = new RegExp(
  `(?:Dublin \\d{1,2}W?(?!,? {0,2}\\p{Lu}\\d)|${UK_POSTCODE}|${CA_POSTCODE}|${IE_EIRCODE})(?![\\p{L}\\p{N}])`,
  'uy',
);
const COUNTRY_HERE = new RegExp(COUNTRY, 'uy');
// The longest name of a district, of a state or province, and the signs between.
const LONGEST_REGION = 80;
const MOST_WORDS = 5;
const MOST_PARTS = 6;

/** Ends of the first, second … word of a name with capitals that starts at `at`; small words between belong to it. */
export function nameEnds(text: string, at: number, most = MOST_WORDS): number[] {
  const ends: number[] = [];
  let from = at;
  while (ends.length < most) {
    for (let particles = 0; particles < 3 && isSmall(text.charCodeAt(from)); particles++) {
      const particle = endAt(PARTICLE, text, from);
      const past = particle >= 0 || ends.length === 0 ? particle : endAt(INNER_PARTICLE, text, from);
      if (past < 0) break;
      from = past;
    }
    let end = endAt(CAPITAL_WORD, text, from);
    if (end < 0 || NEXT_FIELD.test(text.slice(from, end))) break;
    if (text[end] === '.' && text[end + 1] === ' ' && SHORTENED.test(text.slice(from, end))) end++;
    ends.push(end);
    if (text[end] !== ' ' && text[end] !== '-') break;
    from = end + 1;
  }
  return ends;
}

/**
 * End of what follows a street and belongs to the address: flat, district, post code and town, country. `at` when
 * nothing does. Looks at most six parts ahead.
 */
export function tailEnd(text: string, at: number): number {
  let end = at;
  let from = at;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const start = endAt(SEPARATOR, text, from);
    if (start < 0) break;
    const unit = endAt(UNIT_HERE, text, start);
    if (unit >= 0) {
      end = from = unit;
      continue;
    }
    const names = nameEnds(text, start);
    const town = townEnd(text, start, names);
    // After a full stop only a post code goes on with the address.
    if (text[from] === '.' && !(town > 0 && isDigit(text.charCodeAt(start)))) break;
    if (town > 0) {
      end = town;
      break;
    }
    // A district or the town in a line of its own, if a post code follows; two words with only a space between never are.
    const separator = text.slice(from, start);
    const name = /[,\n-]/.test(separator) && !isLabelLine(text, separator, start) ? names.at(-1) : undefined;
    if (!name) break;
    from = name;
  }
  const start = endAt(SEPARATOR, text, end);
  const country = start < 0 ? -1 : endAt(COUNTRY_HERE, text, start);
  return country < 0 ? end : country;
}

/** True when `at` begins a line that names a field: Phone: … */
export const isLabelLine = (text: string, separator: string, at: number): boolean =>
  separator.includes('\n') && LABEL_LINE.test(text.slice(at, at + 32));

/**
 * End of a post code with its town, or of a town with its post code or state, that starts at `at`; -1 when there is none.
 * `names` are the ends of the words of a name there.
 */
function townEnd(text: string, at: number, names: readonly number[]): number {
  const alone = mayBeCode(text, at) ? endAt(CODE_ALONE, text, at) : -1;
  if (alone >= 0) return alone;
  const code = endAt(CODE_BEFORE_TOWN, text, at);
  if (code >= 0) {
    const gap = text[code] === ' ' ? (text[code + 1] === ' ' ? 2 : 1) : 0;
    const town = gap > 0 ? nameEnds(text, code + gap, 4).at(-1) : undefined;
    return town ? Math.max(town, endAt(AFTER_TOWN, text, town)) : -1;
  }
  for (const end of names) {
    // A state with its code is the longest that may stand between a town and the code's digits.
    const region = digitBetween(text, end, end + LONGEST_REGION) ? codeEnd(text, end) : -1;
    if (region >= 0) return region;
  }
  return -1;
}

/** End of the post code or state behind a town that ends at `at`, or -1. */
function codeEnd(text: string, at: number): number {
  const numbered = endAt(DISTRICT_NUMBER, text, at);
  const code = numbered < 0 ? -1 : codeFrom(text, numbered);
  return code >= 0 ? code : codeFrom(text, at);
}

function codeFrom(text: string, at: number): number {
  const start = endAt(BEFORE_CODE, text, at);
  if (start < 0) return -1;
  const region = endAt(REGION, text, start);
  const code = region < 0 ? -1 : endAt(CODE_AFTER_TOWN, text, region);
  return code >= 0 ? code : endAt(CODE_AFTER_TOWN, text, start);
}

/** True where a post code of letters and digits may begin: two letters at most before the first digit. "Dublin 4" and "GIR 0AA" are codes too. */
const mayBeCode = (text: string, at: number): boolean =>
  isAsciiLetter(text.charCodeAt(at)) &&
  (digitBetween(text, at, at + 3) || text.startsWith('Dublin', at) || text.startsWith('GIR', at));

/** Particles are written in small letters. */
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
