import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Conversation } from '../../core/guard/index.ts';
import { type Shape, walkAny } from './fields.ts';
import type { AskedCall, Endpoint, StreamShape } from './format.ts';
import type { Frame, FrameReader } from './frames.ts';
import { answerHeaders } from './headers.ts';
import { applyEdits, type Edit, type JsonNode, quote, readJson } from './json.ts';
import { Lanes } from './lanes.ts';
import { restoringEdits } from './restoring.ts';

/** Largest whole answer that is held to be restored. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** A whole answer with its names restored. What is no JSON, and fields that the format does not know, stay as they are. */
export function restoreAnswer(text: string, shape: Shape | 'error', conversation: Conversation): string {
  const read = readJson(text);
  if (!read.ok || conversation.issued().length === 0) return text;
  if (shape !== 'error') return applyEdits(text, restoringEdits(read.value, text, shape, conversation));
  const edits: Edit[] = [];
  walkAny(read.value, {
    string(_class, node) {
      const next = conversation.restore(node.value).text;
      if (next !== node.value) edits.push({ ...node, text: quote(next) });
    },
  });
  return applyEdits(text, edits);
}

/** What the call says about its answer. */
export interface Reading {
  /** Cuts a stream; undefined for an answer that is none. */
  readonly frames: FrameReader | undefined;
  /** What the answer comes without; empty when nothing is missing. */
  readonly dropped: string;
}

/** What is needed to send an answer on. */
export interface Answering {
  readonly endpoint: Endpoint;
  readonly conversation: Conversation;
  readonly reading: Reading;
  /** Told of the whole answer, or of every frame, as it came from the provider. */
  seen(node: JsonNode): void;
}

const typeOf = (upstream: IncomingMessage): string => String(upstream.headers['content-type'] ?? '');

/** How the answer to `call` is read. */
export function readingOf(
  upstream: IncomingMessage,
  endpoint: Endpoint,
  call: AskedCall,
  conversation: Conversation,
): Reading {
  if ((upstream.statusCode ?? 502) >= 400) return { frames: undefined, dropped: '' };
  return {
    frames: endpoint.stream?.frames(call, typeOf(upstream)),
    dropped: droppedBy(endpoint, call, conversation),
  };
}

/** Sends the upstream's answer on to the client with the names restored, in the pieces in which it comes. */
export async function sendAnswer(
  upstream: IncomingMessage,
  response: ServerResponse,
  answering: Answering,
): Promise<void> {
  const { endpoint, reading } = answering;
  const status = upstream.statusCode ?? 502;
  for (const [name, value] of answerHeaders(upstream.rawHeaders)) response.appendHeader(name, value);
  response.statusCode = status;
  if (reading.dropped !== '') response.setHeader('x-privet-dropped', reading.dropped);
  if (reading.frames && endpoint.stream)
    await sendFrames(upstream, response, answering, reading.frames, endpoint.stream);
  else if (/json/i.test(typeOf(upstream)))
    await sendWhole(upstream, response, answering, status < 400 ? endpoint.answer : 'error');
  else await pass(upstream, response);
}

/** What an answer comes without, because it counts in the masked text: said in a header before the answer begins. */
function droppedBy(endpoint: Endpoint, call: AskedCall, conversation: Conversation): string {
  if (conversation.issued().length === 0) return '';
  const asked =
    /"(logprobs|top_logprobs|responseLogprobs|response_logprobs|message\.output_text\.logprobs)"/.test(
      call.text,
    );
  return [asked ? 'logprobs' : '', endpoint.offsets ? 'offsets' : ''].filter(Boolean).join(', ');
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
