import type { Finding } from './finding.ts';

/** Finds people, organisations and places that nobody listed. Made by `loadTagger` from a weights file, or from a larger model. */
export interface Tagger {
  /** Findings of kind person, organisation, place (and address where it can) in order of position, without overlaps. Pure. */
  tag(text: string): Finding[];
}
