import { type FileHandle, open } from 'node:fs/promises';

/**
 * Brings commits to the disk without keeping this thread waiting. SQLite appends a commit to its write-ahead log and would
 * then wait for the disk itself; that wait takes longer than all else that a short commit does. Calls that come while the
 * disk is busy share the next wait.
 */
export class WriteAheadLog {
  readonly #path: string;
  #file: Promise<FileHandle> | undefined;
  #last: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  /** Of a database that some connection of this process has open: only then the log stays the same file. */
  constructor(database: string) {
    this.#path = `${database}-wal`;
  }

  /** Settles when everything that was committed before the call is on the disk. */
  flush(): Promise<void> {
    if (!this.#next) {
      const next = this.#last.then(() => {
        // What is committed from now on may be missed by this wait.
        this.#next = undefined;
        return this.#sync();
      });
      this.#next = next;
      this.#last = next.catch(() => undefined);
    }
    return this.#next;
  }

  async close(): Promise<void> {
    await this.#last;
    await (await this.#file)?.close();
    this.#file = undefined;
  }

  async #sync(): Promise<void> {
    this.#file ??= open(this.#path, 'r+');
    await (await this.#file).datasync();
  }
}
