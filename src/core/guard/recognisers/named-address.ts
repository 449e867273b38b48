import type { Recogniser } from '../recogniser.ts';
import { HOUSE, UNIT } from '../shape/address-parts.ts';
import { isLabelLine, nameEnds } from '../shape/address-tail.ts';
import { matchAt } from '../shape/chars.ts';

const MOST_PARTS = 12;
const UNIT_HERE = new RegExp(UNIT, 'iuy');
const LINK =
  /(?:["']?(?: ?\([^()\n]{1,16}\))? ?(?:is|at|in|ist|es|est|è|é|w|to|of|line ?\d|[:=]|,){1,2}(?: (?:at|in|to|von|now|also))?:? ?\n?["'>]? ?|\n)/iuy;
const NUMBER = new RegExp(
  `(?:${HOUSE}(?![\\p{L}\\p{N}])|\\d{2,5}-\\d{3}|[A-Z\\d]{2,4} ?\\d[A-Z\\d]{1,3}(?![\\p{L}\\p{N}]))`,
  'uy',
);
const JOINT = /(?:, ?| - |,? ?\n ?| )/y;

/** What follows "address:" and the like, as far as it reads like an address: names with capitals, numbers, commas. */
export const namedAddress: Recogniser = {
  id: 'named-address',
  kinds: ['address'],
  source: 'words for address and for living somewhere in eight languages, and what follows them',
  hints: {
    words: [
      'address',
      'addresses',
      'anschrift',
      'adresse',
      'wohnhaft',
      'direccion',
      'domicilio',
      'domiciliado',
      'domicilie',
      'demeurant',
      'domiciliee',
      'endereco',
      'morada',
      'indirizzo',
      'residente',
      'adres',
      'zamieszkaly',
      'zamieszkala',
      'residing',
      'resides',
      'lives',
      'living',
      'street',
      'streetaddress',
      'addressline',
      'wonende',
      'woonachtig',
      'zam',
    ],
  },
  examples: {
    hits: [
      ['Address: 92 Eusebio Dávila 57, Lugo', '92 Eusebio Dávila 57, Lugo'],
      ['"address": "4 Merrion Heights, Cork"', '4 Merrion Heights, Cork'],
      ['Domicilio: Altos de Nava 7, León', 'Altos de Nava 7, León'],
    ],
    misses: ['e-mail address: none', 'the address is known', 'lives in Leeds', 'Address: see below'],
  },
  recognise(text, hint, emit) {
    const link = matchAt(LINK, text, hint.end);
    if (!link) return;
    const start = hint.end + link[0].length;
    let end = start;
    let from = start;
    for (let parts = 0; parts < MOST_PARTS; parts++) {
      const part = matchAt(UNIT_HERE, text, from) ?? matchAt(NUMBER, text, from);
      const partEnd = part ? from + part[0].length : nameEnds(text, from).at(-1);
      if (!partEnd) break;
      end = partEnd;
      const joint = matchAt(JOINT, text, end);
      if (!joint || isLabelLine(text, joint[0], end + joint[0].length)) break;
      // The next line belongs to it only with a number in it.
      if (joint[0].includes('\n') && !/^[^\n]{0,40}\d/.test(text.slice(end + joint[0].length, end + 48)))
        break;
      from = end + joint[0].length;
    }
    const value = text.slice(start, end);
    if (/\d/.test(value) && /\p{L}{3}/u.test(value)) {
      emit({ start, end, kind: 'address', confidence: 0.84, reason: 'Named as an address.' });
    }
  },
};
