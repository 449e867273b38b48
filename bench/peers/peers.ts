import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Another package that finds personal data, ready to run. Slow ones get a shorter stretch of the same text. */
export interface Peer {
  readonly name: string;
  readonly mostUnits: number;
  run(text: string): unknown;
}

const folder = import.meta.dirname;
const require = createRequire(join(folder, 'package.json'));

const load = async (name: string): Promise<Record<string, unknown>> =>
  (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, unknown>;

type Make = (module: Record<string, unknown>) => (text: string) => unknown;

interface Class<T> {
  new (options?: object): T;
}

const PEERS: readonly (readonly [name: string, mostUnits: number, make: Make])[] = [
  [
    '@redactpii/node',
    2_000_000,
    ({ Redactor }) => {
      const redactor = new (Redactor as Class<{ redact(text: string): string }>)();
      return (text) => redactor.redact(text);
    },
  ],
  ['@cdssnc/sanitize-pii', 2_000_000, ({ sanitizePii }) => sanitizePii as (text: string) => string],
  [
    'redact-pii',
    500_000,
    ({ SyncRedactor }) => {
      const redactor = new (SyncRedactor as Class<{ redact(text: string): string }>)();
      return (text) => redactor.redact(text);
    },
  ],
  [
    'compromise (people, places, organisations)',
    100_000,
    (module) => {
      const nlp = module.default as (text: string) => {
        people(): { out(how: string): unknown };
        places(): { out(how: string): unknown };
        organizations(): { out(how: string): unknown };
      };
      return (text) => {
        const doc = nlp(text);
        return [doc.people().out('offset'), doc.places().out('offset'), doc.organizations().out('offset')];
      };
    },
  ],
  [
    'openredaction',
    100_000,
    ({ OpenRedaction }) => {
      const redactor = new (OpenRedaction as Class<{ detect(text: string): unknown }>)();
      return (text) => redactor.detect(text);
    },
  ],
];

/** The packages of bench/peers, installed there (without scripts) when they are not yet. Says which cannot be had. */
export const loadPeers = async (): Promise<Peer[]> => {
  if (!existsSync(join(folder, 'node_modules'))) {
    console.log('Installing the packages to compare with into bench/peers …');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  const peers: Peer[] = [];
  for (const [name, mostUnits, make] of PEERS) {
    try {
      const run = make(await load(name.split(' ')[0]!));
      peers.push({ name, mostUnits, run });
    } catch (error) {
      console.log(`${name} cannot be loaded: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  return peers;
};
