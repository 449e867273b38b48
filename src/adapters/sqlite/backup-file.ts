import { createHmac, type Hmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../core/base/index.ts';
import { keyEnvelope, OWNER_ONLY, syncDirectory } from '../crypto/index.ts';

/**
 * One backup file: a line of JSON (the header), the encrypted database, and 32 bytes of HMAC-SHA256 over all before it.
 * The header says which business it is and carries what the recovery code opens; it holds nothing about any person.
 */
const FORMAT = 'privet-backup';
const VERSION = 1;
const MAC_BYTES = 32;
/** The header's box grows by some 40 bytes for each person ever erased. */
const HEADER_LIMIT_BYTES = 64 * 2 ** 20;
const CHUNK_BYTES = 2 ** 20;

const header = keyEnvelope.extend({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  madeAtMs: z.number().int(),
  /** The epoch whose key wraps the people's keys in this database. */
  epoch: z.number().int().min(1),
  databaseBytes: z.number().int().min(1),
});

export type BackupHeader = Omit<z.infer<typeof header>, 'format' | 'version'>;

/** Writes a backup beside `target` and then gives it that name in one step. Returns its size in bytes. */
export async function writeBackup(
  target: string,
  content: BackupHeader,
  database: string,
  macKey: Uint8Array,
): Promise<number> {
  const part = `${target}.${randomBytes(6).toString('hex')}.part`;
  const mac = createHmac('sha256', macKey);
  let sizeBytes = 0;
  const file = await open(part, 'wx', OWNER_ONLY);
  try {
    const put = async (bytes: Buffer) => {
      mac.update(bytes);
      sizeBytes += bytes.length;
      await file.writeFile(bytes);
    };
    await put(Buffer.from(`${JSON.stringify({ format: FORMAT, version: VERSION, ...content })}\n`));
    for await (const chunk of createReadStream(database, { highWaterMark: CHUNK_BYTES })) await put(chunk);
    await file.writeFile(mac.digest());
    await file.sync();
    await file.close();
    await rename(part, target);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
  syncDirectory(dirname(target));
  return sizeBytes + MAC_BYTES;
}

/** A backup whose header has been read. */
export interface OpenBackup {
  readonly header: BackupHeader;
  /** Writes the database out and says whether every byte of the backup is as it was made. */
  extract(to: string, macKey: Uint8Array): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens a backup file. Problems: `backup-unreadable`, `backup-newer`, `not-a-backup`. */
export async function openBackup(path: string): Promise<Result<OpenBackup>> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch {
    return fail(
      'backup-unreadable',
      'There is no backup under this name that can be read. Nothing was changed.',
    );
  }
  const line = await readLine(file).catch(() => undefined);
  const json = line && parseJson(line);
  const parsed = header.safeParse(json);
  if (!line || !parsed.success) {
    await file.close();
    const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
    return format === FORMAT && typeof version === 'number' && version > VERSION
      ? fail(
          'backup-newer',
          'A newer Privet made this backup. Nothing was changed. Install the newer version first.',
        )
      : fail(
          'not-a-backup',
          'This file is not a Privet backup, or its beginning is damaged. Nothing was changed.',
        );
  }
  return ok({
    header: parsed.data,
    extract: (to, macKey) => extract(file, line, parsed.data.databaseBytes, to, createHmac('sha256', macKey)),
    close: () => file.close(),
  });
}

async function extract(
  from: FileHandle,
  line: Buffer,
  size: number,
  to: string,
  mac: Hmac,
): Promise<boolean> {
  const start = line.length + 1;
  const { size: sizeBytes } = await from.stat();
  if (sizeBytes !== start + size + MAC_BYTES) return false;
  mac.update(line).update('\n');
  const target = await open(to, 'wx', OWNER_ONLY);
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (let done = 0; done < size; ) {
      const { bytesRead } = await from.read(chunk, 0, Math.min(CHUNK_BYTES, size - done), start + done);
      if (bytesRead === 0) return false;
      const bytes = chunk.subarray(0, bytesRead);
      mac.update(bytes);
      await target.writeFile(bytes);
      done += bytesRead;
    }
    await target.sync();
  } finally {
    await target.close();
  }
  const expected = Buffer.alloc(MAC_BYTES);
  const { bytesRead } = await from.read(expected, 0, MAC_BYTES, start + size);
  return bytesRead === MAC_BYTES && timingSafeEqual(expected, mac.digest());
}

/** The first line without its end, or undefined where there is none within the limit. */
async function readLine(file: FileHandle): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  for (let position = 0; position < HEADER_LIMIT_BYTES; ) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, position);
    const piece = buffer.subarray(0, bytesRead);
    // A file of another type is noticed at its first byte, not after 64 MB.
    if (bytesRead === 0 || (position === 0 && piece[0] !== 0x7b)) return undefined;
    const end = piece.indexOf(0x0a);
    pieces.push(end < 0 ? piece : piece.subarray(0, end));
    if (end >= 0) return Buffer.concat(pieces);
    position += bytesRead;
  }
  return undefined;
}

function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString());
  } catch {
    return undefined;
  }
}
