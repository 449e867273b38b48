import type { IncomingHttpHeaders } from 'node:http';

/** Headers of a call that go on to the provider: who calls, which version, how the answer is wanted. All others stay. */
const PASS =
  /^(authorization|x-api-key|x-goog-(?!upload-)[\w-]+|api-key|anthropic-[\w-]+|openai-[\w-]+|idempotency-key|x-stainless-[\w-]+|accept|user-agent|content-type)$/;

/** The headers that go to the upstream. An answer is asked for without compression, because it is read. */
export function requestHeaders(
  headers: IncomingHttpHeaders,
  bodyBytes: number | undefined,
  bodyType?: string,
): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (PASS.test(name) && value !== undefined) out[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  out['accept-encoding'] = 'identity';
  if (bodyType !== undefined) out['content-type'] = bodyType;
  if (bodyBytes !== undefined) out['content-length'] = String(bodyBytes);
  return out;
}

/** Headers of the connection to the upstream, which say nothing of ours (RFC 9110 7.6.1), and those that we set anew. */
const STAY = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'content-length',
  'content-encoding',
  'content-md5',
  'digest',
  'content-digest',
  'etag',
  'set-cookie',
  'x-goog-upload-url',
  'x-goog-upload-control-url',
  'alt-svc',
  'strict-transport-security',
  'access-control-allow-origin',
  'access-control-expose-headers',
]);

/** The headers of an answer that go back to the client, in raw order and case. */
export function answerHeaders(raw: readonly string[]): [string, string][] {
  const out: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name, value] = [raw[at] as string, raw[at + 1] as string];
    if (!STAY.has(name.toLowerCase())) out.push([name, value]);
  }
  return out;
}

/** Parameters of an address that providers use. A key among them goes on, and stands in no log. */
const QUERY = new Set([
  'alt',
  '$alt',
  'key',
  'beta',
  'api-version',
  'limit',
  'order',
  'after',
  'before',
  'after_id',
  'before_id',
  'pageSize',
  'pageToken',
  'include',
  'include[]',
  'purpose',
]);

/** The first parameter that no provider is known to use. */
export const unknownParameter = (query: URLSearchParams): string | undefined =>
  [...query.keys()].find((name) => !QUERY.has(name));
