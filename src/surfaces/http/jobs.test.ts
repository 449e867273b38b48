import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../core/base/index.ts';
import { Jobs } from './jobs.ts';
import type { Running } from './ports.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('[D11] long work goes on by itself', () => {
  const jobs = () =>
    new Jobs(
      () => 1000,
      () => undefined,
    );
  const held = () => {
    let finish: (value: number) => void = () => undefined;
    let running: Running | undefined;
    const work = async (given: Running) => {
      running = given;
      return ok(await new Promise<number>((resolve) => (finish = resolve)));
    };
    return { work, finish: (value: number) => finish(value), running: () => running };
  };

  it('shows how far it is, and its result when it is done', async () => {
    const all = jobs();
    const { work, finish, running } = held();
    const started = all.start('import', work);
    if (!started.ok) throw new Error(started.problem.message);
    running()?.progress(3, 10);
    expect(all.get(started.value.id)).toMatchObject({
      ok: true,
      value: { state: 'running', done: 3, total: 10 },
    });
    finish(7);
    await settled();
    expect(all.get(started.value.id)).toMatchObject({ ok: true, value: { state: 'done', result: 7 } });
  });

  it('tells a cancelled job to stop and keeps what it says it kept', async () => {
    const all = jobs();
    const started = all.start('import', async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return ok({ kept: 5 });
    });
    if (!started.ok) throw new Error(started.problem.message);
    all.cancel(started.value.id);
    await settled();
    expect(all.get(started.value.id)).toMatchObject({ value: { state: 'cancelled', result: { kept: 5 } } });
  });

  it('tells an expected failure in its own sentence, and a mistake without its words', async () => {
    const broken: unknown[] = [];
    const all = new Jobs(
      () => 0,
      (error) => broken.push(error),
    );
    const expected = all.start('a', async () => fail('disk-full', 'The disk is full. Nothing was kept.'));
    const mistake = all.start('b', async () => {
      throw new Error('Maria Lopez');
    });
    await settled();
    if (!expected.ok || !mistake.ok) throw new Error('not started');
    expect(all.get(expected.value.id)).toMatchObject({
      value: { state: 'failed', problem: { code: 'disk-full' } },
    });
    const told = JSON.stringify(all.get(mistake.value.id));
    expect(told).toContain('internal');
    expect(told).not.toContain('Maria');
    expect(broken).toHaveLength(1);
  });

  it('runs one of a kind and four in all, and remembers the last fifty', async () => {
    const all = jobs();
    const waiting = () => new Promise<never>(() => undefined);
    expect(all.start('a', waiting).ok).toBe(true);
    expect(all.start('a', waiting)).toMatchObject({ problem: { code: 'busy' } });
    for (const kind of ['b', 'c', 'd']) expect(all.start(kind, waiting).ok).toBe(true);
    expect(all.start('e', waiting)).toMatchObject({ problem: { code: 'busy' } });
    const other = jobs();
    for (let i = 0; i < 60; i++) {
      other.start('quick', async () => ok(i));
      await settled();
    }
    expect(other.list()).toHaveLength(50);
    expect(other.list()[0]).toMatchObject({ result: 59 });
    all.clear();
    expect(all.list()).toEqual([]);
  });
});
