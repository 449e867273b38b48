import type { Draw } from './keyed.ts';
import type { Maker } from './maker.ts';
import { sameDigits, sameShape } from './shape.ts';

/** Writes characters into the places that letters and digits have in `like`. */
function into(like: string, chars: string): string {
  let at = 0;
  return like.replace(/[\p{L}\p{Nd}]/gu, (old) => chars.charAt(at++) || old);
}

const digitsOf = (value: string): string => value.replace(/\D/g, '');

/** The check digit sum of ISO/IEC 7812-1, annex B (Luhn): 0 for a number that could be a card's. */
function luhn(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const twice = i % 2 === 1 ? digit * 2 : digit;
    sum += twice > 9 ? twice - 9 : twice;
  }
  return sum % 10;
}

// The beginnings of the test numbers that card processors publish, by the brand's first digit.
const TEST_BINS: Readonly<Record<string, string>> = {
  '3': '378282',
  '4': '424242',
  '5': '555555',
  '6': '601111',
};

/**
 * A card number of the same brand and layout that begins like the published test numbers and whose check digit is
 * wrong, so that it can be nobody's card.
 */
export const card: Maker = (value, { draw }) => {
  const digits = digitsOf(value);
  const start = TEST_BINS[digits.charAt(0)] ?? '424242';
  const rest = digits.slice(start.length).replace(/\d/g, () => String(draw.below(10)));
  let made = (start + rest).slice(0, digits.length);
  if (luhn(made) === 0) made = made.slice(0, -1) + String((Number(made.slice(-1)) + 1 + draw.below(8)) % 10);
  return into(value, luhn(made) === 0 ? `${made.slice(0, -1)}${(Number(made.slice(-1)) + 1) % 10}` : made);
};

/** ISO 13616-1: the number modulo 97 of an IBAN, 1 when its check digits are right. */
function mod97(iban: string): number {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const code = char.charCodeAt(0);
    rest = (code > 64 ? rest * 100 + code - 55 : rest * 10 + code - 48) % 97;
  }
  return rest;
}

/** An IBAN of the same country and layout whose check digits are wrong, so that it can be nobody's account. */
export const iban: Maker = (value, { draw }) => {
  const plain = value.replace(/[^\p{L}\p{Nd}]/gu, '').toUpperCase();
  const country = /^[A-Z]{2}\d\d[A-Z0-9]{8,}$/.test(plain) ? plain.slice(0, 2) : undefined;
  if (country === undefined) return sameShape(value, draw);
  const account = sameShape(plain.slice(4), draw);
  let check = 2 + draw.below(97);
  if (mod97(`${country}${String(check).padStart(2, '0')}${account}`) === 1) check = 2 + ((check - 1) % 97);
  const made = `${country}${String(check).padStart(2, '0')}${account}`;
  return into(value, value === value.toLowerCase() ? made.toLowerCase() : made);
};

/** US social security number: areas 900 to 999 are never assigned, and groups 01 to 49 there are no tax numbers either. */
export const ssn: Maker = (value, { draw }) => {
  if (digitsOf(value).length !== 9) return sameDigits(value, draw);
  const made = `9${two(draw.below(100))}${two(1 + draw.below(49))}${String(1 + draw.below(9999)).padStart(4, '0')}`;
  return into(value, made);
};

const two = (number: number): string => String(number).padStart(2, '0');

/** US bank routing number: 99 is outside the ranges that the Federal Reserve gives out. */
export const routing: Maker = (value, { draw }) => {
  const digits = digitsOf(value);
  return digits.length === 9
    ? into(value, `99${sameDigits(digits.slice(2), draw)}`)
    : sameDigits(value, draw);
};

/** ISO 9362: a 0 as eighth character marks a test code. The country stays. */
export const bic: Maker = (value, { draw }) => {
  const plain = value.replace(/[^\p{L}\p{Nd}]/gu, '');
  if (plain.length < 8) return sameShape(value, draw);
  const made = sameShape(plain, draw);
  return into(value, `${made.slice(0, 4)}${plain.slice(4, 6)}${made.charAt(6)}0${made.slice(8)}`);
};

