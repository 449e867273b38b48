import type { Disclosure, DisclosureForm } from './disclosure.ts';

/** What left on one day, to one destination, of one data category, in one form. */
export interface SummaryRow {
  readonly day: string;
  readonly destination: string;
  readonly category: string;
  readonly form: DisclosureForm;
  readonly disclosures: number;
  readonly values: number;
}

/** Adds up entries as they come. */
export interface Summary {
  add(entry: Disclosure): void;
  /** Rows in order of day, destination, category, form. */
  rows(): SummaryRow[];
  /** How many entries, and how many different people they name. */
  totals(): { readonly disclosures: number; readonly people: number };
}

/** Starts a summary. `dayOf` turns a time into the owner's calendar day, such as `2026-12-04`. */
export function createSummary(dayOf: (atMs: number) => string): Summary {
  const rows = new Map<string, SummaryRow>();
  const people = new Set<string>();
  let disclosures = 0;
  return {
    add(entry) {
      disclosures++;
      for (const id of entry.people) people.add(id);
      const day = dayOf(entry.atMs);
      const seen = new Set<string>();
      for (const { category, form, values } of entry.categories) {
        const key = JSON.stringify([day, entry.destination, category, form]);
        const row = rows.get(key);
        rows.set(key, {
          day,
          destination: entry.destination,
          category,
          form,
          disclosures: (row?.disclosures ?? 0) + (seen.has(key) ? 0 : 1),
          values: (row?.values ?? 0) + values,
        });
        seen.add(key);
      }
    },
    rows: () => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    totals: () => ({ disclosures, people: people.size }),
  };
}
