import type { Kind } from '../kinds.ts';

/** What a label says of the value behind it. */
export const LABEL_WORDS: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  address: 'Address',
  postcode: 'Postcode',
  date: 'Date',
  'date-of-birth': 'Birth date',
  age: 'Age',
  email: 'E-mail',
  phone: 'Phone',
  username: 'User name',
  url: 'Link',
  ip: 'IP address',
  mac: 'MAC address',
  card: 'Card',
  iban: 'IBAN',
  bic: 'BIC',
  'bank-account': 'Account',
  'routing-number': 'Routing number',
  'us-ssn': 'SSN',
  'national-id': 'National ID',
  'tax-number': 'Tax number',
  'vat-number': 'VAT number',
  passport: 'Passport',
  'driving-licence': 'Driving licence',
  'licence-plate': 'Licence plate',
  vin: 'Vehicle number',
  'crypto-address': 'Wallet',
  'api-key': 'Key',
  password: 'Password',
  'case-number': 'Case',
  'reference-number': 'Reference',
  health: 'Health detail',
};

/** The label with its number; brackets keep `[Client 1]` from being the beginning of `[Client 10]`. */
export const label = (word: string, number: number): string => `[${word} ${number}]`;

/** The word and number of a label, or nothing for another text. */
export function readLabel(text: string): { word: string; number: number } | undefined {
  const match = /^\[(.+) (\d+)\]$/.exec(text);
  return match === null ? undefined : { word: match[1]!, number: Number(match[2]) };
}
