import { randomUUID } from 'node:crypto';
import { fail, ok, ProblemError, type Result } from '../../core/base/index.ts';
import type { Job } from './contract.ts';
import { MAX_FINISHED_JOBS, MAX_RUNNING_JOBS } from './limits.ts';
import type { Running } from './ports.ts';

interface Held {
  job: Job;
  readonly controller: AbortController;
}

/** Runs long work apart from the request that asked for it, so that closing the page does not stop it. */
export class Jobs {
  readonly #held = new Map<string, Held>();
  readonly #now: () => number;
  readonly #broken: (error: unknown) => void;

  /** `broken` is told of a throw inside a job: a mistake in the program. */
  constructor(now: () => number, broken: (error: unknown) => void) {
    this.#now = now;
    this.#broken = broken;
  }

  /** Starts `work`. One job of a kind runs at a time, and MAX_RUNNING_JOBS of all kinds. */
  start<T>(kind: string, work: (running: Running) => Promise<Result<T>>): Result<Job> {
    const running = [...this.#held.values()].filter(({ job }) => job.state === 'running');
    if (running.some(({ job }) => job.kind === kind))
      return fail('busy', 'The same work is running already. Wait until it is done, or cancel it.');
    if (running.length >= MAX_RUNNING_JOBS)
      return fail('busy', 'Privet is busy with other long work. Wait until some of it is done.');

    const controller = new AbortController();
    const job: Job = { id: randomUUID(), kind, state: 'running', done: 0, startedAtMs: this.#now() };
    const held: Held = { job, controller };
    this.#held.set(job.id, held);
    const progress = (done: number, total?: number): void => {
      held.job = { ...held.job, done, ...(total === undefined ? {} : { total }) };
    };
    const finish = (result: Result<T>): void => {
      const state = controller.signal.aborted ? 'cancelled' : result.ok ? 'done' : 'failed';
      held.job = result.ok
        ? { ...held.job, state, result: result.value }
        : { ...held.job, state, problem: result.problem };
      this.#forgetOld();
    };
    work({ signal: controller.signal, progress }).then(finish, (error: unknown) => {
      if (error instanceof ProblemError) return finish({ ok: false, problem: error.problem });
      this.#broken(error);
      finish(fail('internal', 'Privet made a mistake and stopped this work. Nothing further was changed.'));
    });
    return ok(job);
  }

  get(id: string): Result<Job> {
    const held = this.#held.get(id);
    return held ? ok(held.job) : fail('not-found', 'This work is no longer remembered.');
  }

  /** Newest first. */
  list(): readonly Job[] {
    return [...this.#held.values()].map(({ job }) => job).reverse();
  }

  /** Asks a job to stop. It says itself, as its result, what was kept. */
  cancel(id: string): Result<Job> {
    this.#held.get(id)?.controller.abort();
    return this.get(id);
  }

  /** Stops everything and forgets all results: they may hold names. */
  clear(): void {
    for (const { controller } of this.#held.values()) controller.abort();
    this.#held.clear();
  }

  #forgetOld(): void {
    const finished = [...this.#held.values()].filter(({ job }) => job.state !== 'running');
    for (const { job } of finished.slice(0, -MAX_FINISHED_JOBS)) this.#held.delete(job.id);
  }
}
