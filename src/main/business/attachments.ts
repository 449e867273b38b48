import { createHash } from 'node:crypto';
import type { AttachedText } from '../../adapters/files/index.ts';
import { ok, type Result } from '../../core/base/index.ts';
import { readAttachmentApart } from './read-apart.ts';
import type { Workspace } from './workspace.ts';

/** Text that is remembered for one open business, in UTF-16 code units. */
const MAX_REMEMBERED_UTF16 = 16 * 1024 * 1024;

/**
 * Reads documents that are attached to calls, one at a time. A conversation sends its attachments again with each turn, so
 * what was read is remembered until the business is closed or locked.
 */
export function attachmentReader(workspace: Workspace): (bytes: Uint8Array) => Promise<Result<AttachedText>> {
  // The guard's state goes when the business is locked, and what was read goes with it.
  const remembered = new WeakMap<object, Map<string, AttachedText>>();
  let before: Promise<unknown> = Promise.resolve();
  return (bytes) => {
    const { guard } = workspace;
    const texts = remembered.get(guard) ?? new Map<string, AttachedText>();
    remembered.set(guard, texts);
    const key = createHash('sha256').update(bytes).digest('base64');
    const known = texts.get(key);
    if (known) {
      remember(texts, key, known);
      return Promise.resolve(ok(known));
    }
    const read = async (): Promise<Result<AttachedText>> => {
      const found = await readAttachmentApart(bytes);
      if (found.ok) remember(texts, key, found.value);
      return found;
    };
    const reading = before.then(read, read);
    before = reading;
    return reading;
  };
}

/** Keeps a text as the newest, and lets the oldest go where there is no room. */
function remember(texts: Map<string, AttachedText>, key: string, value: AttachedText): void {
  texts.delete(key);
  texts.set(key, value);
  let size = [...texts.values()].reduce((sum, { text }) => sum + text.length, 0);
  for (const [oldest, { text }] of texts) {
    if (size <= MAX_REMEMBERED_UTF16) break;
    texts.delete(oldest);
    size -= text.length;
  }
}
