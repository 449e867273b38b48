import { describe, expect, it } from 'vitest';
import { personId } from '../base/index.ts';
import { append, createSummary, EMPTY_HEAD } from './index.ts';

describe('summary', () => {
  it('[S44] counts disclosures and values per day, destination, category and form', () => {
    const summary = createSummary((atMs) => `day ${Math.floor(atMs / 100)}`);
    const entry = (atMs: number, destination: string, people: string[], values: number) =>
      append(EMPTY_HEAD, {
        atMs,
        destination,
        way: 'gateway',
        people: people.map(personId),
        categories: [
          { category: 'name', form: 'pseudonymised', values },
          { category: 'name', form: 'pseudonymised', values: 1 },
          { category: 'payment', form: 'blocked', values: 1 },
        ],
        inspected: true,
        ruleFrom: 'x',
      });
    summary.add(entry(150, 'B', ['p'], 2));
    summary.add(entry(10, 'A', ['p', 'q'], 3));
    summary.add(entry(20, 'A', [], 4));
    const row = (day: string, destination: string, disclosures: number, values: number) => [
      { day, destination, category: 'name', form: 'pseudonymised', disclosures, values },
      { day, destination, category: 'payment', form: 'blocked', disclosures, values: disclosures },
    ];
    expect(summary.rows()).toEqual([...row('day 0', 'A', 2, 9), ...row('day 1', 'B', 1, 3)]);
    expect(summary.totals()).toEqual({ disclosures: 3, people: 2 });
  });
});
