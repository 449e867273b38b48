import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KIND_CATEGORIES, KINDS, type Policy, rulesFrom } from '../guard/index.ts';
import {
  type App,
  type BusinessMap,
  DATA_CATEGORIES,
  dataCategory,
  destinations,
  difference,
  EDITS,
  type Edit,
  EMPTY_MAP,
  edit,
  patch,
  policyFor,
  readMap,
  refusal,
  todos,
  unexplained,
} from './index.ts';
import { BOOKS } from './testing/maps.ts';

const DEFAULTS: Policy = {
  rules: { 'us-ssn': 'block', 'tax-number': 'block', password: 'block' },
  otherwise: 'pseudonymise',
  from: 'the default rules',
};

const done = (map: BusinessMap, ...edits: Edit[]): BusinessMap =>
  edits.reduce((at, what) => {
    const result = edit(at, what);
    if (!result.ok) throw new Error(result.problem.message);
    return result.value.map;
  }, map);

const gemini: App = {
  id: 'gemini',
  name: 'Gemini',
  vendor: 'google',
  assistant: true,
  ai: { touchpoint: 'built-in', runs: 'vendor', trains: 'opt-out' },
  optOut: 'unknown',
  reachedBy: ['gemini'],
};
const google = { id: 'google', name: 'Google', agreement: 'unknown' } as const;

describe('data categories', () => {
  test('[M1] every category has words, a sensitivity and a DPV term, and no id comes twice', () => {
    expect(DATA_CATEGORIES.length).toBeGreaterThanOrEqual(35);
    expect(new Set(DATA_CATEGORIES.map((c) => c.id)).size).toBe(DATA_CATEGORIES.length);
    for (const c of DATA_CATEGORIES) expect(c.dpv).toMatch(/^(dpv|pd):[A-Z][A-Za-z]+$/);
  });
  test('[M1] every kind that the guard finds belongs to a category of the map', () => {
    for (const kind of KINDS) expect(dataCategory(KIND_CATEGORIES[kind]), kind).toBeDefined();
  });
});

describe('reading a map', () => {
  test('[M2] what was written is read back the same', () => {
    expect(readMap(JSON.parse(JSON.stringify(BOOKS)))).toEqual({ ok: true, value: BOOKS });
    expect(readMap(EMPTY_MAP)).toEqual({ ok: true, value: EMPTY_MAP });
  });
  test.each([[null], [[]], ['map'], [7]])('[M3] %j is no map', (value) => {
    expect(readMap(value)).toMatchObject({ ok: false, problem: { code: 'map-not-json' } });
  });
  test('[M3] another version is refused by name', () => {
    const result = readMap({ ...BOOKS, version: 2 });
    expect(result).toMatchObject({ ok: false, problem: { code: 'map-version' } });
    expect(!result.ok && result.problem.message).toContain('version 2');
  });
  test('[M3] bad rows are named by place and reason, and nothing is taken', () => {
    const bad = JSON.parse(JSON.stringify(BOOKS));
    bad.apps[1].name = 7;
    bad.handOffs[2].moves[0].rule = 'maybe';
    bad.workflows[0].steps[1].id = 'collect';
    const result = readMap(bad);
    expect(!result.ok && result.problem.rows).toEqual([
      { row: 'apps[2].name', reason: 'must be a text of 1 to 500 characters' },
      { row: 'handOffs[3].moves[1].rule', reason: 'must be one of: as is, pseudonymise, generalise, block' },
      { row: 'steps', reason: 'has the id “collect” twice' },
    ]);
  });
  test('[M3] too many rows are refused before they are read', () => {
    const apps = Array.from({ length: 2001 }, (_, i) => ({ id: `a${i}`, name: 'A' }));
    expect(readMap({ ...EMPTY_MAP, apps })).toMatchObject({ ok: false, problem: { code: 'map-bad-rows' } });
  });
  test('[M3] no JSON value makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readMap(value);
        readMap({ ...BOOKS, handOffs: value, workflows: value });
      }),
    );
  });
});

