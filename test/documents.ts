import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

// Small documents in the formats that Privet reads.

/** A PDF of one page for each text, line by line; an empty text is a page without any. Texts hold no brackets, no backslash. */
export function pdf(...pages: readonly string[]): Uint8Array {
  const first = 4;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((text, at) => {
      const lines = text.split('\n').map((line) => `(${line}) Tj 0 -14 Td`);
      const content = text === '' ? '' : `BT /F1 12 Tf 72 700 Td ${lines.join(' ')} ET`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${first + at * 2 + 1} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const start = out.length;
    out += `${at + 1} 0 obj${object}endobj\n`;
    return start;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  return strToU8(`${out}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF`);
}

/** A PDF form of one page in which something was typed into one field. */
export const pdfForm = (text: string, name: string, typed: string): Uint8Array => {
  const plain = new TextDecoder('latin1').decode(pdf(text));
  const field = `<</Type/Annot/Subtype/Widget/FT/Tx/T(${name})/V(${typed})/Rect[72 600 300 620]>>`;
  // The places of the objects move; readers then look for them one by one.
  return strToU8(
    plain
      .replace('/Type/Catalog', `/Type/Catalog/AcroForm<</Fields[9 0 R]>>`)
      .replace('/MediaBox', '/Annots[9 0 R]/MediaBox')
      .replace('\nxref', `\n9 0 obj${field}endobj\nxref`),
  );
};

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const part = (root: string, inside: string): Uint8Array =>
  strToU8(`<?xml version="1.0"?><w:${root} xmlns:w="${WORDS}">${inside}</w:${root}>`);

/** A Word document with this inside its body, as WordprocessingML, and inside parts beside it, such as `header1`. */
export const wordWith = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inside]) => [
        `word/${name}.xml`,
        part(name.replace(/\d/, ''), inside),
      ]),
    ),
  });

/** A paragraph of a Word document. */
export const paragraph = (text: string, style = ''): string =>
  `<w:p><w:pPr>${style}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A spreadsheet with these sheets. */
export function sheets(named: Readonly<Record<string, unknown[][]>>): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, cells] of Object.entries(named))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), name);
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}
