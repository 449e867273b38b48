import type { ChildProcess } from 'node:child_process';

/** What a proxy's process takes, in bytes and milliseconds of processor time since it began. */
export interface Figures {
  readonly rssBytes: number;
  readonly heapBytes: number;
  readonly cpuMs: number;
}

/** Tells the parent whenever it asks; memory after a collection where the process may make one. */
export function figuresOnAsk(): void {
  process.on('message', (asked) => {
    if (asked === 'memory') (globalThis as { gc?: () => void }).gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    process.send?.({ rssBytes: rss, heapBytes: heapUsed, cpuMs: (user + system) / 1000 });
  });
}

/** Asks a proxy. `time` leaves its memory alone. */
export const figuresOf = (child: ChildProcess, asked: 'memory' | 'time'): Promise<Figures> =>
  new Promise((done) => {
    child.once('message', (said) => done(said as Figures));
    child.send(asked);
  });
