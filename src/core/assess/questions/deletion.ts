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
      when: /\byou (?:can|may|have the ability to|are able to)(?: \w+){0,4} (?:delete|remove|erase|close)\b[^.;]{0,90}\b(?:settings?|account page|profile|dashboard|preferences|at any time|by (?:clicking|going|logging|using|visiting|navigating|following|selecting)|yourself|control panel|in the app|through (?:the|your)|within|here)\b|\b(?:settings?|dashboard|profile|account page)\b[^.;]{0,60}\b(?:to|and|you can) (?:delete|erase|remove|close)\b|\bby (?:deleting|closing) your account\b|\bdelete (?:your )?account\b[^.;]{0,40}\b(?:button|option|link|page|setting)/,
      unless: /\bcookies?\b|\bbrowser\b/,
    },
    {
      value: 'on-request',
      weight: 1.5,
      period: true,
      when: /\b(?:request|ask|email|e-mail|contact|writ(?:e|ing)|submit)\w*\b[^.;]{0,100}\b(?:delet|eras|remov(?:e|al) of|removed)\w*|\b(?:delet|eras)\w*\b[^.;]{0,100}\b(?:by (?:contacting|emailing|e-mailing|sending|writing|submitting)|upon (?:your )?(?:written )?request|contact us|on request|e-?mail(?:ing)? us|at [a-z0-9._-]+@)/,
      unless:
        /\bcookies?\b|\bchild(?:ren)?\b|\bminors?\b|\bunder (?:the age|1\d)|\bdeny\b|\bif we (?:become|learn|discover)/,
    },
    {
      value: 'right',
      when: /\b(?:right|rights|entitled)\b[^.;:]{0,120}\b(?:delet|eras|be forgotten)\w*|\b(?:right to (?:be forgotten|erasure|delet\w+)|erasure of)\b|^(?:the )?(?:right (?:to|of) )?(?:delet|eras)\w*\b[^.;]{0,60}\b(?:data|information)\b/,
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
      value: 'on-request',
      source: 'Midjourney, Privacy Policy, 2026-02-05',
    },
    { text: 'You can delete cookies in your browser settings.', source: 'usual clause of cookie notices' },
  ],
};
