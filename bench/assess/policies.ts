import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, '../../../shared/data/policies');

/** One dated version of a document, from Open Terms Archive (ODC-BY 1.0). */
export interface Version {
  readonly vendor: string;
  readonly document: string;
  /** Time of the version, such as "2026-05-01T190522Z". */
  readonly version: string;
  readonly path: string;
}

/** The archive's file, or undefined with a plain sentence on stderr when it is not on this computer. */
export function archive(name: string): string | undefined {
  const path = join(process.env.PRIVET_POLICIES ?? DATA, name);
  if (existsSync(path)) return path;
  console.error(`${name} is not here (looked in ${path}); nothing was measured.`);
  return undefined;
}

/** Unpacks an archive into a temporary folder for as long as `work` runs, and removes it afterwards. */
export function unpacked<T>(archivePath: string, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'privet-policies-'));
  try {
    execFileSync('tar', ['xJf', archivePath, '-C', folder]);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every version below an unpacked `policies-dev.tar.xz`, by vendor, document and time. */
export function versionsIn(folder: string): Version[] {
  const root = join(folder, 'policies');
  const found: Version[] = [];
  for (const vendor of readdirSync(root).sort()) {
    for (const document of readdirSync(join(root, vendor)).sort()) {
      for (const file of readdirSync(join(root, vendor, document)).sort()) {
        if (!file.endsWith('.md')) continue;
        const path = join(root, vendor, document, file);
        found.push({ vendor, document, version: file.slice(0, -3), path });
      }
    }
  }
  return found;
}

export const textOf = (version: Version): string => readFileSync(version.path, 'utf8');
