import { describe, expect, test } from 'vitest';
import {
  ask,
  type BusinessMap,
  edit,
  exposed,
  less,
  QUESTIONS,
  recordOf,
  whoSeesCategory,
  whoSeesPerson,
} from '../index.ts';
import { BOOKS } from '../testing/maps.ts';
import { aiTurnedOff, appsMerge, compare, helperJoins, vendorGoes, type WhatIf } from './what-if.ts';

const whatIf = (result: ReturnType<typeof helperJoins>): WhatIf => {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};
const lines = (answer: WhatIf, heading: RegExp): string =>
  answer.notes.find((n) => heading.test(n.heading))?.lines.join('\n') ?? '';
const of = (map: BusinessMap, id: string) => exposed(map).find((e) => e.handOff === id)!;
const rule = (
  map: BusinessMap,
  id: string,
  category: string,
  to: 'as is' | 'pseudonymise' | 'generalise' | 'block',
) => {
  const done = edit(map, { do: 'set-rule', id, category, rule: to });
  if (!done.ok) throw new Error(done.problem.message);
  return done.value.map;
};

describe('who can see', () => {
  test('[M20] a category: every receiver, its vendor and AI, and the hand-offs it came through', () => {
    const seen = whoSeesCategory(BOOKS, 'bankfeed');
    expect(
      seen.map((r) => [r.id, r.vendor?.label, r.sees[0]?.as, r.sees[0]?.through.map((w) => w.name)]),
    ).toEqual([
      ['chat', 'Chatty', 'generalise', ['Categorise → Chat assistant']],
      ['ledgerbook', 'Books Ltd', 'as is', ['Collect statements → Ledgerbook']],
      ['mail', 'Mailer Inc', 'as is', ['Collect statements → Mail']],
    ]);
    expect(seen[0]?.ai).toBe("the vendor's own model trains on it unless you opt out");
  });
  test('[M20] a blocked category is not seen; an undecided one is, and says so', () => {
    expect(whoSeesCategory(BOOKS, 'taxId').find((r) => r.id === 'chat')?.sees[0]?.as).toBe('undecided');
    expect(whoSeesCategory(rule(BOOKS, 'prepare-chat', 'taxId', 'block'), 'taxId').map((r) => r.id)).toEqual([
      'sheet',
    ]);
  });
  test('[M20] a helper sees the data of the steps that are theirs', () => {
    const map = edit(BOOKS, { do: 'set-step', id: 'prepare', changes: { who: { is: 'helper', id: 'sam' } } });
    expect(map.ok && whoSeesCategory(map.value.map, 'income').map((r) => [r.at, r.label])).toEqual([
      ['helper', 'Sam'],
    ]);
  });
  test('[M21] a person: through the workflows of their group, and what really left', () => {
    const map: BusinessMap = {
      ...BOOKS,
      people: [
        { id: 'clients', label: 'Clients', roles: ['customer'] },
        { id: 'staff', label: 'Staff', roles: ['other'] },
      ],
    };
    expect(whoSeesPerson(map, 'lead').receivers).toEqual([]);
    expect(whoSeesPerson(map, 'other').receivers.map((r) => r.id)).toEqual(['chat', 'ledgerbook', 'mail']);
    const { receivers, left } = whoSeesPerson(map, 'customer', [
      {
        atMs: 5,
        destination: 'openai',
        categories: [
          { category: 'name', form: 'pseudonymised' },
          { category: 'taxId', form: 'blocked' },
        ],
      },
    ]);
    expect(receivers.map((r) => r.id)).toEqual(['chat', 'ledgerbook', 'mail', 'sheet']);
    expect(left).toEqual([{ destination: 'openai', categories: ['name'], lastAtMs: 5 }]);
  });
  test('[M21] a group without roles counts for everybody', () => {
    expect(whoSeesPerson(BOOKS, 'lead').receivers.map((r) => r.id)).toContain('mail');
  });
});

