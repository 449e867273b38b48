import { countrySpecs } from 'ibantools';
import type { Recogniser } from '../recogniser.ts';
import { before, isAlphanumeric, isAsciiLetter, isDigit } from '../shape/chars.ts';

const NAMED = /\biban\b/;

export const iban: Recogniser = {
  id: 'iban',
  kinds: ['iban'],
  source: 'ISO 13616 (IBAN Registry of SWIFT), lengths by ibantools, check digits by ISO 7064 modulus 97-10',
  hints: { mixed: 4 },
  examples: {
    hits: [
      ['My IBAN is DE89370400440532013000.', 'DE89370400440532013000'],
      ['IBAN: GB29 NWBK 6016 1331 9268 19', 'GB29 NWBK 6016 1331 9268 19'],
      ['pay to fr14 2004 1010 0505 0001 3m02 606 now', 'fr14 2004 1010 0505 0001 3m02 606'],
      ['NL91-ABNA-0417-1643-00', 'NL91-ABNA-0417-1643-00'],
      ['IBAN DE89370400440532013001 (mistyped)', 'DE89370400440532013001'],
      ['konto PL61109010140000071219812874', 'PL61109010140000071219812874'],
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
    const start = hint.start;
    if (!isAsciiLetter(text.charCodeAt(start)) || !isAsciiLetter(text.charCodeAt(start + 1))) return;
    if (!isDigit(text.charCodeAt(start + 2)) || !isDigit(text.charCodeAt(start + 3))) return;
    const length =
      countrySpecs[text.slice(start, start + 2).toUpperCase() as keyof typeof countrySpecs]?.chars;
    if (!length) return;
    let compact = '';
    let at = start;
    let gaps = 0;
    for (; compact.length < length; at++) {
      const code = text.charCodeAt(at);
      if (isDigit(code) || isAsciiLetter(code)) {
        compact += text[at]!.toUpperCase();
        continue;
      }
      const separator = code === 0x20 || code === 0x2d || code === 0x2e || code === 0x0a;
      if (!separator || !isAlphanumeric(text.charCodeAt(at + 1))) return;
      gaps++;
    }
    if (isAlphanumeric(text.charCodeAt(at))) return;
    const valid = isOneModulo97(compact);
    if (!valid) {
      // A mistyped IBAN is still one when it is named so, or when it has the country's letters and digits in the right places.
      const named = NAMED.test(before(text, start, 40));
      if (!named && (gaps > 0 || !/^[A-Z]{2}\d{2}[A-Z]{0,4}\d{8,30}$/.test(compact))) return;
    }
    emit({
      start,
      end: at,
      kind: 'iban',
      confidence: valid ? 0.99 : 0.85,
      reason: valid
        ? 'An international bank account number; country, length and check digits fit.'
        : 'Looks like an international bank account number with a slip in it.',
    });
  },
};

/** The check of ISO 7064: country and check digits moved to the end, letters counted 10 to 35, the whole is 1 modulo 97. */
function isOneModulo97(compact: string): boolean {
  let rest = 0;
  for (let i = 0; i < compact.length; i++) {
    const code = compact.charCodeAt((i + 4) % compact.length);
    rest = code < 58 ? (rest * 10 + code - 48) % 97 : (rest * 100 + code - 55) % 97;
  }
  return rest === 1;
}
