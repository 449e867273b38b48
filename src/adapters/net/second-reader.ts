import { request } from 'undici';
import {
  type DocumentText,
  readSecondAnswers,
  type SecondAnswer,
  secondReaderCalls,
} from '../../core/assess/index.ts';
import { fail, ok, type Result } from '../../core/base/index.ts';

export interface SecondReaderOptions {
  /** Base address of an OpenAI-compatible server on this computer, such as Privet's own gateway or a local model's. */
  readonly base: string;
  readonly model: string;
  readonly key?: string;
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number) => void;
}

/** A local model may think for minutes over one piece. */
const TIMEOUT_MS = 10 * 60 * 1000;
const MAX_REPLY_BYTES = 4 * 1024 * 1024;

/**
 * Lets a language model read a document too, through a server on this computer only (a local model, or the gateway, which
 * applies the owner's rules before anything leaves). Off unless called. Every answer points at a sentence that stands in
 * the text letter for letter. Codes: `not-loopback`, `second-reader-failed`.
 */
export async function readSecondTime(
  document: DocumentText,
  options: SecondReaderOptions,
): Promise<Result<readonly SecondAnswer[]>> {
  const base = loopback(options.base);
  if (!base)
    return fail(
      'not-loopback',
      'The second reader must run on this computer: give an address such as http://127.0.0.1:11434/v1.',
    );
  const calls = secondReaderCalls(document);
  const answers: SecondAnswer[] = [];
  for (const [at, { messages, schema }] of calls.entries()) {
    options.progress?.(at, calls.length);
    const reply = await ask(`${base}/chat/completions`, options, {
      model: options.model,
      messages,
      temperature: 0,
      response_format: { type: 'json_schema', json_schema: { name: 'answers', strict: true, schema } },
    });
    if (!reply.ok) return reply;
    answers.push(...readSecondAnswers(reply.value, document.text));
  }
  options.progress?.(calls.length, calls.length);
  return ok(answers);
}

const FAILED =
  'The second reader did not answer. Is its server running, and has it this model? The first reading holds.';

async function ask(url: string, options: SecondReaderOptions, body: object): Promise<Result<string>> {
  const timer = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await request(url, {
      method: 'POST',
      signal: options.signal ? AbortSignal.any([options.signal, timer]) : timer,
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: 0,
      headers: {
        'content-type': 'application/json',
        ...(options.key ? { authorization: `Bearer ${options.key}` } : {}),
      },
      body: JSON.stringify(body),
    });
    let text = '';
    for await (const chunk of response.body.setEncoding('utf8')) {
      text += chunk;
      if (text.length > MAX_REPLY_BYTES) {
        response.body.destroy();
        return fail('second-reader-failed', FAILED);
      }
    }
    if (response.statusCode !== 200) return fail('second-reader-failed', FAILED);
    const content = (JSON.parse(text) as { choices?: [{ message?: { content?: unknown } }] }).choices?.[0]
      ?.message?.content;
    return typeof content === 'string' ? ok(content) : fail('second-reader-failed', FAILED);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return fail('second-reader-failed', FAILED);
  }
}

/** The base address without its last slash when it names this computer; undefined otherwise. */
function loopback(base: string): string | undefined {
  if (!URL.canParse(base)) return undefined;
  const { protocol, hostname, username } = new URL(base);
  const here = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return /^https?:$/.test(protocol) && here && username === '' ? base.replace(/\/+$/, '') : undefined;
}
