import type { LedgerDay } from '../../http/contract.ts';
import { dayOf } from '../words/format.ts';

/** How far back the strip goes. */
export const DAYS = 30;

interface Bar {
  readonly day: string;
  readonly keptIn: number;
  readonly asIs: number;
}

/** The last thirty days, with what left on each. */
export const barsOf = (rows: readonly LedgerDay[], nowMs: number): readonly Bar[] => {
  const days = Array.from({ length: DAYS }, (_, back) => {
    const date = new Date(nowMs);
    date.setDate(date.getDate() - (DAYS - 1 - back));
    return dayOf(date.getTime());
  });
  const byDay = Map.groupBy(rows, ({ day }) => day);
  return days.map((day) => {
    const values = (byDay.get(day) ?? []).map((row) => row.values);
    const sum = (forms: readonly (keyof LedgerDay['values'])[]): number =>
      values.reduce((total, of) => total + forms.reduce((part, form) => part + (of[form] ?? 0), 0), 0);
    return { day, keptIn: sum(['pseudonymised', 'generalised', 'blocked']), asIs: sum(['as is']) };
  });
};
