// Accuracy of findShapes per kind, on the half that may be looked at or, with --held, on the other one.
// Run: node bench/accuracy/shapes.ts [--held] [--set NAME] [--mistakes MEASURE]
import { parseArgs } from 'node:util';
import { findShapes } from '../../src/core/guard/index.ts';
import { type Measure, type Mistake, rates, score } from './score.ts';
import { type AnnotatedText, isPresent, SETS } from './sets.ts';

const MEASURES: Readonly<Record<string, readonly Measure[]>> = {
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
    { name: 'date', types: ['TIMESTAMP'], kinds: ['date'], alsoRight: ['DATE_OF_BIRTH'] },
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

const { values } = parseArgs({
  options: {
    held: { type: 'boolean', default: false },
    set: { type: 'string' },
    mistakes: { type: 'string' },
    most: { type: 'string', default: '40' },
  },
});
const half = values.held ? 'held out' : 'develop';
if (values.held && values.mistakes) throw new Error('The held-out half is scored, never looked at.');

for (const set of SETS) {
  if (values.set && set.name !== values.set) continue;
  if (!isPresent(set)) {
    console.log(`${set.name}: absent (${set.file})`);
    continue;
  }
  const texts: AnnotatedText[] = set.read().filter((text) => text.half === half);
  const mistakes: Mistake[] = [];
  const scores = score(
    texts,
    MEASURES[set.name]!,
    (text) => findShapes(text),
    (mistake) => mistakes.push(mistake),
  );
  console.log(`${set.name}, ${half}: ${texts.length} texts`);
  for (const sum of scores) {
    const { precision, recall, f1, exact } = rates(sum);
    const figures = [f1, precision, recall, exact].map((figure) => figure.toFixed(1).padStart(6));
    console.log(
      `  ${sum.name.padEnd(16)} F1 ${figures[0]}  P ${figures[1]}  R ${figures[2]}  exact ${figures[3]}  (${sum.truths} truths, ${sum.findings} findings)`,
    );
  }
  const shown = mistakes.filter(({ measure }) => measure === values.mistakes).slice(0, Number(values.most));
  for (const { what, value, around } of shown)
    console.log(`    ${what.padEnd(6)} ${value.replace(/\n/g, '⏎')} | ${around}`);
}
