import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paragraph, pdf, pdfForm, sheets, wordWith } from '../../../test/documents.ts';
import { readAttachment } from './attachment.ts';

const LINE = 'The bill of March was paid in two parts.';
const read = async (bytes: Uint8Array) => {
  const found = await readAttachment(bytes);
  return found.ok ? found.value : { code: found.problem.code };
};

describe('an attached document', () => {
  it('reads a PDF page by page, and says which pages hold no text', async () => {
    expect(await read(pdf(LINE, LINE))).toEqual({
      text: `${LINE}\n${LINE}`,
      what: 'the text of a PDF of 2 pages',
      leftOut: ['pictures', 'layout'],
    });
    expect(await read(pdf(LINE, '', '1200', LINE))).toMatchObject({
      text: `${LINE}\n1200\n${LINE}`,
      leftOut: ['pictures', 'layout', 'pages without text (2, 3)'],
    });
  });

  it('reads what was typed into a PDF form', async () => {
    const form = pdfForm('The first visit, to be filled in by hand.', 'Full name', 'Maria Lopez');
    expect(await read(form)).toMatchObject({
      text: 'The first visit, to be filled in by hand.\nFull name: Maria Lopez',
    });
  });

  it('joins what the end of a line or a page cut in two', async () => {
    const cut = pdf(
      'We met Maria Lo-\npez and Anna-\nLena, mail m.lopez@\nfast-\npost.example and Jo',
      'nas 3-\n4.',
    );
    expect(await read(cut)).toMatchObject({
      text: 'We met Maria Lopez and Anna-Lena, mail m.lopez@fastpost.example and Jo\nnas 3-\n4.',
    });
    const word = wordWith(
      '<w:p><w:r><w:t>Anna</w:t><w:noBreakHyphen/><w:t>Lena Lo</w:t><w:softHyphen/><w:t>pez</w:t></w:r></w:p>',
    );
    expect(await read(word)).toMatchObject({ text: 'Anna-Lena Lopez' });
  });

  it('reads a Word document, and every sheet of a spreadsheet as it is shown', async () => {
    const letter = wordWith(paragraph(LINE), {
      header1: paragraph('Practice of A. Berg'),
      header2: paragraph('Practice of A. Berg'),
      footnotes: `<w:footnote>${paragraph('See Maria Lopez.')}</w:footnote>`,
      footer1: paragraph('Page'),
      comments: paragraph('never'),
    });
    expect(await read(letter)).toMatchObject({
      text: `Practice of A. Berg\n\n${LINE}\n\nSee Maria Lopez.\n\nPage`,
    });
    const book = sheets({
      Bills: [
        ['Name', 'Sum'],
        ['A, B', 12.5],
      ],
      Empty: [],
      Notes: [['late']],
    });
    expect(await read(book)).toMatchObject({ text: '# Bills\nName,Sum\n"A, B",12.5\n\n# Notes\nlate' });
  });

  it.each([
    ['a PDF of pictures', pdf('', '', LINE), 'pictures-only'],
    ['a broken PDF', strToU8('%PDF-1.7 broken'), 'not-readable'],
    ['another archive', zipSync({ a: strToU8('x') }), 'not-readable'],
    ['a cut archive', strToU8('PK\u0003\u0004 and nothing'), 'not-readable'],
    ['a broken Word document', wordWith('<w:p>'), 'not-readable'],
    ['a broken spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<x>') }), 'not-readable'],
    ['text', strToU8('hello'), 'not-readable'],
    ['a document that unpacks to 80 MB', wordWith(paragraph('x'.repeat(80_000_000))), 'not-readable'],
    ['a document of five million letters', wordWith(paragraph('x'.repeat(5_000_000))), 'too-large'],
  ])('%s is refused with its reason', async (_, bytes, code) => {
    expect(await read(bytes)).toEqual({ code });
  });
});
