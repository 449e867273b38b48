import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { fail, ok, type Problem, ProblemError, type Result } from '../../core/base/index.ts';
import { Drafts } from './drafts.ts';
import { hostsOf, refusalOf } from './fence.ts';
import { Jobs } from './jobs.ts';
import { parseJson } from './json.ts';
import {
  HEADERS_TIMEOUT_MS,
  MAX_CONNECTIONS,
  MAX_HEADER_BYTES,
  MAX_JSON_BYTES,
  REQUEST_TIMEOUT_MS,
} from './limits.ts';
import { type BuiltPage, contentPolicy, SAFETY_HEADERS } from './page.ts';
import type { DeskPorts } from './ports.ts';
import { RESOURCES } from './resources.ts';
import { type Resource, type Room, refuse } from './room.ts';
import { cookieName, readCookie, SignIn, Tries } from './sign-in.ts';

/** Takes over everything under `prefix`, after the fence but without session, parsing or routes of the desk. */
export interface Mount {
  /** Such as `/k/`. */
  readonly prefix: string;
  handle(request: IncomingMessage, response: ServerResponse): void;
}

export interface DeskOptions {
  readonly ports: DeskPorts;
  readonly page: BuiltPage;
  /** 0 takes any free port. */
  readonly port: number;
  readonly now: () => number;
  /** The AI gateway and others with tokens of their own. */
  readonly mounts?: readonly Mount[];
  /** Origins of paired browser extensions, such as `chrome-extension://…`. Read at each request. */
  readonly friends?: ReadonlySet<string>;
  /** Routes beyond the desk's own. */
  readonly resources?: readonly Resource[];
  /** Told of a mistake in the program. What it is given may hold personal data: log its kind and place, not its words. */
  readonly broken: (error: unknown) => void;
}

export interface Desk {
  readonly port: number;
  /** `http://127.0.0.1:4747`. */
  readonly address: string;
  /** True when `[::1]` answers as well. */
  readonly onIpv6: boolean;
  /** A link that signs one browser in, once, within ten minutes. */
  signInLink(): string;
  /** Stops listening, ends all work and closes every connection. */
  close(): Promise<void>;
}

/** Every change carries this header, which a page of another site cannot set without asking first. */
const CHANGE_HEADER = 'x-privet-desk';

const isApi = (url: string): boolean => url === '/api' || url.startsWith('/api/');

const buildRoutes = (room: Room, options: DeskOptions): void => {
  const { app, ports, signIn } = room;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    const parsed = parseJson(String(body));
    if (parsed.ok) done(null, parsed.value);
    else done(new ProblemError(parsed.problem));
  });
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SAFETY_HEADERS);
    // Decided by the route that was matched, not by how its address was spelled: the router reads %61pi as api. Only
    // what matches no route at all is the page, which holds nothing of anybody.
    if (request.routeOptions.url === undefined && !isApi(request.url)) return;
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && request.headers[CHANGE_HEADER] !== '1')
      return refuse(reply, {
        code: 'no-other-sites',
        message: `Changes need the header ${CHANGE_HEADER}: 1, which only Privet's own page sends.`,
      });
    const { open, whileLocked } = request.routeOptions.config;
    const session = readCookie(request.headers.cookie, cookieName(room.port()));
    if (!open && (session === undefined || !signIn.knows(session)))
      return refuse(reply, {
        code: 'signed-out',
        message: 'Sign in with the link that Privet printed when it started.',
      });
    if (!open && !whileLocked && (await ports.access.status()).locked)
      return refuse(reply, { code: 'locked', message: 'Your business is locked. Unlock it first.' });
    return undefined;
  });

  app.setErrorHandler((error: FastifyError | ProblemError, _request, reply) => {
    const problem = error instanceof ProblemError ? error.problem : problemOfFastify(error);
    if (problem) return refuse(reply, problem);
    options.broken(error);
    return refuse(reply, {
      code: 'internal',
      message: 'Privet made a mistake. Nothing was changed by this request; try it again.',
    });
  });

  for (const resource of [...RESOURCES, ...(options.resources ?? [])]) resource(room);
  servePage(app, options.page);
};

