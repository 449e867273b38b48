import type { Recogniser } from '../recogniser.ts';
import { card } from './card.ts';
import { date } from './date.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { ip } from './ip.ts';
import { phone } from './phone.ts';
import { url } from './url.ts';
import { usSsn } from './us-ssn.ts';

/** All recognisers. The order makes no difference to what is found. */
export const RECOGNISERS: readonly Recogniser[] = [
  card,
  date,
  dateOfBirth,
  email,
  iban,
  ip,
  phone,
  url,
  usSsn,
];