describe('exposed hand-offs', () => {
  test('[M22] the most exposed comes first, with every reason and one next action', () => {
    const [first] = exposed(BOOKS);
    expect(first).toMatchObject({ handOff: 'prepare-chat', level: 'exposed', sensitivity: 3 });
    expect(first?.reasons.map((r) => r.what)).toEqual([
      'trains',
      'no-agreement',
      'holds',
      'abroad',
      'stance',
    ]);
    expect(first?.moves).toBe(
      'tax numbers without a rule (special or high harm), names as they are (ordinary)',
    );
    expect(first?.next?.says).toBe('Choose a rule for tax numbers; until then the default rules hold.');
  });
  test('[M23] a stricter rule never exposes more, and block exposes nothing', () => {
    const scores = (['as is', 'pseudonymise', 'generalise', 'block'] as const).map(
      (r) =>
        of(rule(rule(BOOKS, 'prepare-chat', 'name', r), 'prepare-chat', 'taxId', r), 'prepare-chat').score,
    );
    expect(scores[0]).toBeGreaterThan(scores[1] as number);
    expect(scores[3]).toBe(0);
    const blocked = of(
      rule(rule(BOOKS, 'prepare-chat', 'name', 'block'), 'prepare-chat', 'taxId', 'block'),
      'prepare-chat',
    );
    expect(blocked).toMatchObject({ level: 'little', reasons: [], moves: 'nothing leaves' });
    expect(blocked.next).toBeUndefined();
  });
  test('[M23] the next action leaves less than there is', () => {
    for (const e of exposed(BOOKS))
      if (e.next && e.next.do !== 'choose-rule') expect(e.next.leaves, e.name).toBeLessThan(e.score);
  });
  test('[M24] a checked opt-out, a signed agreement, a safeguard and clear documents each take something away', () => {
    const score = (map: BusinessMap, known = {}) =>
      exposed(map, known).find((e) => e.handOff === 'post-chat')!.score;
    const was = score(BOOKS);
    const vendors = (change: object) => ({
      ...BOOKS,
      vendors: BOOKS.vendors.map((v) => (v.id === 'chatty' ? { ...v, ...change } : v)),
    });
    expect(
      score({ ...BOOKS, apps: BOOKS.apps.map((a) => ({ ...a, optOut: 'attested' as const })) }),
    ).toBeLessThan(was);
    expect(score(vendors({ agreement: 'signed' }))).toBeLessThan(was);
    expect(score(vendors({ safeguard: 'standard clauses' }))).toBeLessThan(was);
    expect(score(vendors({ country: 'FR' }))).toBeLessThan(was);
    const stance = (uses: string) => ({ stances: new Map([['chatty', { uses, retention: 'specific' }]]) });
    expect(score(BOOKS, stance('specific'))).toBeLessThan(was);
    expect(score(BOOKS, stance('silent'))).toBeGreaterThan(was);
  });
  test('[M24] a model on this computer is hardly exposed, and is offered instead of an assistant', () => {
    const local = {
      id: 'local',
      name: 'Local model',
      assistant: true,
      ai: { touchpoint: 'built-in', runs: 'this-computer', trains: 'no' },
      optOut: 'unknown',
    } as const;
    const map: BusinessMap = { ...BOOKS, apps: [...BOOKS.apps, local] };
    expect(of(map, 'post-chat').next).toMatchObject({
      do: 'send-local',
      says: 'Send it to Local model on this computer instead.',
    });
  });
});

describe('where less could be shared', () => {
  test('[M25] data that no later step uses, and identities at an AI', () => {
    expect(less(BOOKS).map((l) => [l.id, l.categories])).toEqual([
      ['collect', ['health']],
      ['prepare-chat', ['name', 'taxId']],
    ]);
  });
});

