const NUMBERS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, eighteen: 18, twenty: 20, 'twenty-four': 24, 'twenty-five': 25,
  'twenty-six': 26, thirty: 30, 'thirty-six': 36, 'forty-five': 45, 'forty-eight': 48, sixty: 60, seventy: 70,
  'seventy-two': 72, ninety: 90, 'one hundred eighty': 180, 'one hundred and eighty': 180, a: 1, an: 1,
}; // biome-ignore format: a table

const WORDS = Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const PERIOD = new RegExp(
  `\\b(\\d{1,4}|${WORDS})(?:\\s*\\(\\s*(?:\\d{1,4}|${WORDS})\\s*\\))?[\\s-]*(?:full |calendar |consecutive |rolling |additional )?(business |working )?(hour|day|week|month|year)s?\\b`,
  'g',
);
const HOURS = { hour: 1, day: 24, week: 168, month: 730, year: 8760 } as const;

/** A length of time as a document states it. `words` is the plain form, such as "90 days" or "3 business days". */
export interface Period {
  readonly words: string;
  readonly hours: number;
  /** Place in the plain words that were searched. */
  readonly index: number;
}

/** Every stated length of time in lower-case words, in order. "Three (3) years" and "a year" are understood. */
export function periodsIn(plain: string): Period[] {
  const found: Period[] = [];
  for (const match of plain.matchAll(PERIOD)) {
    const count = NUMBERS[match[1]!] ?? Number(match[1]);
    const unit = match[3] as keyof typeof HOURS;
    if (!Number.isFinite(count) || count === 0) continue;
    // "a day", "one day" in passing is seldom a promise; "a year" and "one month" are.
    if ((match[1] === 'a' || match[1] === 'an') && unit !== 'year' && unit !== 'month') continue;
    const words = `${count} ${match[2] ?? ''}${unit}${count === 1 ? '' : 's'}`;
    found.push({ words, hours: count * HOURS[unit], index: match.index });
  }
  return found;
}
