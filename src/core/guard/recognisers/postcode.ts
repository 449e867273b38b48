import type { Recogniser } from '../recogniser.ts';
import { CA_POSTCODE, IE_EIRCODE, STATE_ZIP, UK_POSTCODE } from '../shape/address-parts.ts';
import { nameEnds } from '../shape/address-tail.ts';
import { digitBetween, endAt, isAlphanumeric, isDigit, isWord } from '../shape/chars.ts';
import { labelled } from '../shape/labelled.ts';

const ALONE = new RegExp(`(?:${UK_POSTCODE}|${CA_POSTCODE})(?![\\p{L}\\p{N}-])`, 'uy');
const ALONE_LOWER = new RegExp(`(?:${UK_POSTCODE}|${CA_POSTCODE})(?![\\p{L}\\p{N}-])`, 'iuy');
const EIRCODE = new RegExp(`(?:${IE_EIRCODE})(?![\\p{L}\\p{N}-])`, 'uy');
const AFTER_STATE = new RegExp(`(?:${STATE_ZIP})(?![\\p{L}\\p{N}])`, 'uy');
// Idaho and the rest are words too (customer ID 88712): a town stands before a state.
const TOWN_BEFORE = /(?:\p{Lu}[\p{L}.]{1,20},?|,|^|\n) {0,2}$/u;
const find = labelled({
  kind: 'postcode',
  label:
    'zip(?: ?codes?)?|post ?codes?|postal(?: ?codes?)?|plz|postleitzahl|code postal|cp|c\\.p\\.?|c[oó]digo postal|cap|c\\.a\\.p\\.?|cep|kod(?:em)? pocztowy(?:m)?|eircode|pin ?code',
  value: `\\d{2}\\.\\d{3}-\\d{3}|\\d{5}(?:-\\d{3,4})?|${UK_POSTCODE}|${CA_POSTCODE}|${IE_EIRCODE}|\\d{4} ?[A-Z]{2}|\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{3} \\d{2,3}|\\d{4,6}`,
  confidence: 0.95,
  reason: 'Named as a post code.',
});

// Before the town, as in most of Europe: a line of its own, or behind the street.
const DUTCH = /[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}(?= \p{Lu})/uy;
const FIVE_DIGITS = /\d{5}(?= \p{Lu})/uy;
const REST_OF_LINE = /(?: \([A-Z]{2}\)| \d{1,2})?,?[ \t]{0,4}(?=[)"']|\r?\n|$)/y;
const PAUSE = /(?=[.,;)]|\r?\n|$)/y;

/** End of a post code at `start` with its town behind, or -1. Without the letters of the Dutch ones a count of things looks the same. */
function withTown(text: string, start: number): number {
  const own = start === 0 || '\n("'.includes(text[start - 1]!);
  if (!own && !text.endsWith(', ', start)) return -1;
  const dutch = endAt(DUTCH, text, start);
  const end = dutch >= 0 || !own ? dutch : endAt(FIVE_DIGITS, text, start);
  const town = end < 0 ? undefined : nameEnds(text, end + 1, MOST_TOWN_WORDS).at(-1);
  return town && endAt(own ? REST_OF_LINE : PAUSE, text, town) >= 0 ? end : -1;
}
const MOST_TOWN_WORDS = 4;

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

export const postcode: Recogniser = {
  id: 'postcode',
  kinds: ['postcode'],
  source:
    'Royal Mail, Canada Post and Eircode formats; USPS states with ZIP codes; words for post code in eight languages',
  hints: {
    mixed: 3,
    digits: [
      { least: 4, most: 4, next: ' ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
      { least: 5, most: 5 },
    ],
    words: [
      'zip',
      'zipcode',
      'postcode',
      'post',
      'postal',
      'postalcode',
      'plz',
      'postleitzahl',
      'code',
      'cp',
      'codigo',
      'cap',
      'cep',
      'kod',
      'eircode',
      'pin',
      'pincode',
    ],
  },
  examples: {
    hits: [
      ['my zip code is 86786', '86786'],
      ['in SW1A 2AA now', 'SW1A 2AA'],
      ['PLZ 10827', '10827'],
      ['Dallas TX 48486 today', 'TX 48486'],
      ['at M5K 1A2.', 'M5K 1A2'],
      ['código postal: 28013', '28013'],
      ['kod pocztowy 00-590', '00-590'],
      ['Maria Rossi\n00153 Roma (RM)\nItalia', '00153'],
      ['75009 Paris Cedex 09', '75009'],
      ['1015 CJ Amsterdam\nNederland', '1015 CJ'],
      ['kantoor te Zwolle, 8011 PK Zwolle.', '8011 PK'],
    ],
    misses: [
      'In fact, 2019 US elections were held.',
      'sold\n20000 copies',
      '10827 items',
      'the code 86786',
      'IN 2019',
      'post 3 letters',
      'AB12 CDE',
      'ME 12',
    ],
  },
  recognise(text, hint, emit) {
    const { start } = hint;
    if (isDigit(text.charCodeAt(start))) {
      const before = withTown(text, start);
      if (before >= 0) report(start, before, before - start > 5 ? 0.85 : 0.7);
      if (before >= 0 || hint.end - start !== 5 || text.charCodeAt(start - 1) !== 0x20) return;
      // Two capitals before the ZIP.
      const state = start - (text.charCodeAt(start - 2) === 0x2c ? 4 : 3);
      if (!isCapital(text.charCodeAt(state)) || !isCapital(text.charCodeAt(state + 1))) return;
      const town = TOWN_BEFORE.test(text.slice(Math.max(0, state - 24), state));
      const end = town ? endAt(AFTER_STATE, text, state) : -1;
      if (end >= 0) report(state, end, 0.88);
      return;
    }
    if (
      (isWord(text, hint) && find(text, hint, emit)) ||
      hint.end - start > 8 ||
      isAlphanumeric(text.charCodeAt(start - 1)) ||
      text[start - 1] === '-'
    )
      return;
    const end = endAt(ALONE, text, start);
    const alone = end >= 0 ? end : endAt(ALONE_LOWER, text, start);
    if (alone >= 0) {
      const value = text.slice(start, alone);
      const upper = value === value.toUpperCase();
      // Without its space a Canadian code may be anything: T2N0M0.
      if (value.includes(' ')) report(start, alone, upper ? 0.93 : 0.8);
      else if (upper && !/^[A-Z]\d[A-Z]\d/.test(value)) report(start, alone, 0.6);
      return;
    }
    const irish = endAt(EIRCODE, text, start);
    if (irish >= 0 && text.slice(start, irish).includes(' ') && digitBetween(text, start + 4, irish))
      report(start, irish, 0.7);

    function report(from: number, to: number, confidence: number): void {
      emit({ start: from, end: to, kind: 'postcode', confidence, reason: 'Written like a post code.' });
    }
  },
};
