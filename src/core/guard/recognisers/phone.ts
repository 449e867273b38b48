import type { CountryCode } from 'libphonenumber-js/core';
import type { Recogniser } from '../recogniser.ts';
import { after, digitBetween, digitsOf, endAt, isAlphanumeric, isDigit, lineBefore } from '../shape/chars.ts';
import { internationalFit, isNationalNumber } from '../shape/phone-plans.ts';

// Digits with the signs people put between them; at most 24 digits, so that a longer number is not cut into a phone.
const GROUP = /\(?\+?\(?\d(?:(?: ?[-./] ?|[ ]{1,2}| ?\(| ?\) ?[-./]?|\)\()?\d){4,23}\)?(?!\d)/y;
const EXTENSION =
  /,? ?(?:x|ext\.?|extn\.?|extension|durchwahl|dw|poste|int\.?|interno|wew\.?|ramal|toestel|#) ?[.:]? ?\d{1,6}(?![\da-z])/iy;
// Words that name a phone number, and such as name one only directly before it.
const NAMED =
  /(?:\b(?:phones?|telephones?|tele?|tels?|telf|tfno|tlfno|tlf|tel\.|ph|mobile?|mob|cell|cellular|cellphone|fax|sms|whatsapp|viber|landline|hotline|dial|answering at|voicemail|telefon\w{0,8}|rufnummer|handy\w{0,7}|mobil\w{0,8}|festnetz|durchwahl|anruf\w{0,3}|erreichbar|tel[eé]fono|t[ée]l[ée]phone|t[ée]l|m[oó]vil|celular|llam\w{2,6}|telefone|telem[oó]vel|telefono|cellulare|telefoon\w{0,8}|mobiel|gsm|bereikbaar|kom[oó]rk\w{1,3}|tel\/fax|zadzwo\w{1,4}|infolinia)\b|[☎📞📱✆])[^\n\d]{0,24}$/u;
const NAMED_CLOSE =
  /\b(?:call(?:ed|ing)?|reach(?:ed)?|contact(?:ed)?|ring|text|signal|office|home|work|direct(?: line)?|(?:^|my |our |his |her |your |their |the |this |that |new |same |following |contact |office |home |work |private |business |daytime |evening |emergency |service |support )number|erreichen|portable|appel\w{0,4}|joindre|joignable|ligar|chiam\w{2,6}|bellen)(?: (?:me|us|him|her|them|back|is|on|at|now|today|unter|an|al|au|a|op|me at|me on|sur|le))*[\s.:(="'-]{0,3}$/u;
// The second of two numbers behind one name: Tel. 963 86 27 00 / 963 86 27 01.
const NAMED_LIST =
  /\b(?:phones?|telephones?|tel[eéè]?\p{L}{0,6}|tels?|telf|tfno|tlfno|tlf|mobile?|cell|fax|call|m[oó]vil|cellulare|gsm|kom)\b[^\n\d]{0,16}[+(]{0,2}\d[\d ().-]{4,20}(?: ?[/,;&]| (?:or|and|y|o|und|oder|et|ou|e|i|lub|of|en))[ (]{0,2}$/u;
// Behind a name in brackets: Wu Bin (13808080808).
const NAME_BEFORE_BRACKET = /\p{Lu}\p{L}{1,20} \($/u;
const NAMED_AFTER =
  /^[ \t]{0,2}[-(,]?[ \t]{0,2}(?:office|fax|mobile|cell|home|work|direct|mob)\b(?![.:]{0,2} ?[\d(+])/;
const OTHER_NUMBER =
  /(?:order|invoice|inv|ref|reference|account|acct|a\/c|case|ticket|customer|client|booking|tracking|policy|claim|serial|sku|isbn|issn|item|article|model|licence|license|passport|id|ids|uid|card|iban|vat|tax|ein|ssn|routing|sort code|nr|no|num|numero|n[°º]|#|version|kundennummer|rechnungs\w{0,8}|bestell\w{0,8}|auftrags\w{0,8}|konto\w{0,8}|steuer\w{0,8}|vertrags\w{0,8}|factura|pedido|commande|facture|siret|siren|nip|pesel|regon|krs|bsn|kvk|nif|dni|bic|blz|bankleitzahl|zip|plz|hrb|chassis|vin|imei|pos|page|pages|seite|€|eur|usd|gbp|\$|£)[ .:#|-]{0,4}(?:is|ist|es|est)? ?$/;
const OTHER_LABEL = /(?:\b[A-Z]{2,6}|[ºª°]\.?[A-Za-z]{0,8}):? {0,2}$|[\p{L}]-$/u;
const SPREAD = /^(?:\d[ .-]){4}|\/ ?\d+ ?\/| [./] /;
const MONEY_AFTER = /^(?:[.,]\d| ?(?:€|eur\b|usd\b|gbp\b|chf\b|zł|pln\b|%|kg\b|km\b|mm\b|kr\b|million|mio))/;
const DATE =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})|\d{1,2}\.\d{1,2}\.? ?- ?\d{1,2}\.\d{1,2}\.\d{2,4})(?:$| )/;
// Four points-parted numbers, and the Brazilian CPF and post code.
const DOTTED_QUAD = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}-\d{3})$/;
const NANP = /^\(?([2-9]\d{2})\)?[ .-]{0,3}([2-9]\d{2})[ .-]{1,3}\d{4}$/;
const NANP_LOOSE = /^(?:(?:\+|00)?1[ .-]?)?\(?\d{3}\)? ?[.-]?\d{3}[.-]\d{4}$/;
// Countries whose trunk prefix 0 marks a national number, in the order of how often they are met.
const TRUNK_ZERO: readonly CountryCode[] = [
  'GB',
  'DE',
  'FR',
  'NL',
  'AU',
  'CH',
  'AT',
  'BE',
  'IE',
  'SE',
  'NZ',
  'FI',
  'RO',
  'HR',
  'SI',
  'UA',
  'ZA',
  'IN',
  'JP',
  'TR',
  'IL',
  'CN',
];
const NINE_GROUPED =
  /^(?:[6-9]\d{2} \d{3} \d{3}|[6-9]\d{2} \d{2} \d{2} \d{2}|[4-8]\d{2}-\d{3}-\d{3}|[6-9]\d{8})$/;

export const phone: Recogniser = {
  id: 'phone',
  kinds: ['phone'],
  source: "ITU-T E.164 and E.123; numbering plans from Google's libphonenumber (libphonenumber-js)",
  hints: { digits: [{ least: 1, most: 5, next: ' -./()', near: true }, { least: 6 }] },
  examples: {
    hits: [
      ['Call +1 (405) 837-4432 today', '+1 (405) 837-4432'],
      ['Phone: 978-249-9678', '978-249-9678'],
      ['fax 001-321-194-8268x44208', '001-321-194-8268x44208'],
      ['on 020 7946 0018.', '020 7946 0018'],
      ['+44 (0)20 7946 0018', '+44 (0)20 7946 0018'],
      ['Tel. 030/901820', '030/901820'],
      ['mobil 0171 1234567', '0171 1234567'],
      ['au 06 12 34 56 78', '06 12 34 56 78'],
      ['llámame al 612 345 678', '612 345 678'],
      ['tel. 12 345 67 89', '12 345 67 89'],
      ["They're not answering at 785 8949", '785 8949'],
      ['(505)498-8487 ext. 12', '(505)498-8487 ext. 12'],
      ['my cell is 4155550132', '4155550132'],
      ['my number is 415555', '415555'],
      ['emergency number: 785 8949', '785 8949'],
      ['+4915123456789', '+4915123456789'],
    ],
    misses: [
      'order 4155550132',
      'on 2019-03-04 12',
      'from 10.0.0.1',
      'invoice no. 020 7946 0018',
      'it cost 1 234 567 €',
      'between 1990 and 2005',
      '4929 6970 1022 6317 1234 5678',
      'Your appointment number is 202509091234',
      'model DK-3000, serial number 789012',
      '12345',
    ],
  },
  recognise(text, hint, emit) {
    if (hint.end - hint.start < 6 && !goesOn(text, hint.end)) return;
    const first = startOf(text, hint.start);
    if (first < 0) return;
    const groupEnd = endAt(GROUP, text, first);
    if (groupEnd < 0) return;
    const group = text.slice(first, groupEnd);
    const wrapped = wrapping(group);
    const start = first + wrapped.before;
    let value = balanced(group.slice(wrapped.before, group.length - wrapped.after));
    // A sentence may go on with a number: try the whole, then without the last groups.
    for (let tries = 0; tries < 3; tries++) {
      const confidence = judge(text, start, value);
      if (confidence > 0) {
        const plain = start + value.length;
        const extended = endAt(EXTENSION, text, plain);
        const end = extended < 0 ? plain : extended;
        emit({ start, end, kind: 'phone', confidence, reason: reasonFor(confidence) });
        return;
      }
      const cut = value.lastIndexOf(' ');
      if (cut < 5) return;
      value = balanced(value.slice(0, cut));
    }
  },
};

const reasonFor = (confidence: number): string =>
  confidence >= 0.9 ? 'Written and numbered like a phone number.' : 'Could be a phone number by its digits.';

/** True when a short run of digits is followed by signs and more digits. */
function goesOn(text: string, end: number): boolean {
  for (let at = end; at < end + 4; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    if (code !== 0x20 && code !== 0x28 && code !== 0x29 && (code < 0x2d || code > 0x2f)) return false;
  }
  return false;
}

/** Start of the number whose first digits are at `digits`: a plus sign and a bracket before it belong to it. -1 when it began earlier. */
function startOf(text: string, digits: number): number {
  let start = digits;
  if (text[start - 1] === '(') start--;
  if (text[start - 1] === '+') start--;
  if (text[start - 1] === '(') start--;
  const previous = text.charCodeAt(start - 1);
  if (isAlphanumeric(previous) || previous === 0x5f || previous === 0x40) return -1;
  // Digits directly before, with one sign between: this is not the first group.
  if (
    start === digits &&
    (previous === 0x2d || previous === 0x2e || previous === 0x2f || previous === 0x20 || previous === 0x29)
  ) {
    if (isDigit(text.charCodeAt(start - 2))) return previous === 0x20 ? laterGroup(text, start) : -1;
  }
  return start;
}

/** A group after a space may still begin a number when the digits before it are a year. */
function laterGroup(text: string, start: number): number {
  const first = text.charCodeAt(start - 5);
  if ((first !== 0x31 && first !== 0x32) || isDigit(text.charCodeAt(start - 6))) return -1;
  return /^(?:19|20)\d\d$/.test(text.slice(start - 5, start - 1)) ? start : -1;
}

/** `value` without a bracket at its end that closes one before it. */
function balanced(value: string): string {
  return value.endsWith(')') && !value.includes('(') ? value.slice(0, -1) : value;
}

/** How many signs at either end of `value` are brackets of the sentence: they close at its end or not at all. */
function wrapping(value: string): { readonly before: number; readonly after: number } {
  if (!value.startsWith('(')) return { before: 0, after: 0 };
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '(') depth++;
    else if (value[at] === ')' && --depth === 0) {
      return at === value.length - 1 ? { before: 1, after: 1 } : { before: 0, after: 0 };
    }
  }
  return { before: 1, after: 0 };
}

/** Probability that `value` at `start` is a phone number; 0 when it is something else. */
function judge(text: string, start: number, value: string): number {
  const digits = digitsOf(value);
  const end = start + value.length;
  if (digits.length < 6 || digits.length > 16 || isAlphanumericJoin(text, end)) return 0;
  if (value.startsWith('+') || value.startsWith('(+')) {
    const fit = internationalFit(digits);
    return fit === 'valid' ? 0.98 : fit === 'possible' ? 0.9 : 0;
  }
  if (DATE.test(value) || DOTTED_QUAD.test(value) || /^\d{3}-\d{2}-\d{4}$/.test(value)) return 0;
  const lead = lineBefore(text, start, 48);
  const named =
    NAMED.test(lead) ||
    NAMED_CLOSE.test(lead) ||
    (digitBetween(text, start - 6, start) && NAMED_LIST.test(lead)) ||
    NAMED_AFTER.test(after(text, end, 12));
  if (!named && OTHER_NUMBER.test(lead)) return 0;
  if (MONEY_AFTER.test(after(text, end, 10))) return 0;
  if (named) return digits.length <= 15 ? 0.93 : 0;
  // An abbreviation with a colon names another number, and so does a code that the digits are part of.
  if (OTHER_LABEL.test(text.slice(Math.max(0, start - 12), start)) || SPREAD.test(value)) return 0;
  const likely = unnamed(value, digits);
  if (likely > 0 || digits.length < 10 || digits.length > 13) return likely;
  return NAME_BEFORE_BRACKET.test(text.slice(Math.max(0, start - 24), start)) && text[end] === ')' ? 0.75 : 0;
}

function unnamed(value: string, digits: string): number {
  if (NANP.test(value)) return 0.93;
  if (NANP_LOOSE.test(value)) return 0.88;
  if (/^1[38]00[ -]\d{3}[ -]\d{3}$/.test(value)) return 0.7;
  if (digits.startsWith('00')) {
    const fit = internationalFit(digits.slice(2));
    return fit === 'valid' ? 0.92 : fit === 'possible' && value.length > digits.length ? 0.75 : 0;
  }
  const grouped = value.length > digits.length;
  if (digits.startsWith('0') && digits.length >= 9 && digits.length <= 12) {
    const fits =
      TRUNK_ZERO.some((country) => isNationalNumber(country, digits.slice(1))) ||
      isNationalNumber('IT', digits);
    if (fits) return grouped ? 0.85 : digits.length >= 10 ? 0.65 : 0;
  }
  if (grouped && NINE_GROUPED.test(value)) {
    return isNationalNumber('ES', digits) || isNationalNumber('PL', digits) || isNationalNumber('PT', digits)
      ? 0.65
      : 0;
  }
  return 0;
}

const isAlphanumericJoin = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end);
  if (code === 0x78 || code === 0x58) return false;
  return (
    isAlphanumeric(code) ||
    code === 0x5f ||
    (code === 0x2d && isAlphanumeric(text.charCodeAt(end + 1)) && !/[a-z]/i.test(text[end + 1]!))
  );
};
