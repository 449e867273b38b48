import { describe, expect, it } from 'vitest';
import { dayBounds } from '../words/format.ts';
import { barsOf, DAYS } from './bars.ts';

const row = (day: string, destination: string, values: Record<string, number>) => ({
  day,
  destination,
  destinationLabel: destination,
  disclosures: 1,
  values,
});

describe('[D25] the strip of days counts what left', () => {
  const nowMs = new Date('2026-03-30T12:00').getTime();

  it('has thirty days up to today, also over a change of the clocks', () => {
    const bars = barsOf([], nowMs);
    expect(bars).toHaveLength(DAYS);
    expect(bars[0]?.day).toBe('2026-03-01');
    expect(bars.at(-1)?.day).toBe('2026-03-30');
    expect(new Set(bars.map(({ day }) => day)).size).toBe(DAYS);
  });
  it('adds up destinations and forms, and keeps apart what went as it is', () => {
    const bars = barsOf(
      [
        row('2026-03-30', 'chatgpt', { pseudonymised: 2, 'as is': 1 }),
        row('2026-03-30', 'claude', { pseudonymised: 1, generalised: 4 }),
        row('2026-03-29', 'claude', { 'as is': 3 }),
        row('2026-01-01', 'claude', { 'as is': 99 }),
      ],
      nowMs,
    );
    expect(bars.at(-1)).toEqual({ day: '2026-03-30', keptIn: 7, asIs: 1 });
    expect(bars.at(-2)).toEqual({ day: '2026-03-29', keptIn: 0, asIs: 3 });
    expect(bars.reduce((sum, { asIs }) => sum + asIs, 0)).toBe(4);
  });
  it('takes a day from its first moment to the next day’s', () => {
    const { fromMs, toMs } = dayBounds('2026-03-30');
    expect(new Date(fromMs).getHours()).toBe(0);
    expect(new Date(toMs).getDate()).toBe(31);
  });
});
