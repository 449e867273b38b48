import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A document of more than this when unpacked is made to fill the memory. */
const MAX_DOCUMENT_XML_BYTES = 64 * 1024 * 1024;

/** Where the text of a document stands beside its body, in the order in which it is read. */
const AROUND = [
  /^word\/header\d*\.xml$/,
  /^word\/document\.xml$/,
  /^word\/(?:foot|end)notes\.xml$/,
  /^word\/footer\d*\.xml$/,
];

/**
 * The text of a Word document as Markdown: paragraphs, headings by their style, list items, tables. Reads the body only
 * (ECMA-376, WordprocessingML). Throws when the file is no such document.
 */
export const docxText = (bytes: Uint8Array): string => textOf(partsOf(bytes, [/^word\/document\.xml$/]));

/** The same with what stands in headers, footnotes and footers; a part that says the same as one before it is left out. */
export const wholeDocxText = (bytes: Uint8Array): string => textOf(partsOf(bytes, AROUND));

/** The parts of the archive whose names match, in the order of the patterns. */
function partsOf(bytes: Uint8Array, wanted: readonly RegExp[]): Uint8Array[] {
  let size = 0;
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!wanted.some((pattern) => pattern.test(name))) return false;
      size += originalSize;
      if (size > MAX_DOCUMENT_XML_BYTES) throw new Error('the document is too large');
      return true;
    },
  });
  if (!files['word/document.xml']) throw new Error('no word/document.xml');
  return wanted.flatMap((pattern) =>
    Object.keys(files)
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => files[name] as Uint8Array),
  );
}

const textOf = (parts: readonly Uint8Array[]): string =>
  [...new Set(parts.map(paragraphsIn))].filter((text) => text !== '').join('\n\n');

function paragraphsIn(xml: Uint8Array): string {
  const writer = new Paragraphs();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => writer.open(name, attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => writer.close(name));
  parser.on('text', (text) => writer.text(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(new TextDecoder().decode(xml)).close();
  return writer.out.join('\n\n');
}

class Paragraphs {
  readonly out: string[] = [];
  private line = '';
  private prefix = '';
  private inText = false;
  private cells: string[] | undefined;
  private rows = 0;

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'w:p' && !this.cells) this.line = '';
    else if (name === 'w:p') this.line += this.line ? '<br>' : '';
    else if (name === 'w:t') this.inText = true;
    else if (name === 'w:tab' || name === 'w:br') this.line += ' ';
    else if (name === 'w:noBreakHyphen') this.line += '-';
    else if (name === 'w:pStyle') this.prefix = headingMark(attributes['w:val'] ?? '') || this.prefix;
    else if (name === 'w:numPr' && this.prefix === '') this.prefix = '*   ';
    else if (name === 'w:tbl') this.rows = 0;
    else if (name === 'w:tr') this.cells = [];
    else if (name === 'w:tc') this.line = '';
  }

  close(name: string): void {
    if (name === 'w:t') this.inText = false;
    else if (name === 'w:p' && !this.cells) this.paragraph();
    else if (name === 'w:tc') this.cells?.push(this.line.replaceAll('|', '\\|').trim());
    else if (name === 'w:tr') this.row();
  }

  text(text: string): void {
    if (this.inText) this.line += text;
  }

  private paragraph(): void {
    const words = this.line.replace(/\s+/g, ' ').trim();
    if (words !== '') this.out.push(this.prefix + words);
    this.prefix = '';
    this.line = '';
  }

  private row(): void {
    const cells = this.cells ?? [];
    this.cells = undefined;
    this.prefix = '';
    this.line = '';
    if (cells.every((words) => words === '')) return;
    const row = `| ${cells.join(' | ')} |`;
    // Rows of one table stand on neighbouring lines, so they are one entry.
    if (this.rows++ === 0) this.out.push(`${row}\n|${' --- |'.repeat(cells.length)}`);
    else this.out[this.out.length - 1] += `\n${row}`;
  }
}

function headingMark(style: string): string {
  const level = /^heading\s*(\d)$/i.exec(style)?.[1] ?? (/^title$/i.test(style) ? '1' : undefined);
  return level ? `${'#'.repeat(Math.min(6, Number(level)))} ` : /list/i.test(style) ? '*   ' : '';
}