describe('what if', () => {
  test('[M26] a helper joins: what they see, what to prepare, the hand-out with its rules, the last day', () => {
    const answer = whatIf(helperJoins(BOOKS, { name: 'Kim', steps: ['prepare'], until: '2027-01-31' }));
    expect(lines(answer, /would see/)).toContain('In the steps: tax numbers, income and tax data and names.');
    const joined = rule(BOOKS, 'prepare-chat', 'taxId', 'block');
    expect(lines(whatIf(helperJoins(joined, { name: 'Kim', steps: ['prepare'] })), /Hand-out/)).toContain(
      '— Never give tax numbers to Chat assistant.',
    );
    expect(lines(answer, /Prepare/)).toContain('Note 2027-01-31 as the last day.');
    expect(lines(answer, /On 2027-01-31/)).toContain("Remove Kim's login from Sheet");
    expect(answer.comparison.after.helpers).toBe(2);
    expect(whoSeesCategory(answer.map, 'taxId').map((r) => r.label)).toContain('Kim');
    expect(BOOKS.helpers).toHaveLength(1);
  });
  test('[M27] apps were one suite: hand-offs before and after, and the vendors that disappear', () => {
    const answer = whatIf(appsMerge(BOOKS, ['mail', 'ledgerbook'], 'ledgerbook'));
    expect(answer.comparison).toMatchObject({
      vendorsGone: ['Mailer Inc'],
      appsGone: ['Mail'],
      before: { handOffs: 5, apps: 4 },
      after: { handOffs: 4, apps: 3 },
    });
  });
  test('[M28] a vendor goes: the steps that stop and what has to be fetched first', () => {
    const answer = whatIf(vendorGoes(BOOKS, 'books'));
    expect(lines(answer, /stops/)).toBe('Monthly books, step 2: Categorise.');
    expect(lines(answer, /Before/)).toContain('Export bank transactions');
    expect(answer.comparison.vendorsGone).toEqual(['Books Ltd']);
  });
  test('[M29] the AI of an app is off: less is exposed, nothing else changes', () => {
    const { comparison } = whatIf(aiTurnedOff(BOOKS, 'chat'));
    expect(comparison.after.exposure).toBeLessThan(comparison.before.exposure);
    expect(comparison.after.aiApps).toBe(comparison.before.aiApps - 1);
    expect(comparison.handOffsGone).toEqual([]);
  });
  test('[M29] two equal states have no difference', () => {
    const { before, after, ...lists } = compare(BOOKS, structuredClone(BOOKS));
    expect(after).toEqual(before);
    expect(Object.values(lists).flat()).toEqual([]);
  });
  test('what is not on the map is said', () => {
    for (const answer of [
      helperJoins(BOOKS, { name: 'K', steps: ['no'] }),
      appsMerge(BOOKS, ['no'], 'mail'),
      vendorGoes(BOOKS, 'no'),
      aiTurnedOff(BOOKS, 'no'),
    ])
      expect(answer).toMatchObject({ ok: false, problem: { code: 'map-not-found' } });
  });
});

describe('the record of processing', () => {
  test('[M30] every workflow is one activity, as controller or as processor', () => {
    const record = recordOf(BOOKS);
    expect(record.controller.map((r) => r.activity)).toEqual(['Tax return']);
    expect(record.processor.map((r) => r.activity)).toEqual(['Monthly books']);
  });
  test('[M30] every step, readable hand-off and data category is linked; what is missing is named, not left out', () => {
    const record = recordOf(BOOKS);
    const rows = [...record.controller, ...record.processor];
    expect(rows.flatMap((r) => r.steps)).toHaveLength(4);
    const linked = [...rows.flatMap((r) => r.recipients), ...record.unplaced].map((r) => r.handOff);
    expect(new Set(linked)).toEqual(new Set(BOOKS.handOffs.map((h) => h.id)));
    expect(record.controller[0]?.gaps).toEqual(['retention', 'security measures', 'vendor of Sheet']);
    expect(record.processor[0]?.transfers).toEqual([
      'Mailer Inc: US, EU-US Data Privacy Framework',
      'Chatty: US, safeguard not stated yet',
    ]);
  });
  test('[M30] a hand-off that belongs to no workflow is in the record too', () => {
    const loose = edit(BOOKS, {
      do: 'add-hand-off',
      from: { at: 'app', id: 'mail' },
      to: { at: 'app', id: 'sheet' },
      categories: ['name'],
    });
    expect(loose.ok && recordOf(loose.value.map).unplaced.map((r) => r.name)).toEqual(['Sheet']);
  });
});

describe('asking by name', () => {
  test('[M31] every question answers for machines and for reading, on an empty map too', () => {
    for (const question of QUESTIONS) {
      const asked = { category: 'taxId', app: 'chat' };
      const answer = ask(BOOKS, question, asked);
      expect(answer.ok, question).toBe(true);
      if (answer.ok) {
        expect(answer.value.lines.length, question).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(answer.value.data))).toBeDefined();
      }
      const empty = ask(
        { ...BOOKS, apps: [], workflows: [], handOffs: [], vendors: [], people: [] },
        question,
        { category: 'taxId', helper: 'Kim' },
      );
      expect(empty.ok, question).toBe(true);
    }
  });
  test('[M31] a question without what it needs says what it needs', () => {
    expect(ask(BOOKS, 'who-sees', { category: 'aura' })).toMatchObject({ ok: false });
    expect(ask(BOOKS, 'who-sees', { role: 'boss' })).toMatchObject({ ok: false });
    expect(ask(BOOKS, 'what-if')).toMatchObject({ ok: false });
  });
});
