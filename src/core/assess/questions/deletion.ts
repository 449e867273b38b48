import type { Question } from '../question.ts';
import { byRules } from '../rules.ts';
import { firstValue } from '../settle.ts';

/** Whether the customer can have data deleted, and how. */
export const deletion: Question = {
  id: 'deletion',
  words: 'Can you have your data deleted, and how?',
  sources: ['GDPR Art. 17', 'Cal. Civ. Code 1798.105'],
  values: ['self-service', 'on-request', 'right', 'unstated'],
  silent: 'unstated',
  hint: /delet|eras|remov|forgotten|clos(?:e|ing) your/,
  judge: byRules([
    {
      value: 'self-service',
      weight: 2,
      period: true,
      when: /\b(?:you|users?|users of our services|members|customers) (?:can|may|have the ability to|are able to)(?:,? \w+){0,6},? (?:delete|remove|erase|close)\b[^.;]{0,90}\b(?:settings?|account page|profile|dashboard|preferences|at any time|by (?:clicking|going|logging|using|visiting|navigating|following|selecting)|yourself|control panel|in the app|through (?:the|your)|within|here)\b|\b(?:settings?|dashboard|profile|account page)\b[^.;]{0,60}\b(?:to|and|you can) (?:delete|erase|remove|close)\b|\bby (?:deleting|closing) your account\b|\bfollow (?:the|these) instructions\b[^.;]{0,80}\bdelete your\b|\bdelete (?:your )?account\b[^.;]{0,40}\b(?:button|option|link|page|setting)/,
      unless: /\bcookies?\b|\bbrowser\b/,
    },
    {
      value: 'on-request',
      weight: 1.5,
      period: true,
      when: /\b(?:you (?:can|may) (?:also )?(?:request|ask)|e-?mail(?:ing)? (?:us|[a-z0-9._-]+@)|contact(?:ing)? us|writ(?:e|ing) to|submit|form)\w*\b[^.;]{0,100}\b(?:delet|eras|remov(?:e|al) of|removed)\w*|\b(?:delet|eras)\w*\b[^.;]{0,100}\b(?:by (?:contacting|emailing|e-mailing|sending|writing|submitting)|(?:upon|at|on) (?:your |a )?(?:written )?request|when you request|if you (?:request|ask)|contact us|on request|e-?mail(?:ing)? us|at [a-z0-9._-]+@)/,
      unless:
        /^(?:the )?right\b|\brights? to\b|\bcookies?\b|\bchild(?:ren)?\b|\bminors?\b|\bunder (?:the age|1\d)|\bdeny\b|\bif we (?:become|learn|discover)/,
    },
    {
      value: 'right',
      when: /\b(?:right|rights|entitled)\b[^.;:]{0,120}\b(?:delet|eras|be forgotten)\w*|\b(?:right to (?:be forgotten|erasure|delet\w+)|erasure of)\b|^(?:the )?(?:right (?:to|of) )?(?:request (?:\w+,? ){0,3}(?:or )?)?(?:delet|eras)\w*\b[^.;]{0,60}\b(?:data|information)\b/,
      unless: /\bcookies?\b/,
      under: /right|choice|delet|eras/,
    },
    {
      value: 'right',
      weight: 0.6,
      when: /\b(?:correct|update|access|modify)\w*,? (?:\w+,? ){0,3}(?:and|or) (?:delete|remove|erase)\b/,
      unless: /\bcookies?\b/,
    },
  ]),
  settle: firstValue,
  examples: [
    {
      text: 'You can delete your account at any time in your account settings.',
      value: 'self-service',
      source: 'usual clause of privacy policies',
    },
    {
      text: 'You have the right to request that Midjourney delete any of your personal information that we collected from you and/or retained.',
      value: 'right',
      source: 'Midjourney, Privacy Policy, 2026-02-05',
    },
    { text: 'You can delete cookies in your browser settings.', source: 'usual clause of cookie notices' },
  ],
};
