/** One label per word: outside, or the beginning or the inside of a person, organisation or place. */
export const LABELS = 7;
export const O = 0;
/** Kinds of a tagged span in the order of their labels: kind k begins with label 2k+1 and goes on with 2k+2. */
export const TAGGED = ['person', 'organisation', 'place'] as const;
export type Tagged = (typeof TAGGED)[number];

/** `ALLOWED[previous * LABELS + next]`: an inside label follows only its own kind. */
export const ALLOWED = new Uint8Array(LABELS * LABELS);
for (let a = 0; a < LABELS; a++) {
  for (let b = 0; b < LABELS; b++) {
    const inside = b > 0 && b % 2 === 0;
    ALLOWED[a * LABELS + b] = !inside || a === b || a === b - 1 ? 1 : 0;
  }
}
