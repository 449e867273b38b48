import { expect, it } from 'vitest';
import { EMPTY_MAP } from '../map/index.ts';
import { BOOKS } from '../map/testing/maps.ts';
import { touchedBy } from './touches.ts';

it('[A26] says what a vendor gets by the map, and which answers matter because of it', () => {
  const app = BOOKS.apps.find((one) => BOOKS.handOffs.some(({ to }) => to.at === 'app' && to.id === one.id))!;
  const touched = touchedBy(BOOKS, app.name.toUpperCase())!;
  expect(touched.apps).toContain(app.name);
  expect(touched.handOffs.length).toBeGreaterThan(0);
  expect(touched.categories.length).toBeGreaterThan(0);
  expect(touched.questions).toContain('retention');
  expect(touched.questions.includes('training')).toBe(
    BOOKS.apps.some((one) => touched.apps.includes(one.name) && one.ai.touchpoint !== 'none'),
  );
});

it('[A26] knows nothing of a vendor that is not on the map', () => {
  expect(touchedBy(EMPTY_MAP, 'Acme')).toBeUndefined();
  expect(touchedBy(BOOKS, 'Nobody Ever')).toBeUndefined();
});
