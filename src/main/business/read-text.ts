import { decodeText } from '../../adapters/files/index.ts';
import { fail, ok, type Result } from '../../core/base/index.ts';
import type { FileText } from '../../surfaces/http/contract.ts';
import { readAttachmentApart } from './read-apart.ts';

/** Files whose text is read as it is. */
const TEXT = /\.(txt|md|markdown|csv|tsv|json|jsonl|html?|xml|eml|vcf|ics|log|ya?ml|srt|vtt)$/i;
/** Files whose text is taken out of them. */
const DOCUMENT = /\.(pdf|docx|xlsx)$/i;
const MAX_TEXT_BYTES = 4 * 1024 * 1024;

/** The text of a dropped file. Files that Privet cannot look into are refused, not passed unseen. */
export async function readText(fileName: string, bytes: Uint8Array): Promise<Result<FileText>> {
  if (bytes.length === 0) return fail('empty-file', 'The file is empty.');
  if (DOCUMENT.test(fileName)) {
    const read = await readAttachmentApart(bytes);
    return read.ok
      ? ok({ text: read.value.text, notInspected: read.value.leftOut })
      : fail(read.problem.code, `${read.problem.message} Copy its text and paste it here.`);
  }
  if (bytes.length > MAX_TEXT_BYTES)
    return fail('too-large', 'The file is larger than 4 MB. Copy the part you need and paste it.');
  if (!TEXT.test(fileName) || bytes.subarray(0, 4096).includes(0)) {
    return fail(
      'wrong-type',
      'Privet cannot look into this kind of file, so it makes no safe copy of it. Copy its text and paste it here.',
    );
  }
  return ok({ text: decodeText(bytes).text, notInspected: [] });
}
