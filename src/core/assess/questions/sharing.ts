import type { Question } from '../question.ts';
import { byRules } from '../rules.ts';
import { firstValue } from '../settle.ts';

const DATA =
  '(?:personal |your |user |customer |this |that |such |the |any |certain |their |collected |identifiable )*(?:data|information|content|inputs?|it|details)';

/** Whether the vendor gives customers' data to others, and on which terms. */
export const sharing: Question = {
  id: 'sharing',
  words: 'Does it share your data with others?',
  sources: [
    'GDPR Art. 13(1)(e)',
    'OPP-115 category "Third Party Sharing/Collection" (Wilson et al., ACL 2016)',
  ],
  values: ['yes', 'processors-only', 'no', 'unstated'],
  silent: 'unstated',
  hint: /shar|disclos|provid|transfer|third|partner|affiliate/,
  judge: byRules([
    {
      value: 'no',
      weight: 1.5,
      when: new RegExp(
        `\\b(?:do(?:es)? not|don't|will not|won't|never|shall not) (?:(?:sell|rent|trade|lease|market|give)(?:,? (?:or |and )?)?(?:\\w+,? (?:or )?){0,3})?(?:share|disclose|give|pass|provide|transfer) ${DATA}\\b[^.;]{0,60}\\b(?:with|to) (?:any )?(?:third|other|anyone|outside|advertis)`,
      ),
      unless:
        /\bexcept\b|\bunless\b|\bother than\b|\bwithout\b|\bfor (?:their|cross|targeted|direct|behavio)|\bfor advertising|marketing/,
    },
    {
      value: 'processors-only',
      weight: 1.2,
      when: new RegExp(
        `\\b(?:do(?:es)? not|don't|will not|won't|never|shall not|only)\\b[^.;]{0,20}\\b(?:share|disclose|give|pass|provide|transfer) ${DATA}\\b[^.;]{0,140}\\b(?:except|unless|other than|only|without|as (?:described|set out|necessary))\\b`,
      ),
    },
    {
      value: 'yes',
      weight: 1.5,
      when: /\b(?:we|us|[a-z.]+) (?:may |will |might |also |can |could )*(?:share|disclose|provide|transfer|give|pass)\b[^.;]{0,120}\b(?:with|to)\b(?: \w+,?){0,6}? (?:advertis\w+|marketing partners|business partners|partners|third[- ]part(?:y|ies)|other (?:companies|users|organi[sz]ations)|analytics|data brokers|affiliates|publishers|sponsors|joint)/,
      unless:
        /\bnot\b[^.;]{0,30}\b(?:share|disclose|provide|give)|n't (?:share|disclose|sell)|\bmerger\b|\bacquisition\b|\byou (?:may|can) share/,
      under: /shar|disclos|third part|recipient|who/,
    },
    {
      value: 'yes',
      when: /\b(?:we|us)\b[^.;:]{0,60}\b(?:share|disclose)\b[^.;]{0,100}(?:following|with)?[^.;]{0,100}\b(?:partners|third part|affiliates|advertis|others|companies|circumstances|parties|recipients|ways)/,
      unless: /\bnot\b[^.;]{0,30}\b(?:share|disclose)|\byou (?:may|can) share/,
      under: /shar|disclos|third part|recipient|who/,
    },
    {
      value: 'processors-only',
      when: /\b(?:share|disclose|provide|transfer|engage|use|work with)\w*\b[^.;]{0,100}\b(?:service providers?|vendors|processors?|sub-?processors?|contractors)\b/,
      unless: /\byou (?:may|can) share|internet service provider/,
      under: /shar|disclos|third part|recipient|who/,
    },
  ]),
  settle: firstValue,
  examples: [
    {
      text: 'We share your information with trusted third parties and service providers in order to offer our services.',
      value: 'yes',
      source: 'Codeium, Privacy Policy, 2026-06-20',
    },
    {
      text: 'We engage service providers that help us provide, support, and develop the Services and understand how they are used.',
      value: 'processors-only',
      source: 'DeepSeek, Privacy Policy, 2026-02-10',
    },
    { text: 'You may share your playlist with friends.', source: 'made up: the customer shares' },
  ],
};
