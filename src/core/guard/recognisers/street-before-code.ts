import type { Recogniser } from '../recogniser.ts';
import { LEADING_TYPES, STREET_TYPES } from '../shape/address-parts.ts';
import { nameEnds, tailEnd } from '../shape/address-tail.ts';
import { digitBetween, endAt, isAlphanumeric, isDigit } from '../shape/chars.ts';
import { foldWord } from '../shape/hint-scan.ts';

// Streets whose word is left out or stands for nothing else: Ginzo de Limia 55, 28034 Madrid. The name, the number and a post
// code with its town behind tell together what none of them would alone.
const PARTICLES = new Set(
  'de la las los les el del da do dos i y van von der den di della du des'.split(' '),
);
const NUMBER =
  /(?:^|[ ,])((?:n[º°o.]{1,2} ?|[Kk]m\.? ?)?\d{1,4}(?:[A-Za-z]|-\d{1,4}|,\d{3})?(?:,? \d{1,2} ?[ºª°oa]?(?:[- ][A-Z\dªa]{1,2})?)?)[.,]? $/;
const NO_NUMBER = /[ ,](s\/n)[.,]? $/;
const MOST_WORDS = 3;
const LONGEST_SHORT = 4;
const STREET_WORDS = new Set([...STREET_TYPES, ...LEADING_TYPES.filter((type) => type.length > 1)]);
/** The longest house number with its flat and what parts it from the code. */
const LEAD = 24;
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
      ['BERLINER STR., 70, 50667 KÖLN', 'BERLINER STR., 70, 50667 KÖLN'],
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
    const lead = text.slice(Math.max(0, start - LEAD), start);
    const without = lead.includes('s/n');
    if (!without && !digitBetween(lead, 0, lead.length)) return;
    const townStart = endAt(GAP, text, end);
    const number = townStart < 0 ? null : (without ? NO_NUMBER : NUMBER).exec(lead)?.[1];
    if (!number) return;
    const house = start - lead.length + lead.lastIndexOf(number);
    const from = nameStart(text, house, without ? 1 : 2);
    const town = from < 0 ? undefined : nameEnds(text, townStart, 3).at(-1);
    if (!town || (!without && !TOWN_ENDS.test(text.slice(town, town + 2)))) return;
    emit({
      start: from,
      end: Math.max(town, tailEnd(text, house + number.length)),
      kind: 'address',
      confidence: 0.9,
      reason: 'A name with a number, and a post code with its town behind.',
    });
  },
};

/**
 * Start of a name of at most three capitalised words before the house number at `house`; -1 when it has fewer than `least`,
 * or holds the word for a street: that is read by address.ts, and better.
 */
function nameStart(text: string, house: number, least: number): number {
  let start = -1;
  let capitals = 0;
  let end = house - (text[house - 2] === ',' ? 2 : 1);
  while (capitals < MOST_WORDS) {
    const stopped = text[end - 1] === '.';
    let from = stopped ? end - 1 : end;
    while (isInWord(text, from - 1)) from--;
    const word = text.slice(from, stopped ? end - 1 : end);
    // A full stop ends a sentence, unless the last word is an abbreviation.
    if (stopped && (capitals > 0 || word.length > LONGEST_SHORT)) break;
    if (STREET_WORDS.has(foldWord(word))) return -1;
    if (word.length > 1 && word[0] !== word[0]!.toLowerCase()) {
      capitals++;
      start = from;
    } else if (capitals === 0 || !PARTICLES.has(word)) break;
    if (text[from - 1] !== ' ' && text[from - 1] !== '-') break;
    end = from - 1;
  }
  return capitals >= least ? start : -1;
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (isAlphanumeric(code) && !isDigit(code)) || code === 0x27 || code === 0xb4;
}
