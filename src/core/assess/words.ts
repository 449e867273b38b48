import type { Answer, Stance } from './assess.ts';

/** The values of all questions in plain words, for tables and changes. */
const VALUE_WORDS: Readonly<Record<string, string>> = {
  none: 'not stated',
  unstated: 'not stated',
  vague: 'no stated time',
  specific: 'a stated time',
  'after-deletion': 'a stated time after deletion',
  no: 'no',
  yes: 'yes',
  may: 'perhaps',
  hedged: 'in some cases, or by some definitions',
  'opt-in': 'only if you agree',
  'opt-out': 'unless you object',
  conditional: 'depends on the plan or the data',
  unclear: 'unclear',
  improves: 'to improve its models',
  'providers-no': 'its AI providers may not',
  derived: 'only from data without names',
  stated: 'stated',
  listed: 'listed by name',
  named: 'some are named',
  mentioned: 'mentioned, not listed',
  'third-party': 'another company',
  'on-device': 'your device',
  vendor: 'the vendor itself',
  'processors-only': 'only with companies that work for it',
  safeguarded: 'yes, under a safeguard',
  'measures-named': 'measures are named',
  general: 'in general words',
  'self-service': 'yes, by yourself',
  'on-request': 'yes, if you ask',
  right: 'yes, as a right',
  'not-for-children': 'not for children',
  'for-children': 'with a parent',
  'may-disclose': 'it may hand data over',
  'notifies-or-challenges': 'it tells you or objects',
  notified: 'it tells you',
  posted: 'only on the page',
  'with-place': 'yes, and it says where',
  'without-place': 'yes, but not where',
};

/** A value in plain words, with the length of time, mechanism or date where one is stated. */
export function valueInWords(value: string, period?: string, detail?: string): string {
  const words = VALUE_WORDS[value] ?? value;
  if (value === 'specific' && period) return period;
  if (value === 'after-deletion' && period) return `${period} after deletion`;
  if (value === 'stated' && detail) return detail;
  if (value === 'safeguarded' && detail) return `yes, under ${detail}`;
  return period && value !== 'vague' ? `${words}, within ${period}` : words;
}

/** An answer in plain words: "90 days", "no stated time", "only if you agree". */
export function inWords(answer: Answer): string {
  // The vaguest words of the sentence say it best: "as long as necessary".
  const open =
    answer.question === 'retention' && answer.value === 'vague'
      ? answer.vague.find(
          (word) => word.family === 'condition' && /as long as|necessary|needed|required/i.test(word.words),
        )
      : undefined;
  return open ? open.words.toLowerCase() : valueInWords(answer.value, answer.period, answer.detail);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day from which a document says that it holds, as "2026-07-01"; undefined where it names none, or names a day only
 * in digits whose order cannot be told ("3/4/2026").
 */
export function effectiveDay(stance: Stance): string | undefined {
  const words = stance['effective-date'].detail;
  if (!words) return undefined;
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(words);
  if (iso) return iso[0];
  const year = /\d{4}/.exec(words)?.[0];
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`).test(words)) + 1;
  const day = Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(words)?.[1]);
  if (!year || month === 0 || !(day >= 1 && day <= 31)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
