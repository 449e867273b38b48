import type { Recogniser } from '../recogniser.ts';
import { after, before, isAlphanumeric, isWord } from '../shape/chars.ts';
import { isDomainEnding } from '../shape/domain-endings.ts';
import { labelled } from '../shape/labelled.ts';

const SHAPE = /^[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?$/;
const BANK =
  /\b(?:bic|swift|iban|bank|account|konto|cuenta|compte|conto|rekening|transfer|wire|überweisung)\b/u;
const find = labelled({
  kind: 'bic',
  wordy: true,
  label: '(?:bic|swift)(?:[ /-](?:bic|swift|code))?',
  value: '[A-Z]{6}[A-Z\\d]{2}(?:[A-Z\\d]{3})?',
  confidence: 0.97,
  reason: 'Named as the code of a bank (BIC).',
  accept: isBic,
});

export const bic: Recogniser = {
  id: 'bic',
  kinds: ['bic'],
  source: 'ISO 9362: four letters of the bank, country, two of the place, three of the branch',
  hints: { words: ['bic', 'swift'], mixed: 8 },
  examples: {
    hits: [
      ['BIC: DEUTDEFF', 'DEUTDEFF'],
      ['SWIFT/BIC COBADEFFXXX', 'COBADEFFXXX'],
      ['bank code NWBKGB2L for transfers', 'NWBKGB2L'],
      ['BIC is bnpafrpp.', 'bnpafrpp'],
    ],
    misses: ['SWIFT CURRENCY', 'a swift response', 'PART12AB in stock', 'BIC pen'],
  },
  recognise(text, hint, emit) {
    if (isWord(text, hint) && find(text, hint, emit)) return;
    const { start, end } = hint;
    const value = text.slice(start, end);
    if (!SHAPE.test(value) || !isBic(value) || isAlphanumeric(text.charCodeAt(end))) return;
    if (!BANK.test(`${before(text, start, 48)} ${after(text, end, 16)}`)) return;
    emit({
      start,
      end,
      kind: 'bic',
      confidence: 0.9,
      reason: 'Written like the code of a bank (BIC), near words of banking.',
    });
  },
};

/** True when the fifth and sixth letters are a country and the word is no ordinary one. */
function isBic(value: string): boolean {
  const country = value.slice(4, 6).toLowerCase();
  return (
    (country === 'gb' || isDomainEnding(country)) &&
    !/^(?:currency|response|transfer|programm|language|platform|concert\w*|movement|reaction|decision|delivery|progress|justice\w*)$/i.test(
      value,
    )
  );
}