describe('to do', () => {
  const says = (map: BusinessMap) => todos(map).map((t) => `${t.what} ${t.id}`);
  test('[M4] what is incomplete stays on the map and is marked', () => {
    expect(says(BOOKS)).toEqual(['no-retention tax', 'no-vendor sheet', 'no-rule prepare-chat']);
  });
  test('[M4] a removed app, an unknown category, one name twice and a ring are kept and marked', () => {
    const map: BusinessMap = {
      ...BOOKS,
      apps: [...BOOKS.apps.filter((a) => a.id !== 'ledgerbook'), { ...gemini, name: 'mail ' }],
      handOffs: [
        ...BOOKS.handOffs,
        {
          id: 'x',
          from: { at: 'app', id: 'mail' },
          to: { at: 'app', id: 'sheet' },
          moves: [{ category: 'aura', rule: 'block' }],
        },
        { id: 'y', from: { at: 'app', id: 'sheet' }, to: { at: 'app', id: 'mail' }, moves: [] },
      ],
    };
    expect(readMap(map).ok).toBe(true);
    expect(says(map)).toEqual(
      expect.arrayContaining([
        'leads-nowhere post',
        'leads-nowhere collect-books',
        'unknown-category x',
        'no-data y',
        'same-name gemini',
        'goes-round mail',
      ]),
    );
    expect(todos(map).find((t) => t.what === 'goes-round')?.says).toBe(
      'Data goes round: Mail → Sheet → Mail.',
    );
  });
});

