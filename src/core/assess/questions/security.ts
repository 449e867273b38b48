import type { Evidence, Question, Settled } from '../question.ts';
import { byRules } from '../rules.ts';
import { carrying, settled, silent } from '../settle.ts';

/** Which measures protect the data. */
export const security: Question = {
  id: 'security',
  words: 'How does it protect your data?',
  sources: ['GDPR Art. 32'],
  values: ['measures-named', 'general', 'unstated'],
  silent: 'unstated',
  hint: /secur|encrypt|safeguard|protect|soc 2|iso/,
  judge: byRules([
    {
      value: 'measures-named',
      weight: 1.5,
      when: /\bencrypt(?:s|ed|ion|ing)?\b|\bsoc ?2\b|\biso(?:\/iec)? ?2\d{4}\b|\btwo[- ]factor|\bmulti[- ]factor|\bpenetration test|\btls\b|\bssl\b|\bfirewalls?\b|\baccess controls?\b|\bpci[- ]dss\b|\bhashed\b|\baes\b/,
      unless: /\byou (?:must|should|may not|agree)|\bexport\b|decrypt (?:or|,)/,
      under: /secur|protect|safe/,
    },
    {
      value: 'general',
      when: /\b(?:technical|organi[sz]ational|administrative|physical|reasonable|appropriate|security|industry[- ]standard)\b[^.;]{0,60}\b(?:measures|safeguards|precautions|controls|procedures|steps)\b/,
      unless: /\byou (?:must|should|agree)|\blegal proceeding/,
      under: /secur|protect|safe/,
    },
  ]),
  settle(evidence: readonly Evidence[], question: Question): Settled {
    const [named, general] = [carrying(evidence, 'measures-named'), carrying(evidence, 'general')];
    if (named.length > 0) return { ...settled('measures-named', evidence, named), clarity: 'specific' };
    return general.length > 0
      ? { ...settled('general', evidence, general), clarity: 'vague' }
      : silent(question);
  },
  examples: [
    {
      text: 'We also encrypt information transmitted to and from your Starlink equipment, as well as train our employees on the importance of privacy and security.',
      value: 'measures-named',
      source: 'Starlink, Privacy Policy, 2026-02-10',
    },
    {
      text: 'We will use industry standard security measures, physical, technical, and administrative, to keep your Personal Data confidential.',
      value: 'general',
      source: 'Coursera, Privacy Policy, 2026-05-12 (shortened)',
    },
    { text: 'You must keep your password safe.', source: 'usual clause of terms of service' },
  ],
};
