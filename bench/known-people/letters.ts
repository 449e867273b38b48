import { addressForm, supportedForm, sureForm } from './forms.ts';
import { RARE_FAMILY, WIDESPREAD_GIVEN } from './names.ts';
import type { Somebody } from './people.ts';
import type { Random } from './random.ts';

/** Sentences of ordinary business letters, without any name. */
const PROSE = `
Thank you for your message of last week and for the documents that you enclosed with it.
We have looked through the figures and can confirm that the balance agrees with our records.
The delivery was delayed because the carrier could not reach the warehouse before the weekend.
If the dates that I suggested do not suit you, please let me know which ones would be better.
As discussed on the phone, the second part of the work will begin once the deposit has been received.
The enclosed offer is valid for thirty days and includes all materials, travel and a first revision.
I would be grateful if you could return the signed copy so that we can close the file for this year.
Please note that the price of paper has risen again, which is reflected in the attached estimate.
Our office is closed between the holidays, but urgent requests are answered within one working day.
The photographs from the spring session are ready, and a link to the gallery follows in a separate mail.
During the last consultation we agreed to reduce the number of hours and to review the plan in autumn.
It was a pleasure to work with your team, and I hope that the results meet your expectations.
The tax office has asked for the missing receipts; a list of the items in question is attached.
We recommend that you keep the original for your own files and send us a scan in good quality.
Should the symptoms return, do not hesitate to arrange another appointment at short notice.
Vielen Dank für Ihre Nachricht und die schnelle Rückmeldung zu unserem Angebot.
Die Rechnung für die Beratung im vergangenen Monat finden Sie im Anhang dieses Schreibens.
Bitte überweisen Sie den Betrag innerhalb von vierzehn Tagen auf das unten genannte Konto.
Gerne vereinbaren wir einen neuen Termin, sobald die Unterlagen vollständig vorliegen.
Nous vous remercions de votre confiance et restons à votre disposition pour toute question.
Veuillez trouver ci-joint le devis corrigé ainsi que le calendrier des prochaines étapes.
`
  .trim()
  .split('\n');

const MENTIONS = [
  'I have copied {} into this message so that everyone has the same information.',
  '{} will take care of the formalities while I am travelling.',
  'The remaining questions were answered by {} during the call.',
  'According to {}, the contract can be extended without further costs.',
];

const paragraph = (random: Random, sentences: number): string =>
  Array.from({ length: sentences }, () => random.pick(PROSE)).join(' ');

const letter = (random: Random, people: readonly Somebody[]): string => {
  const who = random.pick(people);
  const other = random.pick(people);
  const stranger = `${random.pick(WIDESPREAD_GIVEN)} ${random.pick(RARE_FAMILY)}`;
  const mention = (name: string): string => random.pick(MENTIONS).replace('{}', name);
  return [
    `${who.given} ${who.family}\n${addressForm(random, who).text}\n`,
    `${1 + random.below(28)} March 20${10 + random.below(17)}\n`,
    `Dear ${who.given},\n`,
    `${paragraph(random, 3)}\n`,
    `${paragraph(random, 1)} ${mention(sureForm(random, other).text)} ${paragraph(random, 2)}\n`,
    `${mention(stranger)} ${paragraph(random, 2)} ${mention(supportedForm(random, who).text)}\n`,
    `Invoice ${random.digits(4)}-${random.digits(5)}, total ${random.digits(3)}.50 EUR; reach me at ${who.email}.\n`,
    'Kind regards\n\n',
  ].join('\n');
};

/** Business letters, at least `size` UTF-16 code units of them together: about one name in 250 characters. */
export const businessLetters = (random: Random, people: readonly Somebody[], size: number): string[] => {
  const letters: string[] = [];
  for (let length = 0; length < size; ) {
    const next = letter(random, people);
    letters.push(next);
    length += next.length;
  }
  return letters;
};
