// Writes to the business in the folder given, and says on standard output what is acknowledged, until it is killed.
import { writeSync } from 'node:fs';
import { openStore } from '../../src/adapters/sqlite/index.ts';
import type { PersonId } from '../../src/core/base/index.ts';
import { keysIn, person, value } from './folder.ts';

/** One line per acknowledged write. A synchronous write: nothing waits in a buffer when the process dies. */
const acknowledge = (...words: readonly (string | number)[]) => writeSync(1, `${words.join(' ')}\n`);

const [folder, round] = process.argv.slice(2);
if (!folder) process.exit(0);
const store = value(await openStore(await keysIn(folder)));
for (let i = 0; ; i++) {
  const drafts = [0, 1].map((n) => person(`Person ${round}-${i}-${n}`, `p${round}-${i}-${n}@example.com`));
  const ids = value(await store.people.add(drafts));
  for (const id of ids) acknowledge('added', id);
  const entry = await store.ledger.append({
    atMs: i,
    destination: 'OpenAI',
    way: 'gateway',
    categories: [{ category: 'name', form: 'pseudonymised', values: 2 }],
    people: ids,
    inspected: true,
    ruleFrom: 'the default rules',
  });
  acknowledge('disclosed', entry.sequence);
  await store.vault.append({ conversation: `c${round}`, destination: 'd' }, [
    { kind: 'person', value: `Person ${i}`, pseudonym: `Stand-in ${i}`, person: ids[0]! },
  ]);
  acknowledge('issued', ids[0]!);
  if (i % 2 === 1) {
    acknowledge('erasing', ids[0]!);
    await store.people.erase([ids[0] as PersonId]);
    acknowledge('erased', ids[0]!);
  }
}
