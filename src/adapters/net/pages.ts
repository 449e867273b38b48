import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import robotsParser from 'robots-parser';
import { Agent, request } from 'undici';
import { fail, ok, type Result } from '../../core/base/index.ts';
import { isPublicAddress } from './public-address.ts';

/** A page as the site answered it. */
export interface FetchedPage {
  /** The address after all redirects. */
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export type PageProblem =
  | 'bad-address'
  | 'not-public'
  | 'robots'
  | 'too-many-redirects'
  | 'bad-status'
  | 'too-large'
  | 'too-slow'
  | 'not-reachable'
  | 'not-a-document';

export interface PagesOptions {
  readonly version: string;
  /** Resolves a host to all its addresses; the system's resolver when not given. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** Which addresses may be called; the public internet when not given. */
  readonly allowed?: (address: string) => boolean;
  /** A certificate to trust besides the system's. */
  readonly ca?: string;
  /** Time that one page may take, robots file and redirects included. */
  readonly timeoutMs?: number;
  /** Shortest time between two calls to one host. */
  readonly betweenCallsMs?: number;
}

/** Larger answers are no policies: the largest real page met has 4 MB. */
export const MAX_PAGE_BYTES = 16 * 1024 * 1024;
const MAX_ROBOTS_BYTES = 512 * 1024;
const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 30_000;
const BETWEEN_CALLS_MS = 1_000;
const ROBOTS_KEPT_MS = 60 * 60 * 1000;
const DOCUMENT_TYPES =
  /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|octet-stream))\b|^$/i;

/** Reads vendors' published pages: the only part of Privet that calls addresses which a vendor chose. */
export interface Pages {
  /** Fetches one page. Returns a problem with a sentence for everything that a site can do; never throws for it. */
  fetch(address: string, signal?: AbortSignal): Promise<Result<FetchedPage>>;
  close(): Promise<void>;
}

/**
 * HTTPS only. Every host is resolved first, refused when any of its addresses is not public, and called at exactly the
 * address that was checked, again after every redirect. Robots rules are kept, and calls to one host are spaced.
 */
export function openPages(options: PagesOptions): Pages {
  return new PageReader(options);
}

interface Raw {
  readonly status: number;
  readonly location?: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

class PageReader implements Pages {
  private readonly options: PagesOptions;
  private readonly agent: Agent;
  private readonly pinned = new Map<string, string>();
  private readonly robots = new Map<
    string,
    { readonly allows: (url: string) => boolean; readonly atMs: number }
  >();
  private readonly nextCallMs = new Map<string, number>();
  private readonly userAgent: string;

  constructor(options: PagesOptions) {
    this.options = options;
    this.userAgent = `Privet/${options.version} (reads published policies for one owner)`;
    this.agent = new Agent({
      connections: 4,
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
      maxHeaderSize: 64 * 1024,
      connect: {
        ...(options.ca ? { ca: options.ca } : {}),
        timeout: 10_000,
        // The connection goes to the address that was checked, whatever the name resolves to by now.
        lookup: (host, how, done) => {
          const address = this.pinned.get(host);
          if (!address) return done(new Error('host was not checked'), '', 4);
          const family = isIP(address);
          if (how.all) return (done as unknown as AllAddresses)(null, [{ address, family }]);
          done(null, address, family);
        },
      },
    });
  }

  async fetch(address: string, signal?: AbortSignal): Promise<Result<FetchedPage>> {
    const timer = AbortSignal.timeout(this.options.timeoutMs ?? TIMEOUT_MS);
    const stop = signal ? AbortSignal.any([signal, timer]) : timer;
    try {
      return await this.follow(address, stop);
    } catch (error) {
      if (signal?.aborted) throw error;
      if (timer.aborted)
        return problem('too-slow', `${hostOf(address)} did not finish its answer in time. Try again later.`);
      return problem(
        'not-reachable',
        `${hostOf(address)} cannot be reached, or its certificate is not valid.`,
      );
    }
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private async follow(address: string, signal: AbortSignal): Promise<Result<FetchedPage>> {
    let next = address;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const url = webAddress(next);
      if (!url) return problem('bad-address', `${shown(next)} is no https address of a web page.`);
      const checked = await this.check(url);
      if (!checked.ok) return checked;
      if (!(await this.mayRead(url, signal))) {
        return problem(
          'robots',
          `${url.hostname} asks programs not to read this page. Open it yourself and paste its text.`,
        );
      }
      const raw = await this.get(url, signal, MAX_PAGE_BYTES);
      if (!raw)
        return problem(
          'too-large',
          `${url.hostname} answers with more than ${MAX_PAGE_BYTES / 1024 / 1024} MB: no such document.`,
        );
      if (raw.location !== undefined && raw.status >= 300 && raw.status < 400) {
        next = new URL(raw.location, url).href;
        continue;
      }
      if (raw.status !== 200)
        return problem(
          'bad-status',
          `${url.hostname} answers with status ${raw.status} instead of the page.`,
        );
      if (!DOCUMENT_TYPES.test(raw.contentType)) {
        return problem(
          'not-a-document',
          `${url.hostname} answers with ${raw.contentType.split(';')[0]}, which is no document.`,
        );
      }
      return ok({ address: url.href, bytes: raw.bytes, contentType: raw.contentType });
    }
    return problem(
      'too-many-redirects',
      `${hostOf(address)} sends from address to address (more than ${MAX_REDIRECTS} times).`,
    );
  }

