import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_CHARACTERS, readDocument } from './text.ts';

const runs = Number(process.env.PRIVET_RUNS ?? 200);
const said = (text: string): string[] =>
  readDocument(text)
    .sentences.filter((s) => s.form !== 'heading')
    .map((s) => text.slice(s.start, s.end));

describe('reading a document', () => {
  it('[A1] cuts sentences letter for letter, past abbreviations and numbering', () => {
    expect(
      said('We, Acme Inc. of the U.S., keep data e.g. for 3.5 years. “We do not sell it.” It stays.'),
    ).toEqual([
      'We, Acme Inc. of the U.S., keep data e.g. for 3.5 years.',
      '“We do not sell it.”',
      'It stays.',
    ]);
  });

  it('[A1] every sentence is inside the text, in order and without overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      'We keep data. ',
      '\n\n',
      '# Head\n',
      '* item\n',
      '  * inner: \n',
      '| a | b |\n',
      '|---|---|\n',
      '**Bold**\n',
      '===\n',
      'é😀. Ü',
      '[x](y).',
      '<br>',
      '1. ',
      'a:\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const sentence of readDocument(text).sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: runs },
    );
  });

  it('[A2] knows headings in four dresses', () => {
    const text =
      'Top\n===\n\nWords here.\n\n## Second\n\nMore words.\n\n**Third**\n\nAnd more.\n\n4. How Long We Keep It\n\nA year.';
    const { sections } = readDocument(text);
    expect(sections.map((s) => s.heading)).toEqual(['', 'Top', 'Second', 'Third', '4. How Long We Keep It']);
    expect(sections.at(2)!.path).toEqual(['Top', 'Second']);
  });

  it('[A3] hangs items on the line with the colon, nested', () => {
    const text =
      'We do not:\n\n*   sell your data;\n*   share it with:\n    *   advertisers\n    *   brokers\n\nWe keep it safe.';
    const { sentences } = readDocument(text);
    const leads = Object.fromEntries(
      sentences.map((s) => [s.plain, s.leads.map((i) => sentences[i]!.plain)]),
    );
    expect(leads['sell your data;']).toEqual(['we do not:']);
    expect(leads.brokers).toEqual(['we do not:', 'share it with:']);
    expect(leads['we keep it safe.']).toEqual([]);
  });

  it('[A3] hangs cells on the heads of their column and row', () => {
    const text = '| Data | How long kept |\n| --- | --- |\n| Account data | 3 years |\n';
    const { sentences } = readDocument(text);
    const cell = sentences.find((s) => s.plain === '3 years')!;
    expect(cell.leads.map((i) => sentences[i]!.plain)).toEqual(['how long kept', 'account data']);
  });

  it('[A2] leaves out the data of the page above its text', () => {
    const text = '---\r\ntitle: "Sell"\r\ntags:\r\n  - data\r\n---\r\n\r\nWe keep nothing.';
    expect(said(text)).toEqual(['We keep nothing.']);
    expect(said('---\n\nWe sell nothing.\n\n---\n\nWe keep nothing.')).toHaveLength(2);
  });

  it('[A2] joins the lines of a page that was printed with a blank after each', () => {
    const line =
      'If we become aware of an incident that touches the personal data of the\n\ncustomer, such as a loss, we shall notify the customer without undue delay\n\nand in writing.\n\n';
    const text = line.repeat(12);
    const { sentences } = readDocument(text);
    expect(sentences).toHaveLength(12);
    expect(sentences[0]!.plain).toBe(
      'if we become aware of an incident that touches the personal data of the customer, such as a loss, we shall notify the customer without undue delay and in writing.',
    );
  });

  it('[A3] hangs the parts of an endless sentence on its first part', () => {
    const clause = `(x) the customer shall not upload anything that ${'is unlawful or offensive and '.repeat(12)}more`;
    const { sentences } = readDocument(`Each member warrants that: ${[clause, clause, clause].join('; ')}.`);
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.slice(1).every((s) => s.leads.includes(0))).toBe(true);
  });

  it('[A4] leaves out what is past the longest text that is read', () => {
    const sentence = 'We keep it for 30 days. ';
    const read = readDocument(sentence.repeat(Math.ceil(MAX_DOCUMENT_CHARACTERS / sentence.length) + 100));
    expect(read.sentences.at(-1)?.end).toBeLessThanOrEqual(MAX_DOCUMENT_CHARACTERS);
  });
});
