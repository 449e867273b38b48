import { expect, test } from 'vitest';
import { isOrdinary } from './unknown-words.ts';
import { commonWords, widespreadNames } from './vocabulary.ts';
import { hashOf } from './words.ts';

test('[G18] every ordinary word and widespread name is known as one', () => {
  for (const word of [...commonWords, ...widespreadNames]) expect(isOrdinary(hashOf(word)), word).toBe(true);
});

test('[G18] hardly any other word is taken for an ordinary one', () => {
  let taken = 0;
  for (let k = 0; k < 20_000; k++) if (isOrdinary(hashOf(`qx${k.toString(36)}zv`))) taken++;
  expect(taken).toBeLessThan(200);
});
