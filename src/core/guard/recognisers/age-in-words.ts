import type { Recogniser } from '../recogniser.ts';
import { before, endAt } from '../shape/chars.ts';
import { foldWord } from '../shape/hint-scan.ts';

/** How a language says an age in words. */
interface Language {
  /** The words that a number from twenty on begins with. */
  readonly first: readonly string[];
  /** Pattern of what follows the first word up to the end of the number. */
  readonly rest: string;
  /** Pattern of years, as a unit. */
  readonly years: string;
  /** Pattern of years with the words that make them an age. */
  readonly old: string;
  /** What stands before a number of years that is an age; matched against the lower-case text before it. */
  readonly lead: RegExp;
}

const DIGITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TENS = 'zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

const LANGUAGES: readonly Language[] = [
  {
    first: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    rest: '(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?',
    years: ' years',
    old: '[- ]years?[- ](?:old|of age)',
    lead: /\b(?:aged|at the age of) $/,
  },
  {
    first: TENS.flatMap((ten) => [ten, ...DIGITS.map((digit) => `${digit}und${ten}`)]),
    rest: '',
    years: ' jahren?',
    old: ' jahre alt',
    lead: /(?:\balter von|\bmit) $/,
  },
  {
    first:
      'veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(
        ' ',
      ),
    rest: '(?: y (?:un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?',
    years: ' años',
    old: ' años de edad',
    lead: /\b(?:tiene|tengo|tenía|cumplió|cumple|a los|edad de|(?:mujer|hombre|varón|paciente|señora?) de) $/,
  },
  {
    first: 'vingt trente quarante cinquante soixante quatre'.split(' '),
    rest: '(?:(?:[- ]vingts?)?(?:[- ](?:et[- ])?(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:[- ](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize))?)',
    years: ' ans',
    old: ' ans révolus',
    lead: /(?:âgée?s? de|\b(?:il|elle|qui) a|\bj'ai|\bavait|(?:femme|homme|patiente?) de) $/,
  },
];
const BY_WORD = new Map(
  LANGUAGES.flatMap(({ first, rest, years, old, lead }) => {
    const pattern = (unit: string) => new RegExp(`\\p{L}+${rest}${unit}(?!\\p{L})`, 'iuy');
    const reading = { years: pattern(years), old: pattern(old), lead };
    return first.map((word) => [foldWord(word), reading] as const);
  }),
);

export const ageInWords: Recogniser = {
  id: 'age-in-words',
  kinds: ['age'],
  source: 'number words from twenty on in English, German, Spanish and French, and ways of telling an age',
  hints: { words: [...BY_WORD.keys()] },
  examples: {
    hits: [
      ['she is forty-two years old', 'forty-two years old'],
      ['a thirty-year-old teacher', 'thirty-year-old'],
      ['aged sixty years', 'sixty years'],
      ['er ist fünfundvierzig Jahre alt', 'fünfundvierzig Jahre alt'],
      ['mit fünfundvierzig Jahren', 'fünfundvierzig Jahren'],
      ['tiene cuarenta y dos años', 'cuarenta y dos años'],
      ['âgée de quarante-deux ans', 'quarante-deux ans'],
      ['elle a quatre-vingt-dix ans', 'quatre-vingt-dix ans'],
    ],
    misses: [
      'twenty years ago',
      'a forty-year contract',
      'seit zwanzig Jahren',
      'hace cuarenta años',
      'il y a vingt ans',
      'quatre personnes',
    ],
  },
  recognise(text, { start, end: wordEnd }, emit) {
    const reading = BY_WORD.get(foldWord(text.slice(start, wordEnd)));
    if (!reading) return;
    const old = endAt(reading.old, text, start);
    const end =
      old < 0 && reading.lead.test(before(text, start, 16)) ? endAt(reading.years, text, start) : old;
    if (end < 0) return;
    emit({ start, end, kind: 'age', confidence: 0.88, reason: 'The age of a person, in words.' });
  },
};
