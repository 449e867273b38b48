import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent, request as safeRequest } from 'node:https';
import type { Upstream } from './upstreams.ts';

/** Connections kept open to one provider; a call waits for one when all are in use. */
const MAX_CONNECTIONS = 600;
/** A provider that says nothing for this long has gone. Thinking models keep the connection alive with pings. */
const SILENCE_MS = 10 * 60 * 1000;

const agents = {
  'https:': new Agent({ keepAlive: true, maxSockets: MAX_CONNECTIONS, scheduling: 'lifo' }),
  'http:': new PlainAgent({ keepAlive: true, maxSockets: MAX_CONNECTIONS, scheduling: 'lifo' }),
};

/** One call to a provider. `path` stands below the upstream's own path. */
export interface ProviderCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  readonly signal: AbortSignal;
}

/**
 * Sends a call and gives the answer as soon as its headers are there. Redirects are not followed: they would carry the key
 * elsewhere. Rejects when the provider cannot be reached, or when `signal` ends the call.
 */
export function send(upstream: Upstream, call: ProviderCall): Promise<IncomingMessage> {
  const { address } = upstream;
  const secure = address.protocol === 'https:';
  return new Promise((answered, failed) => {
    const options = {
      method: call.method,
      host: address.hostname.replace(/^\[|\]$/g, ''),
      port: address.port || (secure ? 443 : 80),
      path: address.pathname.replace(/\/$/, '') + call.path,
      headers: { ...call.headers, host: address.host },
      signal: call.signal,
      timeout: SILENCE_MS,
    };
    const request = secure
      ? safeRequest({ ...options, agent: agents['https:'] }, answered)
      : plainRequest({ ...options, agent: agents['http:'] }, answered);
    request.setNoDelay(true);
    request.once('timeout', () => request.destroy(new Error('the provider said nothing for too long')));
    request.once('error', failed);
    request.end(call.body);
  });
}

/** Closes the connections that wait for a next call. */
export function closeConnections(): void {
  agents['https:'].destroy();
  agents['http:'].destroy();
}
