import { expect, test } from 'vitest';
import { measureLeaks } from '../../bench/leaks/measure.ts';

// A small run of the leak test; `npm run leaks` makes thousands of calls.
const calls = Number(process.env.PRIVET_LEAKS_TEST ?? 60);

test.each([11, 12])(
  '[W3] [W10] [W17] nobody can be known from what arrives, and all comes back (seed %i)',
  async (seed) => {
    const { misses, ...figures } = await measureLeaks({ calls, seed });
    expect(misses).toEqual([]);
    expect(figures.calls).toBeGreaterThan(calls / 2);
    expect(figures.exact).toBe(figures.answers);
    expect(figures.cuts).toBeGreaterThan(0);
    expect(figures.injections).toBe(36);
  },
);
