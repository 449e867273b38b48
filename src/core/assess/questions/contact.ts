import type { Question } from '../question.ts';
import { byRules } from '../rules.ts';
import { firstValue } from '../settle.ts';

/** Whom to write to about privacy. */
export const contact: Question = {
  id: 'contact',
  words: 'Whom do you ask about privacy?',
  sources: ['GDPR Art. 13(1)(a) and (b)'],
  values: ['stated', 'unstated'],
  silent: 'unstated',
  hint: /@|contact|data protection officer|\bdpo\b|write to|reach us/,
  judge: byRules([
    {
      value: 'stated',
      weight: 2,
      detail: 'address',
      when: /(?<address>[a-z0-9._%+-]*(?:privacy|dpo|gdpr|legal|dataprotection|data-protection|compliance)[a-z0-9._%+-]*@[a-z0-9.-]+\.[a-z]{2,})/,
      under: /contact|question|reach|controller/,
    },
    {
      value: 'stated',
      weight: 1.2,
      detail: 'address',
      when: /(?<address>[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,})/,
      under: /contact|question|reach|controller/,
    },
    {
      value: 'stated',
      when: /\b(?:contact (?:us|our)|write to us|reach (?:us|out)|data protection officer|\bdpo\b)\b[^.;]{0,80}\b(?:at|by|via|through|here|form|mail|address|page|following|below|is)\b/,
      under: /contact|question|reach|controller/,
      weight: 0.7,
    },
  ]),
  settle: firstValue,
  examples: [
    {
      text: 'If you have questions about our Privacy Policy please contact us at privacy@signal.org.',
      value: 'stated',
      source: 'Signal, Privacy Policy, 2022-09-20',
    },
    {
      text: 'Contacts. Signal can optionally discover which contacts in your address book are Signal users.',
      source: 'Signal, Privacy Policy, 2022-09-20',
    },
  ],
};
