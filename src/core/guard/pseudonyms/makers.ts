import type { Kind } from '../kinds.ts';
import { date } from './date.ts';
import { email, username } from './email.ts';
import type { Draw, Keyed } from './keyed.ts';
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

/** What a maker may use. */
export interface MakeContext {
  readonly draw: Draw;
  /** 0, 1, 2 … : the candidates before were taken. */
  readonly attempt: number;
  readonly keyed: Keyed;
  /** The id of the person the value belongs to, or nothing. */
  readonly owner: string;
  /** The stand-in words, by original word, of the person the value belongs to, or of the one with that name. */
  readonly nameFor: (name: string | undefined) => ReadonlyMap<string, string> | undefined;
}

/** Makes a stand-in for a value of its kind; nothing when this attempt has none. */
export type Maker = (value: string, context: MakeContext) => string | undefined;

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
