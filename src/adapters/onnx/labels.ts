import type { Kind } from '../../core/guard/index.ts';

/** What the labels of known models mean to the guard, without their B- and I-. Others are ignored. */
export const KIND_OF_LABEL: Readonly<Record<string, Kind>> = {
  // Rampart
  GIVEN_NAME: 'person',
  SURNAME: 'person',
  EMAIL: 'email',
  PHONE: 'phone',
  URL: 'url',
  TAX_ID: 'tax-number',
  BANK_ACCOUNT: 'bank-account',
  ROUTING_NUMBER: 'routing-number',
  GOVERNMENT_ID: 'national-id',
  PASSPORT: 'passport',
  DRIVERS_LICENSE: 'driving-licence',
  BUILDING_NUMBER: 'address',
  STREET_NAME: 'address',
  SECONDARY_ADDRESS: 'address',
  CITY: 'place',
  STATE: 'place',
  ZIP_CODE: 'postcode',
  // CoNLL
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
};
