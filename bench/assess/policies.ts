import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mainText } from '../../src/adapters/files/main-text.ts';

const DATA = join(import.meta.dirname, '../../../shared/data/policies');

/** One version of a document: dated, from Open Terms Archive (ODC-BY 1.0), or the one of another collection. */
export interface Version {
  readonly vendor: string;
  readonly document: string;
  /** Time of the version, such as "2026-05-01T190522Z", or the collection where it has no time. */
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

/** The files of one kind in a folder, each the only version of its vendor's document. */
function single(folder: string, extension: string, document: string, version: string): Version[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(extension));
  return files.sort().map((file) => ({
    vendor: file.slice(0, -extension.length),
    document,
    version,
    path: join(folder, file),
  }));
}

/** The raw pages of an unpacked `pages-html.tar.xz` (2023, no licence stated). */
export const pagesIn = (folder: string): Version[] =>
  single(join(folder, 'html-policies-c3pa'), '.html', 'Privacy Policy', 'page');

/** The English terms of CLAUDETTE (CC BY 4.0) in an unpacked `corpora-open.tar.xz`. */
export const termsIn = (folder: string): Version[] =>
  single(join(folder, 'claudette-en/corpus/original_xml/en'), '.xml', 'Terms of Service', 'corpus');

/** The text as the program would read it: of a page the main text, of CLAUDETTE without its marks. */
export function textOf({ path }: Version): string {
  const raw = readFileSync(path, 'utf8');
  if (path.endsWith('.html')) return mainText(raw).text;
  return path.endsWith('.xml') ? raw.replace(/<\/?[a-z]+\d?>/g, '') : raw;
}
