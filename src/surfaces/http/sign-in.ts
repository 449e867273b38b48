import { createHash, randomBytes } from 'node:crypto';
import { fail, ok, type Problem, type Result } from '../../core/base/index.ts';
import {
  LINK_LIFE_MS,
  MAX_LINKS,
  MAX_SESSIONS,
  MAX_WRONG_TRIES,
  SESSION_IDLE_MS,
  WRONG_TRIES_WINDOW_MS,
} from './limits.ts';

/** 256 random bits as text that fits an address and a cookie. */
const secret = (): string => randomBytes(32).toString('base64url');

// Secrets are looked up by their hash, so that neither memory order nor comparison time says anything about them.
const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

const dropOldest = (map: Map<string, number>, limit: number): void => {
  while (map.size > limit) {
    const oldest = [...map].reduce((a, b) => (b[1] < a[1] ? b : a));
    map.delete(oldest[0]);
  }
};

/** Counts wrong tries, and says when it is time to wait. */
export class Tries {
  readonly #now: () => number;
  #wrongAtMs: number[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The problem to answer with while there were too many wrong tries in the last minute. */
  refusal(): Problem<'too-many-tries'> | undefined {
    const since = this.#now() - WRONG_TRIES_WINDOW_MS;
    this.#wrongAtMs = this.#wrongAtMs.filter((at) => at > since);
    return this.#wrongAtMs.length < MAX_WRONG_TRIES
      ? undefined
      : { code: 'too-many-tries', message: 'Too many wrong tries. Wait a minute, then try again.' };
  }

  wrong(): void {
    this.#wrongAtMs.push(this.#now());
  }
}

/**
 * Lets one browser in at a time: a link that works once and not for long is exchanged for a session. Both live in
 * memory only; a new start asks everybody to sign in again.
 */
export class SignIn {
  readonly #now: () => number;
  readonly #tries: Tries;
  readonly #linksUntilMs = new Map<string, number>();
  readonly #sessionsUsedAtMs = new Map<string, number>();

  constructor(now: () => number) {
    this.#now = now;
    this.#tries = new Tries(now);
  }

  /** A new token for a sign-in link. */
  newLink(): string {
    const token = secret();
    this.#linksUntilMs.set(digest(token), this.#now() + LINK_LIFE_MS);
    dropOldest(this.#linksUntilMs, MAX_LINKS);
    return token;
  }

  /** Exchanges a link's token for a session. The token is spent by this, whatever comes of it. */
  exchange(token: string): Result<string, Problem<'wrong-link' | 'too-many-tries'>> {
    const wait = this.#tries.refusal();
    if (wait) return { ok: false, problem: wait };
    const key = digest(token);
    const untilMs = this.#linksUntilMs.get(key);
    this.#linksUntilMs.delete(key);
    if (untilMs === undefined || untilMs < this.#now()) {
      this.#tries.wrong();
      return fail(
        'wrong-link',
        'This sign-in link was used already or is too old. Press Enter in the window where Privet runs to get a new one.',
      );
    }
    const session = secret();
    this.#sessionsUsedAtMs.set(digest(session), this.#now());
    dropOldest(this.#sessionsUsedAtMs, MAX_SESSIONS);
    return ok(session);
  }

  /** True when the session is known and was used within SESSION_IDLE_MS; counts as a use. */
  knows(session: string): boolean {
    const key = digest(session);
    const usedAtMs = this.#sessionsUsedAtMs.get(key);
    if (usedAtMs === undefined) return false;
    if (usedAtMs + SESSION_IDLE_MS < this.#now()) {
      this.#sessionsUsedAtMs.delete(key);
      return false;
    }
    this.#sessionsUsedAtMs.set(key, this.#now());
    return true;
  }

  /** Ends one session. */
  end(session: string): void {
    this.#sessionsUsedAtMs.delete(digest(session));
  }
}

/** The cookie's name. Cookies ignore ports, so two businesses on one computer need two names. */
export const cookieName = (port: number): string => `privet-${port}`;

/** The value of the cookie `name` in a Cookie header. */
export const readCookie = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** The Set-Cookie line for a session; an empty session ends it. */
export const cookieLine = (port: number, session: string): string =>
  `${cookieName(port)}=${session}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${session === '' ? 0 : SESSION_IDLE_MS / 1000}`;
