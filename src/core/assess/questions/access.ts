import type { Question } from '../question.ts';
import { byRules } from '../rules.ts';
import { firstValue } from '../settle.ts';

/** Whether the customer can see what is held. */
export const access: Question = {
  id: 'access',
  words: 'Can you see what it holds about you?',
  sources: ['GDPR Art. 15', 'Cal. Civ. Code 1798.110'],
  values: ['self-service', 'right', 'unstated'],
  silent: 'unstated',
  hint: /access|\bcop(?:y|ies) of|know what|right to know|review/,
  judge: byRules([
    {
      value: 'self-service',
      weight: 1.5,
      when: /\b(?:you|users of our services|users) (?:can|may|are able to|have the ability to)(?:,? \w+){0,4},? (?:access|view|review|see)\b[^.;]{0,80}\b(?:settings?|account|profile|dashboard|logging|log in|at any time|portal|through the services)\b/,
      unless:
        /\b(?:service|site|website|policy|notice)s?\b[^.;]{0,20}\b(?:at any time)|\bcookies?\b|third[- ]party|terms/,
      under: /right|choice|access|control|manag/,
    },
    {
      value: 'right',
      when: /\b(?:right|rights|request|requests|entitled|ask)\b[^.;:]{0,90}\b(?:access|cop(?:y|ies) of|know (?:what|which|the categories|whether|about))|\bright (?:of|to) (?:access|know)\b|\brequest (?:access|information about|to know)|^(?:the )?(?:right (?:to|of) )?access\b[^.;]{0,80}\b(?:data|information)|\bconfirm\w* (?:whether|if) (?:or not )?(?:we|your|personal)/,
      unless: /\bunauthori[sz]ed\b|law enforcement|subpoena/,
      under: /right|choice|access/,
    },
  ]),
  settle: firstValue,
  examples: [
    {
      text: 'The right to request free of charge (i) confirmation of whether we process your personal data and (ii) access to a copy of the personal data retained;',
      value: 'right',
      source: 'DeepSeek, Privacy Policy, 2026-02-10',
    },
    {
      text: 'We protect your data against unauthorized access on request of nobody.',
      source: 'made up: access by others',
    },
  ],
};
