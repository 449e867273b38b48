import { stdnum } from 'stdnum';
import type { Recogniser } from '../recogniser.ts';
import { before, isAlphanumeric, isAsciiLetter, isDigit, isWord, matchAt } from '../shape/chars.ts';
import { labelled } from '../shape/labelled.ts';

// stdnum's name of each member's VAT number (and that of Great Britain, Norway, Switzerland).
const CHECKS: Readonly<Record<string, readonly [country: string, number: string]>> = {
  AT: ['AT', 'uid'],
  BE: ['BE', 'vat'],
  BG: ['BG', 'vat'],
  CY: ['CY', 'vat'],
  CZ: ['CZ', 'dic'],
  DE: ['DE', 'vat'],
  DK: ['DK', 'cvr'],
  EE: ['EE', 'kmkr'],
  EL: ['GR', 'vat'],
  GR: ['GR', 'vat'],
  ES: ['ES', 'nif'],
  FI: ['FI', 'alv'],
  FR: ['FR', 'tva'],
  GB: ['GB', 'vat'],
  HR: ['HR', 'oib'],
  HU: ['HU', 'anum'],
  IE: ['IE', 'vat'],
  IT: ['IT', 'iva'],
  LT: ['LT', 'pvm'],
  LU: ['LU', 'tva'],
  LV: ['LV', 'pvn'],
  MT: ['MT', 'vat'],
  NL: ['NL', 'btw'],
  PL: ['PL', 'nip'],
  PT: ['PT', 'nif'],
  RO: ['RO', 'cif'],
  SE: ['SE', 'vat'],
  SI: ['SI', 'ddv'],
  SK: ['SK', 'dph'],
  CHE: ['CH', 'uid'],
};
const NAMED =
  /(?:\bvat|\bust|umsatzsteuer|\buid\b|\btva|\bi\.?v\.?a|\bbtw|\bnip\b|\bvies|\bmwst|\bmoms|\balv\b|\bnif\b|\bpdv\b|tax id)[\w .-]{0,24}[^\n]{0,8}$/;
const SWISS = /CHE[- ]?\d{3}\.?\d{3}\.?\d{3}(?!\d)/y;
const COMPACT_MAX = 14;
const find = labelled({
  kind: 'vat-number',
  label:
    'vat(?: reg(?:istration|\\.)?)?|ust\\.?-?id(?:-?nr)?\\.?|umsatzsteuer-?(?:id|identifikationsnummer)|ustidnr|tva(?: intra(?:communautaire)?)?|p(?:artita)?\\.? ?iva|btw(?:-?(?:nummer|nr|id))?|mwst',
  value: '[A-Z]{2,3}[ -]?[A-Z\\d]{1,4}(?:[ .-]?[A-Z\\d]{2,4}){1,4}|\\d{3} ?\\d{4} ?\\d{2}|\\d{9,12}',
  confidence: 0.92,
  reason: 'Named as a VAT number.',
  accept: (value) => (value.match(/\d/g)?.length ?? 0) >= 7,
});

export const vatNumber: Recogniser = {
  id: 'vat-number',
  kinds: ['vat-number'],
  source: 'European Commission, VIES: structure of VAT numbers; check digits by stdnum',
  hints: {
    mixed: 4,
    words: ['vat', 'ust', 'umsatzsteuer', 'ustidnr', 'ustid', 'tva', 'p', 'partita', 'btw', 'mwst', 'che'],
  },
  examples: {
    hits: [
      ['USt-IdNr. DE136695976', 'DE136695976'],
      ['VAT no. GB 980 7806 84', 'GB 980 7806 84'],
      ['TVA FR 40 303265045', 'FR 40 303265045'],
      ['btw NL004495445B01', 'NL004495445B01'],
      ['Firma ATU13585627, Wien', 'ATU13585627'],
      ['UID CHE-107.787.577', 'CHE-107.787.577'],
    ],
    misses: ['DE123456789 parts', 'model FR40', 'VAT at 19 %', 'VAT of 250.00', 'NL12 in the list'],
  },
  recognise(text, hint, emit) {
    const { start } = hint;
    if (!isAsciiLetter(text.charCodeAt(start)) || (isWord(text, hint) && find(text, hint, emit))) return;
    const swiss = matchAt(SWISS, text, start);
    if (swiss && valid(CHECKS.CHE!, swiss[0])) return report(start, start + swiss[0].length);
    const code = text.slice(start, start + 2).toUpperCase();
    const check = CHECKS[code];
    if (!check || text[hint.end] === '@') return;
    let compact = '';
    let at = start + 2;
    for (; compact.length < COMPACT_MAX; at++) {
      const unit = text.charCodeAt(at);
      if (!isDigit(unit) && !isAsciiLetter(unit)) break;
      compact += text[at];
    }
    if (compact.length < 7 || isAlphanumeric(text.charCodeAt(at)) || !valid(check, `${code}${compact}`))
      return;
    report(start, at);

    function report(from: number, end: number): void {
      const confidence = NAMED.test(before(text, from, 40)) ? 0.98 : 0.88;
      const reason = 'Written like a VAT number of its country; its check fits.';
      emit({ start: from, end, kind: 'vat-number', confidence, reason });
    }
  },
};

const valid = ([country, number]: readonly [string, string], value: string): boolean => {
  const check = stdnum[country]?.[number];
  return check !== undefined && (check.validate(value).isValid || check.validate(value.slice(2)).isValid);
};
