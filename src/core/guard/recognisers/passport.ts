import type { Recogniser } from '../recogniser.ts';
import { labelled } from '../shape/labelled.ts';

const find = labelled({
  kind: 'passport',
  label:
    'passports?|pass|reisep(?:a|ä)ss(?:es)?|reisepass-?nummer|passnummer|pass-?nr|pasaportes?|passeports?|passaportes?|passaporto|paspoort(?:nummer)?|paszport(?:u|em)?',
  value: '(?=(?:[A-Z -]{0,4}\\d){5})[A-Z\\d]{1,3}[ -]?[A-Z\\d]{5,10}',
  confidence: 0.95,
  reason: 'Named as a passport number.',
  accept: (value, bare) =>
    /(?:\d[A-Z]*){5}/i.test(value) && (!bare || /[A-Z]/i.test(value) || value.length > 7),
});

export const passport: Recogniser = {
  id: 'passport',
  kinds: ['passport'],
  source: 'ICAO Doc 9303 part 4: up to nine letters and digits; words for passport in eight languages',
  hints: {
    words: [
      'passport',
      'passports',
      'pass',
      'reisepass',
      'reisepasses',
      'reisepassnummer',
      'passnummer',
      'pasaporte',
      'passeport',
      'passaporte',
      'passaporto',
      'paspoort',
      'paspoortnummer',
      'paszport',
      'paszportu',
    ],
  },
  examples: {
    hits: [
      ['Passport: A58912345', 'A58912345'],
      ['passport number is 533401372.', '533401372'],
      ['Reisepass-Nr. C01X00T47', 'C01X00T47'],
      ['pasaporte nº PAA123456', 'PAA123456'],
      ['passeport n° 12AB34567', '12AB34567'],
      ['What is your passport number?\nA: X12345678.', 'X12345678'],
      ['paszport AB 1234567', 'AB 1234567'],
    ],
    misses: [
      'passport photos 35 x 45',
      'bring your passport on 12 March',
      'pass 3 of 5',
      'my passport expired in 2019',
    ],
  },
  recognise: find,
};
