import type { Question } from '../question.ts';
import { byRules } from '../rules.ts';
import { firstValue } from '../settle.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = `(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\.?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${MONTH},? \\d{4})`;
const LABEL =
  '(?:effective|last (?:updated|modified|revised|changed|amended|reviewed)|updated|revised|modified|in force|comes? into (?:force|effect)|takes? effect|applies (?:from|as of)|valid from|version|published|posted|date|updated on|with effect)';

/** From when the document holds. */
export const effectiveDate: Question = {
  id: 'effective-date',
  words: 'From when does this document hold?',
  sources: ['Cal. Bus. & Prof. Code 22575(b)(4)'],
  values: ['stated', 'unstated'],
  silent: 'unstated',
  readsHeadings: true,
  hint: /\d{4}|\d[./]\d/,
  judge: byRules([
    {
      value: 'stated',
      weight: 2,
      detail: 'date',
      when: new RegExp(
        `^(?:this (?:\\w+ ){1,4}(?:is |was )?)?(?:\\w+ ){0,3}${LABEL}\\b[^.;]{0,40}?(?<date>${DATE})`,
      ),
    },
    { value: 'stated', detail: 'date', when: new RegExp(`\\b${LABEL}\\b[^.;]{0,50}?(?<date>${DATE})`) },
    {
      value: 'stated',
      weight: 0.8,
      detail: 'date',
      when: new RegExp(`^(?:[a-z' ]{0,30})?(?<date>${DATE})\\.?$`),
    },
  ]),
  settle: (evidence, question) => {
    // The first date of the document is its own; those further down belong to laws and decisions.
    const early = evidence.filter(
      (one) => one.sentence.index < 40 || one.sentence.index > one.document.sentences.length - 15,
    );
    const answer = firstValue(early.length > 0 ? early : evidence.filter((one) => one.weight > 1), question);
    return answer.carriers.length > 0 ? { ...answer, clarity: 'specific' } : answer;
  },
  examples: [
    { text: 'Effective as of May 25, 2018', value: 'stated', source: 'Signal, Privacy Policy, 2022-09-20' },
    {
      text: '_Last Updated: Apr 15, 2025_',
      value: 'stated',
      source: 'OpenRouter, Privacy Policy, 2026-05-01',
    },
    { text: 'We answer within 30 days.', source: 'made up: a period, no date' },
  ],
};
