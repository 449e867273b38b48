import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_DOCUMENT_BYTES, readDocumentFile } from '../adapters/files/index.ts';
import { fail, ok, type Result } from '../core/base/index.ts';

/** A vendor's document from a file, as text with the name to show. */
export async function readPolicyFile(
  path: string,
): Promise<Result<{ readonly text: string; readonly name: string }>> {
  let bytes: Uint8Array;
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return fail('not-a-file', `${path} is a folder. Name a file.`);
    if (facts.size > MAX_DOCUMENT_BYTES)
      return fail('too-large', `${path} is larger than 64 MB. Nothing was read.`);
    bytes = await readFile(path);
  } catch {
    return fail('not-found', `There is no file ${path} that can be read.`);
  }
  const read = await readDocumentFile(bytes);
  if (!read.ok) return fail(read.problem.code, `${path}: ${read.problem.message}`);
  const name = read.value.title ?? basename(path).replace(/\.[a-z]{2,4}$/i, '');
  return ok({ text: read.value.text, name });
}
