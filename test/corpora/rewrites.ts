import type { Finding, Kind } from '../../src/core/guard/index.ts';

/** Ways in which a model rewrites a stand-in. The first eighteen are met in practice; the rest are what people do to names. */
export const REWRITES: Readonly<Record<string, (standIn: string) => string>> = {
  verbatim: (s) => s,
  possessive: (s) => `${s}'s`,
  plural: (s) => `${s}s`,
  bold: (s) => `**${s}**`,
  code: (s) => `\`${s}\``,
  'lower case': (s) => s.toLowerCase(),
  'upper case': (s) => s.toUpperCase(),
  'title case': (s) => s.replace(/\p{L}+/gu, (w) => w.charAt(0).toUpperCase() + w.slice(1).toLowerCase()),
  'HTML-escaped': (s) => s.replace(/[&<>"'[\]@]/g, (c) => `&#${c.charCodeAt(0)};`),
  'Markdown-escaped': (s) => s.replace(/[\\`*_{}[\]()#+\-.!]/g, '\\$&'),
  'underscore to space': (s) => s.replaceAll('_', ' '),
  'brackets dropped': (s) => s.replace(/[[\]()]/g, ''),
  'brackets changed': (s) => s.replaceAll('[', '(').replaceAll(']', ')'),
  'spaces inside brackets': (s) => s.replaceAll('[', '[ ').replaceAll(']', ' ]'),
  'line-wrapped': (s) => s.replace(' ', '\n'),
  'JSON string': (s) => JSON.stringify(s),
  'URL-encoded': (s) => encodeURIComponent(s),
  'smart quotes': (s) => `“${s.replaceAll("'", '’')}”`,
};

/** What is done to names beyond that: the stand-in, and what must come back for `Maria Lopez`. */
export const NAME_REWRITES: Readonly<
  Record<string, readonly [(first: string, last: string) => string, string]>
> = {
  'first name alone': [(f) => f, 'Maria'],
  'last name alone': [(_, l) => l, 'Lopez'],
  'with a title': [(_, l) => `Ms ${l}`, 'Ms Lopez'],
  'with a German title': [(_, l) => `Frau ${l}`, 'Frau Lopez'],
  'initial and last name': [(f, l) => `${f[0]}. ${l}`, 'M. Lopez'],
  'initial without point': [(f, l) => `${f[0]} ${l}`, 'M Lopez'],
  reversed: [(f, l) => `${l}, ${f}`, 'Lopez, Maria'],
  'reversed with initial': [(f, l) => `${l}, ${f[0]}.`, 'Lopez, M.'],
  'German genitive': [(f) => `${f}s Brief`, 'Marias Brief'],
  'plural of the family': [(_, l) => `the ${l}s`, 'the Lopezs'],
  'possessive of the first name': [(f) => `${f}’s letter`, 'Maria’s letter'],
  'Polish instrumental': [(_, l) => `z panem ${l}em`, 'z panem Lopezem'],
  'in bold, word by word': [(f, l) => `**${f}** ${l}`, '**Maria** Lopez'],
  'joined by underscore': [(f, l) => `${f}_${l}.pdf`, 'Maria_Lopez.pdf'],
  'joined by hyphen': [(f, l) => `${f}-${l}`, 'Maria-Lopez'],
  'quoted over two lines': [(f, l) => `> ${f}\n> ${l}`, '> Maria Lopez'],
  'in capitals': [(f, l) => `${f} ${l}`.toUpperCase(), 'Maria Lopez'],
};

/** Values of the kinds that are masked most, each with its kind. */
export const VALUES: readonly (readonly [string, Kind])[] = [
  ['Maria Lopez', 'person'],
  ['Jürgen Müller-Lüdenscheidt', 'person'],
  ["Siobhan O'Brien", 'person'],
  ['Wojciech Kowalski', 'person'],
  ['maria.lopez@gmx.de', 'email'],
  ['+49 30 1234567', 'phone'],
  ['(212) 555-1234', 'phone'],
  ['DE89 3704 0044 0532 0130 00', 'iban'],
  ['4 March 1985', 'date-of-birth'],
  ['14 Mill Lane, Ashford', 'address'],
  ['INV-2024-0042', 'reference-number'],
  ['4111 1111 1111 1111', 'card'],
];

/** One finding over the whole of `value` in `text`. */
export const findingOf = (text: string, value: string, kind: Kind): Finding => {
  const start = text.indexOf(value);
  return { start, end: start + value.length, kind, confidence: 1, reason: 'given' };
};
