import { words } from '../words/en.ts';

/** What the desk answered instead of what was asked: a code for the page, a sentence for the owner. */
export class Refused extends Error {
  readonly code: string;
  readonly status: number;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const receive = async <T>(request: Promise<Response>): Promise<T> => {
  let response: Response;
  try {
    response = await request;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refused(0, 'unreachable', words.errors.unreachable);
  }
  if (response.status === 204) return undefined as T;
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as T;
  const { code, message } = (body ?? {}) as { code?: string; message?: string };
  throw new Refused(response.status, code ?? 'unknown', message ?? words.errors.unknown(response.status));
};

const CHANGE = { 'x-privet-desk': '1' };

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Asks the desk, and gives its JSON. Throws `Refused` with the desk's sentence. `T` is taken on trust: page and desk
 * are built from one contract and started together.
 */
export const call = <T>(method: Method, path: string, body?: unknown, signal?: AbortSignal): Promise<T> =>
  receive<T>(
    fetch(`/api${path}`, {
      method,
      headers: body === undefined ? CHANGE : { ...CHANGE, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    }),
  );

/** Hands a file to the desk. Its name goes in a header, never in the address. */
export const upload = <T>(path: string, file: File): Promise<T> =>
  receive<T>(
    fetch(`/api${path}`, {
      method: 'POST',
      headers: {
        ...CHANGE,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
      },
      body: file,
    }),
  );

/** The sentence of an error, whatever it is. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Refused ? error.message : words.errors.page;
