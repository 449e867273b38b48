import { Agent, request } from 'node:http';
import { chatBody } from './bodies.ts';
import { headersOf } from './load.ts';

/** What many streams at once did to the memory. */
export interface Soaked {
  readonly streams: number;
  readonly minutes: number;
  readonly finished: number;
  readonly failed: number;
  /** Resident memory in bytes, once all streams ran, and every half minute after. */
  readonly rssBytes: readonly number[];
}

export interface Soaking {
  readonly address: string;
  readonly streams: number;
  readonly minutes: number;
  memoryBytes(): Promise<number>;
}

/** Keeps so many slow streams open at all times; each lives for some ten seconds, and another follows. */
export async function soak({ address, streams, minutes, memoryBytes }: Soaking): Promise<Soaked> {
  const agent = new Agent({ keepAlive: true, maxSockets: streams });
  const url = new URL(`${address}/v1/chat/completions`);
  const body = chatBody(2_000, true);
  const headers = { ...headersOf(body, true), 'x-stainless-slow-ms': 250, 'x-stainless-pieces': 40 };
  const endMs = performance.now() + minutes * 60_000;
  let [finished, failed] = [0, 0];
  const one = (): Promise<void> =>
    new Promise((done) => {
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
  const rssBytes: number[] = [];
  while (performance.now() < endMs) {
    rssBytes.push(await memoryBytes());
    await new Promise((next) => setTimeout(next, Math.min(30_000, minutes * 10_000)));
  }
  await all;
  rssBytes.push(await memoryBytes());
  agent.destroy();
  return { streams, minutes, finished, failed, rssBytes };
}
