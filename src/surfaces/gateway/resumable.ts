import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { fail, ok, type Result } from '../../core/base/index.ts';
import { MAX_BODY_BYTES, readBody, readBytes } from './body.ts';
import type { Form, FormFile, WrittenForm } from './form.ts';
import { readJson } from './json.ts';
import type { UpstreamCall } from './ports.ts';

// Gemini's clients upload a file in pieces to an address that the provider gives them, which would lead past Privet. So the
// pieces are gathered here, under an address of Privet's own; the whole file is then looked at like any form, and uploaded.

/** Uploads that are gathered at once, and how much of them all. */
const MAX_BEGUN = 20;
const MAX_GATHERED_BYTES = 2 * MAX_BODY_BYTES;
/** An upload that was not finished by then was given up. */
const GIVEN_UP_MS = 10 * 60 * 1000;

interface Begun {
  /** What the client says of the file, as JSON. */
  readonly metadata: string;
  readonly type: string;
  readonly pieces: Buffer[];
  readonly end: NodeJS.Timeout;
}

const TOO_LARGE = fail('too-large', 'This upload is larger than 32 MB. Nothing left this computer.');

/** Resumable uploads of this run that are on their way. */
export class ResumableUploads {
  readonly #begun = new Map<string, Begun>();

  /** Begins an upload and answers with `address` and the upload's own name, to which the pieces go. */
  async start(request: IncomingMessage, response: ServerResponse, address: string): Promise<Result<void>> {
    if (command(request.headers) !== 'start')
      return fail(
        'bad-request',
        'Privet takes files for Gemini by resumable upload only, begun by a call of its own. Nothing left this computer.',
      );
    const body = await readBody(request);
    if (!body.ok) return body;
    const metadata = body.value.trim() || '{}';
    const read = readJson(metadata);
    if (!read.ok) return read;
    if (this.#begun.size >= MAX_BEGUN) return fail('busy', 'Too many uploads are on their way at once.');
    const name = randomUUID();
    const end = setTimeout(() => this.#begun.delete(name), GIVEN_UP_MS).unref();
    this.#begun.set(name, { metadata, type: typeOf(request.headers), pieces: [], end });
    answer(response, { 'x-goog-upload-url': `${address}/${name}`, 'x-goog-upload-status': 'active' });
    return ok(undefined);
  }

  /** Takes a piece. With the last one the whole is given as a form; the others are answered here. */
  async piece(
    request: IncomingMessage,
    response: ServerResponse,
    name: string,
  ): Promise<Result<Form | undefined>> {
    const begun = this.#begun.get(name);
    if (!begun) return fail('not-found', 'This upload is not known any more. Begin it again.');
    const said = command(request.headers);
    if (said === 'cancel') this.#drop(name, begun);
    if (!said.startsWith('upload') && said !== 'finalize') {
      answer(response, {
        'x-goog-upload-status': said === 'cancel' ? 'cancelled' : 'active',
        'x-goog-upload-size-received': String(sizeOf(begun)),
      });
      return ok(undefined);
    }
    const piece = await readBytes(request);
    if (!piece.ok) return piece;
    if (Number(request.headers['x-goog-upload-offset'] ?? 0) !== sizeOf(begun))
      return fail('bad-request', 'A piece of this upload is missing. Nothing left this computer.');
    begun.pieces.push(piece.value);
    const gathered = [...this.#begun.values()].reduce((sum, one) => sum + sizeOf(one), 0);
    if (sizeOf(begun) > MAX_BODY_BYTES || gathered > MAX_GATHERED_BYTES) {
      this.#drop(name, begun);
      return TOO_LARGE;
    }
    if (!said.includes('finalize')) {
      answer(response, { 'x-goog-upload-status': 'active' });
      return ok(undefined);
    }
    this.#drop(name, begun);
    return ok(formOf(begun));
  }

  #drop(name: string, { end }: Begun): void {
    clearTimeout(end);
    this.#begun.delete(name);
  }
}

const sizeOf = ({ pieces }: Begun): number => pieces.reduce((sum, { length }) => sum + length, 0);
const header = (headers: IncomingHttpHeaders, name: string): string =>
  String(headers[`x-goog-upload-${name}`] ?? '');
const command = (headers: IncomingHttpHeaders): string => header(headers, 'command').toLowerCase();
const typeOf = (headers: IncomingHttpHeaders): string => header(headers, 'header-content-type');

function answer(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  response.writeHead(200, { ...headers, 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end('{}');
}

/** The upload as the JSON of a call: what was said of the file, and the file. */
function formOf({ metadata, type, pieces }: Begun): Form {
  const upload = { media_type: type, data: Buffer.concat(pieces).toString('base64') };
  return {
    text: `{"metadata":${metadata},"upload":${JSON.stringify(upload)}}`,
    async write(json) {
      const masked = JSON.parse(json) as { metadata: { file?: Record<string, unknown> }; upload: FormFile };
      const body = Buffer.from(masked.upload.data, 'base64');
      const { file } = masked.metadata;
      // A text that stands for a document has another type, and masked text another length.
      for (const [key, value] of [
        ['mimeType', masked.upload.media_type],
        ['mime_type', masked.upload.media_type],
        ['sizeBytes', String(body.length)],
        ['size_bytes', String(body.length)],
      ] as const)
        if (file && key in file) file[key] = value;
      return { body, type: masked.upload.media_type, metadata: JSON.stringify(masked.metadata) };
    },
  };
}

/**
 * Sends a whole upload on: begins it at the provider and sends the file in one piece, to the provider's address of all calls
 * whatever host it names for the pieces.
 */
export async function sendResumable(
  send: (call: UpstreamCall) => Promise<IncomingMessage>,
  call: UpstreamCall,
  { metadata, body, type }: Required<WrittenForm>,
): Promise<IncomingMessage> {
  const with_ = (
    bytes: Buffer,
    contentType: string,
    more: Readonly<Record<string, string>>,
  ): UpstreamCall => ({
    ...call,
    headers: {
      ...call.headers,
      ...more,
      'content-type': contentType,
      'content-length': String(bytes.length),
    },
    body: bytes,
  });
  const started = await send(
    with_(Buffer.from(metadata), 'application/json', {
      'x-goog-upload-protocol': 'resumable',
      'x-goog-upload-command': 'start',
      'x-goog-upload-header-content-length': String(body.length),
      'x-goog-upload-header-content-type': type,
    }),
  );
  const url = started.headers['x-goog-upload-url'];
  if ((started.statusCode ?? 502) >= 400 || typeof url !== 'string' || !URL.canParse(url)) return started;
  started.resume();
  const { pathname, search } = new URL(url);
  return send({
    ...with_(body, type, { 'x-goog-upload-command': 'upload, finalize', 'x-goog-upload-offset': '0' }),
    path: pathname + search,
  });
}
