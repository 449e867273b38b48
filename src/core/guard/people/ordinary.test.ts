import { expect, test } from 'vitest';
import { ordinaryNumber } from './ordinary.ts';
import { commonWords, widespreadNames } from './vocabulary.ts';
import { hashOf } from './words.ts';

test('[G18] every ordinary word and widespread name is known as one', () => {
  for (const word of [...commonWords, ...widespreadNames])
    expect(ordinaryNumber(hashOf(word)), word).toBeGreaterThanOrEqual(0);
});

test('[G18] no other word is taken for an ordinary one', () => {
  const others = Array.from({ length: 100_000 }, (_, k) => `qx${k.toString(36)}zv`);
  expect(others.filter((word) => ordinaryNumber(hashOf(word)) >= 0)).toEqual([]);
});