  /** Resolves the host, refuses it when any address is not public, and pins the first. */
  private async check(url: URL): Promise<Result<void>> {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const resolve = this.options.resolve ?? systemResolver;
    const addresses = isIP(host) ? [host] : await resolve(host);
    const allowed = this.options.allowed ?? isPublicAddress;
    if (addresses.length === 0) return problem('not-reachable', `There is no ${host}.`);
    if (!addresses.every(allowed)) {
      return problem(
        'not-public',
        `${host} is an address inside a private network. Privet reads public pages only.`,
      );
    }
    this.pinned.set(host, addresses[0]!);
    return ok(undefined);
  }

  private async mayRead(url: URL, signal: AbortSignal): Promise<boolean> {
    const known = this.robots.get(url.origin);
    if (known && performance.now() - known.atMs < ROBOTS_KEPT_MS) return known.allows(url.href);
    const raw = await this.get(new URL('/robots.txt', url), signal, MAX_ROBOTS_BYTES);
    // No robots file, or a redirect from it, forbids nothing (RFC 9309, 2.3.1); a server in trouble forbids all.
    const forbidsAll = raw !== undefined && raw.status >= 500;
    const text = raw?.status === 200 ? new TextDecoder().decode(raw.bytes) : '';
    const rules = (robotsParser as unknown as RobotsParser)(`${url.origin}/robots.txt`, text);
    const allows = (href: string): boolean => !forbidsAll && rules.isAllowed(href, 'Privet') !== false;
    this.robots.set(url.origin, { allows, atMs: performance.now() });
    return allows(url.href);
  }

  /** One GET, without following; undefined when the answer is larger than `maxBytes`. */
  private async get(url: URL, signal: AbortSignal, maxBytes: number): Promise<Raw | undefined> {
    await this.turn(url.host, signal);
    const { statusCode, headers, body } = await request(url, {
      dispatcher: this.agent,
      signal,
      method: 'GET',
      headers: {
        'user-agent': this.userAgent,
        accept: 'text/html,application/pdf,text/plain,*/*;q=0.1',
        'accept-language': 'en',
      },
    });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of body) {
      size += (chunk as Uint8Array).length;
      if (size > maxBytes) {
        body.destroy();
        return undefined;
      }
      chunks.push(chunk as Uint8Array);
    }
    const { location } = headers;
    return {
      status: statusCode,
      contentType: String(headers['content-type'] ?? ''),
      bytes: new Uint8Array(Buffer.concat(chunks)),
      ...(typeof location === 'string' ? { location } : {}),
    };
  }

  /** Waits until the host may be called again. */
  private async turn(host: string, signal: AbortSignal): Promise<void> {
    const nowMs = performance.now();
    const atMs = Math.max(nowMs, this.nextCallMs.get(host) ?? 0);
    this.nextCallMs.set(host, atMs + (this.options.betweenCallsMs ?? BETWEEN_CALLS_MS));
    if (atMs <= nowMs) return;
    await new Promise<void>((done, broken) => {
      const timer = setTimeout(done, atMs - nowMs);
      const stop = (): void => {
        clearTimeout(timer);
        broken(signal.reason);
      };
      signal.addEventListener('abort', stop, { once: true });
    });
  }
}

type AllAddresses = (error: null, addresses: readonly { address: string; family: number }[]) => void;
/** The package's types name a default export that its CommonJS form does not have. */
type RobotsParser = (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined };

const problem = (code: PageProblem, message: string) => fail(code, message);
const hostOf = (address: string): string => webAddress(address)?.hostname ?? shown(address);
const shown = (address: string): string => address.slice(0, 200);

async function systemResolver(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map((one) => one.address);
}

/** An https address without user name and on a usual port; undefined for anything else. */
function webAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined;
}
