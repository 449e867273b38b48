import type { Recogniser } from '../recogniser.ts';
import { isAlphanumeric, isDigit, matchAt } from '../shape/chars.ts';
import { dateEnd } from '../shape/date-forms.ts';
import { foldWord } from '../shape/hint-scan.ts';

const LOOK_AHEAD = 48;
// A new sentence between "born" and the date: the date tells of something else.
const NEW_SENTENCE = /[.!?;] {1,2}\p{Lu}/u;
// Words that stand for nothing but a birth: the date may come as the answer, in a sentence of its own.
const PLAIN_WORDS =
  /^(?:dob|birth|birthdate|dateofbirth|geb|geburtsdatum|naissance|nacimiento|nascimento|nascita|geboortedatum|urodzenia)$/;
const YEAR = /(?:18[5-9]\d|19\d\d|20[0-3]\d)(?![\p{L}\p{N}]|[-./]\d)/uy;

const WORDS = [
  'born',
  'dob',
  'birth',
  'birthdate',
  'birthday',
  'dateofbirth',
  'birthdt',
  'geboren',
  'geb',
  'geburtsdatum',
  'geburtstag',
  'nacido',
  'nacida',
  'nacimiento',
  'nacio',
  'ne',
  'nee',
  'naissance',
  'nascido',
  'nascida',
  'nascimento',
  'nasceu',
  'nato',
  'nata',
  'nascita',
  'geboortedatum',
  'gebdatum',
  'urodzony',
  'urodzona',
  'urodzenia',
  'ur',
];

export const dateOfBirth: Recogniser = {
  id: 'date-of-birth',
  kinds: ['date-of-birth'],
  source: 'words for birth in eight languages, with the dates of date.ts',
  hints: { words: WORDS },
  examples: {
    hits: [
      ['DOB: 04-11-1986', '04-11-1986'],
      ['your date of birth?\nA: 1977-06-21.', '1977-06-21'],
      ['She was born on 2/19/1988.', '2/19/1988'],
      ['Geburtsdatum: 12.03.1980', '12.03.1980'],
      ['geb. am 12. März 1980', '12. März 1980'],
      ['née le 3 mai 1975 à Lyon', '3 mai 1975'],
      ['nacido el 3 de mayo de 1975', '3 de mayo de 1975'],
      ['born in Leeds on 4 May 1960', '4 May 1960'],
      ['was born in 1957 and', '1957'],
      ['urodzona 11.02.1980 r.', '11.02.1980'],
      ['"dateOfBirth": "1980-02-11"', '1980-02-11'],
      ["date of birth. It's 3/13/1956", '3/13/1956'],
    ],
    misses: [
      'born to run',
      'the birth of a nation',
      'Borne, 12.03.1980',
      'il ne viendra pas',
      'born free and happy in a small town far away from here, long before 2001 when',
    ],
  },
  recognise(text, hint, emit) {
    const word = foldWord(text.slice(hint.start, hint.end));
    // "ne", "nee", "nato", "ur" mean other things too: there the date follows at once.
    const reach = word.length <= 4 && !PLAIN_WORDS.test(word) && word !== 'born' ? 12 : LOOK_AHEAD;
    const limit = Math.min(text.length, hint.end + reach);
    for (let at = hint.end; at < limit; at++) {
      const code = text.charCodeAt(at);
      if (!isAlphanumeric(code) || isAlphanumeric(text.charCodeAt(at - 1))) continue;
      let end = dateEnd(text, at);
      if (end < 0 && isDigit(code)) end = yearEnd(at);
      if (end < 0) {
        if (isDigit(code)) return;
        continue;
      }
      if (!PLAIN_WORDS.test(word) && NEW_SENTENCE.test(text.slice(hint.end, at))) return;
      return emit({
        start: at,
        end,
        kind: 'date-of-birth',
        confidence: 0.96,
        reason: 'A date named as a date of birth.',
      });
    }

    function yearEnd(at: number): number {
      const year = matchAt(YEAR, text, at);
      return year ? at + 4 : -1;
    }
  },
};