describe('edits', () => {
  test('[M5] swapping an app keeps steps, hand-offs and rules, and drops a vendor that is left without apps', () => {
    const map = done(BOOKS, { do: 'swap-app', id: 'chat', app: gemini, vendor: google });
    expect(map.handOffs.find((h) => h.id === 'post-chat')).toMatchObject({
      to: { at: 'app', id: 'gemini' },
      moves: [{ category: 'bankfeed', rule: 'generalise' }],
    });
    expect(map.vendors.map((v) => v.id)).toEqual(['mailer', 'books', 'google']);
  });
  test('[M5] swapping for an app that is there already joins hand-offs under the stricter rule', () => {
    const two = done(
      BOOKS,
      { do: 'add-app', app: gemini, vendor: google },
      {
        do: 'add-hand-off',
        from: { at: 'step', id: 'post' },
        to: { at: 'app', id: 'gemini' },
        categories: ['bankfeed'],
      },
      { do: 'set-rule', id: 'post-to-gemini', category: 'bankfeed', rule: 'block' },
      { do: 'swap-app', id: 'chat', app: gemini },
    );
    const joined = two.handOffs.filter((h) => h.from.id === 'post' && h.to.id === 'gemini');
    expect(joined.map((h) => h.moves)).toEqual([[{ category: 'bankfeed', rule: 'block' }]]);
  });
  test('[M5] using an app in a step makes a hand-off: as is for an app, undecided for an assistant', () => {
    const map = done(
      BOOKS,
      { do: 'use-app', step: 'post', app: gemini, vendor: google },
      { do: 'use-app', step: 'post', app: BOOKS.apps[0] as App },
    );
    expect(map.handOffs.find((h) => h.id === 'post-to-gemini')?.moves).toEqual([
      { category: 'bankfeed' },
      { category: 'invoice' },
    ]);
    expect(map.handOffs.find((h) => h.id === 'post-to-mail')?.moves).toEqual([
      { category: 'bankfeed', rule: 'as is' },
      { category: 'invoice', rule: 'as is' },
    ]);
  });
  test('[M5] ticking data at a step changes what goes to its own apps and keeps the rules', () => {
    const map = done(BOOKS, { do: 'set-step', id: 'prepare', changes: { in: ['taxId', 'payroll'] } });
    expect(map.handOffs.find((h) => h.id === 'prepare-sheet')?.moves).toEqual([
      { category: 'taxId', rule: 'as is' },
      { category: 'payroll', rule: 'as is' },
    ]);
  });
  test('[M5] removing a step takes its hand-offs, removing an app takes it from the steps', () => {
    expect(done(BOOKS, { do: 'remove-step', id: 'prepare' }).handOffs).toHaveLength(3);
    const map = done(BOOKS, { do: 'remove-app', id: 'sheet' });
    expect(map.workflows[0]?.steps[2]?.apps).toEqual([]);
    expect(map.handOffs.some((h) => h.to.id === 'sheet')).toBe(false);
  });
  test('[M6] an edit of what is not there, or that would break the map, changes nothing and says why', () => {
    expect(edit(BOOKS, { do: 'remove-app', id: 'nope' })).toMatchObject({
      ok: false,
      problem: { code: 'map-not-found' },
    });
    const wrong = edit(BOOKS, { do: 'set-step', id: 'post', changes: { label: '' } });
    expect(wrong).toMatchObject({ ok: false, problem: { code: 'map-bad-rows' } });
  });

  const someEdit: fc.Arbitrary<Edit> = fc.oneof(
    fc.constantFrom<Edit>(
      { do: 'add-workflow', label: 'Payroll' },
      { do: 'remove-workflow', id: 'monthly' },
      { do: 'set-workflow', id: 'tax', changes: { retention: '10 years', purpose: null } },
      { do: 'add-step', workflow: 'monthly', label: 'Check', after: 'collect' },
      { do: 'add-step', workflow: 'tax', label: 'Check' },
      { do: 'remove-step', id: 'post' },
      { do: 'use-app', step: 'report', app: gemini, vendor: google },
      { do: 'swap-app', id: 'chat', app: gemini, vendor: google },
      { do: 'swap-app', id: 'gemini', app: BOOKS.apps[3] as App },
      { do: 'remove-app', id: 'mail' },
      { do: 'set-app', id: 'chat', changes: { aiOff: true, vendor: null } },
      { do: 'set-vendor', id: 'books', changes: { agreement: 'signed' } },
      { do: 'name-vendor', app: 'sheet', name: 'Sheets & Co' },
      { do: 'name-vendor', app: 'sheet', name: 'books ltd' },
      { do: 'set-helper', id: 'sam', changes: { until: null } },
      { do: 'set-business', changes: { security: 'Encrypted disk' } },
      { do: 'add-people', people: { id: 'leads', label: 'Leads' } },
      { do: 'set-people', id: 'clients', changes: { label: 'Customers' } },
      { do: 'add-helper', helper: { id: 'kim', name: 'Kim' } },
      { do: 'remove-helper', id: 'sam' },
      { do: 'remove-hand-off', id: 'post-chat' },
      { do: 'set-hand-off', id: 'collect-books', changes: { way: 'integration', reason: 'nightly' } },
      {
        do: 'add-hand-off',
        from: { at: 'app', id: 'mail' },
        to: { at: 'helper', id: 'sam' },
        categories: ['contact'],
      },
      { do: 'judge', destination: 'openai', category: 'name', verdict: 'stopped' },
    ),
    fc.record({
      do: fc.constant('move-step' as const),
      id: fc.constantFrom('collect', 'report'),
      to: fc.nat(4),
    }),
    fc.record({
      do: fc.constant('set-rule' as const),
      id: fc.constantFrom('prepare-chat', 'post-chat'),
      category: fc.constantFrom('taxId', 'income'),
      rule: fc.constantFrom('as is', 'pseudonymise', 'generalise', 'block'),
    }),
    fc.record({
      do: fc.constant('set-step' as const),
      id: fc.constantFrom('collect', 'prepare'),
      changes: fc.record({
        in: fc.uniqueArray(fc.constantFrom('name', 'taxId', 'health'), { maxLength: 3 }),
      }),
    }),
  );
  test('[M7] every run of edits can be undone one by one, and done again', () => {
    fc.assert(
      fc.property(fc.array(someEdit, { maxLength: 12 }), (edits) => {
        const states = [BOOKS];
        for (const what of edits) {
          const result = edit(states.at(-1) as BusinessMap, what);
          if (result.ok) states.push(result.value.map);
        }
        for (let at = states.length - 1; at > 0; at--) {
          const [before, after] = [states[at - 1] as BusinessMap, states[at] as BusinessMap];
          expect(patch(after, difference(after, before))).toEqual(before);
          expect(patch(before, difference(before, after))).toEqual(after);
        }
      }),
    );
  });
  test('[M7] the runs above make every edit there is', () => {
    const made = new Set(fc.sample(someEdit, 3000).map((e) => e.do));
    expect(EDITS.filter((name) => !made.has(name))).toEqual(['add-app']);
  });
});

