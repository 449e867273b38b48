import { Agent, request } from 'node:http';

/** One kind of load. */
export interface Load {
  readonly body: string;
  readonly streamed: boolean;
  readonly clients: number;
  readonly calls: number;
}

/** What it took. Times in milliseconds. */
export interface Took {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly firstP50Ms: number;
  readonly perSecond: number;
  readonly failed: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Headers of a call to the benchmark's provider. */
export const headersOf = (body: string, streamed: boolean): Record<string, string | number> => ({
  'content-type': 'application/json',
  authorization: 'Bearer bench',
  'content-length': Buffer.byteLength(body),
  'x-stainless-stream': streamed ? 'yes' : 'no',
});

/** Sends the calls, `clients` at a time over connections that stay open. */
export async function put(address: string, { body, streamed, clients, calls }: Load): Promise<Took> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const url = new URL(`${address}/v1/chat/completions`);
  const wholes: number[] = [];
  const firsts: number[] = [];
  let failed = 0;
  let left = calls;
  const one = (): Promise<void> =>
    new Promise((done) => {
      const startMs = performance.now();
      const call = request(url, { agent, method: 'POST', headers: headersOf(body, streamed) }, (answer) => {
        if (answer.statusCode !== 200) failed++;
        answer.once('data', () => firsts.push(performance.now() - startMs));
        answer.once('end', () => {
          wholes.push(performance.now() - startMs);
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
    while (left-- > 0) await one();
  };
  const startMs = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - startMs) / 1000;
  agent.destroy();
  wholes.sort((a, b) => a - b);
  firsts.sort((a, b) => a - b);
  return {
    p50Ms: at(wholes, 0.5),
    p99Ms: at(wholes, 0.99),
    firstP50Ms: at(firsts, 0.5),
    perSecond: calls / seconds,
    failed,
  };
}
