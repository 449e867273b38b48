import { madeUpFamily } from '../known-people/people.ts';
import type { Random } from '../known-people/random.ts';

/**
 * The ceiling: one pass over a text that hashes every word of ASCII letters and looks it up in an open-addressing table
 * of `count` names. It confirms nothing, folds nothing and reports only how many it found.
 */
export const bareScan = (random: Random, count: number): ((text: string) => number) => {
  const slots = new Int32Array(1 << 18);
  const mask = slots.length - 1;
  for (let k = 0; k < count; k++) {
    const name = `${madeUpFamily(random).toLowerCase()}${k % 7 === 0 ? random.digits(2) : ''}`;
    let hash = 0;
    for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
    slots[slot] = hash;
  }
  return (text) => {
    let found = 0;
    let hash = 0;
    let inWord = false;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i) | 32;
      if (unit >= 97 && unit <= 122) {
        hash = (Math.imul(hash, 31) + unit) | 0;
        inWord = true;
      } else if (inWord) {
        let slot = (hash ^ (hash >>> 15)) & mask;
        while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
        if (slots[slot] !== 0) found++;
        hash = 0;
        inWord = false;
      }
    }
    return found;
  };
};
