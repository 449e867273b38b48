import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { type FileFormat, readTable } from '../../adapters/files/index.ts';
import { ok, type Result } from '../../core/base/index.ts';
import type { Table } from '../../core/people/index.ts';

/** A table and how it was written. */
export interface ReadFile {
  readonly table: Table;
  readonly format: FileFormat;
  readonly encoding?: string;
}

/** Reads a file's bytes as a list of people. */
export function readFile(bytes: Uint8Array): Result<ReadFile> {
  const read = readTable(bytes);
  return read.ok ? ok(read.value) : read;
}

if (!isMainThread && workerData instanceof Uint8Array) parentPort?.postMessage(readFile(workerData));
