// Which of a set's own types mean which of our kinds, for values with a shape.
import type { Measure } from './score.ts';

export const MEASURES: Readonly<Record<string, readonly Measure[]>> = {
  'presidio-generated': [
    { name: 'email', types: ['EMAIL_ADDRESS'], kinds: ['email'] },
    { name: 'iban', types: ['IBAN_CODE'], kinds: ['iban'] },
    { name: 'us-ssn', types: ['US_SSN'], kinds: ['us-ssn'] },
    { name: 'ip', types: ['IP_ADDRESS'], kinds: ['ip'] },
    { name: 'url', types: ['DOMAIN_NAME'], kinds: ['url'] },
    { name: 'phone', types: ['PHONE_NUMBER'], kinds: ['phone'] },
    { name: 'card', types: ['CREDIT_CARD'], kinds: ['card'] },
    { name: 'date', types: ['DATE_TIME'], kinds: ['date', 'date-of-birth'] },
    { name: 'address', types: ['ADDRESS'], kinds: ['address', 'postcode'], alsoRight: ['LOCATION'] },
    { name: 'driving-licence', types: ['US_DRIVER_LICENSE'], kinds: ['driving-licence'] },
  ],
  'pii-anon-legal': [
    { name: 'email', types: ['EMAIL_ADDRESS'], kinds: ['email'] },
    { name: 'us-ssn', types: ['SOCIAL_SECURITY_NUMBER'], kinds: ['us-ssn'] },
    { name: 'phone', types: ['PHONE_NUMBER'], kinds: ['phone'] },
    // Only time stamps are marked; the dates in the sentences are not.
    { name: 'date', types: ['TIMESTAMP'], kinds: ['date'], alsoRight: ['DATE_OF_BIRTH'], complete: false },
    { name: 'date-of-birth', types: ['DATE_OF_BIRTH'], kinds: ['date-of-birth'] },
    { name: 'address', types: ['STREET_ADDRESS'], kinds: ['address', 'postcode'] },
    { name: 'case-number', types: ['COURT_CASE_NUMBER', 'DOCKET_NUMBER'], kinds: ['case-number'] },
    {
      name: 'bar, licence',
      types: ['BAR_NUMBER', 'DRIVER_LICENSE_NUMBER'],
      kinds: ['reference-number', 'driving-licence'],
    },
    { name: 'national-id', types: ['NATIONAL_ID_NUMBER'], kinds: ['national-id'] },
    { name: 'passport', types: ['PASSPORT_NUMBER'], kinds: ['passport'] },
  ],
  'pl-pii-bench': [
    { name: 'email', types: ['EMAIL'], kinds: ['email'] },
    { name: 'phone', types: ['PHONE'], kinds: ['phone'] },
    { name: 'card', types: ['PAYMENT_CARD'], kinds: ['card'] },
    { name: 'iban', types: ['IBAN'], kinds: ['iban', 'bank-account'] },
    { name: 'national-id', types: ['PESEL', 'DOWOD'], kinds: ['national-id'], alsoRight: ['NIP', 'REGON'] },
    {
      name: 'tax-number',
      types: ['NIP', 'REGON'],
      kinds: ['tax-number', 'vat-number'],
      alsoRight: ['PESEL'],
    },
    { name: 'passport', types: ['PASSPORT'], kinds: ['passport'] },
    { name: 'driving-licence', types: ['DRIVING_LICENSE'], kinds: ['driving-licence'] },
    { name: 'licence-plate', types: ['VEHICLE_PLATE'], kinds: ['licence-plate'] },
    { name: 'vin', types: ['VIN'], kinds: ['vin'] },
    { name: 'date-of-birth', types: ['DOB'], kinds: ['date-of-birth'] },
  ],
  'meddocan-es': [
    { name: 'email', types: ['CORREO_ELECTRONICO'], kinds: ['email'] },
    { name: 'phone', types: ['NUMERO_TELEFONO', 'NUMERO_FAX'], kinds: ['phone'] },
    { name: 'date', types: ['FECHAS'], kinds: ['date', 'date-of-birth'] },
    { name: 'age', types: ['EDAD_SUJETO_ASISTENCIA'], kinds: ['age'] },
    { name: 'address', types: ['CALLE'], kinds: ['address', 'postcode'], alsoRight: ['TERRITORIO'] },
  ],
  'echr-fr': [
    { name: 'date', types: ['DATE'], kinds: ['date', 'date-of-birth'], alsoRight: ['DATETIME'] },
    { name: 'case-number', types: ['CODE'], kinds: ['case-number', 'reference-number'] },
  ],
  'echr-es': [
    { name: 'date', types: ['DATE'], kinds: ['date', 'date-of-birth'], alsoRight: ['DATETIME'] },
    { name: 'case-number', types: ['CODE'], kinds: ['case-number', 'reference-number'] },
  ],
  lifebench: [
    { name: 'phone', types: ['PHONE'], kinds: ['phone'] },
    {
      name: 'numbers',
      types: ['ID'],
      kinds: ['reference-number', 'case-number', 'card', 'bank-account', 'licence-plate'],
    },
  ],
};
