import { foldedWords } from './words.ts';

/** First letters of month names, folded: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish. */
const MONTHS: readonly string[] = [
  'jan ene gen sty',
  'feb fev lut',
  'mar maer mrt',
  'apr avr abr kwi',
  'may mai mag maj mei',
  'jun juin giu cze',
  'jul juil lug lip',
  'aug aou ago sie',
  'sep set wrz',
  'oct okt out ott paz',
  'nov lis',
  'dec dez dic gru',
];

const monthOf = (word: string): number =>
  word.length < 3
    ? 0
    : MONTHS.findIndex((starts) => starts.split(' ').some((start) => word.startsWith(start))) + 1;

const DAY = /^(?:0?[1-9]|[12][0-9]|3[01])$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;

/**
 * The days that a date may mean, as year-month-day numbers (`19840312`): day and month in numbers may stand in either
 * order, and a year of two digits means both centuries. Empty when it is no date with day, month and year.
 */
export const daysMeant = (date: string): ReadonlySet<number> => {
  const words = foldedWords(date.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1'));
  const numbers = words.filter((word) => /^[0-9]+$/.test(word));
  const named = words.map(monthOf).find((month) => month > 0);
  const days = new Set<number>();
  const add = (year: string, month: string, day: string): void => {
    if (!MONTH.test(month) || !DAY.test(day) || !/^[0-9]{2}(?:[0-9]{2})?$/.test(year)) return;
    for (const full of year.length === 4 ? [Number(year)] : [1900 + Number(year), 2000 + Number(year)]) {
      days.add(full * 10000 + Number(month) * 100 + Number(day));
    }
  };
  const [a, b, c] = numbers;
  if (named !== undefined && a !== undefined && b !== undefined) {
    add(b, String(named), a);
    add(a, String(named), b);
  } else if (a !== undefined && b !== undefined && c !== undefined) {
    add(a, b, c);
    add(c, b, a);
    add(c, a, b);
  } else if (numbers.length === 1 && a!.length === 8) {
    add(a!.slice(0, 4), a!.slice(4, 6), a!.slice(6));
    add(a!.slice(4), a!.slice(2, 4), a!.slice(0, 2));
  }
  return days;
};
