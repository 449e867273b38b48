import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { CompiledQuery, sql } from 'kysely';
import { ProblemError } from '../../core/base/index.ts';
import { blind, DATABASE_FILE, type Keys, newKey, open, seal } from '../crypto/index.ts';
import type { Db, Tx } from './schema.ts';
import { WriteAheadLog } from './write-ahead-log.ts';

/** Milliseconds since 1970, UTC. */
export type Clock = () => number;

/** Rows per statement: SQLite takes 32,766 parameters in one. */
const BATCH = 500;
const DATA_VERSION = CompiledQuery.raw('pragma data_version');
const SYNC_LATER = CompiledQuery.raw('pragma synchronous=NORMAL');
const SYNC_AT_COMMIT = CompiledQuery.raw('pragma synchronous=FULL');

type StateName = 'epoch' | 'people-revision' | 'ledger-length';

/**
 * What every store file works with: the database, and the keys by which its fields are sealed. Reads and writes run in
 * a transaction in which the people's keys are known to fit, whichever process erased somebody last.
 */
export class Vessel {
  readonly db: Db;
  readonly keys: Keys;
  readonly now: Clock;
  readonly #underWay = new Set<Promise<unknown>>();
  /** What was read, and as of when. */
  readonly #remembered = new Map<string, { readonly version: string; readonly value: unknown }>();
  #writes = 0;
  readonly #log: WriteAheadLog;
  /** Every transaction asks one of them, so they are compiled once. */
  readonly #stateQueries: Readonly<Record<StateName, CompiledQuery<{ readonly value: number }>>>;
  #closed = false;

