import type { Evidence, Question, Settled } from '../question.ts';
import { byRules } from '../rules.ts';
import { firstValue } from '../settle.ts';

/** A notice given, not the document's own name. */
const NOTICE =
  '(?<!\\b(?:this|our|privacy|the|revised|updated|new|cookie) )notices?\\b(?![^.;]{0,80}\\bposted\\b(?! or|[^.]*(?:e-?mail|notify)))';
const CHANGE = '\\b(?:chang|updat|amend|modif|revis)\\w*\\b';

/** How changes of the document are announced. */
export const changes: Question = {
  id: 'changes',
  words: 'Will it tell you when this document changes?',
  sources: ['OPP-115 category "Policy Change" (Wilson et al., ACL 2016)'],
  values: ['notified', 'posted', 'unstated'],
  silent: 'unstated',
  hint: /chang|updat|amend|modif|revis/,
  judge: byRules([
    {
      value: 'notified',
      weight: 1.5,
      period: true,
      when: new RegExp(
        `${CHANGE}[^.;]{0,160}\\b(?:notify|notified|inform|informed|${NOTICE}|e-?mail|alert|let you know|tell you|announce)\\b|\\b(?:notify|notified|inform|${NOTICE}|let you know|tell you|e-?mail)\\b[^.;]{0,120}${CHANGE}`,
      ),
      unless:
        /without (?:\w+ )?(?:notice|notif)|sub-?processors?|\byou (?:must|should|agree to) (?:notify|inform)|\bprice|your (?:account|contact|information|personal) /,
      under: /chang|updat|amend|modif|revis/,
    },
    {
      value: 'posted',
      when: new RegExp(
        `${CHANGE}[^.;]{0,140}\\b(?:post|publish|effective|this page|website|date|check|review|periodically|time to time|any time|without)\\w*|\\b(?:post|publish|check|review)\\w*\\b[^.;]{0,80}${CHANGE}|\\b(?:reserve the right|may|from time to time)\\b[^.;]{0,60}${CHANGE}[^.;]{0,60}\\b(?:policy|notice|statement|terms|agreement)\\b`,
      ),
      unless: /your (?:account|contact|personal|information) |\bcookie|\bpassword/,
      under: /chang|updat|amend|modif|revis/,
    },
  ]),
  settle: (evidence: readonly Evidence[], question: Question): Settled =>
    firstValue(
      evidence.filter(
        (one) =>
          one.weight > 1.9 || /policy|notice|statement|terms|agreement|page|chang/.test(one.sentence.plain),
      ),
      question,
    ),
  examples: [
    {
      text: 'If we make changes, a revised Privacy Policy will be posted to our Site; the date of the last revision is included at the top of the page.',
      value: 'posted',
      source: 'OpenRouter, Privacy Policy, 2026-05-01',
    },
    { text: 'You can change your password.', source: 'made up: the customer changes' },
  ],
};
