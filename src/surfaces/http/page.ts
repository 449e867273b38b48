import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** What the page is built with wherever a nonce belongs (`html.cspNonce` of its vite.config.ts). */
const NONCE_MARK = 'privet-nonce';

interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** The built page. Files are found by their exact name in a list made beforehand, so no path leads out of the folder. */
export interface BuiltPage {
  /** `path` starts with a slash. */
  file(path: string): PageFile | undefined;
  /** The entry document for one answer, with a nonce of its own. */
  document(): { readonly html: string; readonly nonce: string };
}

const readAll = (folder: string): Map<string, PageFile> => {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const type = TYPES[extname(path)];
    if (type === undefined) continue;
    files.set(`/${relative(folder, path).split(sep).join('/')}`, { type, bytes: readFileSync(path) });
  }
  return files;
};

/** Reads the built page into memory (about 2 MB). Throws when there is no index.html: the page was not built. */
export const readPage = (folder: string): BuiltPage => {
  const files = readAll(folder);
  const index = files.get('/index.html')?.bytes.toString('utf8');
  if (index === undefined) throw new Error(`no index.html in ${folder}`);
  files.delete('/index.html');
  return {
    file: (path) => files.get(path),
    document: () => {
      const nonce = randomBytes(16).toString('base64');
      return { html: index.replaceAll(NONCE_MARK, nonce), nonce };
    },
  };
};

/** Scripts, fonts, pictures and calls only from the desk itself; styles that the page adds carry the answer's nonce. */
export const contentPolicy = (nonce?: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self'${nonce === undefined ? '' : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** On every answer, the page's and the API's. */
export const SAFETY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy(),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cache-control': 'no-store',
};
