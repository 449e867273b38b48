import type { Evidence, Question, Settled } from '../question.ts';
import { byRules } from '../rules.ts';
import { carrying, settled, silent } from '../settle.ts';

/** Where data crosses borders, and the legal mechanism that covers it. */
export const transfers: Question = {
  id: 'transfers',
  words: 'Does your data leave your country, and under which safeguard?',
  sources: ['GDPR Art. 13(1)(f) and 44 to 49'],
  values: ['safeguarded', 'yes', 'no', 'unstated'],
  silent: 'unstated',
  hint: /transfer|stor|contractual clauses|privacy framework|adequa|stored in|outside|countr|united states|located in|servers|\bsccs?\b|binding corporate|\bdpf\b/,
  judge: byRules([
    {
      value: 'safeguarded',
      weight: 2,
      detail: 'mechanism',
      when: /(?<mechanism>standard contractual clauses|model (?:contractual )?clauses|\bsccs\b|data privacy framework|\bdpf\b|privacy shield|adequacy decisions?|binding corporate rules|international data transfer (?:agreement|addendum)|\bidta\b|standard data protection clauses|cross-border privacy rules|appropriate safeguards)/,
      unless: /" means|^"/,
      under: /transfer|international|cross-border|where/,
    },
    {
      value: 'no',
      when: /\b(?:do(?:es)? not|don't|never|will not|not) (?:\w+ ){0,4}transfer\w*\b[^.;]{0,80}\b(?:outside|third countr|other countr|abroad)|\b(?:stored|processed|hosted|remains?|stays?)\b[^.;]{0,40}\b(?:only|exclusively|solely)\b[^.;]{0,40}\b(?:in|within)\b[^.;]{0,30}\b(?:eu|eea|european|switzerland|germany|france|sweden|norway|uk|united)\b|\b(?:only|exclusively|solely) (?:\w+ ){0,3}(?:within|in) the (?:eu|eea|european)/,
      weight: 1.5,
    },
    {
      value: 'yes',
      when: /\b(?:transfer\w*|stor(?:e|ed|ing)|process(?:ed|ing)?|hosted|located|servers|maintained|accessed|sent)\b[^.;]{0,120}\b(?:united states|u\.s\.|usa|other countr(?:y|ies)|countr(?:y|ies) (?:other|outside|where|in which|around)|outside (?:of )?(?:the |your )|third countr|around the world|worldwide|globally|throughout the world|china|singapore|ireland|european union|eea)\b|\b(?:international|cross-border|overseas) (?:data )?transfers?\b/,
      unless: /\bpayment|\bmoney\b|\bfunds\b|\blicen[cs]e\b/,
      under: /transfer|international|cross-border|where|stor/,
    },
  ]),
  settle(evidence: readonly Evidence[], question: Question): Settled {
    const [safe, yes, no] = [
      carrying(evidence, 'safeguarded'),
      carrying(evidence, 'yes'),
      carrying(evidence, 'no'),
    ];
    if (safe.length > 0) return { ...settled('safeguarded', evidence, safe), clarity: 'specific' };
    if (yes.length > 0) return { ...settled('yes', evidence, yes), clarity: 'vague' };
    return no.length > 0 ? settled('no', evidence, no) : silent(question);
  },
  examples: [
    {
      text: 'EU Standard Contractual Clauses (SCCs): Module 2 (controller-to-processor) per Commission Decision 2021/914.',
      value: 'safeguarded',
      source: 'Lovable, Privacy Policy, 2026-08-06',
    },
    {
      text: "To provide you with our services, we directly collect, process and store your Personal Data in People's Republic of China.",
      value: 'yes',
      source: 'DeepSeek, Privacy Policy, 2026-02-10',
    },
    { text: 'You may not transfer your account to anyone.', source: 'usual clause of terms of service' },
  ],
};
