import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3-multiple-ciphers';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { type Problem, ProblemError } from '../../core/base/index.ts';
import { OWNER_ONLY } from '../crypto/index.ts';

/** How long a write waits for another process's write (an import of 100,000 people takes a few seconds). */
const WRITE_WAIT_MS = 30_000;
const WRITE_RETRY_MS = 10;
/** Opening may wait inside SQLite: it happens once, before anybody is served. */
const OPEN_WAIT_MS = 10_000;
/** Long enough for a command that is just finishing. */
const EXCLUSIVE_WAIT_MS = 1_000;
const STATEMENTS_KEPT = 300;
/** Taken only when needed. Blind indexes are random, so an import that outgrows the cache writes each page again and again. */
const CACHE_KIB = 65_536;
/** A pragma that sets something does so when it is compiled, so it is never a prepared statement. */
const SETTING = /^pragma \w+=/;
const PLAIN_HEADER = 'SQLite format 3\0';

/** An open database file. */
export type Connection = Database.Database;
type Statement = Database.Statement;

/** How a database file is opened. */
export interface OpenOptions {
  /** Called before every statement that writes; a test makes the n-th one fail by throwing. */
  readonly beforeWrite?: () => void;
}

/**
 * Opens (or makes) the encrypted database file. ChaCha20-Poly1305 on every page, temporary data in memory only, each
 * commit on the disk before it is acknowledged, deleted content overwritten. `delete` is the journal of a file that is
 * about to be moved: it leaves nothing beside it; `exclusive` keeps every other connection out. Throws a `ProblemError`.
 */
