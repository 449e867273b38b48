import { Worker } from 'node:worker_threads';
import type { AttachedText } from '../../adapters/files/index.ts';
import { fail, type Result } from '../../core/base/index.ts';
import type { Job, ReadFile, Readings } from './read-worker.ts';

/** Files smaller than this are read where they are: a worker takes longer to start. */
const SMALL_BYTES = 256 * 1024;
/** A file that takes longer was made to take long. */
const TIMEOUT_MS = 120_000;
/** An attachment holds up a call, and comes from anybody. */
const ATTACHMENT_TIMEOUT_MS = 30_000;
const ATTACHMENT_MEMORY_MB = 1_024;

const compiled = import.meta.filename.endsWith('.js');

/** Reads a list of people away from the main thread, so that the desk answers while a large file is read. */
export async function readTableApart(bytes: Uint8Array): Promise<Result<ReadFile>> {
  if (bytes.length < SMALL_BYTES) return (await import('./read-worker.ts')).READERS.table(bytes);
  return apart({ work: 'table', bytes }, TIMEOUT_MS, {
    broken: 'The file could not be read. Nothing was imported.',
    slow: 'Reading the file took too long and was stopped. Nothing was imported.',
  });
}

/** Reads an attached document, always away from the main thread: a file of a few bytes can be made to unpack for ever. */
export const readAttachmentApart = (bytes: Uint8Array): Promise<Result<AttachedText>> =>
  apart(
    { work: 'attachment', bytes },
    ATTACHMENT_TIMEOUT_MS,
    { broken: 'This document could not be read.', slow: 'Reading this document took too long.' },
    ATTACHMENT_MEMORY_MB,
  );

/** Does one job in a worker. Problems of the worker itself are `broken-file` and `too-slow`. */
async function apart<Work extends keyof Readings>(
  job: Job & { readonly work: Work },
  timeoutMs: number,
  said: { readonly broken: string; readonly slow: string },
  memoryMb?: number,
): Promise<Result<Readings[Work]>> {
  const worker = new Worker(new URL(compiled ? './read-worker.js' : './read-worker.ts', import.meta.url), {
    workerData: job,
    ...(memoryMb !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memoryMb } }),
  });
  const timer = setTimeout(() => void worker.terminate(), timeoutMs);
  try {
    return await new Promise((done) => {
      worker.once('message', done);
      worker.once('error', () => done(fail('broken-file', said.broken)));
      worker.once('exit', () => done(fail('too-slow', said.slow)));
    });
  } finally {
    clearTimeout(timer);
    void worker.terminate();
  }
}
