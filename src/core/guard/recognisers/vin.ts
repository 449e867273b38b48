import type { Recogniser } from '../recogniser.ts';
import { before, isAlphanumeric, isWord } from '../shape/chars.ts';
import { labelled } from '../shape/labelled.ts';

const SHAPE = /^[A-HJ-NPR-Z\d]{17}$/i;
const NAMED =
  /\b(?:vin|chassis|vehicle id\w*|fahrgestell\w*|fin|fahrzeug-?ident\w*|bastidor|telaio|châssis|chassisnummer|nadwozia)\b[^\n]{0,16}$/u;
// Named, it may be written in groups.
const find = labelled({
  kind: 'vin',
  label: 'vin|(?:vehicle )?chassis|vehicle identification|fahrgestellnummer|fin|bastidor|telaio|nadwozia',
  value: '[A-HJ-NPR-Z\\d](?:[ -]?[A-HJ-NPR-Z\\d]){16}',
  confidence: 0.97,
  reason: 'Named as a vehicle identification number.',
});
const VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

export const vin: Recogniser = {
  id: 'vin',
  kinds: ['vin'],
  source: 'ISO 3779; check digit of 49 CFR 565.15 (North America)',
  hints: {
    mixed: 16,
    words: ['vin', 'chassis', 'fahrgestellnummer', 'fin', 'bastidor', 'telaio', 'nadwozia', 'vehicle'],
  },
  examples: {
    hits: [
      ['VIN 1M8GDM9AXKP042788', '1M8GDM9AXKP042788'],
      ['the car 1HGCM82633A004352 was sold', '1HGCM82633A004352'],
      ['Fahrgestellnummer: WVWZZZ1JZXW000001', 'WVWZZZ1JZXW000001'],
    ],
    misses: ['token 1HGCM82633A004353', '12345678901234567', 'ABCDEFGHJKLMNPRST'],
  },
  recognise(text, hint, emit) {
    const { start, end } = hint;
    if (isWord(text, hint) && end - start < 18 && find(text, hint, emit)) return;
    if (end - start !== 17) return;
    const value = text.slice(start, end);
    if (
      !SHAPE.test(value) ||
      !/\d/.test(value) ||
      !/[a-z]/i.test(value) ||
      isAlphanumeric(text.charCodeAt(start - 1))
    )
      return;
    const named = NAMED.test(before(text, start, 40));
    const checked = hasCheckDigit(value.toUpperCase());
    if (!named && (!checked || value !== value.toUpperCase())) return;
    const reason = named
      ? 'Named as a vehicle identification number.'
      : 'A vehicle identification number; its check digit fits.';
    emit({ start, end, kind: 'vin', confidence: named ? 0.97 : 0.9, reason });
  },
};

/** Letters count by their column in the table of the regulation; the ninth place holds the sum modulo 11. */
function hasCheckDigit(value: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * (VALUES.indexOf(value[i]!) % 10), 0);
  return value[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}
