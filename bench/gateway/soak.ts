import { Agent, request } from 'node:http';
import { chatBodies } from './bodies.ts';
import type { Figures } from './figures.ts';
import { headersOf } from './load.ts';

/** What many streams at once did to the memory. */
export interface Soaked {
  readonly name: string;
  readonly streams: number;
  readonly minutes: number;
  readonly finished: number;
  readonly failed: number;
  /** Once all streams ran, every half minute after, and when all had ended. */
  readonly memory: readonly (Figures & { readonly minute: number })[];
}

export interface Soaking {
  readonly name: string;
  readonly address: string;
  readonly streams: number;
  readonly minutes: number;
  memory(): Promise<Figures>;
}

/** Keeps so many slow streams open at all times; each lives for some ten seconds, and another follows. */
export async function soak({ name, address, streams, minutes, memory: ask }: Soaking): Promise<Soaked> {
  const agent = new Agent({ keepAlive: true, maxSockets: streams });
  const url = new URL(`${address}/v1/chat/completions`);
  // Every stream answers another call.
  const bodies = chatBodies(streams * 4, 2_000, true, 77);
  let next = 0;
  const startMs = performance.now();
  const endMs = startMs + minutes * 60_000;
  let [finished, failed] = [0, 0];
  const one = (): Promise<void> =>
    new Promise((done) => {
      const body = bodies[next++ % bodies.length] as string;
      const headers = { ...headersOf(body, true), 'x-stainless-slow-ms': 250, 'x-stainless-pieces': 40 };
      const call = request(url, { agent, method: 'POST', headers }, (answer) => {
        answer.once('end', () => {
          if (answer.statusCode === 200) finished++;
          else failed++;
          done();
        });
        answer.once('error', () => done());
        answer.resume();
      });
      call.once('error', () => {
        failed++;
        done();
      });
      call.end(body);
    });
  const client = async (number: number): Promise<void> => {
    await new Promise((next) => setTimeout(next, number * 20));
    while (performance.now() < endMs) await one();
  };
  const all = Promise.all(Array.from({ length: streams }, (_, number) => client(number)));
  await new Promise((next) => setTimeout(next, Math.min(20_000, minutes * 20_000)));
  const memory: Soaked['memory'][number][] = [];
  const note = async (): Promise<void> => {
    memory.push({ minute: (performance.now() - startMs) / 60_000, ...(await ask()) });
  };
  while (performance.now() < endMs) {
    await note();
    await new Promise((next) => setTimeout(next, Math.min(30_000, minutes * 10_000)));
  }
  await all;
  await note();
  agent.destroy();
  return { name, streams, minutes, finished, failed, memory };
}
