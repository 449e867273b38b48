import type { Recogniser } from '../recogniser.ts';
import { digitsOf } from '../shape/chars.ts';
import { labelled } from '../shape/labelled.ts';

const aba = labelled({
  kind: 'routing-number',
  label: '(?:aba|ach|wire|bank)?[ _-]?(?:routing|transit)(?: (?:transit|and transit))?|aba|rtn',
  value: '\\d{9}|\\d{5}-\\d{3}|\\d{4}[- ]\\d{4}[- ]\\d',
  confidence: 0.95,
  reason: 'Named as a bank routing number.',
});
const others = [
  labelled({
    kind: 'routing-number',
    label: 'sort[ _-]?codes?|s/c',
    value: '\\d{2}[- ]?\\d{2}[- ]?\\d{2}',
    confidence: 0.96,
    reason: 'Named as a bank sort code.',
  }),
  labelled({
    kind: 'routing-number',
    label:
      'bsb|blz|bankleitzahl|institution|branch|agencia|agência|abi|cab|ifsc|bank code|kod banku|code (?:banque|guichet)',
    value: '\\d{3} ?\\d{3} ?\\d{2}|\\d{3}[- ]?\\d{2,3}|\\d{4}-\\d|\\d{3,5}|[A-Z]{4}0[A-Z\\d]{6}',
    confidence: 0.9,
    reason: 'Named as the number of a bank or branch.',
    accept: (value, bare) => digitsOf(value).length >= (bare ? 6 : 4),
  }),
];

export const routingNumber: Recogniser = {
  id: 'routing-number',
  kinds: ['routing-number'],
  source:
    'American Bankers Association routing numbers (modulus 10), UK sort codes (Vocalink), BSB (AusPayNet), Bankleitzahl (Bundesbank)',
  hints: {
    words: [
      'routing',
      'transit',
      'aba',
      'ach',
      'rtn',
      'wire',
      'sort',
      'sortcode',
      's',
      'bsb',
      'blz',
      'bankleitzahl',
      'institution',
      'branch',
      'agencia',
      'ifsc',
      'bank',
      'code',
      'kod',
    ],
  },
  examples: {
    hits: [
      ['Routing number: 021000021', '021000021'],
      ['ABA routing 011401533', '011401533'],
      ['Sort code: 20-00-00', '20-00-00'],
      ['BLZ 370 400 44', '370 400 44'],
      ['BSB: 062-000', '062-000'],
      ['IFSC SBIN0001234', 'SBIN0001234'],
    ],
    misses: ['routing of 123 parcels', 'sort the code 12', 'branch 12', 'the institution in 2019'],
  },
  recognise(text, hint, emit) {
    if (!aba(text, hint, emit)) others.some((find) => find(text, hint, emit));
  },
};
