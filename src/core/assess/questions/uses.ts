import type { Evidence, Question, Settled } from '../question.ts';
import { byRules } from '../rules.ts';
import { carrying, settled, silent } from '../settle.ts';

const judge = byRules([
  {
    value: 'stated',
    when: /\bwe (?:may )?(?:also )?(?:use|process|collect)\b(?: and \w+)?[^.;:]{0,60}\b(?:data|information|content|it|inputs?)\b[^.;]{0,80}\b(?:to|for|in order to)\b|\b(?:use|process(?:es|ing)?|collect(?:s|ed)?)\b[^.;:]{0,60}\b(?:data|information)\b[^.;]{0,60}\b(?:for the following|following purposes|in the following|to:|for:|purposes)|\b(?:information|data)\b[^.;]{0,40}\b(?:is|are|will be|may be) (?:used|processed)\b[^.;]{0,30}\b(?:to|for|as)\b|\bpurposes? (?:of|for) (?:the )?(?:processing|which we|collecting|use)|\bour use of (?:your )?(?:personal )?(?:data|information)/,
    unless: /\bcookies?\b|\bright to\b|\bnot use\b|\bdo not\b|\bchild/,
    under: /\buse\b|\buses\b|\busing\b|purpose|why we/,
  },
]);

/** An open purpose: the list of uses has no end. */
const OPEN =
  /\bany (?:other )?(?:lawful |legitimate |business )?purposes?\b|\bother (?:legitimate |lawful |business )?purposes?\b|\bsuch as\b|\bincluding(?:,? but not limited to| without limitation)\b|\bbusiness purposes\b|\bfor example\b|among other/;

function settle(evidence: readonly Evidence[], question: Question): Settled {
  const stated = carrying(evidence, 'stated');
  if (stated.length === 0) return silent(question);
  const open = stated.filter((one) => OPEN.test(one.sentence.plain));
  const answer = settled('stated', evidence, stated);
  return {
    ...answer,
    clarity: open.length > 0 ? 'vague' : 'specific',
    carriers: [...stated.slice(0, 3), ...open.slice(0, 1)],
  };
}

/** What the vendor says it does with customers' data. */
export const uses: Question = {
  id: 'uses',
  words: 'What does it do with your data?',
  sources: ['GDPR Art. 5(1)(b) and 13(1)(c)'],
  values: ['stated', 'unstated'],
  silent: 'unstated',
  hint: /\buse|process|collect|purpose/,
  judge,
  settle,
  examples: [
    {
      text: 'Codeium uses it so: we use your information to provide the Services and for the following purposes:',
      value: 'stated',
      source: 'Codeium, Privacy Policy, 2026-06-20 (shortened)',
    },
    {
      text: 'You may not use the Services for any illegal purposes.',
      source: 'usual clause of terms of service',
    },
  ],
};
