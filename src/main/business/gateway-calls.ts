import type { CallEvent, Verdict } from '../../surfaces/gateway/services.ts';

/** Calls that the live view remembers. */
const MAX_CALLS = 200;
/** Calls that may wait for the owner at once; more are held back unasked. */
const MAX_WAITING = 50;
/** How long a call waits. Clients themselves give up after ten minutes. */
const ASK_MS = 2 * 60 * 1000;

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
