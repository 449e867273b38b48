import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { fail, ok, type Result } from '../../core/base/index.ts';

/** Largest body, as sent and unpacked: providers take 32 MB at most. */
export const MAX_BODY_BYTES = 32 * 1024 * 1024;

const TOO_LARGE = fail(
  'too-large',
  'This call is larger than 32 MB, which is more than providers take. Nothing left this computer.',
);

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

const DAMAGED = fail(
  'bad-request',
  'The body of this call is cut off, damaged or not UTF-8. Nothing left this computer.',
);

/** The whole body as text, unpacked where it is compressed. Fails on bodies that are too large, broken or not UTF-8. */
export async function readBody(request: IncomingMessage): Promise<Result<string>> {
  const bytes = await readBytes(request);
  if (!bytes.ok) return bytes;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value));
  } catch {
    return DAMAGED;
  }
}

/** The whole body as it is, unpacked where it is compressed. Fails on bodies that are too large or broken. */
export async function readBytes(request: IncomingMessage): Promise<Result<Buffer>> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return TOO_LARGE;
  const encoding = request.headers['content-encoding']?.trim().toLowerCase();
  let source: Readable = request;
  if (encoding && encoding !== 'identity') {
    const decoder = DECODERS[encoding];
    if (!decoder)
      return fail(
        'bad-request',
        `Privet does not read bodies in the encoding ${JSON.stringify(encoding.slice(0, 20))}. Nothing left this computer.`,
      );
    source = request.pipe(decoder()) as unknown as Readable;
    request.once('error', (error) => source.destroy(error));
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of source) {
      size += (chunk as Buffer).length;
      if (size > MAX_BODY_BYTES) return TOO_LARGE;
      chunks.push(chunk as Buffer);
    }
    return ok(Buffer.concat(chunks));
  } catch {
    return DAMAGED;
  }
}
