import type { IncomingHttpHeaders } from 'node:http';
import type { Provider } from './format.ts';

/** What a program writes where a key belongs when the owner keeps the key in Privet. The secret of the address does as well. */
export const LOCAL_KEY = 'privet';

/** Headers in which keys travel. */
const SLOTS = ['authorization', 'x-api-key', 'x-goog-api-key', 'api-key'] as const;
/** The parameter in which Gemini's plain calls carry theirs. */
const PARAMETER = 'key';

/** The key that the client came with, or undefined when it has none. */
export function offeredKey(headers: IncomingHttpHeaders, query: URLSearchParams): string | undefined {
  for (const slot of SLOTS) {
    const value = headers[slot];
    if (typeof value === 'string' && value.trim() !== '') return value.replace(/^Bearer\s+/i, '').trim();
  }
  return query.get(PARAMETER) ?? undefined;
}

/** A header as each provider reads its key. */
const keyHeader: Readonly<Record<Provider, (key: string) => readonly [name: string, value: string]>> = {
  openai: (key) => ['authorization', `Bearer ${key}`],
  anthropic: (key) => ['x-api-key', key],
  gemini: (key) => ['x-goog-api-key', key],
  ollama: (key) => ['authorization', `Bearer ${key}`],
};

/** Takes what stood in the key's places out of the call, and puts `key`, where there is one, into the provider's. */
export function withKey(
  provider: Provider,
  headers: IncomingHttpHeaders,
  query: URLSearchParams,
  key: string | undefined,
): { readonly headers: IncomingHttpHeaders; readonly query: URLSearchParams } {
  const next: IncomingHttpHeaders = { ...headers };
  for (const slot of SLOTS) delete next[slot];
  const rest = new URLSearchParams(query);
  rest.delete(PARAMETER);
  if (key !== undefined) {
    const [name, value] = keyHeader[provider](key);
    next[name] = value;
  }
  return { headers: next, query: rest };
}
