import { readDocumentFile } from '../../adapters/files/index.ts';
import type { Pages } from '../../adapters/net/pages.ts';
import { QUESTIONS, type ReadPage, type VendorChange, VendorKeeper } from '../../core/assess/index.ts';
import { ok, type Result } from '../../core/base/index.ts';
import { categoryLabel } from '../../core/map/index.ts';
import type { TodayCard } from '../../surfaces/http/contract.ts';
import { version } from '../version.ts';
import { dayOf } from './ledger.ts';
import type { TodaySource } from './today.ts';
import type { Workspace } from './workspace.ts';

/** Fetches a vendor's page and gives its main text and links. */
export function pageReader(pages: Pages): (address: string, stop?: unknown) => Promise<Result<ReadPage>> {
  return async (address, stop) => {
    const fetched = await pages.fetch(address, stop instanceof AbortSignal ? stop : undefined);
    if (!fetched.ok) return fetched;
    const read = await readDocumentFile(fetched.value.bytes, fetched.value.address);
    if (!read.ok) return read;
    const { text, title = '', links = [] } = read.value;
    return ok({ address: fetched.value.address, title, text, links });
  };
}

/** The network is opened when the first page is asked for: most commands never do. */
function lazyPages(): Pages {
  let opened: Promise<Pages> | undefined;
  const open = (): Promise<Pages> => {
    opened ??= import('../../adapters/net/pages.ts').then(({ openPages }) => openPages({ version }));
    return opened;
  };
  return {
    fetch: async (address, signal) => (await open()).fetch(address, signal),
    close: async () => (await opened)?.close(),
  };
}

/** The vendors of the open business, read over the network when asked. Throws the problem `locked` while it is locked. */
export function vendorKeeper(workspace: Workspace, pages: Pages = lazyPages()): VendorKeeper {
  return new VendorKeeper({
    store: workspace.store.assess,
    page: pageReader(pages),
    map: async () => (await workspace.store.map.load()).map,
  });
}

/** Up to when the changes of each vendor were looked at. */
const SEEN = 'vendor-changes-seen';

async function seenUntil(workspace: Workspace): Promise<Readonly<Record<string, number>>> {
  const kept = await workspace.store.settings.get(SEEN);
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, number>) : {};
}

/** Notes that the owner looked at what a vendor changed so far. Vendors that are gone are forgotten. */
export async function changesSeen(workspace: Workspace, vendor: string): Promise<void> {
  const there = new Set((await workspace.store.assess.vendors()).map(({ id }) => id));
  const seen = Object.entries(await seenUntil(workspace)).filter(([id]) => there.has(id));
  await workspace.store.settings.set(SEEN, { ...Object.fromEntries(seen), [vendor]: workspace.now() });
}

/** What vendors changed that was not looked at yet, and documents that hold from a day to come. */
export function vendorsToday(workspace: Workspace): TodaySource {
  return {
    async cards() {
      const seen = await seenUntil(workspace);
      return (await vendorKeeper(workspace).changes(undefined, (id) => seen[id] ?? 0)).map(cardOf);
    },
    async due() {
      const coming = await vendorKeeper(workspace).reminders(dayOf(workspace.now()));
      return coming.map(({ vendor, document, day }) => ({
        title: `${document.name} of ${vendor.name} changes`,
        dueAtMs: new Date(`${day}T00:00`).getTime(),
        to: `/vendors/${vendor.id}`,
      }));
    },
  };
}

function cardOf({ vendor, document, toMs, difference, touched }: VendorChange): TodayCard {
  const [first, ...more] = difference.changes;
  const asks = QUESTIONS.find(({ id }) => id === first?.question)?.words ?? 'Another sentence:';
  const others = more.length === 0 ? '' : ` ${more.length} more.`;
  const gets = touched?.categories.map(categoryLabel).join(', ');
  return {
    id: `vendor-change ${document.id} ${toMs}`,
    tone: 'look',
    kicker: 'A vendor changed what it says',
    title: `${vendor.name}: ${document.name}`,
    text: `${asks} It was: ${first?.was}. Now: ${first?.now}.${others}${gets ? ` It gets: ${gets}.` : ''}`,
    atMs: toMs,
    action: { label: 'See what changed', to: `/vendors/${vendor.id}` },
  };
}
