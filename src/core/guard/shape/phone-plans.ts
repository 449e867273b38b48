import type { CountryCallingCode, CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min';

// The numbering plans of libphonenumber, asked directly: parsing with the library takes some microseconds a number, which
// is more than the whole budget of a page; one compiled pattern per country takes a tenth of one.

const NATIONAL_PATTERN = 2;
const patterns = new Map<CountryCode, RegExp>();

/** True when `digits` is a valid national number (without trunk prefix) in `country`. */
export function isNationalNumber(country: CountryCode, digits: string): boolean {
  let pattern = patterns.get(country);
  if (!pattern) {
    const plan = metadata.countries[country] as readonly unknown[] | undefined;
    pattern = new RegExp(`^(?:${String(plan?.[NATIONAL_PATTERN] ?? '(?!)')})$`);
    patterns.set(country, pattern);
  }
  return pattern.test(digits);
}

/** How well `digits` (after the plus sign) fit the plan of the country whose calling code they start with. */
export function internationalFit(digits: string): 'valid' | 'possible' | 'none' {
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length) as CountryCallingCode;
    const countries = metadata.country_calling_codes[code];
    if (!countries) continue;
    const rest = digits.slice(length);
    // A zero in brackets, +44 (0)20 …, is written but not dialled.
    const forms = rest.startsWith('0') ? [rest, rest.slice(1)] : [rest];
    const valid = forms.some((form) => countries.some((country) => isNationalNumber(country, form)));
    if (valid) return 'valid';
    return rest.length >= 5 && rest.length <= 13 ? 'possible' : 'none';
  }
  return 'none';
}
