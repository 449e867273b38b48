import type { PageElement, PageNode } from './dom.ts';

/** Deeper nesting than this is a trap or a broken page. */
const MAX_DEPTH = 200;
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'svg',
  'IFRAME',
  'HEAD',
  'IMG',
  'PICTURE',
  'VIDEO',
]);
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM HEADER HGROUP HR MAIN NAV OL P PRE SECTION SUMMARY UL'.split(
    ' ',
  ),
);

/**
 * Writes a part of a page as Markdown: headings, lists with their nesting, tables and links; everything else as plain
 * paragraphs. Nothing of the words is changed but blanks.
 */
export function markdownOf(root: PageElement, address?: string): string {
  const out: string[] = [];
  let line = '';
  const flush = (prefix = ''): void => {
    const words = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (words !== '') out.push(prefix + words, '');
    line = '';
  };
  const walk = (node: PageNode, depth: number, indent: number): void => {
    if (depth > MAX_DEPTH) return;
    if (node.nodeType === 3) {
      line += node.textContent ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as PageElement;
    const tag = element.tagName;
    if (SKIPPED.has(tag)) return;
    const inside = (next = indent): void => {
      for (const child of [...element.childNodes]) walk(child, depth + 1, next);
    };
    const heading = /^H([1-6])$/.exec(tag);
    if (heading) {
      flush();
      inside();
      flush(`${'#'.repeat(Number(heading[1]))} `);
    } else if (tag === 'LI') {
      flush();
      item(element, depth, indent);
    } else if (tag === 'TABLE') {
      flush();
      table(element);
    } else if (tag === 'BR') {
      flush();
    } else if (tag === 'A') {
      const before = line;
      line = '';
      inside();
      const words = line.replace(/\s+/g, ' ');
      const href = absolute(element.getAttribute('href') ?? '', address);
      line =
        before +
        (href && words.trim() !== '' && !words.includes('](')
          ? `[${words.trim()}](${href.replace(/[()\s]/g, encodeURIComponent)})`
          : words);
    } else if (BLOCK.has(tag)) {
      flush();
      inside(tag === 'UL' || tag === 'OL' ? indent + 1 : indent);
      flush();
    } else {
      inside();
    }
  };
  const item = (element: PageElement, depth: number, indent: number): void => {
    const mark = `${'    '.repeat(Math.max(0, indent - 1))}*   `;
    const begin = out.length;
    for (const child of [...element.childNodes]) walk(child, depth + 1, indent);
    flush();
    // The first words of the item carry its mark; what follows is set below it.
    const first = out.findIndex((words, i) => i >= begin && words !== '');
    if (first < 0) return;
    out[first] = out[first]!.startsWith('#') ? out[first]! : mark + out[first]!.replace(/^\s*\*\s+/, '');
  };
  const table = (element: PageElement): void => {
    let rows = 0;
    for (const row of element.querySelectorAll('tr')) {
      const cells = [...row.children].map((cell) => {
        const words = markdownOf(cell, address)
          .replace(/\n{2,}/g, '<br>')
          .replace(/[\n\s\u00a0]+/g, ' ')
          .replaceAll('|', '\\|');
        return words.trim();
      });
      if (cells.every((words) => words === '')) continue;
      out.push(`| ${cells.join(' | ')} |`);
      if (rows++ === 0) out.push(`|${' --- |'.repeat(cells.length)}`);
    }
    if (rows > 0) out.push('');
  };
  walk(root, 0, 0);
  flush();
  return out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** An address made whole; undefined for what is no web address. */
export function absolute(href: string, base: string | undefined): string | undefined {
  if (!base && !/^https?:/i.test(href)) return href.startsWith('#') || href === '' ? undefined : href;
  try {
    const url = new URL(href, base);
    return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
