/**
 * How fast documents are read: every development version in one run, and a policy of 10,000 words; beside it the same
 * words split by a plain regular expression, as a floor. `npm run bench:assess`. Writes bench/results/assess-speed.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, readDocument } from '../../src/core/assess/index.ts';
import { archive, textOf, unpacked, type Version, versionsIn } from './policies.ts';

/** Time of the processor that this program used, so that other programs on the computer do not count. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const count = (text: string): number => text.split(/\s+/).length;
const read = (text: string, name: string) => assess([readDocument(text, { name })]);

const path = archive('policies-dev.tar.xz');
if (path) unpacked(path, (folder) => measure(versionsIn(folder)));

function measure(versions: readonly Version[]): void {
  let words = 0;
  let readMs = 0;
  let splitMs = 0;
  const heaps: number[] = [];
  for (const [i, version] of versions.entries()) {
    const text = textOf(version);
    words += count(text);
    const begin = cpuMs();
    read(text, version.document);
    const between = cpuMs();
    text.split(/(?<=[.!?])\s+/).map((sentence) => sentence.toLowerCase());
    readMs += between - begin;
    splitMs += cpuMs() - between;
    if (i % 200 === 0) {
      globalThis.gc?.();
      heaps.push(Math.round(process.memoryUsage().heapUsed / 1e6));
    }
  }
  const one = versions.map(textOf).find((text) => count(text) >= 10_000)!;
  const exact = one.slice(0, one.split(/\s+/).slice(0, 10_000).join(' ').length);
  const times = Array.from({ length: 15 }, () => {
    const begin = cpuMs();
    read(exact, 'Privacy Policy');
    return cpuMs() - begin;
  }).sort((a, b) => a - b);
  const result = {
    documents: versions.length,
    words,
    documentsPerSecond: Math.round(versions.length / (readMs / 1000)),
    millisecondsPer10000Words: Number(times[7]!.toFixed(1)),
    timesTheCostOfSplitting: Number((readMs / splitMs).toFixed(1)),
    heapMegabytesEvery200Documents: heaps,
  };
  console.log(result);
  const folder = join(import.meta.dirname, '../results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'assess-speed.json'), `${JSON.stringify(result, null, 2)}\n`);
}
