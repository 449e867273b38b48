import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { type AttachedText, type FileFormat, readAttachment, readTable } from '../../adapters/files/index.ts';
import type { Result } from '../../core/base/index.ts';
import type { Table } from '../../core/people/index.ts';

/** A table and how it was written. */
export interface ReadFile {
  readonly table: Table;
  readonly format: FileFormat;
  readonly encoding?: string;
}

/** What is read away from the main thread, by the name of the work. */
export interface Readings {
  readonly table: ReadFile;
  readonly attachment: AttachedText;
}

export const READERS: { readonly [Work in keyof Readings]: Reader<Readings[Work]> } = {
  table: readTable,
  attachment: readAttachment,
};
type Reader<T> = (bytes: Uint8Array) => Result<T> | Promise<Result<T>>;

/** What a worker is given. */
export interface Job {
  readonly work: keyof Readings;
  readonly bytes: Uint8Array;
}

if (!isMainThread && workerData?.work in READERS) {
  const { work, bytes } = workerData as Job;
  parentPort?.postMessage(await READERS[work](bytes));
}
