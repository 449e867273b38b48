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

/** The word for a person of the business. */
export const CLIENT = 'Client';

/** A label taken apart: `[Client 1 e-mail]` is word `Client`, number 1, detail `e-mail`. */
export interface Label {
  readonly word: string;
  readonly number: number;
  /** What of the person it is; empty for the full name, and for values that belong to nobody. */
  readonly detail: string;
}

/** Brackets and the space before a detail keep every label from being the beginning of another. */
export const writeLabel = ({ word, number, detail }: Label): string =>
  `[${word} ${number}${detail === '' ? '' : ` ${detail}`}]`;

/** Reads a label back; nothing for another text. */
export function readLabel(text: string): Label | undefined {
  const match = /^\[(\D+) (\d+)(?: ([^\]]+))?\]$/.exec(text);
  return match === null ? undefined : { word: match[1]!, number: Number(match[2]), detail: match[3] ?? '' };
}

/** Labels for details that occur more than once: `e-mail`, `e-mail b`, `e-mail c` … `e-mail z`, `e-mail 27`. */
export function* details(first: string): Generator<string> {
  yield first;
  const start = first === '' ? '' : `${first} `;
  for (const letter of 'bcdefghijklmnopqrstuvwxyz') yield start + letter;
  for (let number = 27; ; number++) yield `${start}no. ${number}`;
}
