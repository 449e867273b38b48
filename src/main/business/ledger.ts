import { csvLine, ok, ProblemError, personId } from '../../core/base/index.ts';
import { KIND_CATEGORIES } from '../../core/guard/index.ts';
import type { Disclosure, DisclosureForm, LedgerFilter as StoreFilter } from '../../core/ledger/index.ts';
import type { DisclosureRow, LedgerDay, LedgerFilter } from '../../surfaces/http/contract.ts';
import type { LedgerDesk } from '../../surfaces/http/ports.ts';
import type { PolicedDestination } from './destinations.ts';
import type { Workspace } from './workspace.ts';

const storeFilter = ({ person, destination, category, fromMs, toMs }: LedgerFilter): StoreFilter => ({
  ...(person !== undefined && { person: personId(person) }),
  ...(destination !== undefined && { destination }),
  ...(category !== undefined && { category }),
  ...(fromMs !== undefined && { fromMs }),
  ...(toMs !== undefined && { untilMs: toMs }),
});

/** The owner's calendar day, such as `2026-11-28`, in the computer's time zone. */
export const dayOf = (atMs: number): string => {
  const day = new Date(atMs);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

/** The ledger of the open business. */
export function ledgerDesk(
  workspace: Workspace,
  destinations: () => Promise<readonly PolicedDestination[]>,
): LedgerDesk {
  const labels = async (): Promise<(destination: string) => string> => {
    const known = new Map((await destinations()).map(({ id, label }) => [id, label]));
    return (destination) => known.get(destination) ?? destination;
  };
  const rows = async (entries: readonly Disclosure[]): Promise<DisclosureRow[]> => {
    const label = await labels();
    const { people } = await workspace.guard.options();
    return entries.map((entry) => ({
      ...entry,
      destinationLabel: label(entry.destination),
      names: entry.people.map((id) => {
        const name = people.person(id)?.name.full;
        return name === undefined ? { id } : { id, name };
      }),
    }));
  };
  return {
    async list(filter, { offset, limit }) {
      const page = await workspace.store.ledger.list({ ...storeFilter(filter), offset, limit });
      return { rows: await rows(page.entries), total: page.total };
    },
    async facets() {
      const label = await labels();
      const ids = await workspace.store.ledger.destinations();
      return {
        destinations: ids.map((id) => ({ id, label: label(id) })),
        categories: [...new Set(Object.values(KIND_CATEGORIES))].sort(),
      };
    },
    async verify({ progress, signal }) {
      const verdict = await workspace.store.ledger.verify((done, total) => {
        if (signal.aborted)
          throw new ProblemError({
            code: 'cancelled',
            message: 'The check was stopped. Nothing was changed.',
          });
        progress(done, total);
      });
      const { hash } = await workspace.store.ledger.head();
      const { whole, entries } = verdict;
      return ok({ whole, entries, headHash: hash, ...(!verdict.whole && { brokenAt: verdict.brokenAt }) });
    },
    async days(filter) {
      const label = await labels();
      const days = new Map<string, LedgerDay>();
      for await (const chunk of workspace.store.ledger.entries(storeFilter(filter))) {
        for (const entry of chunk) addDay(days, entry, label);
      }
      return [...days.values()].sort((a, b) =>
        a.day < b.day ? -1 : a.day > b.day ? 1 : a.destinationLabel.localeCompare(b.destinationLabel),
      );
    },
    export: (filter, format) => exported(workspace, storeFilter(filter), format, rows),
  };
}

function addDay(
  days: Map<string, LedgerDay>,
  entry: Disclosure,
  label: (destination: string) => string,
): void {
  const day = dayOf(entry.atMs);
  const key = `${day} ${entry.destination}`;
  const before = days.get(key);
  const values: Partial<Record<DisclosureForm, number>> = { ...before?.values };
  for (const { form, values: count } of entry.categories) values[form] = (values[form] ?? 0) + count;
  days.set(key, {
    day,
    destination: entry.destination,
    destinationLabel: label(entry.destination),
    disclosures: (before?.disclosures ?? 0) + 1,
    values,
  });
}

async function* exported(
  workspace: Workspace,
  filter: StoreFilter,
  format: 'csv' | 'json',
  rows: (entries: readonly Disclosure[]) => Promise<DisclosureRow[]>,
): AsyncIterable<string> {
  if (format === 'csv') yield `\ufeff${csvLine(HEADINGS)}`;
  for await (const chunk of workspace.store.ledger.entries(filter)) {
    const shown = await rows(chunk);
    yield shown
      .map((row) => (format === 'csv' ? csvLine(cellsOf(row)) : `${JSON.stringify(row)}\n`))
      .join('');
  }
}

const HEADINGS = ['Number', 'When', 'Destination', 'Way', 'Data', 'People', 'Rule', 'Hash'];
const cellsOf = (row: DisclosureRow): readonly string[] => [
  String(row.sequence),
  new Date(row.atMs).toISOString(),
  row.destinationLabel,
  row.way,
  row.categories.map(({ category, form, values }) => `${values} ${category} ${form}`).join('; '),
  row.names.map(({ name }) => name ?? 'erased').join('; '),
  row.ruleFrom,
  row.hash,
];
