import type { Recogniser } from '../recogniser.ts';
import { labelled } from '../shape/labelled.ts';

const PLATE =
  '[A-Z]{2}\\d{2} ?[A-Z]{3}|[A-Z]{2}[ -]?\\d{3}[ -]?[A-Z]{2}|\\d{1,2}-[A-Z]{2,3}-\\d{1,2}|[A-Z\\d]{2,3}-[A-Z\\d]{2,3}-[A-Z\\d]{1,2}|[A-ZÄÖÜ]{1,3}[- ]?[A-Z]{1,2}[- ]?\\d{1,4}[EH]?|\\d[A-Z]{3}\\d{3}|\\d{4}[ -]?[A-Z]{3}|[A-Z]{1,3}[ -]?\\d{1,5}[A-Z]{0,2}(?:[ -]?[A-Z]{1,3})?|\\d{1,4}[ -]?[A-Z]{1,3}(?:[ -]?\\d{1,3})?|[A-Z]{2,3}[ -]?[A-Z\\d]{4,5}';

const find = labelled({
  kind: 'licence-plate',
  label:
    "(?:licen[cs]e|number|vehicle|car)[ -]?plates?(?: number)?|plates?|(?:vehicle|car) reg(?:istration|\\.)?|vrm|registration(?: (?:mark|plate|number))?|reg(?:\\.| no\\.?| number)|kfz-?kennzeichen|(?:amtliche[sn]? )?kennzeichen|plaques?(?: d'immatriculation)?|immatricul(?:ation|ée?)|matr[ií]culas?|placas?|targa|targato|kenteken|nr\\.? rej(?:\\.|estracyjny)|(?:tablic[aey]|numer(?:ze)?) rejestracyjn[aey](?:go|j|m)?|rejestracyjn\\w{1,3}(?: pojazdu)?",
  value: PLATE,
  confidence: 0.9,
  reason: 'Named as the plate of a vehicle.',
  accept: (value) => /\d/.test(value) && /[A-Z]/.test(value) && value.replace(/[ -]/g, '').length >= 4,
});

export const licencePlate: Recogniser = {
  id: 'licence-plate',
  kinds: ['licence-plate'],
  source: 'published plate formats of US states, GB, DE, FR, ES, IT, NL, PL; the words before decide',
  hints: {
    words: [
      'license',
      'licence',
      'number',
      'vehicle',
      'car',
      'plate',
      'plates',
      'vrm',
      'registration',
      'reg',
      'kfz',
      'kennzeichen',
      'amtliches',
      'plaque',
      'immatriculation',
      'immatricule',
      'immatriculee',
      'matricula',
      'placa',
      'placas',
      'targa',
      'targato',
      'kenteken',
      'nr',
      'tablica',
      'rejestracyjny',
      'rejestracyjnym',
      'numerze',
    ],
  },
  examples: {
    hits: [
      ['License plate: 7ABC123', '7ABC123'],
      ['Kennzeichen M-AB 1234', 'M-AB 1234'],
      ['vehicle registration AB12 CDE', 'AB12 CDE'],
      ['immatriculation AB-123-CD', 'AB-123-CD'],
      ['matrícula 1234 BCD', '1234 BCD'],
      ['kenteken 12-ABC-3', '12-ABC-3'],
      ['nr rej. WA 12345', 'WA 12345'],
    ],
    misses: ['a plate of 12 biscuits', 'the registration fee of 50', 'number plate', 'car 54 where are you'],
  },
  recognise: find,
};
