import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paragraph as p, pdf, wordWith } from '../../../test/documents.ts';
import { readDocumentFile } from './document.ts';
import { mainText } from './main-text.ts';

const bytes = (text: string): Uint8Array => strToU8(text);
const words = (n: number): string =>
  Array.from({ length: n }, () => 'We use your data to provide the service.').join(' ');

const page = (body: string): string =>
  `<!doctype html><html><head><title>Acme: Privacy</title></head><body>${body}</body></html>`;
const navigation = `<nav>${'<a href="/x">Products and prices of Acme</a> '.repeat(40)}</nav>`;

describe('a document from a file', () => {
  it('keeps plain text and Markdown letter for letter', async () => {
    const text = '# Privacy\n\nWe  keep it.\r\n';
    expect(await readDocumentFile(bytes(text))).toEqual({ ok: true, value: { text, format: 'text' } });
  });

  it('[A22] reads the main text of a page: headings, lists, tables, links; no navigation, no banner', async () => {
    const html =
      page(`${navigation}<div class="cookie-banner">We value cookies</div><main><h1>Privacy</h1><p>${words(60)}</p>
      <h2>Retention</h2><ul><li>Logs: 30 days<ul><li>on servers</li></ul></li></ul>
      <table><tr><th>Data</th><th>Kept</th></tr><tr><td>Account</td><td>2 years</td></tr></table>
      <p>See the <a href="/subprocessors">list</a>.</p></main><footer>Acme 2026 all rights</footer>`);
    const read = await readDocumentFile(bytes(html), 'https://acme.example/privacy');
    expect(read.ok && read.value.title).toBe('Acme: Privacy');
    const text = read.ok ? read.value.text : '';
    for (const kept of [
      '# Privacy',
      '## Retention',
      '*   Logs: 30 days',
      '    *   on servers',
      '| Account | 2 years |',
      '[list](https://acme.example/subprocessors)',
    ]) {
      expect(text).toContain(kept);
    }
    for (const gone of ['Products and prices', 'value cookies', 'all rights'])
      expect(text).not.toContain(gone);
  });

  it('survives invalid HTML and 5 MB of navigation', () => {
    expect(mainText(`<p>${words(50)}<p>Unclosed <b>We sell nothing.<table><tr><td>x`).text).toContain(
      'We sell nothing.',
    );
    const heavy = page(`${navigation.repeat(2500)}<div><h1>Privacy</h1><p>${words(200)}</p></div>`);
    expect(heavy.length).toBeGreaterThan(4_000_000);
    const { text } = mainText(heavy);
    expect(text).toContain('We use your data');
    expect(text).not.toContain('Products and prices');
  });

  it('reads other encodings', async () => {
    const latin = Uint8Array.from(
      '<html><body><p>Donn\xe9es priv\xe9es \xe0 conserver</p></body></html>',
      (c) => c.charCodeAt(0),
    );
    const read = await readDocumentFile(latin);
    expect(read.ok && read.value.text).toContain('Données privées à conserver');
  });

  it('reads a Word document: headings, items, tables', async () => {
    const cells = (...texts: string[]): string =>
      `<w:tr>${texts.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`;
    const body = `${p('Data Processing', '<w:pStyle w:val="Heading1"/>')}${p('We tell you &amp; soon.')}${p('an item', '<w:numPr/>')}<w:tbl>${cells('Data', 'Kept')}${cells('Account', '2 years')}</w:tbl>`;
    const read = await readDocumentFile(wordWith(body));
    expect(read.ok && read.value.text).toBe(
      '# Data Processing\n\nWe tell you & soon.\n\n*   an item\n\n| Data | Kept |\n| --- | --- |\n| Account | 2 years |',
    );
  });

  it('reads a PDF, and says when it holds pictures only or is broken', async () => {
    const read = await readDocumentFile(pdf('We keep your data for 30 days.'));
    expect(read.ok && read.value.text).toBe('We keep your data for 30 days.');
    expect(await readDocumentFile(pdf(''))).toMatchObject({ ok: false, problem: { code: 'pictures-only' } });
    expect(await readDocumentFile(bytes('%PDF-1.7 broken'))).toMatchObject({
      ok: false,
      problem: { code: 'not-readable' },
    });
  });

  it('says when a zip is no Word document', async () => {
    expect(await readDocumentFile(zipSync({ a: strToU8('x') }))).toMatchObject({
      problem: { code: 'not-readable' },
    });
  });
});
