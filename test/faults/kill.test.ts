import { execFileSync, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/adapters/sqlite/driver.ts';
import { restoreBackup } from '../../src/adapters/sqlite/index.ts';
import { type PersonId, personId } from '../../src/core/base/index.ts';
import { inFolder, keysIn, person, value, withStore } from './folder.ts';

/** At least fifty kills altogether; several businesses at once only to be done sooner. */
const BUSINESSES = 3;
const KILLS = Number(process.env.KILLS ?? 54);
const KILLS_EACH = KILLS / BUSINESSES;
/** A writer dies somewhere between its first and its n-th acknowledgement, or while it opens. */
const MOST_LINES = 24;
const LONGEST_WAIT_MS = 12;

interface Acknowledged {
  readonly added: Set<PersonId>;
  readonly erased: Set<PersonId>;
  /** Asked for, but perhaps not done: may be there or not. */
  readonly unsure: Set<PersonId>;
  disclosures: number;
}

const WRITER = join(import.meta.dirname, 'writer.ts');
/** The compiled sources are kept between the writers: starting is most of what this test takes. */
const ENV = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'privet-kill-cache') };

interface Writer {
  kill(): void;
  /** What it had acknowledged when it was killed. */
  readonly said: Promise<string[]>;
}

/** Starts a writer that is killed a moment after it has said so many lines; with none, while it opens. */
function startWriter(folder: string, round: number, lines: number): Writer {
  const writer = spawn(process.execPath, [WRITER, folder, String(round)], { env: ENV });
  const kill = () => void writer.kill('SIGKILL');
  const said = new Promise<string[]>((resolve, reject) => {
    let timer = lines === 0 ? setTimeout(kill, 100 + Math.random() * 500) : undefined;
    let output = '';
    let errors = '';
    writer.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.split('\n').length > lines) timer ??= setTimeout(kill, Math.random() * LONGEST_WAIT_MS);
    });
    writer.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    writer.on('close', (_, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') resolve(output.split('\n').slice(0, -1));
      else reject(new Error(`The writer ended by itself: ${errors}`));
    });
  });
  return { kill, said };
}

/** One in six dies while it opens, the others after some acknowledgements. */
const killedWriter = (folder: string, round: number): Promise<string[]> =>
  startWriter(folder, round, round % 6 === 5 ? 0 : 1 + Math.floor(Math.random() * MOST_LINES)).said;

function note(lines: readonly string[], so: Acknowledged): void {
  for (const line of lines) {
    const [what, which] = line.split(' ') as [string, string];
    const id = personId(which);
    if (what === 'added') so.added.add(id);
    if (what === 'erasing') so.unsure.add(id);
    if (what === 'erased') so.erased.add(id);
    if (what === 'disclosed') so.disclosures = Math.max(so.disclosures, Number(which));
  }
}

async function check(folder: string, so: Acknowledged): Promise<void> {
  await withStore(folder, async (store) => {
    const there = new Set<PersonId>();
    for await (const people of store.people.known()) for (const { id } of people) there.add(id);
    const lost = [...so.added].filter((id) => !so.unsure.has(id) && !there.has(id));
    const back = [...so.erased].filter((id) => there.has(id));
    expect({ lost, back }).toEqual({ lost: [], back: [] });
    const verdict = await store.ledger.verify();
    expect(verdict).toMatchObject({ whole: true });
    expect(verdict.entries).toBeGreaterThanOrEqual(so.disclosures);
    for (const { conversation, destination } of await store.vault.conversations()) {
      await store.vault.issued({ conversation, destination });
    }
  });
  const keys = await keysIn(folder);
  expect(keys.epochs()).toHaveLength(1);
  const connection = openDatabase(join(keys.directory, 'privet.db'), keys.derive('database-file'));
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  connection.close();
}

describe('killed while writing', () => {
  it(
    '[S12] loses nothing that was acknowledged and brings back nobody who was erased',
    async () => {
      // Without a folder the writer ends at once, and leaves the compiled sources.
      execFileSync(process.execPath, [WRITER], { env: ENV });
      const business = () =>
        inFolder(async (folder) => {
          const so: Acknowledged = { added: new Set(), erased: new Set(), unsure: new Set(), disclosures: 0 };
          for (let round = 0; round < KILLS_EACH; round++) {
            // Now and then two processes write at once.
            const writers = round % 5 === 0 ? [round, round + 1_000] : [round];
            const said = await Promise.all(writers.map((writer) => killedWriter(folder, writer)));
            note(said.flat(), so);
            await check(folder, so);
          }
          return so;
        });
      const all = await Promise.all(Array.from({ length: BUSINESSES }, business));
      const sum = (count: (so: Acknowledged) => number) => all.reduce((total, so) => total + count(so), 0);
      // The test has looked at something: many writes, and kills within erasures.
      expect(sum((so) => so.added.size)).toBeGreaterThan(100);
      expect(sum((so) => so.erased.size)).toBeGreaterThan(10);
      console.info(
        `killed at least ${KILLS} times: ${sum((so) => so.added.size)} people added, ${sum((so) => so.erased.size)} erased, ` +
          `${sum((so) => so.unsure.size - so.erased.size)} killed while erasing, ${sum((so) => so.disclosures)} disclosures`,
      );
    },
    KILLS * 6_000,
  );

  it('[S12] loses nothing when another process comes and goes while it writes', () =>
    inFolder(async (folder) => {
      const so: Acknowledged = { added: new Set(), erased: new Set(), unsure: new Set(), disclosures: 0 };
      await withStore(folder, async () => undefined);
      const writer = startWriter(folder, 0, Number.POSITIVE_INFINITY);
      for (let visits = 0; visits < 12; visits++) {
        await wait(150);
        await withStore(folder, async (store) => {
          value(await store.people.add([person(`Visitor ${visits}`, `v${visits}@example.com`)]));
        });
      }
      // It is seen from here that somebody has the business open.
      const file = join(folder, 'backup.privet');
      // The writer erases without pause, and a backup made meanwhile asks to be tried again: one of the tries fits between.
      await withStore(folder, async (store) => {
        for (let tries = 1; ; tries++) {
          const made = await store.backup(file);
          if (made.ok || made.problem.code !== 'backup-disturbed' || tries === 100) return value(made);
        }
      });
      const restored = await restoreBackup({ folder, file, keychain: 'none' });
      expect(restored).toMatchObject({ ok: false, problem: { code: 'in-use' } });
      writer.kill();
      note(await writer.said, so);
      expect(so.added.size).toBeGreaterThan(10);
      await check(folder, so);
      await withStore(folder, async (store) =>
        expect((await store.people.list({ search: 'visitor' })).total).toBe(12),
      );
    }));
});
