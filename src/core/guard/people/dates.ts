import { WordReader } from './words.ts';

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

const monthByStart: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((starts, at) => starts.split(' ').map((start): [string, number] => [start, at + 1])),
);

/** The month whose name begins like `word`, 0 when there is none. */
const monthOf = (word: string): number =>
  monthByStart.get(word.slice(0, 3)) ?? monthByStart.get(word.slice(0, 4)) ?? 0;

/** A run of digits: its value, and how many digits it has. */
interface Digits {
  readonly value: number;
  readonly length: number;
}

const reader = new WordReader();

const digitsRead = (): Digits => {
  let value = 0;
  for (let i = 0; i < reader.length; i++) value = value * 10 + reader.units[i]! - 48;
  return { value, length: reader.full };
};

const isDay = ({ value, length }: Digits): boolean => length <= 2 && value >= 1 && value <= 31;
const isMonth = ({ value, length }: Digits): boolean => length <= 2 && value >= 1 && value <= 12;

/**
 * The days that a date may mean, as year-month-day numbers (`19840312`): day and month in numbers may stand in either
 * order, and a year of two digits means both centuries. Empty when it is no date with day, month and year.
 */
export const daysMeant = (date: string): number[] => {
  const numbers: Digits[] = [];
  let named = 0;
  for (let at = 0; reader.next(date, at); at = reader.end) {
    if (reader.digits) numbers.push(digitsRead());
    else if (named === 0) named = monthOf(reader.toString());
  }
  const days: number[] = [];
  const add = (year: Digits, month: Digits, day: Digits): void => {
    if (!isMonth(month) || !isDay(day)) return;
    const within = month.value * 100 + day.value;
    if (year.length === 4) days.push(year.value * 10000 + within);
    else if (year.length === 2)
      days.push((1900 + year.value) * 10000 + within, (2000 + year.value) * 10000 + within);
  };
  const [a, b, c] = numbers;
  if (named > 0 && a !== undefined && b !== undefined) {
    const month = { value: named, length: 2 };
    add(b, month, a);
    add(a, month, b);
  } else if (a !== undefined && b !== undefined && c !== undefined) {
    add(a, b, c);
    add(c, b, a);
    add(c, a, b);
  } else if (numbers.length === 1 && a!.length === 8) {
    const part = (divisor: number, length: number): Digits => ({
      value: Math.floor(a!.value / divisor) % 10 ** length,
      length,
    });
    add(part(10000, 4), part(100, 2), part(1, 2));
    add(part(1, 4), part(10000, 2), part(1000000, 2));
  }
  return days;
};
