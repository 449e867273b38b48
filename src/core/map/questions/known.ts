import type { Catalog } from '../catalog.ts';
import type { TRAINING } from '../model.ts';

/** Whether a vendor's documents answer a question: clearly, in vague words, or not at all. */
export type Clarity = 'specific' | 'vague' | 'silent';

/** What was read in a vendor's documents, as far as the map's questions need it. */
export interface KnownStance {
  readonly uses: Clarity;
  readonly retention: Clarity;
  readonly training?: (typeof TRAINING)[number];
}

/** Facts from elsewhere that sharpen the answers. Without them the map's own rows decide, and unknown stays unknown. */
export interface Known {
  readonly catalog?: Catalog;
  /** By the vendor's id on the map. A vendor that is missing was not read yet. */
  readonly stances?: ReadonlyMap<string, KnownStance>;
}
