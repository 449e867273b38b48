import type { Recogniser } from '../recogniser.ts';
import { LEADING_TYPES, STREET_TYPES } from '../shape/address-parts.ts';
import { nameEnds, tailEnd } from '../shape/address-tail.ts';
import { endAt } from '../shape/chars.ts';
import { foldWord } from '../shape/hint-scan.ts';

// Streets whose word is left out or stands for nothing else: Ginzo de Limia 55, 28034 Madrid. The name, the number and a post
// code with its town behind tell together what none of them would alone.
const PARTICLE =
  '(?:de la|de las|de los|de les|del|de|da|do|dos|la|las|los|el|i|y|van|von|der|den|di|della|du|des)';
const WORD = "(?:\\p{Lu}\\p{L}{0,3}\\.|\\p{Lu}[\\p{L}\\p{M}'’´]{1,20})";
const HOUSE = '(?:n[º°o.]{1,2} ?|[Kk]m\\.? ?)?\\d{1,4}(?:[A-Za-z]|-\\d{1,4}|,\\d{3})?';
const FLAT = '(?:,? \\d{1,2} ?[ºª°oa]?(?:[- ][A-Z\\dªa]{1,2})?)?';
const NAMED_AND_NUMBERED = new RegExp(
  `(?:^|[^\\p{L}\\p{N}'’´-])(${WORD}(?:[ -](?:${PARTICLE} )?(?:l[´'’])?${WORD}){1,2},? ${HOUSE}${FLAT})[.,]? $`,
  'u',
);
const WITHOUT_NUMBER = new RegExp(
  `(?:^|[^\\p{L}\\p{N}'’´-])(${WORD}(?:[ -](?:${PARTICLE} )?(?:l[´'’])?${WORD}){0,3},? s/n)[.,]? $`,
  'u',
);
const STREET_WORDS = new Set([...STREET_TYPES, ...LEADING_TYPES.filter((type) => type.length > 1)]);
const LEAD = 84;
const GAP = /[.,]? (?=\p{Lu})/uy;
// What may stand behind a town at the end of an address; behind a count of things the sentence goes on.
const TOWN_ENDS = /^(?:[.,;:)\]}"'»\r\n]| \(| - |$)/;

export const streetBeforeCode: Recogniser = {
  id: 'street-before-code',
  kinds: ['address'],
  source: 'Universal Postal Union, postal addressing systems of countries with post codes of five digits',
  hints: { digits: [{ least: 5, most: 5, next: ' .,' }] },
  examples: {
    hits: [
      ['vive en Ginzo de Limia 55, 28034 Madrid.', 'Ginzo de Limia 55, 28034 Madrid'],
      ['Altos de Nava s/n. 24071 León.', 'Altos de Nava s/n. 24071 León'],
      ['zu Große Freiheit 39, 22767 Hamburg (Altona)', 'Große Freiheit 39, 22767 Hamburg'],
      ['Doctor Esquerdo, 46, 28007, Madrid', 'Doctor Esquerdo, 46, 28007, Madrid'],
    ],
    misses: [
      'Seite 3, 20000 Exemplare.',
      'In Version 2, 10000 Downloads a day',
      'Table 4 12345 Items',
      'New York 2019, 10000 People came',
    ],
  },
  recognise(text, { start, end }, emit) {
    const townStart = endAt(GAP, text, end);
    if (townStart < 0) return;
    const lead = text.slice(Math.max(0, start - LEAD), start);
    const without = WITHOUT_NUMBER.exec(lead);
    const street = without ?? NAMED_AND_NUMBERED.exec(lead);
    // With the word for a street in it, address.ts reads it, and better.
    if (street?.[1]?.split(/[ /.]+/).some((word) => STREET_WORDS.has(foldWord(word)))) return;
    const town = street && nameEnds(text, townStart, 3).at(-1);
    if (!street || !town || (!without && !TOWN_ENDS.test(text.slice(town, town + 2)))) return;
    const from = start - (lead.length - street.index - street[0].indexOf(street[1]!));
    const house = from + street[1]!.length;
    emit({
      start: from,
      end: Math.max(town, tailEnd(text, house)),
      kind: 'address',
      confidence: 0.9,
      reason: 'A name with a number, and a post code with its town behind.',
    });
  },
};