  constructor(db: Db, keys: Keys, now: Clock) {
    this.db = db;
    this.keys = keys;
    this.now = now;
    const query = (name: StateName) =>
      db.selectFrom('state').select('value').where('name', '=', name).compile();
    this.#stateQueries = {
      epoch: query('epoch'),
      'people-revision': query('people-revision'),
      'ledger-length': query('ledger-length'),
    };
    this.#log = new WriteAheadLog(join(keys.directory, DATABASE_FILE));
  }

  /** Runs `work` on one consistent state of the database. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#whileOpen(() =>
      this.db
        .transaction()
        .setAccessMode('read only')
        .execute(async (tx) => {
          await this.#fitKeys(tx);
          return work(tx);
        }),
    );
  }

  /** Runs `work` and keeps all of its writes or none. When the promise resolves they are on the disk. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#whileOpen(async () => {
      try {
        return await this.#transaction(this.db, work);
      } finally {
        this.#writes++;
      }
    });
  }

  /**
   * The same for records (of the ledger, the vault), which are read from the disk each time: what is remembered stays. It
   * begins when `after` is settled, and nobody else waits for the disk.
   */
  record<T>(work: (tx: Tx) => Promise<T>, after?: Promise<void>): Promise<T> {
    return this.#whileOpen(async () => {
      await after;
      const kept = await this.db.connection().execute(async (connection) => {
        await connection.executeQuery(SYNC_LATER);
        try {
          return await this.#transaction(connection, work);
        } finally {
          await connection.executeQuery(SYNC_AT_COMMIT);
        }
      });
      await this.#log.flush();
      return kept;
    });
  }

  #transaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
    return db.transaction().execute(async (tx) => {
      await this.#fitKeys(tx);
      return work(tx);
    });
  }

  /**
   * What `work` reads, the very same value until anybody writes: another process, or this one. Not for records.
   */
  remember<T>(name: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#whileOpen(async () => {
      const version = `${this.#writes} ${await this.#dataVersion()}`;
      const known = this.#remembered.get(name);
      if (known?.version === version) return known.value as T;
      const value = await this.read(work);
      this.#remembered.set(name, { version, value });
      return value;
    });
  }

  /** A number that changes with each write of another process. */
  async #dataVersion(): Promise<number> {
    const { rows } = await this.db.executeQuery<{ readonly data_version: number }>(DATA_VERSION);
    return (rows[0] as { readonly data_version: number }).data_version;
  }

  /** Copies the database, as it is at one moment, into a new file under the same key. */
  async copyTo(file: string): Promise<void> {
    await this.#whileOpen(() => sql`vacuum into ${file}`.execute(this.db));
  }

  /** Serves whoever has asked before, refuses whoever asks after (`locked`), and closes the database. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#underWay);
    await this.#log.close();
    await this.db.destroy();
  }

  async #whileOpen<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) throw closed();
    const done = work();
    this.#underWay.add(done);
    try {
      return await done;
    } finally {
      this.#underWay.delete(done);
    }
  }

  /** Seals text that belongs to the business, not to one person. */
  seal = (place: string, text: string): Buffer => seal(this.keys.derive('fields'), text, place);
  open = (place: string, sealed: Buffer): string =>
    open(this.keys.derive('fields'), sealed, place).toString();
  /** The blind index of `value` among the values of `scope`. */
  blind = (scope: string, value: string): Buffer => blind(this.keys.derive('blind-index'), scope, value);

  /** Makes keys for new subjects (people, conversations) and keeps them wrapped. */
  async addSubjects(tx: Tx, subjects: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const wrapKey = await this.#wrapKey(tx);
    const made = new Map(subjects.map((subject) => [subject, newKey()]));
    const rows = [...made].map(([subject, key]) => ({
      subject,
      wrapped: seal(wrapKey, key, ringPlace(subject)),
    }));
    for (const batch of batches(rows)) await tx.insertInto('ring').values(batch).execute();
    return made;
  }

  /** The keys of those subjects that have one. */
  async subjectKeys(tx: Tx, subjects: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const wrapKey = await this.#wrapKey(tx);
    const found = new Map<string, Buffer>();
    for (const batch of batches(subjects)) {
      const rows = await tx.selectFrom('ring').selectAll().where('subject', 'in', batch).execute();
      for (const { subject, wrapped } of rows) found.set(subject, open(wrapKey, wrapped, ringPlace(subject)));
    }
    return found;
  }

  /** Wraps every key of the ring by the next epoch's key. What only the old key opens is then lost with it. */
  async rewrapRing(tx: Tx, from: Uint8Array, to: Uint8Array): Promise<void> {
    for (let after = ''; ; ) {
      const rows = await tx
        .selectFrom('ring')
        .selectAll()
        .where('subject', '>', after)
        .orderBy('subject')
        .limit(BATCH)
        .execute();
      if (rows.length === 0) return;
      after = rows.at(-1)!.subject;
      const wrapped = rows.map((row) => {
        const place = ringPlace(row.subject);
        return { subject: row.subject, wrapped: seal(to, open(from, row.wrapped, place), place) };
      });
      await tx
        .insertInto('ring')
        .values(wrapped)
        .onConflict((c) => c.column('subject').doUpdateSet((eb) => ({ wrapped: eb.ref('excluded.wrapped') })))
        .execute();
      await breathe();
    }
  }

  async state(tx: Tx, name: StateName): Promise<number> {
    const { rows } = await tx.executeQuery(this.#stateQueries[name]);
    return (rows[0] as { readonly value: number }).value;
  }

  async setState(tx: Tx, name: StateName, value: number): Promise<void> {
    await tx.updateTable('state').set({ value }).where('name', '=', name).execute();
  }

  async #wrapKey(tx: Tx): Promise<Buffer> {
    const key = this.keys.epochKey(await this.state(tx, 'epoch'));
    if (!key) throw new Error('The key of this epoch is gone.');
    return key;
  }

  /** Another process may have erased somebody: then the people's keys are wrapped by a key that is not read yet. */
  async #fitKeys(tx: Tx): Promise<void> {
    if (!this.keys.epochKey(await this.state(tx, 'epoch'))) await this.keys.refresh();
  }
}

const closed = () =>
  new ProblemError({
    code: 'locked',
    message: 'Privet was locked meanwhile. Nothing was changed. Unlock it, then try again.',
  });

/** To what a wrapped key is bound. */
export const ringPlace = (subject: string): string => `ring/wrapped/${subject}`;

/** An id that tells nothing: 128 random bits as 22 characters. */
export const newId = (): string => randomBytes(16).toString('base64url');

/** `items` in pieces that fit into one statement. */
export function* batches<T>(items: readonly T[], size = BATCH): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** Lets everything else that waits run: between pieces of long work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
