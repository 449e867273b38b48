import type { Recogniser } from '../recogniser.ts';
import { before, endAt, isAlphanumeric, isDigit } from '../shape/chars.ts';

const AGE = '(?:1[01]\\d|[1-9]?\\d)';
// After the number: words that say that the number is an age.
const AFTER = new RegExp(
  `${AGE}(?:[ -](?:and a half[ -])?(?:years?|yrs?|months?|weeks?)[ -](?:old|of age)|[ -]?y\\.?/?o\\.?(?!\\p{L})|[ -]?yrs?\\.? old| ?jahre?n? alt|[ -]?jährig(?:e[nrsm]?)?| ?(?:años|meses|semanas|días) de (?:edad|vida|nacid[oa]s?)| ?ans révolus| ?anos de idade| ?anni di età| ?jaar oud|[ -]jarige?| ?lat(?:ek)? (?:życia|mający\\w{0,3})|[ -]letni\\p{L}{0,4})(?!\\p{L})`,
  'yiu',
);
// Before the number: the same, and a unit may follow.
const UNIT = new RegExp(
  `${AGE}(?! ?%)(?:[ -]?(?:years?|yrs?|months?|weeks?|days?|jahren?|monaten?|ans|mois|años|meses|días|anos|dias|anni|mesi|giorni|jaar|maanden|lata?|miesięcy)(?!\\p{L}))?(?![\\p{L}\\p{N}]|[.,:/-]\\d)`,
  'yiu',
);
const BEFORE =
  /(?:\bag(?:ed?|ed between)(?: of| is)?[:=]? {0,3}|\balter[:=]? {0,3}|\bim alter von |âgée?s? de |\bagée? de |\bedad[:=]? {0,3}|\bcon (?=\d)|\bedad de |\bidade[:=]? ?|\bidade de |\betà[:=]? ?|\betà di |\bleeftijd[:=]? ?|\bop \w{0,10} ?leeftijd van |\bwiek[:=]? ?|\bw wieku |\bturn(?:s|ed|ing) |\bage["'][:=] ?["']?)$/u;
const SURE_WITH_UNIT =
  /(?:\b(?:tiene|tenía|cumplió|il a|elle a|j'ai|a eu|ha|avait|ho|tem|tinha|tenho|ma|ukończył\w?|wird|bin|ist|werde|hij is|zij is|ze is|ik ben|cuenta con|contaba con)|\ba los|(?:varón|mujer|hombre|niñ[oa]|paciente|joven|señora?|neonato|lactante|homme|femme|patiente?|garçon|fille|enfant|bébé|uomo|donna|ragazz[oa]|paziente|bambin[oa]|homem|mulher|menin[oa]|senhora?|hij[oa]|figli[oa]|fils|filh[oa]),? (?:de|di|d'|com|con)) $/u;
// Varón caucásico de 30 años: a word between is a quality, unless it is one that begins something else.
const PERSON_WITH_QUALITY =
  /(?:varón|mujer|hombre|niñ[oa]|paciente|uomo|donna|homem|mulher|homme|femme) (?!con |que |sin |y |por |a |en )\p{L}{4,16} de $/u;
// He's 42. — and nothing behind that could be counted.
const PERSON_IS = /\b(?:s?he(?:'s| is| was)|i(?:'m| am| was)|(?:er|sie) ist|ich bin) $/;
const PLAIN_NUMBER = /[1-9]\d(?=[.,;!?)\n]|$| and | und )(?![.,]\d)/y;
// "A los 3 meses" is a time after something else; an age is told in years.
const YEARS_ONLY = new RegExp(`${AGE} ?(?:años|ans|anni|anos)(?!\\p{L})(?! (?:de|d'))`, 'yiu');
const YEARS = new RegExp(
  `${AGE} ?(?:ans|mois|años|meses|días|semanas|anos|dias|anni|mesi|giorni|jaar|maanden|lat|miesięcy|jahre)(?!\\p{L})(?! (?:d'|de |di |erfahrung|expérience|experiencia|doświadczenia|ervaring|später|lang|nach|garantie))`,
  'yiu',
);

// The last words of the patterns for what stands before; most numbers follow another word.
const LAST_WORDS = new Set(
  "aged age of is between alter von de edad los con idade età di leeftijd van wiek wieku turns turned turning tiene tenía cumplió a ai eu avait ha ho tem tinha tenho ma ukończył ukończyła wird bin ist werde ben was am he's she's i'm com d cuenta contaba".split(
    ' ',
  ),
);
const UNIT_INITIALS = 'yjalmwdoYJALMWDO';
const SIGN_BEFORE = ' \n("\'=:\t-';

/** The word before `at`, in lower case, without the signs between. */
function wordBefore(text: string, at: number): string {
  let end = at;
  while (at - end < 4 && !isAlphanumeric(text.charCodeAt(end - 1)) && end > 0) end--;
  let start = end;
  while (end - start < 14 && (isAlphanumeric(text.charCodeAt(start - 1)) || text[start - 1] === "'")) start--;
  return text.slice(start, end).toLowerCase();
}

export const age: Recogniser = {
  id: 'age',
  kinds: ['age'],
  source: 'ways of telling an age in eight languages',
  hints: { digits: [{ least: 1, most: 3 }] },
  examples: {
    hits: [
      ['She is 45 years old.', '45 years old'],
      ['a 45-year-old woman', '45-year-old'],
      ['aged 45, of Leeds', '45'],
      ['Age: 62', '62'],
      ['er ist 45 Jahre alt', '45 Jahre alt'],
      ['âgée de 45 ans', '45 ans'],
      ['tiene 45 años', '45 años'],
      ['ha 45 anni', '45 anni'],
      ['w wieku 45 lat', '45 lat'],
      ['67 y/o male', '67 y/o'],
      ['Varón caucásico de 30 años, sin', '30 años'],
      ['a los 42 años, tras', '42 años'],
      ['neonato de 8 días de vida', '8 días de vida'],
    ],
    misses: [
      'for 10 years',
      '45 years ago',
      'page 45',
      'aged 45 %',
      "20 ans d'expérience",
      'the age of 1984 books',
      'a 3-year contract',
      'control a los 3 meses',
      'mujer con dolor de 3 años',
    ],
  },
  recognise(text, { start, end }, emit) {
    if (end - start > 3 || (start > 0 && !SIGN_BEFORE.includes(text[start - 1]!))) return;
    const next = text.charCodeAt(end);
    if (
      isDigit(next) ||
      ((next === 0x2e || next === 0x2c || next === 0x2f) && isDigit(text.charCodeAt(end + 1)))
    )
      return;
    let ageEnd = UNIT_INITIALS.includes(text[end + (next === 0x20 || next === 0x2d ? 1 : 0)] ?? ' ')
      ? endAt(AFTER, text, start)
      : -1;
    let confidence = 0.95;
    if (ageEnd < 0 && LAST_WORDS.has(wordBefore(text, start))) {
      const lead = before(text, start, 24);
      if (BEFORE.test(lead)) ageEnd = endAt(UNIT, text, start);
      else if (SURE_WITH_UNIT.test(lead))
        ageEnd = endAt(lead.endsWith('a los ') ? YEARS_ONLY : YEARS, text, start);
      else if (PERSON_WITH_QUALITY.test(before(text, start, 40))) ageEnd = endAt(YEARS_ONLY, text, start);
      else if (PERSON_IS.test(lead)) {
        ageEnd = endAt(PLAIN_NUMBER, text, start);
        confidence = 0.7;
      }
    }
    if (ageEnd < 0) return;
    emit({ start, end: ageEnd, kind: 'age', confidence, reason: 'The age of a person.' });
  },
};
