const EEA = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE'.split(' '),
);
const region = (country: string): string => (EEA.has(country) ? 'EEA' : country);

/** True when data that goes from one country to the other leaves the European Economic Area, or the country itself. */
export const isAbroad = (from: string, to: string): boolean => region(from) !== region(to);
