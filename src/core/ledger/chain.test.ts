import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personId } from '../base/index.ts';
import { append, canonical, type Disclosure, type DisclosureDraft, EMPTY_HEAD, verify } from './index.ts';

const draft = (more: Partial<DisclosureDraft> = {}): DisclosureDraft => ({
  atMs: 1,
  destination: 'OpenAI',
  way: 'gateway',
  categories: [{ category: 'name', form: 'pseudonymised', values: 2 }],
  people: [personId('p1')],
  inspected: true,
  ruleFrom: 'the default rules',
  ...more,
});

function chain(length: number): Disclosure[] {
  const entries: Disclosure[] = [];
  for (let i = 0; i < length; i++) entries.push(append(entries.at(-1) ?? EMPTY_HEAD, draft({ atMs: i })));
  return entries;
}

describe('the chain', () => {
  it('[S40] hashes the previous hash and the sorted JSON of the entry', () => {
    const [first, second] = chain(2);
    const text =
      '{"atMs":1,"categories":[{"category":"name","form":"pseudonymised","values":2}],"destination":"OpenAI","inspected":true,"people":["p1"],"ruleFrom":"the default rules","sequence":2,"way":"gateway"}';
    expect(canonical(draft(), 2)).toBe(text);
    expect(second?.hash).toBe(
      createHash('sha256')
        .update(first!.hash + text)
        .digest('hex'),
    );
  });

  it('[S40] does not depend on the order of properties or on a trip through JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (destination, ruleFrom) => {
        const entry = append(EMPTY_HEAD, draft({ destination, ruleFrom }));
        const back: Disclosure = JSON.parse(
          JSON.stringify(Object.fromEntries(Object.entries(entry).reverse())),
        );
        expect(verify([back])).toMatchObject({ whole: true });
      }),
    );
  });

  it('[S42] is whole as it was written', () => {
    expect(verify([])).toMatchObject({ whole: true, entries: 0 });
    expect(verify(chain(20))).toEqual({ whole: true, entries: 20, hash: chain(20)[19]!.hash });
  });

  it.each<[string, (entries: Disclosure[]) => void, string, number]>([
    ['a changed time', (e) => Object.assign(e[4]!, { atMs: 99 }), 'changed', 5],
    ['a changed destination', (e) => Object.assign(e[0]!, { destination: 'x' }), 'changed', 1],
    ['a removed person', (e) => Object.assign(e[4]!, { people: [] }), 'changed', 5],
    ['a changed count', (e) => Object.assign(e[9]!, { categories: [] }), 'changed', 10],
    ['a removed entry', (e) => e.splice(4, 1), 'missing', 5],
    ['two entries exchanged', (e) => e.splice(3, 2, e[4]!, e[3]!), 'missing', 4],
    ['an entry written anew', (e) => e.splice(4, 1, append(e[3]!, draft({ atMs: 77 }))), 'changed', 6],
    ['a new first entry', (e) => e.splice(0, 1, append(EMPTY_HEAD, draft({ atMs: 77 }))), 'changed', 2],
  ])('[S42] notices %s', (_, change, reason, brokenAt) => {
    const entries = chain(10);
    const head = entries.at(-1)!;
    change(entries);
    expect(verify(entries, head)).toEqual({ whole: false, entries: brokenAt - 1, brokenAt, reason });
  });

  it('[S42] notices a missing end and a rewritten end when it is told where the ledger ends', () => {
    const entries = chain(10);
    const head = entries.at(-1)!;
    expect(verify(entries.slice(0, 8), head)).toMatchObject({
      whole: false,
      brokenAt: 9,
      reason: 'end-missing',
    });
    const rewritten = [...entries.slice(0, 9), append(entries[8]!, draft({ atMs: 77 }))];
    expect(verify(rewritten, head)).toMatchObject({ whole: false, brokenAt: 10, reason: 'changed' });
  });
});
