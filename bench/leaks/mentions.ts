import type { Random } from '../known-people/random.ts';
import type { Customer } from './people.ts';

// Ordinary sentences that name a customer, in the ways in which people and programs write names.

/** A text that names a customer, and in which way. */
export interface Mentioned {
  readonly form: string;
  readonly text: string;
}

const entities = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (char) => `&#${char.codePointAt(0)};`);
const escapes = (text: string): string =>
  text.replace(/[^\x20-\x7e]|[aeo]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const FORMS: Readonly<Record<string, (one: Customer) => string>> = {
  'full name': ({ given, family }) => `${given} ${family}`,
  'family name first': ({ given, family }) => `${family}, ${given}`,
  'with a title': ({ given, family }) => `Ms ${given} ${family}`,
  capitals: ({ given, family }) => `${given} ${family}`.toUpperCase(),
  'e-mail': ({ email }) => email,
  'e-mail in capitals': ({ email }) => email.toUpperCase(),
  'name and e-mail': ({ given, family, email }) => `${given} ${family} <${email}>`,
  phone: ({ phone }) => phone,
  'phone without spaces': ({ phone }) => phone.replace(/ /g, ''),
  'phone with dashes': ({ phone }) => phone.replace(/ /g, '-'),
  account: ({ account }) => account,
  address: ({ given, family, address }) => `${given} ${family}, ${address}`,
  'name, then first name': ({ given, family }) => `${given} ${family} (${given} to friends)`,
  'name, then title': ({ given, family }) => `${given} ${family}, so Dr. ${family},`,
  possessive: ({ given, family }) => `${given} ${family}'s`,
  HTML: ({ given, family }) => `<b>${entities(given)}</b> ${entities(family)}`,
  'HTML row': ({ given, family, email }) => `<td>${given}</td><td>${family}</td><td>${email}</td>`,
  'link to an e-mail': ({ given, family, email }) => `[${given} ${family}](mailto:${email})`,
  'in a URL': ({ email }) => `https://crm.example/find?mail=${encodeURIComponent(email)}&page=2`,
  'name in a URL': ({ given, family }) =>
    `https://crm.example/people/${encodeURIComponent(given)}-${encodeURIComponent(family)}`,
  'JSON in text': ({ given, family, email }) =>
    JSON.stringify({ first_name: given, last_name: family, email }),
  'escaped JSON in text': ({ given, family }) => `{"name":"${escapes(`${given} ${family}`)}"}`,
  CSV: ({ given, family, email, phone }) => `given,family,mail,phone\n${given},${family},${email},${phone}`,
  'decomposed letters': ({ given, family }) => `${given} ${family}`.normalize('NFD'),
  'no-break space': ({ given, family }) => `${given}\u00a0${family}`,
  'line break': ({ given, family }) => `${given}\n${family}`,
  'user name': ({ email }) => `@${email.split('@')[0]}`,
};
export const FORM_NAMES = Object.keys(FORMS);

const FRAMES: readonly ((who: string) => string)[] = [
  (who) => `Please write to ${who} about the invoice that is due on Friday.`,
  (who) => `The meeting with ${who} was moved to the afternoon; can you sum up the notes?`,
  (who) => `Notes from today: called ${who}, who wants the second draft by Monday.`,
  (who) => `${who} asked whether the photos can be had in a larger size.`,
  (who) => `Draft a friendly answer. It goes to ${who}, and a copy to the file.`,
  (who) => `Who is responsible? I think it is ${who}. "Let us see", they said, \\ and left.`,
  (who) => `Résumé of the case 🎯: ${who} → second visit, 40 minutes.`,
];

/** A sentence that names `one`. `form` picks the way; otherwise any. */
export function mention(random: Random, one: Customer, form = random.pick(FORM_NAMES)): Mentioned {
  const write = FORMS[form] as (one: Customer) => string;
  return { form, text: random.pick(FRAMES)(write(one)) };
}

/** What is said of somebody who was named before: the first name is enough. */
export const firstName = (random: Random, { given }: Customer): string =>
  random.pick([
    `Did ${given} call back?`,
    `I told ${given} that it can wait until Monday.`,
    `Please ask ${given}, and then write to ${given} again.`,
    `Hi ${given}, thank you for the quick answer!`,
  ]);

/** A sentence that names nobody of the business: it must come and go as it is. */
export const ordinary = (random: Random): string =>
  random.pick([
    'The order of 24 chairs costs 1,250.00 and ships in 3 to 5 days.',
    'Rainfall was 12 mm; the river stands at 2.4 m.',
    'Use a heading, two short paragraphs and a list of three points.',
    'The function returns {"ok": true} when the queue is empty.',
    'Version 2.3.1 fixes the import of large files.',
  ]);
