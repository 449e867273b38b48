import type { Question } from '../question.ts';
import { byRules } from '../rules.ts';
import { firstValue } from '../settle.ts';

/** What happens when an authority asks for data. */
export const lawEnforcement: Question = {
  id: 'law-enforcement',
  words: 'What does it do when an authority asks for your data?',
  sources: ['OPP-115 attribute "Legal requirement" (Wilson et al., ACL 2016)'],
  values: ['notifies-or-challenges', 'may-disclose', 'unstated'],
  silent: 'unstated',
  hint: /law|legal|court|subpoena|government|authorit|police|warrant/,
  judge: byRules([
    {
      value: 'notifies-or-challenges',
      weight: 2,
      when: /\b(?:notify|inform|tell|challenge|object to|resist|contest|narrow|redirect)\b[^.;]{0,120}\b(?:subpoena|legal process|law enforcement|government|court order|warrant|legally required disclosure)|\b(?:subpoena|legal process|law enforcement|government|court order|warrant)\b[^.;]{0,120}\b(?:we will|shall|will) (?:\w+ )?(?:notify|inform|challenge|redirect|object)/,
      unless: /\byou (?:must|shall|agree)/,
    },
    {
      value: 'may-disclose',
      when: /\b(?:law enforcement|subpoenas?|court orders?|legal process|government(?:al)? (?:request|authorit|agenc|official|entit|bod)\w*|search warrant|public authorit\w+|competent authorit\w+|regulatory authorit\w+|comply with (?:\w+ ){0,4}(?:law|legal obligation|legal requirement|laws)|required (?:to do so )?by (?:applicable )?law|judicial)\b/,
      unless:
        /\bnot required by law\b|\bstored for\b|\bright to lodge|lodge a complaint|supervisory|governing law|arbitrat|retain|your use of/,
      under: /legal|law|disclos|shar/,
    },
  ]),
  settle: firstValue,
  examples: [
    {
      text: 'To meet any applicable law, regulation, legal process or enforceable governmental request.',
      value: 'may-disclose',
      source: 'Signal, Privacy Policy, 2022-09-20',
    },
    {
      text: 'You have the right to lodge a complaint with a supervisory authority.',
      source: 'GDPR Art. 13(2)(d) as policies repeat it',
    },
  ],
};
