import type { Result } from '../base/index.ts';
import type { BusinessMap } from './model.ts';
import type { MapProblem } from './read.ts';

/** The map as it is kept. `revision` grows with every change; 0 before the first. */
export interface KeptMap {
  readonly map: BusinessMap;
  readonly revision: number;
}

/** A change that was made, in words. Times are milliseconds since 1970, UTC. */
export interface MapStep {
  readonly says: string;
  readonly atMs: number;
}

/** What can be taken back and made again: the last change, and the last one that was taken back. */
export interface MapHistory {
  readonly undo?: MapStep;
  readonly redo?: MapStep;
}

/** How many changes can be taken back; older ones stay made. */
export const UNDO_STEPS = 200;

/**
 * Keeps the map, sealed, as one document, with the changes that can be taken back. Every write is whole or not at all.
 * Rejects with a `ProblemError` when the store fails.
 */
export interface MapStore {
  /** The kept map, or the empty one. Cheap while nothing changed: a call asks for the revision only. */
  load(): Promise<KeptMap>;
  /** Keeps `next`, made from the map of `revision`. Fails (`map-changed`) when another window changed the map meanwhile. */
  save(next: BusinessMap, revision: number, says: string): Promise<Result<KeptMap, MapProblem>>;
  /** Takes the last change back. Fails (`map-edit`) when there is none. */
  undo(): Promise<Result<KeptMap & { readonly says: string }, MapProblem>>;
  /** Makes the change again that was taken back last. Fails (`map-edit`) when there is none. */
  redo(): Promise<Result<KeptMap & { readonly says: string }, MapProblem>>;
  history(): Promise<MapHistory>;
}
