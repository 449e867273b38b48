import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, privet } from './program.ts';

test('a business by command line: import, list, erase, back up, restore, lock and unlock', async () => {
  const folder = newFolder();
  const data = ['--data', join(folder, 'business')];
  const list = join(folder, 'people.csv');
  writeFileSync(
    list,
    'Name,Email\nMaria Lopez,m.lopez@fastpost.org\nJonathan Baker,jon@baker.example\n,\n,,\nMaria Lopez,m.lopez@fastpost.org\n',
  );

  expect(await privet(['people', 'import', list, ...data])).toMatchObject({ code: 2 });
  const imported = await privet(['people', 'import', list, '--yes', '--json', ...data]);
  expect(JSON.parse(imported.out)).toMatchObject({ added: 2, merged: 1, cancelled: false });

  const people = JSON.parse((await privet(['people', 'list', '--json', ...data])).out).people;
  expect(people.map((person: { name: string }) => person.name).sort()).toEqual([
    'Jonathan Baker',
    'Maria Lopez',
  ]);
  expect((await privet(['people', 'list', '--search', 'baker', ...data])).out).toContain('Jonathan Baker');

  const backup = join(folder, 'all.privet-backup');
  expect(await privet(['backup', backup, ...data])).toMatchObject({ code: 0 });
  const maria = people.find((person: { name: string }) => person.name === 'Maria Lopez').id;
  expect(await privet(['people', 'erase', maria, '--yes', ...data])).toMatchObject({ code: 0 });
  const restored = await privet(['restore-backup', backup, '--json', ...data]);
  expect(restored).toMatchObject({ code: 0 });
  const after = await privet(['people', 'list', ...data]);
  expect(after.out).toContain('Jonathan Baker');
  expect(after.out).not.toContain('Maria');

  expect(await privet(['ledger', 'verify', ...data])).toMatchObject({ code: 0 });
  expect(await privet(['lock', ...data])).toMatchObject({ code: 1 });
  expect(await privet(['lock', '--passphrase', ...data], 'correct horse battery staple\n')).toMatchObject({
    code: 0,
  });
  expect(await privet(['people', 'list', ...data])).toMatchObject({ code: 3 });
  expect(await privet(['unlock', ...data], 'wrong passphrase for this\n')).toMatchObject({ code: 1 });
  expect(await privet(['unlock', ...data], 'correct horse battery staple\n')).toMatchObject({ code: 0 });
  expect(await privet(['people', 'list', ...data])).toMatchObject({ code: 0 });
});

test('an import that cannot be read changes nothing and says why', async () => {
  const folder = newFolder();
  const data = ['--data', join(folder, 'business')];
  const file = join(folder, 'people.xlsx');
  writeFileSync(file, '%PDF-1.7 no list');
  const ran = await privet(['people', 'import', file, '--yes', ...data]);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('PDF');
  expect((await privet(['people', 'list', ...data])).out).toContain('Nobody yet');
});