export function openDatabase(
  path: string,
  key: Uint8Array,
  journal: 'wal' | 'delete' | 'exclusive' = 'wal',
): Connection {
  return asProblems(() => {
    if (!existsSync(path)) create(path, key);
    const connection = new Database(path, { timeout: OPEN_WAIT_MS });
    try {
      unlock(connection, key);
      connection.pragma('temp_store=MEMORY');
      connection.pragma(`cache_size=-${CACHE_KIB}`);
      connection.pragma('secure_delete=ON');
      connection.pragma('foreign_keys=ON');
      setJournal(connection, journal);
      connection.pragma('synchronous=FULL');
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

function setJournal(connection: Connection, journal: 'wal' | 'delete' | 'exclusive'): void {
  if (journal === 'exclusive') {
    connection.pragma(`busy_timeout=${EXCLUSIVE_WAIT_MS}`);
    connection.pragma('locking_mode=EXCLUSIVE');
    connection.exec('begin exclusive; commit');
  } else if (connection.pragma('journal_mode', { simple: true }) !== journal) {
    connection.pragma(`journal_mode=${journal}`);
  }
}

/**
 * Makes the file, with permissions that SQLite then gives to its journal files too, and fails unless what is written into
 * it is encrypted: a build without the cipher would write plain text and say nothing. An existing file is never opened
 * beside SQLite: closing it would drop the locks that SQLite holds on it for this whole process.
 */
function create(path: string, key: Uint8Array): void {
  const probe = `${path}.${randomBytes(6).toString('hex')}.probe`;
  try {
    closeSync(openSync(probe, 'wx', OWNER_ONLY));
    const connection = new Database(probe);
    try {
      unlock(connection, key);
      connection.exec('create table probe (x)');
    } finally {
      connection.close();
    }
    assertEncrypted(readFileSync(probe));
  } finally {
    rmSync(probe, { force: true });
  }
  closeSync(openSync(path, 'a', OWNER_ONLY));
}

function unlock(connection: Connection, key: Uint8Array): void {
  connection.pragma("cipher='chacha20'");
  connection.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`);
}

/** Throws the problem `store-unencrypted` when these bytes of a database can be read by anybody. */
export function assertEncrypted(file: Uint8Array): void {
  const header = Buffer.from(file.subarray(0, PLAIN_HEADER.length)).toString('latin1');
  if (header.length === PLAIN_HEADER.length && header !== PLAIN_HEADER) return;
  throw new ProblemError({
    code: 'store-unencrypted',
    message: 'The database would not be encrypted here. Nothing was kept. Reinstall Privet, then try again.',
  });
}

/** Kysely over one connection: callers take turns, and a write waits for other processes without blocking this one. */
export class SqliteDialect implements Dialect {
  readonly #connection: Connection;
  readonly #options: OpenOptions;

  constructor(connection: Connection, options: OpenOptions = {}) {
    this.#connection = connection;
    this.#options = options;
  }

  createDriver = (): Driver => new SqliteDriver(this.#connection, this.#options);
  createQueryCompiler = () => new SqliteQueryCompiler();
  createAdapter = () => new SqliteAdapter();
  createIntrospector = (db: ConstructorParameters<typeof SqliteIntrospector>[0]) =>
    new SqliteIntrospector(db);
}

class SqliteDriver implements Driver {
  readonly #connection: Connection;
  readonly #session: Session;
  /** Resolves when everybody who asked before has released the connection. */
  #turn: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(connection: Connection, options: OpenOptions) {
    this.#connection = connection;
    this.#session = new Session(connection, options);
  }

  async init(): Promise<void> {
    this.#connection.pragma('busy_timeout=0');
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn;
    let release = () => {};
    this.#turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    return this.#session;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(_: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (settings.accessMode === 'read only') return this.#session.exec('begin');
    const until = Date.now() + WRITE_WAIT_MS;
    for (;;) {
      try {
        return this.#session.exec('begin immediate');
      } catch (error) {
        if (!isProblem(error, 'store-busy') || Date.now() > until) throw error;
        await sleep(WRITE_RETRY_MS);
      }
    }
  }

  async commitTransaction(): Promise<void> {
    this.#session.commit();
  }

  async rollbackTransaction(): Promise<void> {
    // After some failures (a full disk) SQLite has rolled back by itself.
    if (this.#connection.inTransaction) this.#session.exec('rollback');
  }

  async destroy(): Promise<void> {
    this.#connection.close();
  }
}

class Session implements DatabaseConnection {
  readonly #connection: Connection;
  readonly #beforeWrite: () => void;
  readonly #statements = new Map<string, Statement>();

  constructor(connection: Connection, options: OpenOptions) {
    this.#connection = connection;
    this.#beforeWrite = options.beforeWrite ?? (() => {});
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    return asProblems(() => {
      if (SETTING.test(sql)) {
        this.#connection.exec(sql);
        return { rows: [] };
      }
      const statement = this.#prepare(sql);
      if (statement.readonly) return { rows: statement.all(...parameters) as R[] };
      this.#beforeWrite();
      if (statement.reader) return { rows: statement.all(...parameters) as R[] };
      return { rows: [], numAffectedRows: BigInt(statement.run(...parameters).changes) };
    });
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it; lists are read in pages instead.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Read in pages: a stream would hold the connection between chunks.');
  }

  exec(sql: string): void {
    asProblems(() => this.#connection.exec(sql));
  }

  commit(): void {
    asProblems(() => {
      this.#beforeWrite();
      this.#connection.exec('commit');
    });
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= STATEMENTS_KEPT) this.#statements.clear();
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

const PROBLEMS: readonly (readonly [codes: RegExp, problem: Problem])[] = [
  [
    /^SQLITE_(BUSY|LOCKED)/,
    {
      code: 'store-busy',
      message:
        'Another Privet is writing to this business and does not finish. Nothing was changed. Try again.',
    },
  ],
  [
    /^(SQLITE_FULL|ENOSPC)/,
    { code: 'disk-full', message: 'The disk is full. Nothing was changed. Make room, then try again.' },
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    {
      code: 'store-damaged',
      message:
        'The database of this business is damaged or was made with other keys. Nothing was changed. Restore your last backup.',
    },
  ],
  [
    /^(SQLITE_(READONLY|PERM|CANTOPEN|IOERR)|EACCES|EPERM|EROFS)/,
    {
      code: 'store-unwritable',
      message:
        'The data folder cannot be read or written. Nothing was changed. Check the disk and its permissions.',
    },
  ],
];

/** Runs `work` and turns what SQLite and the file system say into problems with a sentence. */
export function asProblems<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    const known = typeof code === 'string' && PROBLEMS.find(([codes]) => codes.test(code));
    throw known ? new ProblemError(known[1], { cause: error }) : error;
  }
}

/** True for an expected failure with this code. */
const isProblem = (error: unknown, code: string): boolean =>
  error instanceof ProblemError && error.problem.code === code;
