import type { Question } from '../question.ts';
import { byRules } from '../rules.ts';
import { firstValue } from '../settle.ts';

/** Whether data is used for advertising. */
export const advertising: Question = {
  id: 'advertising',
  words: 'Does it use your data for advertising?',
  sources: ['GDPR Art. 21(2)', 'Cal. Civ. Code 1798.140(k)'],
  values: ['yes', 'no', 'unstated'],
  silent: 'unstated',
  hint: /advertis|\bads?\b|marketing|remarket|retarget/,
  judge: byRules([
    {
      value: 'no',
      weight: 1.5,
      when: /\b(?:do(?:es)? not|don't|will not|won't|never|no|not) (?:\w+,? ){0,12}?(?:for|in|any|to|display|show|serve|engage in|use) (?:\w+,? ){0,4}?(?:advertis\w+|ads)\b/,
      unless:
        /\bmay not\b|opt[- ]out|\bdo not track\b|\bright\b|choose not|will not (?:stop|mean)|\bstill\b|not limited to/,
    },
    {
      value: 'yes',
      weight: 1.5,
      when: /\b(?:targeted|personali[sz]ed|interest[- ]based|behaviou?ral|tailored|relevant|customi[sz]ed|cross-context\w*)(?: \w+)? (?:advertis\w+|ads)\b|\badvertis\w+ (?:partners|networks|companies|purposes|cookies|platforms|technolog\w+|services)\b|\bretarget|\bremarket|\b(?:serve|show|deliver|display|measure)\w* (?:\w+ ){0,4}(?:ads|advertis\w+)\b/,
      unless:
        /\bnot\b[^.;]{0,80}\b(?:advertis|ads\b)|n't\b[^.;]{0,80}\b(?:advertis|ads\b)|\bnever\b|\bright to\b|\bopt[- ]?out of\b/,
      under: /advertis|\bads\b|market|cookie|use/,
    },
    {
      value: 'yes',
      when: /\b(?:market|promote|advertis\w+)\b[^.;]{0,60}\b(?:our|new|other|third[- ]party|products|services|offers|purposes)\b|\bmarketing (?:and|or|purposes|of) (?:advertis|other|third)/,
      unless: /\bnot\b|n't\b|\bnever\b|\bright to\b|\bopt[- ]?out\b|unsubscribe/,
      weight: 0.6,
    },
  ]),
  settle: firstValue,
  examples: [
    {
      text: 'Marketing cookies enable conversion tracking and campaign measurement, and we show targeted advertising through third-party services.',
      value: 'yes',
      source: 'Lovable, Privacy Policy, 2026-08-06 (shortened)',
    },
    {
      text: 'We do not use these cookies to target you with online marketing or for advertising.',
      value: 'no',
      source: 'OpenRouter, Privacy Policy, 2026-05-01 (shortened)',
    },
    { text: 'You must not post advertisements.', source: 'usual clause of terms of service' },
  ],
};
