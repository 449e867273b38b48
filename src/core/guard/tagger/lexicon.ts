import { GAP, isLineGap, MODE, SHAPE, type Words } from './words.ts';

/**
 * What is known of a word before any text is read, in 20 bits: whether it is in the dictionaries of first names,
 * surnames and places, how it is usually written, and a cluster of words that are used alike.
 */
export const CLUSTER_BITS = 12;
export const CLUSTER_MASK = (1 << CLUSTER_BITS) - 1;
export const FLAG = {
  /** In one list of first names, or in several. */
  first: 1 << 12,
  firstSure: 1 << 13,
  surname: 1 << 14,
  place: 1 << 15,
  /** Usually written in lower case: a common word, whatever else it is. */
  common: 1 << 16,
  /** Usually written with a capital. */
  proper: 1 << 17,
  /** Counts as a hint even in lower case. */
  hint: 1 << 18,
  /** Only in the large list of names of many origins. */
  global: 1 << 19,
} as const;
export const ENTRY_BITS = 20;
const ENTRY_MASK = (1 << ENTRY_BITS) - 1;
/** The other 12 bits of a slot tell words apart. Zero marks an empty slot, so a fingerprint is never zero. */
export const fingerprint = (hash: number): number => hash & 0xfff || 1;

/** Which slot a word's entry is looked for first. */
export const slotOf = (hash: number, slots: number): number =>
  Math.floor(((hash >>> 0) / 4294967296) * slots);

/** No run of occupied slots is longer than this: the builder checks. */
export const MAX_PROBES = 64;

/** Writes each word's entry (0 when unknown) beside it. */
export function lookUp(words: Words, table: Uint32Array): void {
  const slots = table.length;
  const scale = slots / 4294967296;
  const { hash, entry, n } = words;
  for (let i = 0; i < n; i++) {
    const h = hash[i]!;
    const key = h & 0xfff || 1;
    let slot = ((h >>> 0) * scale) | 0;
    let found = 0;
    for (let probe = 0; probe < MAX_PROBES; probe++) {
      const value = table[slot]!;
      if (value === 0) break;
      if (value >>> ENTRY_BITS === key) {
        found = value & ENTRY_MASK;
        break;
      }
      if (++slot === slots) slot = 0;
    }
    entry[i] = found;
  }
}

/** Decides for each segment whether its capitals mean anything, and writes the mode beside each word. */
export function setModes(words: Words): void {
  const { gap, shape, mode, n } = words;
  let from = 0;
  while (from < n) {
    let to = from;
    let lower = 0;
    let capital = 0;
    let caps = 0;
    do {
      const s = shape[to]!;
      if (s === SHAPE.lower) lower++;
      else if (s === SHAPE.capital || s === SHAPE.camel) capital++;
      else if (s === SHAPE.caps) caps++;
      to++;
    } while (to < n && gap[to] !== GAP.sentence && !isLineGap(gap[to]!));
    const all = lower + capital + caps;
    let m: number = MODE.mixed;
    if (all <= 2) m = caps === all ? MODE.caps : lower === all ? MODE.lower : MODE.short;
    else if (caps > (all * 3) / 4) m = MODE.caps;
    else if (capital + caps === 0) m = MODE.lower;
    else if (capital + caps > (all * 3) / 4) m = MODE.title;
    mode.fill(m, from, to);
    from = to;
  }
}
