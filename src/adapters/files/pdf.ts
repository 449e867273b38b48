import { extractText, getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The longest contracts met have some two hundred pages. */
const MAX_PAGES = 500;

/**
 * The text of a PDF, page after page, lines joined into paragraphs. Empty for a PDF of pictures. Throws when it is
 * broken, protected or longer than `MAX_PAGES`.
 */
export const pdfText = async (bytes: Uint8Array): Promise<string> =>
  (await pdfPages(bytes)).map(paragraphs).join('\n\n');

/** The text of each page, line by line as it stands. Throws like `pdfText`. */
export async function pdfPages(bytes: Uint8Array): Promise<readonly string[]> {
  // The reader keeps the buffer that it is given, so it gets its own.
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  try {
    if (pdf.numPages > MAX_PAGES) throw new Error(`more than ${MAX_PAGES} pages`);
    const { text } = await extractText(pdf, { mergePages: false });
    const filled = await Promise.all(text.map((_, at) => formFields(pdf, at + 1)));
    return text.map((page, at) => [page.trim(), ...(filled[at] ?? [])].join('\n').trim());
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** What was typed into the form of a page, a line each: it is no part of the page's text. */
async function formFields(pdf: Pdf, number: number): Promise<readonly string[]> {
  const annotations = (await (await pdf.getPage(number)).getAnnotations()) as readonly {
    readonly fieldName?: unknown;
    readonly fieldValue?: unknown;
  }[];
  return annotations.flatMap(({ fieldName, fieldValue }) => {
    const typed = [fieldValue].flat().filter((value) => typeof value === 'string' && value.trim() !== '');
    return typed.length === 0 ? [] : [`${String(fieldName ?? '')}: ${typed.join(', ')}`];
  });
}

/** Page numbers and running heads stand alone on short lines; a line that does not end a sentence goes on in the next. */
function paragraphs(page: string): string {
  const out: string[] = [];
  for (const raw of page.split('\n')) {
    const line = raw.trim();
    if (line === '' || /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i.test(line)) continue;
    const before = out.at(-1);
    const goesOn = before !== undefined && before.length > 50 && !/[.:;!?]["”’)]?$/.test(before);
    if (goesOn && !/^(?:[•●▪*-]|\(?\d{1,2}(?:\.\d+)*[.)]|\([a-z]\))\s/.test(line))
      out[out.length - 1] = `${before} ${line}`;
    else out.push(line);
  }
  return out.join('\n\n');
}
