import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findShapes } from '../shapes.ts';
import { RECOGNISERS } from './index.ts';

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -3));

describe('every recogniser', () => {
  test('[G41] has a file of its name, and every file is in the list', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(RECOGNISERS.map((recogniser) => recogniser.id).sort()).toEqual(files.sort());
  });

  test.each(RECOGNISERS.map((recogniser) => [recogniser.id, recogniser] as const))(
    '[G41] %s names its source and has examples both ways',
    (_, { source, examples, kinds }) => {
      expect(source.length).toBeGreaterThan(10);
      expect(kinds.length).toBeGreaterThan(0);
      expect(examples.hits.length).toBeGreaterThanOrEqual(3);
      expect(examples.misses.length).toBeGreaterThanOrEqual(3);
    },
  );
});

describe.each(RECOGNISERS.map((recogniser) => [recogniser.id, recogniser] as const))(
  '%s',
  (_, { kinds, examples }) => {
    const wanted = new Set(kinds);

    test.each(examples.hits.map(([text, value]) => ({ text, value })))(
      '[G42] finds $value in: $text',
      ({ text, value }) => {
        expect(text.split(value)).toHaveLength(2);
        expect(findShapes(text, wanted).map(({ start, end }) => text.slice(start, end))).toContain(value);
      },
    );

    test.each(examples.misses.map((text) => ({ text })))('[G42] finds nothing in: $text', ({ text }) => {
      expect(findShapes(text, wanted).map(({ start, end }) => text.slice(start, end))).toEqual([]);
    });
  },
);
