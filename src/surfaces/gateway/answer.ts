import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Conversation } from '../../core/guard/index.ts';
import { type Shape, walk, walkAny } from './fields.ts';
import type { AskedCall, Endpoint, StreamShape } from './format.ts';
import type { Frame, FrameReader } from './frames.ts';
import { answerHeaders } from './headers.ts';
import { applyEdits, type Edit, type JsonNode, quote, readJson } from './json.ts';
import { restoreJson } from './json-pieces.ts';
import { Lanes } from './lanes.ts';

/** Largest whole answer that is held to be restored. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** A whole answer with its names restored. What is no JSON, and fields that the format does not know, stay as they are. */
export function restoreAnswer(text: string, shape: Shape | 'error', conversation: Conversation): string {
  const read = readJson(text);
  if (!read.ok) return text;
  const restore = (value: string): string => conversation.restore(value).text;
  const edits: Edit[] = [];
  const put = (
    node: { readonly start: number; readonly end: number; readonly value: string },
    next: string,
  ): void => {
    if (next !== node.value) edits.push({ start: node.start, end: node.end, text: quote(next) });
  };
  if (shape === 'error') walkAny(read.value, { string: (_class, node) => put(node, restore(node.value)) });
  else {
    walk(read.value, shape, {
      unknown: () => undefined,
      string(fieldClass, node) {
        if (fieldClass === 'text') put(node, restore(node.value));
        else if (fieldClass === 'json') put(node, restoreJson(node.value, restore));
      },
    });
  }
  return applyEdits(text, edits);
}

/** What is needed to send an answer on. */
export interface Answering {
  readonly endpoint: Endpoint;
  readonly call: AskedCall;
  readonly conversation: Conversation;
  /** Told of the whole answer, or of every frame, as it came from the provider. */
  seen(node: JsonNode): void;
}

/** Sends the upstream's answer on to the client with the names restored, in the pieces in which it comes. */
export async function sendAnswer(
  upstream: IncomingMessage,
  response: ServerResponse,
  answering: Answering,
): Promise<void> {
  const { endpoint, call } = answering;
  const status = upstream.statusCode ?? 502;
  const type = String(upstream.headers['content-type'] ?? '');
  const frames = status < 400 ? endpoint.stream?.frames(call, type) : undefined;
  for (const [name, value] of answerHeaders(upstream.rawHeaders)) response.appendHeader(name, value);
  response.statusCode = status;
  if (frames && endpoint.stream) await sendFrames(upstream, response, answering, frames, endpoint.stream);
  else if (/json/i.test(type))
    await sendWhole(upstream, response, answering, status < 400 ? endpoint.answer : 'error');
  else await pass(upstream, response);
}

async function sendFrames(
  upstream: IncomingMessage,
  response: ServerResponse,
  { conversation, seen }: Answering,
  frames: FrameReader,
  stream: StreamShape,
): Promise<void> {
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('x-accel-buffering', 'no');
  response.socket?.setNoDelay(true);
  response.flushHeaders();
  const lanes = new Lanes(conversation, stream, seen);
  const restored = (cut: readonly Frame[]): string => cut.map((frame) => lanes.write(frame)).join('');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const chunk of upstream) {
    await write(response, restored(frames.push(decoder.decode(chunk as Buffer, { stream: true }))));
  }
  const last = restored([...frames.push(decoder.decode()), ...frames.end()]);
  response.end(last + lanes.end());
}

async function sendWhole(
  upstream: IncomingMessage,
  response: ServerResponse,
  { conversation, seen }: Answering,
  shape: Shape | 'error',
): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of upstream) {
    size += (chunk as Buffer).length;
    if (size > MAX_ANSWER_BYTES) throw new Error('the answer is too large');
    chunks.push(chunk as Buffer);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  const read = shape === 'error' ? undefined : readJson(text);
  if (read?.ok) seen(read.value);
  const body = Buffer.from(restoreAnswer(text, shape, conversation));
  response.setHeader('content-length', body.length);
  response.end(body);
}

/** Passes an answer on as it is: sound, pictures, empty answers. */
async function pass(upstream: IncomingMessage, response: ServerResponse): Promise<void> {
  for await (const chunk of upstream) await write(response, chunk as Buffer);
  response.end();
}

/** Writes, and waits while the client is slow. */
function write(response: ServerResponse, data: string | Buffer): Promise<void> | undefined {
  if (data.length === 0 || response.write(data)) return undefined;
  return new Promise((done) => {
    response.once('drain', done);
    response.once('close', done);
  });
}
