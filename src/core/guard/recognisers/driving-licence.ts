import type { Recogniser } from '../recogniser.ts';
import { labelled } from '../shape/labelled.ts';

const find = labelled({
  kind: 'driving-licence',
  label:
    "(?:driver'?s?'?|driving)[ _-]?licen[cs]e|\\bd\\.?l\\.?|führerschein(?:nummer)?|permis(?: de conduire)?|(?:permiso|licencia|carn[eé]t?) de conducir|licencia de manejo|carta de condução|carteira de (?:motorista|habilitação)|cnh|patente(?: di guida)?|rijbewijs(?:nummer)?|prawo jazdy|prawa jazdy",
  value: '(?=[A-Z\\d -]{0,8}\\d)[A-Z\\d](?:[A-Z\\d]|[ /-](?=\\d|[A-Z]\\d)){4,19}',
  confidence: 0.94,
  reason: 'Named as a driving licence number.',
  // A first group without a digit is a word of the sentence: since 1999.
  accept: (value, bare) =>
    !(bare && value.includes('/')) &&
    (value.match(/\d/g)?.length ?? 0) >= 4 &&
    !/^[a-z]{3,}[ /-]/i.test(value),
});

export const drivingLicence: Recogniser = {
  id: 'driving-licence',
  kinds: ['driving-licence'],
  source: 'forms differ by issuer (AAMVA list for US states, DVLA INF45P); the words before decide',
  hints: {
    words: [
      'driver',
      'drivers',
      'driving',
      'dl',
      'fuhrerschein',
      'fuhrerscheinnummer',
      'permis',
      'permiso',
      'licencia',
      'carne',
      'carnet',
      'carta',
      'carteira',
      'cnh',
      'patente',
      'rijbewijs',
      'rijbewijsnummer',
      'prawo',
      'prawa',
    ],
  },
  examples: {
    hits: [
      ["My driver's license number is M943688896309", 'M943688896309'],
      ["driver's license number is 755600751", '755600751'],
      ['Driving licence no: MORGA657054SM9IJ', 'MORGA657054SM9IJ'],
      ['Führerschein-Nr. B072RRE2I55', 'B072RRE2I55'],
      ['DL# D1234562', 'D1234562'],
      ['permis de conduire n° 12AA00001', '12AA00001'],
      ['prawo jazdy nr 01234/18/1234', '01234/18/1234'],
    ],
    misses: [
      'a driving licence since 1999',
      'his driver called at 5',
      'permis de construire 12345',
      'driving 120 km',
    ],
  },
  recognise: find,
};
