import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder.ts';

/** One address that Privet can reach. */
export interface OutboundAddress {
  readonly address: string;
  readonly when: string;
  readonly why: string;
}

/** The table of docs/outbound.md, which a check holds equal to what the sources can reach. */
export function readOutbound(): OutboundAddress[] {
  const text = readFileSync(join(packageFolder, 'docs/outbound.md'), 'utf8');
  return [...text.matchAll(/^\| `([^`]+)` \| ([^|]*) \| ([^|]*) \|$/gm)].map(([, address, when, why]) => ({
    address: address ?? '',
    when: (when ?? '').trim(),
    why: (why ?? '').trim(),
  }));
}
