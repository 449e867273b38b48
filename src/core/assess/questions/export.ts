import type { Question } from '../question.ts';
import { byRules } from '../rules.ts';
import { firstValue } from '../settle.ts';

/** Whether the customer can take the data elsewhere. */
export const exporting: Question = {
  id: 'export',
  words: 'Can you take your data with you?',
  sources: ['GDPR Art. 20', 'Regulation (EU) 2023/2854 (Data Act) Art. 25'],
  values: ['self-service', 'right', 'unstated'],
  silent: 'unstated',
  hint: /export|portab|download|machine-readable|structured|copy of/,
  judge: byRules([
    {
      value: 'self-service',
      weight: 1.5,
      when: /\b(?:you|customers?|users?) (?:can|may|will be able to|are able to|have the ability to)(?: \w+){0,4} (?:export|download)\b[^.;]{0,60}\b(?:data|information|content|files|records|account|copy)|\b(?:export|download) your (?:\w+ ){0,2}(?:data|information|content|files|workspace)\b|\bdata export\b|\bexport (?:tool|feature|function|option)/,
      unless: /\bexport (?:control|law|compliance|admin)|\bapp store\b|may not|sanction/,
    },
    {
      value: 'right',
      when: /\bportab(?:le|ility)\b|\bmachine[- ]readable\b|\bstructured,? (?:and )?commonly[- ]used\b/,
      under: /right|choice|portab/,
    },
    {
      value: 'right',
      weight: 0.5,
      when: /\b(?:obtain|receive|request|provide you with|get) (?:an? )?(?:electronic )?cop(?:y|ies) of (?:the |your )?(?:personal )?(?:data|information)/,
      under: /right|choice/,
    },
  ]),
  settle: firstValue,
  examples: [
    {
      text: 'You may receive your personal data in a structured, commonly used and machine-readable format.',
      value: 'right',
      source: 'GDPR Art. 20 as policies repeat it',
    },
    { text: 'You comply with all export control laws.', source: 'usual clause of terms of service' },
  ],
};
