import type { Kind } from '../kinds.ts';
import { date } from './date.ts';
import { email, username } from './email.ts';
import type { Maker } from './maker.ts';
import {
  age,
  bic,
  card,
  countryNumber,
  iban,
  ip,
  key,
  mac,
  reference,
  routing,
  shaped,
  ssn,
} from './number.ts';
import { phone } from './phone.ts';
import { address, organisation, place, postcode } from './place.ts';
import { url } from './url.ts';

/** The makers by kind. `person` is not here: names are cast, not made. */
export const MAKERS: Readonly<Partial<Record<Kind, Maker>>> = {
  organisation,
  place,
  address,
  postcode,
  date,
  'date-of-birth': date,
  age,
  email,
  phone,
  username,
  url,
  ip,
  mac,
  card,
  iban,
  bic,
  'bank-account': shaped,
  'routing-number': routing,
  'us-ssn': ssn,
  'national-id': shaped,
  'tax-number': shaped,
  'vat-number': countryNumber,
  passport: shaped,
  'driving-licence': shaped,
  'licence-plate': shaped,
  vin: shaped,
  'crypto-address': key,
  'api-key': key,
  password: key,
  'case-number': reference,
  'reference-number': reference,
};
