import { fail, ok, type Result } from '../../core/base/index.ts';
import { decodeText } from './encoding.ts';

/** A document as text: Markdown where the file had headings, lists and tables. */
export interface DocumentFile {
  readonly text: string;
  readonly format: 'text' | 'html' | 'pdf' | 'docx';
  /** Title of a web page. */
  readonly title?: string;
  /** Links of a web page, those of its navigation and footer too. */
  readonly links?: readonly { readonly text: string; readonly href: string }[];
}

/** Larger files are no policies. */
export const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|main|article|div|section|p|h1)\b/i;

/**
 * Reads a vendor's document from a file or an answer of the web: HTML (its main text), PDF, Word, Markdown or plain text,
 * told apart by their first bytes. Codes: `too-large`, `not-readable`, `pictures-only`.
 */
export async function readDocumentFile(bytes: Uint8Array, address?: string): Promise<Result<DocumentFile>> {
  if (bytes.length > MAX_DOCUMENT_BYTES)
    return fail('too-large', 'The document is larger than 64 MB. Nothing was read.');
  const starts = (text: string): boolean =>
    new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text;
  if (starts('%PDF')) return readPdf(bytes);
  if (starts('PK\u0003\u0004')) return readDocx(bytes);
  const { text } = decodeText(bytes);
  if (!HTML.test(text)) return ok({ text: text.replace(/^\ufeff/, ''), format: 'text' });
  // The readers of pages, PDF and Word files are large; commands that need none of them must not wait for them.
  const { mainText } = await import('./main-text.ts');
  const page = mainText(text, address);
  return ok({
    text: page.text,
    format: 'html',
    links: page.links,
    ...(page.title ? { title: page.title } : {}),
  });
}

async function readPdf(bytes: Uint8Array): Promise<Result<DocumentFile>> {
  let text: string;
  try {
    const { pdfText } = await import('./pdf.ts');
    text = await pdfText(bytes);
  } catch {
    return fail(
      'not-readable',
      'This PDF is broken, protected by a password or too long. Save it again, or paste its text.',
    );
  }
  if (text.trim() === '') {
    return fail(
      'pictures-only',
      'This PDF holds pictures of text, not text. Look for the page on the web, or paste the text.',
    );
  }
  return ok({ text, format: 'pdf' });
}

async function readDocx(bytes: Uint8Array): Promise<Result<DocumentFile>> {
  try {
    const { docxText } = await import('./docx.ts');
    return ok({ text: docxText(bytes), format: 'docx' });
  } catch {
    return fail(
      'not-readable',
      'This is no Word document that can be read. Save it again as DOCX or PDF, or paste its text.',
    );
  }
}