/** A number with a country in front (VAT): the country stays. */
export const countryNumber: Maker = (value, { draw }) => {
  const country = /^[A-Za-z]{2}(?=[\s\dA-Z])/.exec(value)?.[0] ?? '';
  return country + sameShape(value.slice(country.length), draw);
};

/** Numbers of no public range that is nobody's: another number of the same shape. */
export const shaped: Maker = (value, { draw, attempt }) => {
  const made = sameShape(value, draw);
  const size = (made.match(/[\p{L}\p{N}]/gu) ?? []).length;
  return size < 5 || attempt > 20
    ? made + sameDigits('4711', draw).slice(0, 2 + (attempt > 60 ? 2 : 0))
    : made;
};

// Words before the number of a document that say what it is, and of nobody.
const MARKS =
  /^(?:inv|re|rg|rn|ord|order|po|kd|kdnr|cust|case|ref|az|nr|no|id|acc|acct|ticket|tkt|fa|fac|bst|vs|rma|cv|cr)$/i;

/** A reference or case number: the same shape, with the mark of what it is kept (`INV-`, `Order`). */
export const reference: Maker = (value, context) =>
  value.replace(/\p{L}+|\p{Nd}+/gu, (part) => {
    if (MARKS.test(part)) return part;
    return /^\p{Nd}/u.test(part) ? sameDigits(part, context.draw) : sameShape(part, context.draw);
  }) + (context.attempt > 20 ? String(context.draw.below(100)) : '');

/** IP addresses that are kept for documents: RFC 5737 and RFC 3849; when they are used up, RFC 2544's. */
export const ip: Maker = (value, { draw, attempt }) => {
  if (value.includes(':')) return `2001:db8:${hex(draw)}:${hex(draw)}::${hex(draw)}`;
  const net =
    attempt < 12
      ? draw.of(['192.0.2', '198.51.100', '203.0.113'])
      : `198.${18 + draw.below(2)}.${draw.below(256)}`;
  return `${net}.${1 + draw.below(254)}${/\/\d+$/.exec(value)?.[0] ?? ''}`;
};

const hex = (draw: Draw): string => (1 + draw.below(0xfffe)).toString(16);

/** A hardware address from the block for documents (RFC 7042), or one that is marked as made by hand. */
export const mac: Maker = (value, { draw, attempt }) => {
  const byte = () => draw.below(256).toString(16).padStart(2, '0');
  const made = attempt < 6 ? `00005e0053${byte()}` : `02${byte()}${byte()}${byte()}${byte()}${byte()}`;
  return into(value, value === value.toUpperCase() ? made.toUpperCase() : made);
};

/** A key or wallet address: what marks its sort stays (`sk-`, `0x`, `bc1`), the rest is random letters and digits. */
export const key: Maker = (value, { draw }) => {
  const mark =
    /^(?:0x|bc1|sk-(?:proj-|ant-)?|pk_(?:live|test)_|sk_(?:live|test)_|gh[pousr]_|xox[abp]-|AKIA|AIza)/.exec(
      value,
    )?.[0] ?? '';
  const hexOnly = /^[0-9a-f]+$/i.test(value.slice(mark.length));
  const rest = value.slice(mark.length).replace(/[\p{L}\p{Nd}]/gu, (char) => {
    if (hexOnly) return draw.of([...(char === char.toLowerCase() ? '0123456789abcdef' : '0123456789ABCDEF')]);
    return /\p{Nd}/u.test(char) ? String(draw.below(10)) : sameShape(char, draw);
  });
  return mark + rest;
};

/** Another age near by. */
export const age: Maker = (value, { draw, attempt }) =>
  value.replace(/\d+/, (years) =>
    String(Math.max(1, Number(years) + draw.of([-3, -2, -1, 1, 2, 3]) * (1 + attempt))),
  );
