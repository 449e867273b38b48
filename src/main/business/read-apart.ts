import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../core/base/index.ts';
import type { ReadFile } from './read-worker.ts';

/** Files smaller than this are read where they are: a worker takes longer to start. */
const SMALL_BYTES = 256 * 1024;
/** A file that takes longer was made to take long. */
const TIMEOUT_MS = 120_000;

const compiled = import.meta.filename.endsWith('.js');

/** Reads a list of people away from the main thread, so that the desk answers while a large file is read. */
export async function readTableApart(bytes: Uint8Array): Promise<Result<ReadFile>> {
  if (bytes.length < SMALL_BYTES) return (await import('./read-worker.ts')).readFile(bytes);
  const worker = new Worker(new URL(compiled ? './read-worker.js' : './read-worker.ts', import.meta.url), {
    workerData: bytes,
  });
  const timer = setTimeout(() => void worker.terminate(), TIMEOUT_MS);
  try {
    return await new Promise((done) => {
      worker.once('message', done);
      worker.once('error', () =>
        done(fail('broken-file', 'The file could not be read. Nothing was imported.')),
      );
      worker.once('exit', () =>
        done(fail('too-slow', 'Reading the file took too long and was stopped. Nothing was imported.')),
      );
    });
  } finally {
    clearTimeout(timer);
    void worker.terminate();
  }
}
