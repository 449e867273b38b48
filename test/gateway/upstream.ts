import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call as it arrived at the provider: every byte that left. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the provider answers. A list is written piece by piece, each in a packet of its own. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | readonly (string | Buffer)[];
  /** Never ends the answer. */
  readonly hang?: boolean;
  /** Cuts the connection after the pieces. */
  readonly cut?: boolean;
}

/** A provider on loopback that records what arrives and answers as it is told. */
export interface Upstream {
  readonly address: string;
  readonly arrived: Arrived[];
  /** Settles when a client went away before the answer was whole. */
  readonly closedEarly: Promise<void>;
  answer: (call: Arrived) => Answer;
  close(): Promise<void>;
}

export async function openUpstream(): Promise<Upstream> {
  let early: () => void = () => undefined;
  const upstream: { -readonly [K in keyof Upstream]: Upstream[K] } = {
    address: '',
    arrived: [],
    closedEarly: new Promise((done) => {
      early = done;
    }),
    answer: () => ({ status: 500, body: '{}' }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const call = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    upstream.arrived.push(call);
    response.once('close', () => {
      if (!response.writableEnded) early();
    });
    await write(response, upstream.answer(call));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  upstream.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return upstream;
}

async function write(
  response: ServerResponse,
  { status = 200, headers = {}, body, hang, cut }: Answer,
): Promise<void> {
  response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_1', ...headers });
  for (const piece of typeof body === 'string' ? [body] : body) {
    response.write(piece);
    await new Promise((next) => setImmediate(next));
  }
  if (cut) response.destroy();
  else if (!hang) response.end();
}

/** Server-sent events with these data, each an event of its own; `event` names them by their type where they have one. */
export function events(data: readonly unknown[], end = ''): string[] {
  return [
    ...data.map((one) => {
      const type =
        typeof one === 'object' && one !== null && 'type' in one ? `event: ${String(one.type)}\n` : '';
      return `${type}data: ${JSON.stringify(one)}\n\n`;
    }),
    ...(end ? [end] : []),
  ];
}

/** A text in pieces of `size` characters. */
export const pieces = (text: string, size = 3): string[] =>
  text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
