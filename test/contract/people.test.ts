import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/sqlite/index.ts';
import { type PersonId, personId } from '../../src/core/base/index.ts';
import { IDENTIFIER_KINDS, type Person, type PersonDraft } from '../../src/core/people/index.ts';
import { ADAPTERS, type Opened, value } from './stores.ts';

const draft = (full: string, more: Partial<PersonDraft> = {}): PersonDraft => ({
  name: { full },
  identifiers: [],
  role: 'customer',
  ...more,
});
const maria = draft('Maria Keller', {
  name: { full: 'Maria Keller', given: 'Maria', family: 'Keller' },
  gender: 'female',
  identifiers: [
    { kind: 'email', value: 'Maria.Keller@example.com' },
    { kind: 'phone', value: '+41 44 668 18 00' },
  ],
  note: 'Prefers letters.',
});
const jose = draft('José Núñez', {
  role: 'lead',
  identifiers: [{ kind: 'email', value: 'jose@example.org' }],
});
const names = (people: readonly Person[]) => people.map((person) => person.name.full);

async function everybody(store: Store): Promise<Person[]> {
  const people: Person[] = [];
  for await (const piece of store.people.known()) people.push(...piece);
  return people;
}

describe.each(ADAPTERS)('people on $name', (adapter) => {
  let opened: Opened;
  let store: Store;
  let nowMs = 1_000;
  const add = async (...drafts: PersonDraft[]) => value(await store.people.add(drafts));
  const addOne = async (one: PersonDraft): Promise<PersonId> => (await add(one))[0]!;

  beforeEach(async () => {
    nowMs = 1_000;
    opened = await adapter.open(() => nowMs);
    store = opened.store;
  });
  afterEach(() => opened.dispose());

  it('[S20] gives back what was added, also on another connection', async () => {
    const id = await addOne(maria);
    const expected = { ...maria, id, createdAtMs: 1_000, updatedAtMs: 1_000 };
    expect(await store.people.get(id)).toEqual(expected);
    expect(await (await opened.again()).people.get(id)).toEqual(expected);
    expect(await store.people.get(personId('nobody'))).toBeUndefined();
  });

  it('[S20] keeps any text exactly: lone surrogates, NUL, right-to-left marks, emoji', async () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const person = fc.record({
      full: anyText.filter((text) => text.trim() !== ''),
      values: fc.array(fc.tuple(fc.constantFrom(...IDENTIFIER_KINDS), anyText), { maxLength: 5 }),
      note: anyText,
    });
    const odd = ['\ud800', 'a\u0000b', '\u202eevil', '👩‍👩‍👧', 'A'].map((full) => draft(full));
    const generated = fc
      .sample(person, 60)
      .map(({ full, values, note }) =>
        draft(full, { note, identifiers: values.map(([kind, text]) => ({ kind, value: text })) }),
      );
    const drafts = [...odd, ...generated];
    const ids = await add(...drafts);
    const found = new Map((await everybody(store)).map((one) => [one.id, one]));
    expect(ids.map((id) => found.get(id)?.name)).toEqual(drafts.map((one) => one.name));
    expect(ids.map((id) => found.get(id)?.identifiers)).toEqual(drafts.map((one) => one.identifiers));
    expect(ids.map((id) => found.get(id)?.note)).toEqual(drafts.map((one) => one.note));
  });

  it('[S20] keeps two people with the same name apart', async () => {
    const [a, b] = await add(maria, maria);
    expect(a).not.toBe(b);
    expect(await store.people.count()).toBe(2);
  });

  it('[S21] adds all or none: one bad draft, or a cancellation, keeps nobody', async () => {
    const bad = await store.people.add([maria, draft('  ')]);
    expect(bad).toMatchObject({ ok: false, problem: { code: 'person-nameless' } });
    const large = await store.people.add([maria, draft('x'.repeat(2_001))]);
    expect(large).toMatchObject({ ok: false, problem: { code: 'person-too-large' } });
    const signal = { aborted: false };
    const seen: number[] = [];
    const many = Array.from({ length: 1_200 }, (_, i) => draft(`Person ${i}`));
    const stopped = await store.people.add(many, {
      signal,
      onProgress: (done) => {
        seen.push(done);
        signal.aborted = done >= 1_000;
      },
    });
    expect(stopped).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(seen).toEqual([500, 1_000]);
    expect(await store.people.count()).toBe(0);
    expect(await everybody(store)).toEqual([]);
  });

  it('[S21] reports progress up to the end and keeps the order', async () => {
    const many = Array.from({ length: 1_001 }, (_, i) => draft(`Person ${i}`));
    const seen: number[] = [];
    const ids = value(await store.people.add(many, { onProgress: (done) => seen.push(done) }));
    expect(seen).toEqual([500, 1_000, 1_001]);
    expect((await store.people.get(ids[1_000]!))?.name.full).toBe('Person 1000');
    expect(await store.people.count()).toBe(1_001);
  });

  it('[S22] lists by family name or newest first, page by page', async () => {
    await add(maria);
    nowMs = 2_000;
    await add(jose, draft('Ann Abel', { name: { full: 'Ann Abel', given: 'Ann', family: 'Abel' } }));
    expect(names((await store.people.list()).people)).toEqual(['Ann Abel', 'José Núñez', 'Maria Keller']);
    expect((await store.people.list({ order: 'newest' })).people.at(-1)?.name.full).toBe('Maria Keller');
    const page = await store.people.list({ offset: 1, limit: 1 });
    expect([names(page.people), page.total]).toEqual([['José Núñez'], 3]);
    expect(await store.people.list({ offset: 9 })).toEqual({ people: [], total: 3 });
    expect(names((await store.people.list({ role: 'lead' })).people)).toEqual(['José Núñez']);
  });

  it.each([
    ['nunez', ['José Núñez']],
    ['KELLER maria', ['Maria Keller']],
    ['0446681800', ['Maria Keller']],
    ['044 668 18', ['Maria Keller']],
    ['41446681800', ['Maria Keller']],
    ['example', ['José Núñez', 'Maria Keller']],
    ['letters', []],
    ['', ['José Núñez', 'Maria Keller']],
  ])('[S22] searches names and identifiers, not notes: %j', async (search, expected) => {
    await add(maria, jose);
    const { people, total } = await store.people.list({ search });
    expect([names(people).sort(), total]).toEqual([expected, expected.length]);
  });

  it('[S22] a list follows what other connections change', async () => {
    const other = await opened.again();
    const id = await addOne(maria);
    expect((await other.people.list()).total).toBe(1);
    value(await store.people.update(id, draft('Maria Frei')));
    expect(names((await other.people.list({ search: 'frei' })).people)).toEqual(['Maria Frei']);
    await other.people.erase([id]);
    expect((await store.people.list()).total).toBe(0);
  });

  it('[S23] looks identifiers up in any spelling, and follows updates', async () => {
    const id = await addOne(maria);
    for (const identifier of [
      { kind: 'email', value: 'maria.keller@EXAMPLE.com ' },
      { kind: 'phone', value: '0041446681800' },
      { kind: 'phone', value: '044 668 18 00' },
      { kind: 'name', value: 'maria  keller' },
      { kind: 'alias', value: 'Maria Keller' },
    ] as const) {
      expect(await store.people.lookup(identifier)).toEqual([id]);
    }
    expect(await store.people.lookup({ kind: 'handle', value: 'maria.keller@example.com' })).toEqual([]);
    value(await store.people.update(id, jose));
    expect(await store.people.lookup(maria.identifiers[0]!)).toEqual([]);
    expect(await store.people.lookup(jose.identifiers[0]!)).toEqual([id]);
  });

  it('[S24] an update replaces the content and keeps id and creation', async () => {
    const id = await addOne(maria);
    nowMs = 5_000;
    const updated = value(await store.people.update(id, jose));
    expect(updated).toEqual({ ...jose, id, createdAtMs: 1_000, updatedAtMs: 5_000 });
    expect(await store.people.get(id)).toEqual(updated);
    const gone = await store.people.update(personId('nobody'), jose);
    expect(gone).toMatchObject({ ok: false, problem: { code: 'person-not-found' } });
  });

  it('[S25] the revision grows with every change, and names who was erased since', async () => {
    const before = await store.people.revision();
    const [a, b] = await add(maria, jose);
    const added = await store.people.revision();
    value(await store.people.update(a!, jose));
    const updated = await store.people.revision();
    await store.people.erase([b!]);
    const erased = await store.people.revision();
    expect([before < added, added < updated, updated < erased]).toEqual([true, true, true]);
    expect(await store.people.erasedSince(updated)).toEqual([b]);
    expect(await store.people.erasedSince(erased)).toEqual([]);
  });

  it('[S30] an erased person is in no list, look-up, stream or conversation', async () => {
    const [a, b] = await add(maria, jose);
    const key = { conversation: 'c1', destination: 'd1' };
    await store.vault.append(key, [
      { kind: 'person', value: 'Maria', pseudonym: 'Anna', person: a! },
      { kind: 'person', value: 'José', pseudonym: 'Luis', person: b! },
    ]);
    expect(await store.people.erase([a!, personId('nobody')])).toEqual({ people: [a], pseudonyms: 1 });
    expect(await store.people.get(a!)).toBeUndefined();
    expect(names(await everybody(store))).toEqual(['José Núñez']);
    expect((await store.people.list({ search: 'maria' })).total).toBe(0);
    expect(await store.people.lookup(maria.identifiers[0]!)).toEqual([]);
    expect((await store.vault.issued(key)).map((item) => item.value)).toEqual(['José']);
    expect(await store.people.get(b!)).toMatchObject({ name: jose.name });
    expect(await store.people.erase([a!])).toEqual({ people: [], pseudonyms: 0 });
  });

  it('[S31] the ledger keeps its entries and its chain when a person is erased', async () => {
    const id = await addOne(maria);
    await store.ledger.append({
      atMs: 1,
      destination: 'OpenAI',
      way: 'gateway',
      categories: [{ category: 'name', form: 'pseudonymised', values: 1 }],
      people: [id],
      inspected: true,
      ruleFrom: 'the default rules',
    });
    await store.people.erase([id]);
    expect(await store.ledger.verify()).toMatchObject({ whole: true, entries: 1 });
    expect((await store.ledger.list({ person: id })).total).toBe(1);
  });

  it('[S32] values of the erased that conversations had not recognised go too, and conversations named after them', async () => {
    const [a] = await add(maria, jose);
    const plain = { conversation: 'c1', destination: 'd1' };
    const named = { conversation: 'Letter to Maria Keller', destination: 'd1' };
    const jane = { kind: 'person', value: 'Jane Roe', pseudonym: 'Eva' } as const;
    await store.vault.append(plain, [
      { kind: 'email', value: 'maria.keller@example.com', pseudonym: 'x@example.net' },
      jane,
    ]);
    await store.vault.append(named, [jane]);
    expect(await store.people.erase([a!])).toMatchObject({ pseudonyms: 2 });
    expect(await store.vault.issued(plain)).toEqual([jane]);
    expect(await store.vault.issued(named)).toEqual([]);
    expect((await store.vault.conversations()).map((one) => one.conversation)).toEqual(['c1']);
  });

  it('[S33] a conversation cannot bring an erased person back', async () => {
    const id = await addOne(maria);
    await store.people.erase([id]);
    const key = { conversation: 'c1', destination: 'd1' };
    await store.vault.append(key, [{ kind: 'person', value: 'Maria', pseudonym: 'Anna', person: id }]);
    expect(await store.vault.issued(key)).toEqual([]);
  });

  it('[S34] another connection goes on reading and writing after an erasure', async () => {
    const other = await opened.again();
    const [a, b] = await add(maria, jose);
    expect(await other.people.get(b!)).toBeDefined();
    await store.people.erase([a!]);
    expect((await other.people.get(b!))?.name).toEqual(jose.name);
    const c = value(await other.people.add([maria]))[0]!;
    expect((await store.people.get(c))?.name).toEqual(maria.name);
    await other.people.erase([b!]);
    expect((await store.people.get(c))?.name).toEqual(maria.name);
  });

  it('[S4] a store that is closed serves whoever asked before, and refuses whoever asks after', async () => {
    const other = await opened.again();
    const before = [other.people.add([maria]), other.people.count()];
    const closing = other.close();
    await Promise.all([...before, closing]);
    expect(await store.people.count()).toBe(1);
    for (const late of [
      () => other.people.count(),
      () => other.people.add([jose]),
      () => other.people.list(),
    ]) {
      await expect(late()).rejects.toMatchObject({ problem: { code: 'locked' } });
    }
  });
});
