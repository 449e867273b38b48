import type { Question } from '../question.ts';
import { byRules } from '../rules.ts';
import { firstValue } from '../settle.ts';

/** Which switches stop a use, and where they are. */
export const optOuts: Question = {
  id: 'opt-outs',
  words: 'What can you switch off, and where?',
  sources: ['GDPR Art. 21', 'Cal. Civ. Code 1798.135'],
  values: ['with-place', 'without-place', 'unstated'],
  silent: 'unstated',
  hint: /opt[- ]?(?:ed |ing )?out|unsubscribe|turn(?:ing)? (?:\w+ )?off|disabl|object|withdraw|deactivat/,
  judge: byRules([
    {
      value: 'with-place',
      weight: 1.5,
      when: /\bopt(?:ed|ing|s)?[- ]?out\b[^.;]{0,140}(?:\bhere\b|\bsettings?\b|@|\bby (?:clicking|following|visiting|contacting|emailing|e-mailing|sending|using|changing|adjusting|navigating|going|unsubscribing)|\blink\b|\bform\b|https?:|\bat [a-z0-9.]+\.(?:com|org|io|ai|net|eu)\b|\bcontact(?:ing)? us\b|\bturning off\b)|(?:\bsettings?\b|\bclick\w*|\bvisit\w*|\bcontact\w*|\be-?mail\w*)[^.;]{0,100}\bto opt[- ]?out|\bunsubscribe\b[^.;]{0,80}\b(?:link|bottom|footer|instructions|settings?|e-?mails?|click)|\b(?:turn(?:ing)? off|disabl\w+)\b[^.;]{0,80}\b(?:settings?|preferences)\b/,
    },
    {
      value: 'without-place',
      when: /\bopt(?:ed|ing|s)?[- ]?out\b|\bunsubscribe\b|\b(?:right to )?object to\b[^.;]{0,60}\b(?:process|use|marketing)|\bwithdraw (?:your )?consent\b/,
      unless: /\bcannot opt|can't opt|may not opt|arbitrat|class action/,
      weight: 0.8,
    },
  ]),
  settle: firstValue,
  examples: [
    {
      text: 'If you refuse to allow us to process the data in the manner described above, you can opt out by turning off "Improve the model for everyone".',
      value: 'with-place',
      source: 'DeepSeek, Terms of Service, 2026-03-27',
    },
    { text: 'You may not opt out of arbitration.', source: 'usual clause of terms of service' },
  ],
};
