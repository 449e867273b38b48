import type { VendorKeeper, VendorView } from '../../core/assess/index.ts';
import { type KnownStance, TRAINING } from '../../core/map/index.ts';
import { vendorKeeper } from './vendors.ts';
import type { Workspace } from './workspace.ts';

interface Read {
  /** Names the versions and corrections that the stance was made of: others make another. */
  readonly of: string;
  readonly stance: KnownStance | undefined;
}

/**
 * What vendors' documents say, as far as the map asks: how clearly use and retention are stated, and whether content
 * trains AI. Reading a policy takes tens of milliseconds, so each vendor's stance is kept until something of it changes.
 */
export function stanceReader(workspace: Workspace): () => Promise<ReadonlyMap<string, KnownStance>> {
  const kept = new Map<string, Read>();
  const stanceOf = async (keeper: VendorKeeper, vendor: string): Promise<KnownStance | undefined> => {
    const { assess } = workspace.store;
    const documents = (await assess.documents(vendor)).map(({ id, versions }) => `${id} ${versions}`);
    const corrections = (await assess.corrections(vendor)).map(({ question, atMs }) => `${question} ${atMs}`);
    const of = [...documents, ...corrections].join();
    const known = kept.get(vendor);
    if (known?.of === of) return known.stance;
    const view = await keeper.view(vendor);
    const stance = view.ok ? stanceIn(view.value) : undefined;
    kept.set(vendor, { of, stance });
    return stance;
  };
  return async () => {
    const keeper = vendorKeeper(workspace);
    const byName = new Map<string, KnownStance>();
    for (const { id, name } of await keeper.list()) {
      const stance = await stanceOf(keeper, id);
      if (stance) byName.set(name.toLowerCase(), stance);
    }
    // The map and the shelf of documents name vendors alike; their ids differ.
    const { map } = await workspace.store.map.load();
    return new Map(
      map.vendors.flatMap(({ id, name }) => {
        const stance = byName.get(name.toLowerCase());
        return stance ? [[id, stance] as const] : [];
      }),
    );
  };
}

/** Undefined while no document of the vendor could be read. */
function stanceIn({ stance, documents }: VendorView): KnownStance | undefined {
  if (!documents.some(({ versions }) => versions > 0)) return undefined;
  const training = TRAINING.find((value) => value === stance.training.value);
  return {
    uses: stance.uses.clarity,
    retention: stance.retention.clarity,
    ...(training && { training }),
  };
}
