import type { Issued } from '../../core/guard/index.ts';
import type { CallEvent, RefusedCall, Verdict } from '../../surfaces/gateway/ports.ts';

/** Calls that the live view remembers. */
const MAX_CALLS = 200;
/** Calls that may wait for the owner at once; more are held back unasked. */
const MAX_WAITING = 50;
/** How long a call waits. Clients themselves give up after ten minutes. */
const ASK_MS = 2 * 60 * 1000;

/** Nothing was looked at, and nothing left. */
const UNREAD = { state: 'held', categories: [], values: 0, people: [], inspected: true } as const;

/**
 * What stood for what in the newest calls. It is kept in memory, for as long as the business is open: `of` goes when that
 * is closed or locked, and the values with it.
 */
export class CallValues {
  readonly #kept = new WeakMap<object, Map<string, readonly Issued[]>>();

  keep(of: object, call: string, standIns: readonly Issued[]): void {
    const calls = this.#kept.get(of) ?? new Map<string, readonly Issued[]>();
    this.#kept.set(of, calls);
    calls.set(call, standIns);
    if (calls.size > MAX_CALLS) calls.delete(calls.keys().next().value as string);
  }

  get(of: object, call: string): readonly Issued[] | undefined {
    return this.#kept.get(of)?.get(call);
  }
}

/** The calls of this run, newest first, and those among them that wait for the owner. Nothing of it is kept. */
export class GatewayCalls {
  readonly #askMs: number;
  readonly #calls: CallEvent[] = [];
  readonly #waiting = new Map<string, (verdict: Verdict) => void>();

  constructor(askMs = ASK_MS) {
    this.#askMs = askMs;
  }

  get newestFirst(): readonly CallEvent[] {
    return this.#calls;
  }

  /** Notes a call, or how it went on. */
  watch(event: CallEvent): void {
    const at = this.#calls.findIndex(({ call }) => call === event.call);
    if (at >= 0) this.#calls[at] = event;
    else this.#calls.unshift(event);
    if (this.#calls.length > MAX_CALLS) this.#calls.length = MAX_CALLS;
  }

  /** Notes a call that was refused unread. The same refusal again stands once, as the newest, with how often it came. */
  refuse({ provider, ...refused }: RefusedCall, atMs: number): void {
    const call = `refused ${provider} ${refused.reason}`;
    const before = this.#calls.findIndex((event) => event.call === call);
    const times = before < 0 ? 1 : (this.#calls.splice(before, 1)[0]?.times ?? 1) + 1;
    this.watch({ ...refused, ...UNREAD, call, atMs, destination: provider ?? '', times });
  }

  /** Waits for the owner's word, at most for the limit and as long as the client is there. */
  ask(event: CallEvent, signal: AbortSignal): Promise<Verdict> {
    if (this.#waiting.size >= MAX_WAITING) return Promise.resolve('unanswered');
    if (signal.aborted) return Promise.resolve('hold');
    this.watch(event);
    return new Promise((done) => {
      const settle = (verdict: Verdict): void => {
        clearTimeout(limit);
        signal.removeEventListener('abort', gone);
        this.#waiting.delete(event.call);
        done(verdict);
      };
      const gone = (): void => settle('hold');
      const limit = setTimeout(() => settle('unanswered'), this.#askMs);
      signal.addEventListener('abort', gone);
      this.#waiting.set(event.call, settle);
    });
  }

  /** Gives the owner's word. False when the call does not wait (any more). */
  answer(call: string, send: boolean): boolean {
    const settle = this.#waiting.get(call);
    settle?.(send ? 'send' : 'hold');
    return settle !== undefined;
  }

  /** Holds everything back that waits: the business is being closed. */
  holdAll(): void {
    for (const settle of [...this.#waiting.values()]) settle('hold');
  }
}
