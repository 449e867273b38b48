import type { Question } from '../question.ts';
import { byRules } from '../rules.ts';
import { firstValue } from '../settle.ts';

/** Whether children's data is taken. */
export const children: Question = {
  id: 'children',
  words: 'Does it take data of children?',
  sources: ['GDPR Art. 8', '16 CFR Part 312 (COPPA)'],
  values: ['not-for-children', 'for-children', 'unstated'],
  silent: 'unstated',
  hint: /child|minor|under (?:the age|\d\d)|years? (?:of age|old)|younger|at least \d\d/,
  judge: byRules([
    {
      value: 'not-for-children',
      when: /\b(?:not|n't|never|no)\b[^.;]{0,140}\b(?:child(?:ren)?|minors?|under (?:the age of )?(?:1\d|eighteen|sixteen|thirteen)|persons? under|individuals under|younger than|anyone under)\b|\b(?:child(?:ren)?|minors?|individuals|persons|anyone|users)\b[^.;]{0,60}\b(?:under|below|younger)\b[^.;]{0,60}\b(?:not|prohibited|may not|delete)|\bmust be (?:at least|over) (?:\w+ )?\(?(?:1\d|thirteen|sixteen|eighteen)\b|\bif you are under (?:the age of )?\d\d\b|\bdirected (?:at|to|toward)\b[^.;]{0,20}\bchild/,
      under: /child|minor|age/,
    },
    {
      value: 'for-children',
      when: /\b(?:verifiable )?parental consent\b|\bparents?(?: or (?:legal )?guardians?)?\b[^.;]{0,60}\b(?:consent|permission)|\bchildren's (?:data|information|privacy)\b|\bdesigned for (?:children|kids)/,
      under: /child|minor/,
    },
  ]),
  settle: firstValue,
  examples: [
    {
      text: 'We do not knowingly collect personal information from children under 13.',
      value: 'not-for-children',
      source: 'usual clause of privacy policies',
    },
    { text: 'These are minor changes.', source: 'made up: minor as an adjective' },
  ],
};
