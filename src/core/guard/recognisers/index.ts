import type { Recogniser } from '../recogniser.ts';
import { address } from './address.ts';
import { age } from './age.ts';
import { ageInWords } from './age-in-words.ts';
import { apiKey } from './api-key.ts';
import { bankAccount } from './bank-account.ts';
import { bic } from './bic.ts';
import { card } from './card.ts';
import { caseNumber } from './case-number.ts';
import { cryptoAddress } from './crypto-address.ts';
import { date } from './date.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { drivingLicence } from './driving-licence.ts';
import { email } from './email.ts';
import { health } from './health.ts';
import { iban } from './iban.ts';
import { ip } from './ip.ts';
import { licencePlate } from './licence-plate.ts';
import { mac } from './mac.ts';
import { namedAddress } from './named-address.ts';
import { nationalNumber } from './national-number.ts';
import { passport } from './passport.ts';
import { password } from './password.ts';
import { phone } from './phone.ts';
import { postBox } from './post-box.ts';
import { postcode } from './postcode.ts';
import { referenceNumber } from './reference-number.ts';
import { routingNumber } from './routing-number.ts';
import { streetBeforeCode } from './street-before-code.ts';
import { url } from './url.ts';
import { usSsn } from './us-ssn.ts';
import { username } from './username.ts';
import { vatNumber } from './vat-number.ts';
import { vin } from './vin.ts';

/** All recognisers. The order makes no difference to what is found. */
export const RECOGNISERS: readonly Recogniser[] = [
  address,
  age,
  ageInWords,
  apiKey,
  bankAccount,
  bic,
  card,
  caseNumber,
  cryptoAddress,
  date,
  dateOfBirth,
  drivingLicence,
  email,
  health,
  iban,
  ip,
  licencePlate,
  mac,
  namedAddress,
  nationalNumber,
  passport,
  password,
  phone,
  postBox,
  postcode,
  referenceNumber,
  routingNumber,
  streetBeforeCode,
  url,
  username,
  usSsn,
  vatNumber,
  vin,
];
