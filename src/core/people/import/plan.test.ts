import { describe, expect, test } from 'vitest';
import { personId } from '../../base/index.ts';
import { planImport } from './index.ts';

const uses = (table: string[][]) => planImport(table, []).layout.columns.map((column) => column.use);

describe('columns are recognised', () => {
  test.each([
    [
      'google-contacts',
      [
        'First Name',
        'Middle Name',
        'Last Name',
        'Nickname',
        'Organization Name',
        'Notes',
        'E-mail 1 - Label',
        'E-mail 1 - Value',
        'Phone 1 - Value',
        'Address 1 - Formatted',
      ],
      ['given', 'middle', 'family', 'alias', 'company', 'note', 'ignore', 'email', 'phone', 'address'],
    ],
    [
      'outlook',
      [
        'First Name',
        'Last Name',
        'E-mail Address',
        'Business Phone',
        'Home Street',
        'Home City',
        'Home Postal Code',
        'Job Title',
      ],
      ['given', 'family', 'email', 'phone', 'street', 'city', 'postcode', 'ignore'],
    ],
    [
      'stripe',
      ['id', 'Description', 'Email', 'Name', 'Created (UTC)', 'Total Spend'],
      ['account', 'ignore', 'email', 'name', 'ignore', 'ignore'],
    ],
    [
      'shopify',
      [
        'First Name',
        'Last Name',
        'Email',
        'Accepts Email Marketing',
        'Default Address Address1',
        'Default Address City',
        'Default Address Zip',
        'Phone',
        'Total Spent',
        'Note',
        'Tags',
      ],
      [
        'given',
        'family',
        'email',
        'ignore',
        'street',
        'city',
        'postcode',
        'phone',
        'ignore',
        'note',
        'ignore',
      ],
    ],
    [
      'mailchimp',
      ['Email Address', 'First Name', 'Last Name', 'MEMBER_RATING', 'OPTIN_TIME', 'LEID'],
      ['email', 'given', 'family', 'ignore', 'ignore', 'ignore'],
    ],
    [
      'unknown',
      ['Kundennummer', 'Vorname', 'Nachname', 'E-Mail', 'Telefon', 'PLZ', 'Ort', 'Geburtsdatum'],
      ['account', 'given', 'family', 'email', 'phone', 'postcode', 'city', 'date-of-birth'],
    ],
  ])('%s', (source, header, expected) => {
    const plan = planImport([header, header.map(() => '')], []);
    expect(plan.layout.source).toBe(source);
    expect(plan.layout.hasHeader).toBe(true);
    expect(plan.layout.columns.map((column) => column.use)).toEqual(expected);
  });

  test('by their values when there is no header', () => {
    expect(
      uses([
        ['Maria', 'Lopez', 'maria@fastpost.org', '+1 212 555 0101'],
        ['Jon', 'Baker', 'jon@baker.org', '+1 212 555 0102'],
      ]),
    ).toEqual(['given', 'family', 'email', 'phone']);
    expect(uses([['Maria Lopez'], ['Jon Baker']])).toEqual(['name']);
  });
});

describe('rows become people', () => {
  const header = ['Name', 'Email', 'Phone'];

  test('bad rows are named by number and cost nobody else', () => {
    const plan = planImport(
      [
        header,
        ['Ana Costa', 'ana@costa.pt', ''],
        ['', '', '123 4567'],
        ['', '', ''],
        ['x'.repeat(5000), 'a@b.org', ''],
        ['Jo', '', ''],
      ],
      [],
    );
    expect(plan.rows).toBe(4);
    expect(plan.add.map((person) => person.name.full)).toEqual(['Ana Costa', 'Jo']);
    expect(plan.bad.map(({ row }) => row)).toEqual([3, 5]);
  });

  test('hidden marks, NUL bytes and lone surrogates are taken out of values', () => {
    const [person] = planImport([header, ['\u202eAna\u0000 Costa\ud800', 'ana@costa.pt', '']], []).add;
    expect(person?.name.full).toBe('Ana Costa\ufffd');
  });

  test('two people of one name stay two', () => {
    const plan = planImport(
      [header, ['Ana Costa', 'ana@costa.pt', ''], ['Ana Costa', 'costa.ana@mail.pt', '']],
      [],
    );
    expect(plan.add).toHaveLength(2);
    expect(plan.duplicatesTotal).toBe(0);
  });

  test('a repeated person is merged, skipped or kept twice, as the owner says', () => {
    const table = [
      header,
      ['Ana Costa', 'ana@costa.pt', ''],
      ['Ana M. Costa', 'ANA@costa.pt', '+351 912 345 678'],
    ];
    const merged = planImport(table, []);
    expect(merged.duplicates).toEqual([{ row: 3, name: 'Ana M. Costa', sameAs: { row: 2 }, by: 'email' }]);
    expect(merged.add).toHaveLength(1);
    expect(merged.add[0]?.identifiers.map(({ kind }) => kind)).toEqual(['email', 'phone', 'alias']);
    expect(planImport(table, [], { duplicates: 'skip' }).skipped).toBe(1);
    expect(planImport(table, [], { duplicates: 'keep-both' }).add).toHaveLength(2);
  });

  test('somebody the business has already is not added again', () => {
    const kept = [
      {
        id: personId('p1'),
        name: { full: 'Ana Costa' },
        identifiers: [{ kind: 'email' as const, value: 'ana@costa.pt' }],
      },
    ];
    const plan = planImport([header, ['Ana Costa', 'ana@costa.pt', '+351 912 345 678']], kept);
    expect(plan.add).toEqual([]);
    expect(plan.merge[0]?.person).toBe('p1');
  });

  test('the owner may correct a column and the header', () => {
    const plan = planImport([['Ana Costa', 'ana@costa.pt']], [], {
      columns: { 1: 'ignore' },
      hasHeader: false,
    });
    expect(plan.add).toEqual([
      { name: { full: 'Ana Costa', given: 'Ana', family: 'Costa' }, role: 'customer', identifiers: [] },
    ]);
  });

  test('street, town and country make one address', () => {
    const plan = planImport(
      [
        ['Name', 'Street', 'City', 'Zip', 'Country'],
        ['Ana Costa', 'Rua Nova 3', 'Porto', '4000-001', 'PT'],
      ],
      [],
    );
    expect(plan.add[0]?.identifiers).toEqual([{ kind: 'address', value: 'Rua Nova 3, 4000-001 Porto, PT' }]);
  });
});
