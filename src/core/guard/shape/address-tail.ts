import { CA_POSTCODE, COUNTRY, IE_EIRCODE, REGION_AND_CODE, UK_POSTCODE, UNIT } from './address-parts.ts';
import { matchAt } from './chars.ts';

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
const LABEL_LINE = /^[^\n:]{0,30}:/;
const UNIT_HERE = new RegExp(UNIT, 'iuy');
// Post codes that stand before the town: continental Europe.
const CODE_BEFORE_TOWN =
  /(?:[A-Z]{1,2}[- ])?(?:\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d{2}-\d{3}|\d{5}|\d{3} \d{2}|\d{4})(?![\p{L}\p{N}-])/uy;
const AFTER_TOWN = /(?: \([A-Z]{2}\)| \d{1,2}(?!\d)|,? (?:cedex|CEDEX|Cedex)(?: \d{1,2})?)/y;
const CODE_AFTER_TOWN = new RegExp(REGION_AND_CODE, 'iuy');
const CODE_ALONE = new RegExp(
  `(?:Dublin \\d{1,2}W?(?!,? {0,2}\\p{Lu}\\d)|${UK_POSTCODE}|${CA_POSTCODE}|${IE_EIRCODE})(?![\\p{L}\\p{N}])`,
  'uy',
);
const COUNTRY_HERE = new RegExp(COUNTRY, 'uy');
const MOST_WORDS = 5;
const MOST_PARTS = 6;

/** Ends of the first, second … word of a name with capitals that starts at `at`; small words between belong to it. */
export function nameEnds(text: string, at: number, most = MOST_WORDS): number[] {
  const ends: number[] = [];
  let from = at;
  while (ends.length < most) {
    for (let particles = 0; particles < 3; particles++) {
      const particle =
        matchAt(PARTICLE, text, from) ?? (ends.length > 0 ? matchAt(INNER_PARTICLE, text, from) : null);
      if (!particle) break;
      from += particle[0].length;
    }
    const word = matchAt(CAPITAL_WORD, text, from);
    if (!word || NEXT_FIELD.test(word[0])) break;
    let end = from + word[0].length;
    // St. John: the full stop of a short word with a capital behind it.
    if (
      text[end] === '.' &&
      word[0].length <= 4 &&
      text[end + 1] === ' ' &&
      /\p{Lu}/u.test(text[end + 2] ?? '')
    )
      end++;
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
    const separator = matchAt(SEPARATOR, text, from);
    if (!separator) break;
    const start = from + separator[0].length;
    const unit = matchAt(UNIT_HERE, text, start);
    if (unit) {
      end = from = start + unit[0].length;
      continue;
    }
    const town = townEnd(text, start);
    // After a full stop only a post code goes on with the address.
    if (separator[0][0] === '.' && !(town > 0 && /\d/.test(text[start]!))) break;
    if (town > 0) {
      end = town;
      break;
    }
    // A district or the town in a line of its own, if a post code follows; two words with only a space between never are.
    const name =
      /[,\n-]/.test(separator[0]) && !isLabelLine(text, separator[0], start)
        ? nameEnds(text, start).at(-1)
        : undefined;
    if (!name) break;
    from = name;
  }
  const separator = matchAt(SEPARATOR, text, end);
  const country = separator && matchAt(COUNTRY_HERE, text, end + separator[0].length);
  return country ? country.index + country[0].length : end;
}

/** True when `at` begins a line that names a field: Phone: … */
export const isLabelLine = (text: string, separator: string, at: number): boolean =>
  separator.includes('\n') && LABEL_LINE.test(text.slice(at, at + 32));

/** End of a post code with its town, or of a town with its post code or state, that starts at `at`; -1 when there is none. */
function townEnd(text: string, at: number): number {
  const alone = matchAt(CODE_ALONE, text, at);
  if (alone) return at + alone[0].length;
  const before = matchAt(CODE_BEFORE_TOWN, text, at);
  if (before) {
    const gap = at + before[0].length;
    const town = /^ {1,2}/.test(text.slice(gap, gap + 2))
      ? nameEnds(text, gap + (text[gap + 1] === ' ' ? 2 : 1), 4).at(-1)
      : undefined;
    if (!town) return -1;
    return town + (matchAt(AFTER_TOWN, text, town)?.[0].length ?? 0);
  }
  for (const end of nameEnds(text, at)) {
    const code = matchAt(CODE_AFTER_TOWN, text, end);
    if (code) return end + code[0].length;
  }
  return -1;
}
