import { describe, expect, it } from 'vitest';
import { diffVersions, MAX_CHANGES } from './diff.ts';

const filler = Array.from(
  { length: 30 },
  (_, i) =>
    `Our service number ${i} helps you to write, and we use your data to provide that part of it to you.`,
).join(' ');
const policy = (extra: string): string =>
  `# Privacy Policy\n\nLast updated: May 1, 2025\n\nAcme Notes is made by Acme Notes Inc.\n\n${filler}\n\n${extra}\n`;
const base = policy(
  'We keep your personal data for 30 days. Acme Notes does not sell your personal data. Write to help@acme.example.',
);

const kindOf = (newer: string): string => diffVersions(base, newer).kind;

describe('two versions', () => {
  it('[A15] none: the same, or blanks only', () => {
    expect(kindOf(base)).toBe('none');
    expect(kindOf(base.replaceAll('. ', '.  '))).toBe('none');
  });

  it.each([
    ['dates', base.replace('May 1, 2025', '12 June 2026')],
    ['addresses', base.replace('help@acme.example', 'privacy@acme.example')],
    [
      'an address hidden by the page',
      base.replace('help@acme.example', 'he[\\[email protected\\]](/cdn-cgi/l#4f)'),
    ],
    ['signs read in another encoding', base.replaceAll('Acme Notes is', 'â€œAcme Notesâ€\ufffd is')],
    ['numbering', base.replace('# Privacy Policy', '# 1. Privacy Policy')],
    ['spelling', base.replace('personal data for', 'personnal data for')],
    ['encoding', base.replaceAll('Acme Notes is', '“Acme Notes” is')],
    ['a rename throughout', base.replaceAll('Acme Notes', 'Quillberry')],
    [
      'order',
      policy(
        'Write to help@acme.example. Acme Notes does not sell your personal data. We keep your personal data for 30 days.',
      ),
    ],
  ])('[A15] cosmetic: %s', (_, newer) => expect(kindOf(newer)).toBe('cosmetic'));

  it.each([
    [
      'of a linked page',
      'You must keep our [Content Rules](https://acme.example/rules). Breaking the [Content Rules](https://acme.example/rules) ends your account.',
      'You must keep our [House Code](https://acme.example/code). Breaking the [House Code](https://acme.example/code) ends your account.',
    ],
    [
      'beside a longer name that stays',
      'You must keep our Content Rules. Breaking the Content Rules ends your account. Others fall under the Content Rules too. We share data under our Public Content Rules.',
      'You must keep our House Code. Breaking the House Code ends your account. Others fall under the House Code too. We share data under our Public Content Rules.',
    ],
    [
      'of a suite and its mail code',
      'Send your claim to 12 Mill Way SW, Suite 304, Tumwater, WA 98501.',
      'Send your claim to 12 Mill Way SW, Suite 208 MC-CSC1, Tumwater, WA 98501.',
    ],
  ])('[A15] cosmetic: another name or number %s', (_, older, newer) =>
    expect(diffVersions(policy(older), policy(newer)).kind).toBe('cosmetic'),
  );

  it('[A15] tells a name that was changed throughout, with every sentence that shows it', () => {
    const twice = policy(
      'Acme Notes and the partners of Acme Notes keep nothing. Acme Notes does not sell it.',
    );
    const { kind, renames } = diffVersions(twice, twice.replaceAll('Acme Notes', 'Quillberry'));
    expect(kind).toBe('cosmetic');
    expect(renames).toMatchObject([{ from: 'Acme Notes', to: 'Quillberry' }]);
    for (const { before, after } of renames![0]!.places) {
      expect(twice.slice(before.start, before.end)).toBe(before.quote);
      expect(after.quote).toBe(before.quote.replaceAll('Acme Notes', 'Quillberry'));
    }
  });

  it.each([
    [
      'a recipient',
      'We share data with our provider Wrenfield. Our provider Wrenfield is paid.',
      'Wrenfield',
      'Larkmoor',
    ],
    ['a country', 'Acme stores data in Ireland. Files stay in Ireland as well.', 'Ireland', 'India'],
    [
      'a company that others use',
      'Acme runs on Stripe today. Money goes over Stripe too.',
      'Stripe',
      'Adyen',
    ],
  ])('[A16] material: another name throughout for %s', (_, text, from, to) => {
    const older = policy(text);
    expect(diffVersions(older, older.replaceAll(from, to)).kind).toBe('material');
  });

  it('[A16] material: a sentence that stands twice, removed once', () => {
    const promise = 'We delete every file that you give us on the day on which you ask for it.';
    const older = policy(`${promise} The office is open on weekdays. ${promise}`);
    expect(diffVersions(older, policy(`${promise} The office is open on weekdays.`)).kind).toBe('material');
  });

  it.each([
    ['a row of links', 'Acme Group | Acme Pay | Acme Mail | Acme Shop | Acme Travel'],
    ['a notice that something is new', 'We have updated our User Agreement.'],
    ['a pointer', 'For more information, see our announcement on the blog of the company.'],
  ])('[A16] cosmetic: %s', (_, line) => {
    expect(diffVersions(base, base.replace('# Privacy Policy', `# Privacy Policy\n\n${line}`)).kind).toBe(
      'cosmetic',
    );
  });

  it('[A15] could not read is no change', () => {
    expect(diffVersions(base, 'Just a moment… verify you are a human')).toMatchObject({
      kind: 'unreadable',
      changes: [],
    });
    expect(diffVersions(base, base.slice(0, base.length / 3))).toMatchObject({ kind: 'unreadable' });
  });

  it('[A16] [A17] says in words what changed, with both sentences letter for letter', () => {
    const newer = base.replace('for 30 days', 'as long as necessary');
    const { kind, changes } = diffVersions(base, newer);
    expect(kind).toBe('material');
    expect(changes[0]).toMatchObject({
      question: 'retention',
      was: '30 days',
      now: 'as long as necessary',
      moved: true,
    });
    const { before, after } = changes[0]!;
    expect(before.quote).toBe('We keep your personal data for 30 days.');
    expect(base.slice(before.start, before.end)).toBe(before.quote);
    expect(newer.slice(after.start, after.end)).toBe(after.quote);
  });

  it.each([
    ['a dropped denial', base.replace('does not sell', 'does sell')],
    ['a longer period', base.replace('30 days', '400 days')],
    ['a new recipient', base.replace('Write to', 'We share your data with data brokers. Write to')],
    ['a removed promise', base.replace('Acme Notes does not sell your personal data. ', '')],
  ])('[A16] material: %s', (_, newer) => expect(kindOf(newer)).toBe('material'));

  it('[A16] material: a new row that says what a ranking goes by', () => {
    const rows =
      '| List | What it goes by |\n| --- | --- |\n| Nearby | Places ranked by distance and reviews |\n';
    const added = `${rows}| Popular | Places ranked by turnover, reviews and clicks |\n`;
    expect(diffVersions(policy(rows), policy(added)).kind).toBe('material');
  });

  it('[A17] a removed sentence has an empty quote on the other side', () => {
    const newer = base.replace('Acme Notes does not sell your personal data. ', '');
    const change = diffVersions(base, newer).changes.find((one) => one.question === 'selling')!;
    expect(change).toMatchObject({ was: 'no', now: 'not stated' });
    expect(change.after.quote).toBe('');
    expect(change.after.start).toBe(change.after.end);
  });

  it('[A18] tells no more changes than it may', () => {
    const many = Array.from(
      { length: MAX_CHANGES + 50 },
      (_, at) =>
        `We share data of kind ${'abcdefghij'[at % 10]}${String.fromCharCode(97 + (at >> 3))} with partner number ${at} for advertising.`,
    );
    const { kind, changes } = diffVersions(base, policy(many.join(' ')));
    expect(kind).toBe('material');
    expect(changes.length).toBeLessThanOrEqual(MAX_CHANGES);
  });
});
