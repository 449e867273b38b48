import type { Emit, Recogniser } from '../recogniser.ts';
import {
  after,
  before,
  digitsOf,
  endAt,
  isAlphanumeric,
  isDigit,
  lineBefore,
  matchAt,
} from '../shape/chars.ts';

const RUN = /\d(?:[ -]{0,2}\d){11,18}(?![\dA-Za-z]|[-.,]\d| \d)/y;
const GROUPED = /^(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})$/;
const NAMED =
  /\b(?:card|cards|visa|mastercard|master card|maestro|amex|american express|discover|diners|jcb|cvv|cvc|credit|debit|kredit\w*|karte|karten\w*|kartennummer|tarjeta|carte|cart[aã]o|carta|creditcard|pinpas|karta|karty)\b/;
const ENDING =
  /(?:card|visa|mastercard|maestro|amex|american express|karte|kreditkarte|tarjeta|carte(?: bancaire)?|cart[aã]o|carta|kaart|karta|karty)(?: (?:number|nummer|no\.?|account))?,? {0,2}(?:that |which |die |qui |que |che )?(?:is )?(?:ending(?: (?:in|with|on))?|ends(?: (?:in|with))?|endend auf|mit (?:der )?endnummer|mit (?:den )?endziffern|terminada en|que termina en|terminando em|com final|se terminant par|finissant par|che termina (?:con|in)|eindigend op|ko[nń]cz[aą]c[aey]j? si[eę](?: na)?|[*x.•]{2,16}) {0,2}[:#]? {0,2}[*x.•]{0,16} ?(\d{4})(?![\d-])/iy;
// Numbers with a name of their own that may pass the check of a card by chance.
const OTHER_NAME =
  /\b(?:regon|nip|krs|nrb|iban|konto\p{L}{0,8}|rachun\p{L}{0,4}|rekening\p{L}{0,8}|imei|iccid|ean|gtin|isbn|siret|siren|cnpj)(?:[ -]?(?:n[or]|number|nummer|numer|n[°º])\.?)?[ .:#-]{0,4}$/u;
const GROUP_BEFORE = /(?:^|[^\p{L}\p{N}])[\dA-Za-z]{0,3}\d[\dA-Za-z]{0,3}[ \n]$/u;
const HIDDEN_BEFORE = /[*xX•]{4}[ -]?$/;

// Issuer identification ranges of the networks, by prefix and length.
const NETWORKS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|65|64[4-9]|62)/, [16, 17, 18, 19]],
  [/^(?:30[0-5]|3095|36|3[89])/, [14, 16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(?:2131|1800)/, [15]],
  [/^(?:50|5[6-9]|6[0379])/, [12, 13, 14, 15, 16, 17, 18, 19]],
  [/^(?:220[0-4]|9792|81)/, [16, 17, 18, 19]],
];

export const card: Recogniser = {
  id: 'card',
  kinds: ['card'],
  source: 'ISO/IEC 7812 (numbers and check digit), published issuer ranges of the card networks',
  hints: {
    digits: [{ least: 4, most: 4 }, { least: 5, most: 11, near: true }, { least: 12 }],
    words: [
      'card',
      'visa',
      'mastercard',
      'maestro',
      'amex',
      'american',
      'karte',
      'kreditkarte',
      'tarjeta',
      'carte',
      'cartao',
      'carta',
      'kaart',
      'karta',
      'karty',
    ],
  },
  examples: {
    hits: [
      ['My credit card 4929 6970 1022 6317 has been lost', '4929 6970 1022 6317'],
      ['pay with 5210402405591275.', '5210402405591275'],
      ['amex 3782-822463-10005', '3782-822463-10005'],
      ['Card number: 4929 6970 1022 6318', '4929 6970 1022 6318'],
      ['your card ending 4417 was charged', '4417'],
      ['Visa ending in 4417', '4417'],
      ['charged **** **** **** 4417', '4417'],
      ['Kreditkarte mit Endnummer 4417', '4417'],
    ],
    misses: [
      'order 1234567890123456',
      'tracking 92612999972400000000',
      '1234 5678',
      'the card ending was a surprise',
      'sum 4000 2000 3000',
      'IMEI 378282246310005',
      'PL6l 1O9O 4014 0000 0712 1981 2874',
      'konto 61 1090\n4014 0000 0712 1981\n2874 0000',
    ],
  },
  recognise(text, hint, emit) {
    const { start } = hint;
    if (!isDigit(text.charCodeAt(start))) return ending(text, start, emit);
    const previous = text.charCodeAt(start - 1);
    if (hint.end - start === 4 && HIDDEN_BEFORE.test(text.slice(Math.max(0, start - 5), start))) {
      return lastFour(start, hint.end, emit);
    }
    if (isAlphanumeric(previous) || (isJoint(previous) && isDigit(text.charCodeAt(start - 2)))) return;
    const end = endAt(RUN, text, start);
    if (end < 0) return;
    const value = text.slice(start, end);
    const digits = digitsOf(value);
    const grouped = GROUPED.test(value);
    if ((!grouped && value.length !== digits.length) || OTHER_NAME.test(lineBefore(text, start, 32))) return;
    const checked = luhn(digits);
    const confidence = sure({
      network: NETWORKS.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length)),
      checked,
      grouped: grouped && !isPart(text, start, end),
      named: NAMED.test(before(text, start, 60)) || NAMED.test(after(text, end, 24)),
      length: digits.length,
    });
    if (confidence === 0) return;
    const reason = checked
      ? 'A payment card number; its check digit fits.'
      : 'Looks like a payment card number; the check digit shows a slip.';
    emit({ start, end, kind: 'card', confidence, reason });
  },
};

/** True when the digits go on in the group before or in the next line: part of a longer number that is broken or badly scanned. */
const isPart = (text: string, start: number, end: number): boolean =>
  GROUP_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || /^\n\d{4}/.test(text.slice(end, end + 5));

function ending(text: string, start: number, emit: Emit): void {
  const found = matchAt(ENDING, text, start);
  if (found) lastFour(start + found[0].length - 4, start + found[0].length, emit);
}

const lastFour = (start: number, end: number, emit: Emit): void =>
  emit({ start, end, kind: 'card', confidence: 0.9, reason: 'The last four digits of a payment card.' });

const isJoint = (code: number): boolean => code === 0x20 || (code >= 0x2c && code <= 0x2e);

interface Signs {
  readonly network: boolean;
  readonly checked: boolean;
  readonly grouped: boolean;
  readonly named: boolean;
  readonly length: number;
}

function sure({ network, checked, grouped, named, length }: Signs): number {
  if (network && checked) return named ? 0.99 : length >= 15 ? 0.96 : grouped ? 0.9 : 0.6;
  if (named && (network || length >= 15)) return checked ? 0.9 : 0.85;
  // Grouped like a card and of a network, but neither called one nor right in its check digit.
  if (network && grouped) return 0.6;
  return 0;
}

/** True when the last digit is the check digit of ISO/IEC 7812 (Luhn). */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return sum % 10 === 0;
}
