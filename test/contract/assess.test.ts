import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/sqlite/index.ts';
import { type ReadPage, VendorKeeper } from '../../src/core/assess/index.ts';
import { fail, ok, type Result } from '../../src/core/base/index.ts';
import { ADAPTERS, type Opened, value } from './stores.ts';

const filler = Array.from(
  { length: 30 },
  (_, i) => `We use your data to provide part ${i} of the service to you.`,
).join(' ');
const policy = (kept: string, more = ''): string =>
  `# Privacy Policy\n\nEffective January 1, 2027\n\n${filler}\n\nWe keep your personal data ${kept}. ${more}\n`;

describe.each(ADAPTERS)('vendors on $name', (adapter) => {
  let opened: Opened;
  let store: Store;
  let nowMs = 1_000;
  beforeEach(async () => {
    nowMs = 1_000;
    opened = await adapter.open(() => nowMs);
    store = opened.store;
  });
  afterEach(() => opened.dispose());

  it('[A23] keeps vendors, documents and every version, over restarts', async () => {
    const acme = await store.assess.addVendor({ name: 'Acme', home: 'https://acme.example/' });
    const document = await store.assess.addDocument(acme.id, {
      kind: 'privacy',
      name: 'Privacy',
      address: 'https://acme.example/p',
    });
    expect(await store.assess.keepVersion(document.id, 'one', 1)).toEqual({ isNew: true });
    expect(await store.assess.keepVersion(document.id, 'one', 1)).toEqual({ isNew: false });
    nowMs = 2_000;
    expect(await store.assess.keepVersion(document.id, 'two', 1)).toEqual({ isNew: true });
    const again = (await opened.again()).assess;
    expect(await again.vendors()).toEqual([acme]);
    expect(await again.documents(acme.id)).toEqual([
      { ...document, versions: 2, look: { atMs: 2_000, state: 'read' } },
    ]);
    const versions = await again.versions(document.id);
    expect(versions.map((one) => one.readAtMs)).toEqual([2_000, 1_000]);
    expect(await Promise.all(versions.map((one) => again.text(one.id)))).toEqual(['two', 'one']);
    expect(await again.text('none')).toBeUndefined();
  });

  it('[A23] notes what could not be read and keeps the version before', async () => {
    const acme = await store.assess.addVendor({ name: 'Acme' });
    const document = await store.assess.addDocument(acme.id, { kind: 'terms', name: 'Terms' });
    await store.assess.keepVersion(document.id, 'one', 1);
    await store.assess.keepFailure(document.id, 'bad-status', 'It answers 403.');
    expect(await store.assess.documents(acme.id)).toMatchObject([
      { versions: 1, look: { state: 'bad-status', sentence: 'It answers 403.' } },
    ]);
  });

  it('[A24] keeps corrections beside, one per question, and takes them away', async () => {
    const acme = await store.assess.addVendor({ name: 'Acme' });
    await store.assess.correct(acme.id, 'selling', { value: 'no', reason: 'They wrote to me.' });
    await store.assess.correct(acme.id, 'selling', { value: 'hedged', reason: 'I read it again.' });
    expect(await store.assess.corrections(acme.id)).toEqual([
      { question: 'selling', value: 'hedged', reason: 'I read it again.', atMs: 1_000 },
    ]);
    await store.assess.correct(acme.id, 'selling');
    expect(await store.assess.corrections(acme.id)).toEqual([]);
  });

  it('[A23] removes a vendor with everything of it, and nothing else', async () => {
    const [acme, other] = [
      await store.assess.addVendor({ name: 'Acme' }),
      await store.assess.addVendor({ name: 'Other' }),
    ];
    const document = await store.assess.addDocument(acme.id, { kind: 'terms', name: 'Terms' });
    await store.assess.keepVersion(document.id, 'one', 1);
    const [version] = await store.assess.versions(document.id);
    await store.assess.removeVendor(acme.id);
    expect(await store.assess.vendors()).toEqual([other]);
    expect(await store.assess.text(version!.id)).toBeUndefined();
  });

  describe('the keeper of vendors', () => {
    const site = new Map<string, Result<ReadPage>>();
    const page = (address: string, text: string, links: ReadPage['links'] = []): void => {
      site.set(address, ok({ address, title: '', text, links }));
    };
    const keeper = (): VendorKeeper =>
      new VendorKeeper({
        store: store.assess,
        page: async (address) => site.get(address) ?? fail('bad-status', 'It answers 404.'),
      });
    const PRIVACY = 'https://acme.example/privacy';
    beforeEach(() => {
      site.clear();
      page('https://acme.example/', 'Home', [{ text: 'Privacy', href: PRIVACY }]);
      page(PRIVACY, policy('for 30 days'));
    });

    it('[A20] finds the documents on the home page, reads them, answers, and reminds of a day to come', async () => {
      const vendors = keeper();
      const acme = value(await vendors.add({ name: 'Acme', home: 'https://acme.example/' }));
      expect(value(await vendors.read(acme.id))).toMatchObject([{ state: 'new' }]);
      expect(value(await vendors.view(acme.id)).stance.retention).toMatchObject({
        value: 'specific',
        period: '30 days',
      });
      expect(await vendors.reminders('2026-11-28')).toMatchObject([{ day: '2027-01-01' }]);
      expect(await vendors.reminders('2027-01-01')).toEqual([]);
      expect(value(await vendors.read(acme.id))).toMatchObject([{ state: 'same' }]);
    });

    it('[A14] [A16] tells a change of meaning, and calls a failed reading no change', async () => {
      const vendors = keeper();
      const acme = value(await vendors.add({ name: 'Acme', home: 'https://acme.example/' }));
      await vendors.read(acme.id);
      site.set(PRIVACY, fail('robots', 'It asks programs not to read this page.'));
      expect(value(await vendors.read(acme.id))).toMatchObject([{ state: 'robots' }]);
      page(PRIVACY, 'Just a moment… verify you are a human.');
      expect(value(await vendors.read(acme.id))).toMatchObject([{ state: 'challenge-page' }]);
      expect(await vendors.changes()).toEqual([]);
      nowMs = 5_000;
      page(PRIVACY, policy('as long as necessary'));
      expect(value(await vendors.read(acme.id))[0]!.difference?.kind).toBe('material');
      // [A28] What was looked at already is not told again.
      expect(await vendors.changes(undefined, () => 5_000)).toEqual([]);
      expect(await vendors.changes(undefined, () => 4_999)).toHaveLength(1);
      expect(await vendors.changes(acme.id)).toMatchObject([
        { toMs: 5_000, difference: { changes: [{ was: '30 days', now: 'as long as necessary' }] } },
      ]);
    });

    it('[A24] says no to answers that there are not, and wants a reason', async () => {
      const vendors = keeper();
      const acme = value(await vendors.add({ name: 'Acme' }));
      expect(await vendors.correct(acme.id, 'selling', 'perhaps', 'x')).toMatchObject({
        problem: { code: 'no-value' },
      });
      expect(await vendors.correct(acme.id, 'selling', 'no')).toMatchObject({
        problem: { code: 'no-reason' },
      });
      expect((await vendors.correct(acme.id, 'selling', 'no', 'They wrote.')).ok).toBe(true);
      expect(await vendors.add({ name: 'ACME' })).toMatchObject({ problem: { code: 'vendor-exists' } });
      expect(await vendors.add({ name: 'B', home: 'http://b.example' })).toMatchObject({
        problem: { code: 'bad-address' },
      });
      expect(await vendors.read('none')).toMatchObject({ problem: { code: 'not-found' } });
    });

    it('compares vendors whose texts were pasted', async () => {
      const vendors = keeper();
      const [a, b] = [value(await vendors.add({ name: 'A' })), value(await vendors.add({ name: 'B' }))];
      await vendors.keepText(a.id, { kind: 'privacy', name: 'Privacy' }, policy('for 30 days'));
      await vendors.keepText(b.id, { kind: 'privacy', name: 'Privacy' }, policy('as long as necessary'));
      const { rows } = value(await vendors.compare([a.id, b.id]));
      expect(rows.filter((row) => row.differ).map((row) => row.question)).toEqual(['retention']);
      expect(await vendors.compare([a.id])).toMatchObject({ problem: { code: 'compare-count' } });
    });
  });
});
