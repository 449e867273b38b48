import { countrySpecs } from 'ibantools';
import type { Emit, Recogniser } from '../recogniser.ts';
import { before, endAt, isAlphanumeric, isAsciiLetter, isDigit, isWord } from '../shape/chars.ts';

const NAMED = /\biban\b/;
const LINK =
  /(?:[ _-]?(?:no|nr|number|nummer|num|n[°º])\.?)?(?: ?\([^()\n]{1,20}\))?["']?[ \t]{0,3}(?:(?:is|ist|lautet|es|est|è|to)(?![a-z])|[:=|])?[ \t]{0,3}\n?[ \t"']{0,3}/iy;

export const iban: Recogniser = {
  id: 'iban',
  kinds: ['iban'],
  source: 'ISO 13616 (IBAN Registry of SWIFT), lengths by ibantools, check digits by ISO 7064 modulus 97-10',
  hints: { mixed: 3, words: ['iban'] },
  examples: {
    hits: [
      ['My IBAN is DE89370400440532013000.', 'DE89370400440532013000'],
      ['IBAN: GB29 NWBK 6016 1331 9268 19', 'GB29 NWBK 6016 1331 9268 19'],
      ['pay to fr14 2004 1010 0505 0001 3m02 606 now', 'fr14 2004 1010 0505 0001 3m02 606'],
      ['NL91-ABNA-0417-1643-00', 'NL91-ABNA-0417-1643-00'],
      ['IBAN DE89370400440532013001 (mistyped)', 'DE89370400440532013001'],
      ['konto PL61109010140000071219812874', 'PL61109010140000071219812874'],
      [
        'IBAN: PL 6 1 1 0 9 0 1 0 1 4 0 0 0 0 0 7 1 2 1 9 8 1 2 8 7 4',
        'PL 6 1 1 0 9 0 1 0 1 4 0 0 0 0 0 7 1 2 1 9 8 1 2 8 7 4',
      ],
      [
        'rachunek PL6.1.1.0.9.0.1.0.1.4.0.0.0.0.0.7.1.2.1.9.8.1.2.8.7.4',
        'PL6.1.1.0.9.0.1.0.1.4.0.0.0.0.0.7.1.2.1.9.8.1.2.8.7.4',
      ],
    ],
    misses: [
      'DE89 is a road',
      'XX89370400440532013000',
      'model GB29NWBK',
      'DE12345678901234567890123456',
      'FR12 people came to the party there',
    ],
  },
  recognise(text, hint, emit) {
    if (!isWord(text, hint)) read(text, hint.start, emit);
    else read(text, endAt(LINK, text, hint.end), emit);
  },
};

function read(text: string, start: number, emit: Emit): void {
  if (!isCountryAndCheck(text, start) || isAlphanumeric(text.charCodeAt(start - 1))) return;
  const spec = countrySpecs[text.slice(start, start + 2).toUpperCase() as keyof typeof countrySpecs];
  if (!spec?.chars) return;
  const written = readCharacters(text, start, spec.chars);
  if (!written || !/^[A-Z]{2}[\dOIL]{2}/.test(written.compact)) return;
  const { end, gaps } = written;
  // A scanner reads 0 and 1 as letters; where the country has digits only, they are digits.
  const plain =
    written.compact.slice(0, 2) + written.compact.slice(2).replace(/O/g, '0').replace(/[IL]/g, '1');
  const valid = isOneModulo97(written.compact) || isOneModulo97(plain);
  if (!valid && !NAMED.test(before(text, start, 40))) {
    // A mistyped IBAN is still one when it is named so, or when it has the country's letters and digits in the right places.
    if (gaps > 0 || !/^[A-Z]{2}\d{2}[A-Z]{0,4}\d{8,30}$/.test(written.compact)) return;
  }
  const reason = valid
    ? 'An international bank account number; country, length and check digits fit.'
    : 'Looks like an international bank account number with a slip in it.';
  emit({ start, end, kind: 'iban', confidence: valid ? 0.99 : 0.85, reason });
}

/** True where two letters stand and then, with a sign between at most, a digit or a letter that is scanned for one. */
function isCountryAndCheck(text: string, at: number): boolean {
  if (!isAsciiLetter(text.charCodeAt(at)) || !isAsciiLetter(text.charCodeAt(at + 1))) return false;
  const next = text.charCodeAt(at + 2);
  const first = isDigit(next) || isAsciiLetter(next) ? text[at + 2]! : (text[at + 3] ?? ' ');
  return '0123456789OoIiLl'.includes(first);
}

/** Reads `length` letters and digits, at most one sign between two of them, one line break in all; nothing may go on behind. */
function readCharacters(text: string, start: number, length: number) {
  let compact = '';
  let at = start;
  let gaps = 0;
  let broken = false;
  for (; compact.length < length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isAsciiLetter(code)) {
      compact += text[at]!.toUpperCase();
      continue;
    }
    if (code === 0x0a && broken) return undefined;
    broken ||= code === 0x0a;
    const separator = code === 0x20 || code === 0x2d || code === 0x2e || code === 0x0a;
    if (!separator || !isAlphanumeric(text.charCodeAt(at + 1))) return undefined;
    gaps++;
  }
  return isAlphanumeric(text.charCodeAt(at)) ? undefined : { compact, end: at, gaps };
}

/** The check of ISO 7064: country and check digits moved to the end, letters counted 10 to 35, the whole is 1 modulo 97. */
function isOneModulo97(compact: string): boolean {
  let rest = 0;
  for (let i = 0; i < compact.length; i++) {
    const code = compact.charCodeAt((i + 4) % compact.length);
    rest = code < 58 ? (rest * 10 + code - 48) % 97 : (rest * 100 + code - 55) % 97;
  }
  return rest === 1;
}
