import { Agent, request } from 'node:http';

/** One kind of load: each body is one call. */
export interface Load {
  readonly bodies: readonly string[];
  readonly streamed: boolean;
  readonly clients: number;
}

/** What it took. Times in milliseconds. */
export interface Took {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly firstP50Ms: number;
  readonly perSecond: number;
  readonly failed: number;
  /** Of every call, in the order of the bodies. */
  readonly eachMs: readonly number[];
  /** Processor time of the proxy for one call, where it tells. */
  readonly cpuMs?: number;
}

export const at = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** Headers of a call to the benchmark's provider. */
export const headersOf = (body: string, streamed: boolean): Record<string, string | number> => ({
  'content-type': 'application/json',
  authorization: 'Bearer bench',
  'content-length': Buffer.byteLength(body),
  'x-stainless-stream': streamed ? 'yes' : 'no',
});

/** Sends the calls, `clients` at a time over connections that stay open. */
export async function put(address: string, { bodies, streamed, clients }: Load): Promise<Took> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const url = new URL(`${address}/v1/chat/completions`);
  const eachMs: number[] = [];
  const firsts: number[] = [];
  let failed = 0;
  let next = 0;
  const one = (number: number): Promise<void> =>
    new Promise((done) => {
      const body = bodies[number] as string;
      const startMs = performance.now();
      const call = request(url, { agent, method: 'POST', headers: headersOf(body, streamed) }, (answer) => {
        if (answer.statusCode !== 200) failed++;
        answer.once('data', () => firsts.push(performance.now() - startMs));
        answer.once('end', () => {
          eachMs[number] = performance.now() - startMs;
          done();
        });
        answer.resume();
      });
      call.once('error', () => {
        failed++;
        done();
      });
      call.end(body);
    });
  const client = async (): Promise<void> => {
    while (next < bodies.length) await one(next++);
  };
  const startMs = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - startMs) / 1000;
  agent.destroy();
  const wholes = eachMs.filter((ms) => ms !== undefined);
  return {
    p50Ms: at(wholes, 0.5),
    p99Ms: at(wholes, 0.99),
    firstP50Ms: at(firsts, 0.5),
    perSecond: bodies.length / seconds,
    failed,
    eachMs,
  };
}