describe('the guard policy', () => {
  test('[M8] a hand-off rule replaces the default, and names its hand-off', () => {
    const map = done(BOOKS, { do: 'set-rule', id: 'prepare-chat', category: 'taxId', rule: 'block' });
    const policy = policyFor(map, 'chat', DEFAULTS)!;
    expect(policy.rules['national-id']).toBe('block');
    expect(policy.sources?.['national-id']).toBe('Prepare and file → Chat assistant');
    expect(policy.rules.password).toBe('block');
    expect(rulesFrom(policy, ['national-id', 'password', 'us-ssn'])).toBe(
      'Prepare and file → Chat assistant, the default rules',
    );
    expect(rulesFrom(policy, [])).toBe(policy.from);
    expect(refusal(policy, ['tax-number'])).toBe(
      'Tax numbers are blocked for Chat assistant by the hand-off “Prepare and file → Chat assistant”.',
    );
    expect(refusal(policy, ['password'])).toBe(
      'Passwords and keys are blocked for Chat assistant by the default rules.',
    );
    expect(refusal(policy, ['email'])).toBeUndefined();
  });
  test('[M9] of several hand-offs to one destination the strictest rule wins, whatever their order', () => {
    for (const [first, second] of [
      ['as is', 'block'],
      ['block', 'as is'],
    ] as const) {
      const map = done(
        BOOKS,
        { do: 'set-rule', id: 'post-chat', category: 'contact', rule: first },
        { do: 'set-rule', id: 'prepare-chat', category: 'contact', rule: second },
      );
      expect(policyFor(map, 'chat', DEFAULTS)?.rules.email).toBe('block');
    }
  });
  test('[M10] an undecided category keeps the strictest default of its kinds', () => {
    expect(policyFor(BOOKS, 'chat', DEFAULTS)?.rules['national-id']).toBe('block');
    expect(policyFor(BOOKS, 'chat', DEFAULTS)?.sources?.['national-id']).toBe('the default rules');
  });
  test('[M11] a rule on data that no recogniser knows holds for the identities inside', () => {
    // Names are as is in one hand-off; bank transactions may only go generalised in another: names are masked.
    const policy = policyFor(BOOKS, 'chat', DEFAULTS)!;
    expect(policy.rules.person).toBe('pseudonymise');
    expect(policy.sources?.person).toBe('Categorise → Chat assistant');
    expect(policy.categories.find((c) => c.category === 'bankfeed')?.recognised).toBe(false);
  });
  test('[M12] a gateway destination leads to the app that names it; a named model before its provider', () => {
    expect(policyFor(BOOKS, 'openai', DEFAULTS)?.label).toBe('Chat assistant');
    expect(policyFor(BOOKS, 'openai/gpt-5', DEFAULTS)?.label).toBe('Chat assistant');
    expect(policyFor(BOOKS, 'mistral', DEFAULTS)).toBeUndefined();
    const local: App = { ...gemini, id: 'local', name: 'Local', reachedBy: ['openai/local'] };
    const map = done(BOOKS, { do: 'add-app', app: local });
    expect(policyFor(map, 'openai/local', DEFAULTS)?.label).toBe('Local');
  });
  test('[M13] destinations come from the map, assistants first', () => {
    expect(destinations(BOOKS).map((d) => [d.id, d.sort])).toEqual([
      ['chat', 'ai'],
      ['ledgerbook', 'app'],
      ['mail', 'app'],
      ['sheet', 'app'],
    ]);
  });
});

describe('disclosures that no hand-off explains', () => {
  const left = (destination: string, category: string, form = 'as is') => ({
    atMs: 1,
    destination,
    categories: [{ category, form, values: 2 }],
  });
  const ledger = [
    left('openai', 'name'),
    left('chat', 'health'),
    left('search', 'name', 'pseudonymised'),
    left('chat', 'dob', 'blocked'),
  ];
  test('[M14] are found by destination and category; blocked values did not leave', () => {
    expect(unexplained(BOOKS, ledger).map((u) => [u.id, u.values, u.asIs])).toEqual([
      ['chat health', 2, true],
      ['search name', 2, false],
    ]);
  });
  test('[M15] accepted ones are gone, stopped ones are gone and blocked from then on', () => {
    const map = done(
      BOOKS,
      { do: 'judge', destination: 'chat', category: 'health', verdict: 'stopped' },
      { do: 'judge', destination: 'search', category: 'name', verdict: 'accepted' },
    );
    expect(unexplained(map, ledger)).toEqual([]);
    expect(policyFor(map, 'chat', DEFAULTS)?.rules.health).toBe('block');
    expect(policyFor(map, 'search', DEFAULTS)).toBeUndefined();
  });
});