/** Fastify's own refusals, by its codes. */
const problemOfFastify = (error: FastifyError): Problem | undefined => {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return {
        code: 'too-large',
        message: 'This is more than Privet takes at once. Nothing of it was kept.',
      };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { code: 'wrong-type', message: 'Privet takes application/json here.' };
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_BAD_URL':
      return { code: 'bad-request', message: 'The request is not complete.' };
    default:
      return undefined;
  }
};

/** Files of the built page by exact name; every other path outside the API gets the entry document. */
const servePage = (app: FastifyInstance, page: BuiltPage): void => {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    if (isApi(path) || request.method !== 'GET')
      return refuse(reply, { code: 'not-found', message: 'There is nothing here.' });
    const file = page.file(path);
    if (file)
      return reply
        .header(
          'cache-control',
          path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache',
        )
        .type(file.type)
        .send(file.bytes);
    if (path.startsWith('/assets/') || /[.%]/.test(path))
      return refuse(reply, { code: 'not-found', message: 'There is nothing here.' });
    const { html, nonce } = page.document();
    return reply
      .header('content-security-policy', contentPolicy(nonce))
      .type('text/html; charset=utf-8')
      .send(html);
  });
};

const listen = (server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> =>
  new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => {
      server.removeListener('error', resolve);
      resolve(undefined);
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Opens the desk on loopback, and nowhere else. Fails (`port-taken`, `port-refused`) with a sentence when the port
 * cannot be had.
 */
export const openDesk = async (options: DeskOptions): Promise<Result<Desk>> => {
  const app = Fastify({ bodyLimit: MAX_JSON_BYTES, logger: false, exposeHeadRoutes: true });
  const signIn = new SignIn(options.now);
  const jobs = new Jobs(options.now, options.broken);
  const drafts = new Drafts();
  let port = options.port;
  const room: Room = {
    app,
    ports: options.ports,
    jobs,
    drafts,
    signIn,
    unlockTries: new Tries(options.now),
    port: () => port,
  };
  buildRoutes(room, options);
  await app.ready();

  let hosts: readonly string[] = [];
  const answerRaw = (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? '';
    const refusal = refusalOf(
      { method: request.method ?? '', url, rawHeaders: request.rawHeaders },
      hosts,
      options.friends,
    );
    if (refusal) {
      const { status, ...problem } = refusal;
      response.writeHead(status, {
        ...SAFETY_HEADERS,
        'content-type': 'application/json',
        connection: 'close',
      });
      response.end(JSON.stringify(problem));
      return;
    }
    const mount = options.mounts?.find(({ prefix }) => url.startsWith(prefix));
    if (mount) mount.handle(request, response);
    else app.routing(request, response);
  };
  const newServer = (): Server => {
    const server = createServer(
      {
        maxHeaderSize: MAX_HEADER_BYTES,
        headersTimeout: HEADERS_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
      },
      answerRaw,
    );
    server.maxConnections = MAX_CONNECTIONS;
    server.on('upgrade', (_request, socket) =>
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n'),
    );
    server.on('connect', (_request, socket) =>
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n'),
    );
    return server;
  };

  const ipv4 = newServer();
  const problem = await listen(ipv4, '127.0.0.1', options.port);
  if (problem) {
    await app.close();
    return problem.code === 'EADDRINUSE'
      ? fail(
          'port-taken',
          `Port ${options.port} is in use by another program, or Privet is running already. Nothing was started. Choose another port with --port.`,
        )
      : fail(
          'port-refused',
          `This computer does not let Privet listen on port ${options.port} (${problem.code}).`,
        );
  }
  const bound = ipv4.address();
  if (bound !== null && typeof bound === 'object') port = bound.port;
  const ipv6 = newServer();
  const onIpv6 = (await listen(ipv6, '::1', port)) === undefined;
  // Where [::1] belongs to another program, `localhost` may lead there: only the numbers are ours then.
  hosts = onIpv6 ? hostsOf(port) : hostsOf(port).slice(0, 2);

  const address = `http://127.0.0.1:${port}`;
  return ok({
    port,
    address,
    onIpv6,
    signInLink: () => `${address}/sign-in#${signIn.newLink()}`,
    close: async () => {
      jobs.clear();
      drafts.clear();
      await Promise.all([close(ipv4), onIpv6 ? close(ipv6) : undefined]);
      await app.close();
    },
  });
};
