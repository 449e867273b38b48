import type { Kind } from './kinds.ts';

/**
 * The data category of the map to which a kind of finding belongs. Rules are drawn per category and applied per kind;
 * the ledger counts by category. The ids are those of `core/map`'s data categories.
 */
export const KIND_CATEGORIES: Readonly<Record<Kind, string>> = {
  person: 'name',
  organisation: 'company',
  place: 'location',
  address: 'contact',
  postcode: 'contact',
  date: 'schedule',
  'date-of-birth': 'dob',
  age: 'dob',
  email: 'contact',
  phone: 'contact',
  username: 'contact',
  url: 'company',
  ip: 'analytics',
  mac: 'analytics',
  card: 'payment',
  iban: 'payment',
  bic: 'payment',
  'bank-account': 'payment',
  'routing-number': 'payment',
  'us-ssn': 'taxId',
  'national-id': 'taxId',
  'tax-number': 'taxId',
  'vat-number': 'taxId',
  passport: 'taxId',
  'driving-licence': 'taxId',
  'licence-plate': 'property',
  vin: 'property',
  'crypto-address': 'payment',
  'api-key': 'credentials',
  password: 'credentials',
  'case-number': 'legal',
  'reference-number': 'order',
  health: 'health',
};

export const categoryOf = (kind: Kind): string => KIND_CATEGORIES[kind];
