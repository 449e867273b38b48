import type { Recogniser } from '../recogniser.ts';
import { HEALTH_PHRASES, HEALTH_WORDS } from '../shape/health-terms.ts';
import { foldWord } from '../shape/hint-scan.ts';

const SINGLE = new Set(HEALTH_WORDS.map(foldWord));
const PHRASES = new Map<string, string[]>();
for (const phrase of HEALTH_PHRASES) {
  const first = foldWord(/^\p{L}+/u.exec(phrase)![0]);
  PHRASES.set(
    first,
    [...(PHRASES.get(first) ?? []), foldWord(phrase)].sort((a, b) => b.length - a.length),
  );
}
const BEFORE =
  /(?:(?:stage (?:[0-4]|i{1,3}v?)|type (?:[12]|i{1,2})|chronic|acute|severe|mild|moderate|major|terminal|advanced|early[- ]onset|metastatic|breast|lung|prostate|colon|bowel|skin|ovarian|pancreatic|cervical|brain|bone|blood|generali[sz]ed|social|clinical|gestational|rheumatoid|systemic|bipolar|akute[rns]?|chronische[rns]?|schwere[rns]?) ){1,2}$/i;
const AFTER =
  /^(?: (?:type (?:[12]|i{1,2})|typ [12]|tipo [12]|disorder|syndrome|disease|infection|attacks?|episodes?|treatment|therapy|medication|test|symptoms))?(?: (?:stage (?:[0-4]|i{1,3}v?)))?(?![\p{L}\p{N}])/iu;
const LONGEST_BEFORE = 44;

export const health: Recogniser = {
  id: 'health',
  kinds: ['health'],
  source:
    'plain names of ICD-10 chapters and blocks (WHO), medicines by INN (WHO); see shape/health-terms.ts',
  hints: { words: [...SINGLE, ...PHRASES.keys()] },
  examples: {
    hits: [
      ['She has type 2 diabetes and', 'type 2 diabetes'],
      ['after the heart attack he', 'heart attack'],
      ['takes 50 mg sertraline daily', 'sertraline'],
      ['wegen einer Depression krank', 'Depression'],
      ['diagnosed', 'diagnosed'],
      ['elle est enceinte de trois mois', 'enceinte'],
      ['bipolar disorder', 'bipolar disorder'],
    ],
    misses: [
      'the heart of the matter',
      'a healthy margin',
      'blood orange',
      'economic outlook',
      'a side street',
    ],
  },
  recognise(text, hint, emit) {
    const word = foldWord(text.slice(hint.start, hint.end));
    let end = phraseEnd(text, hint.start, word);
    if (end < 0) {
      if (!SINGLE.has(word)) return;
      end = hint.end;
    }
    const lead = BEFORE.exec(text.slice(Math.max(0, hint.start - LONGEST_BEFORE), hint.start));
    const tail = AFTER.exec(text.slice(end, end + 40));
    emit({
      start: hint.start - (lead?.[0].length ?? 0),
      end: end + (tail?.[0].length ?? 0),
      kind: 'health',
      confidence: 0.85,
      reason: 'A word about health.',
    });
  },
};

function phraseEnd(text: string, start: number, first: string): number {
  for (const phrase of PHRASES.get(first) ?? []) {
    const end = start + phrase.length;
    if (foldWord(text.slice(start, end)) === phrase && !/^\p{L}/u.test(text.slice(end, end + 1))) return end;
  }
  return -1;
}
