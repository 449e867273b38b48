import { join } from 'node:path';
import { readCatalog } from '../../adapters/catalog/index.ts';
import { readTable, writeXlsx } from '../../adapters/files/index.ts';
import { ok } from '../../core/base/index.ts';
import { defaultPolicy, localPolicy, type Policy } from '../../core/guard/index.ts';
import { type Catalog, MapKeeper } from '../../core/map/index.ts';
import type { MapDesk } from '../../surfaces/http/map.ts';
import { packageFolder } from '../package-folder.ts';
import { type PolicedDestination, usualDestinations } from './destinations.ts';
import { stanceReader } from './stances.ts';
import type { TodaySource } from './today.ts';
import type { Workspace } from './workspace.ts';

/** What left longer ago than a quarter of a year no longer asks for an explanation. */
const RECENT_MS = 90 * 24 * 60 * 60_000;

let read: Catalog | undefined;

/** The catalogue that ships with Privet, read once when it is first asked for. */
const catalog = (): Catalog => {
  read ??= readCatalog(join(packageFolder, 'catalog'), join(packageFolder, 'dist/catalog.json'));
  return read;
};

/** The map of the open business, with the files it reads and writes. */
export function mapDesk(workspace: Workspace): MapDesk {
  return {
    keeper: new MapKeeper({
      get store() {
        return workspace.store.map;
      },
      get catalog() {
        return catalog();
      },
      disclosures: (person) =>
        workspace.store.ledger.entries(
          person === undefined ? { fromMs: workspace.now() - RECENT_MS } : { person },
        ),
      stances: stanceReader(workspace),
      roleOf: async (person) => (await workspace.store.people.get(person))?.role,
    }),
    readTable(bytes) {
      const table = readTable(bytes);
      return table.ok ? ok(table.value.table) : table;
    },
    writeWorkbook: writeXlsx,
  };
}

const defaultsOf = ({ sort }: { readonly sort: string }): Policy =>
  sort === 'this-computer' ? localPolicy() : defaultPolicy();

/**
 * Where a text may go: the places on the map, under the rules of their hand-offs; and those usual places that the map
 * does not name, under the default rules. A business whose map has an AI assistant is offered no other.
 */
export async function mapDestinations({ keeper }: MapDesk): Promise<readonly PolicedDestination[]> {
  const own = await keeper.policies(defaultsOf);
  const named = new Set(own.map(({ id }) => id));
  const hasAssistant = own.some(({ sort }) => sort === 'ai');
  const usual = usualDestinations().filter(
    ({ id, sort }) => !named.has(id) && !(sort === 'ai' && hasAssistant),
  );
  const order = ['ai', 'this-computer', 'person', 'app', 'search'];
  return [...own, ...usual].sort((a, b) => order.indexOf(a.sort) - order.indexOf(b.sort));
}

/** The hand-offs that expose most, as one card with the first of them and why. */
export function mapToday({ keeper }: MapDesk): TodaySource {
  return {
    async cards() {
      const exposed = (await keeper.snapshot()).exposures.filter(({ level }) => level === 'exposed');
      const [first] = exposed;
      if (!first) return [];
      const more = exposed.length - 1;
      return [
        {
          id: 'exposed',
          tone: 'look',
          kicker: exposed.length === 1 ? 'An exposed hand-off' : `${exposed.length} exposed hand-offs`,
          title: first.name,
          text: `${first.reasons.map(({ says }) => says).join(' ')}${more === 0 ? '' : ` ${more} more on the map.`}`,
          action: { label: 'Open the map', to: '/map' },
        },
      ];
    },
  };
}
