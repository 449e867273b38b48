/**
 * How much of the annotated policy text of 30 real pages survives the extraction of the main text, and how much of what
 * is kept is no policy. `node bench/assess/extraction.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainText } from '../../src/adapters/files/main-text.ts';
import { archive, unpacked } from './policies.ts';

const folded = (text: string): string =>
  text
    .replace(/\]\([^)]*\)|<br>/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
};
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, ten, hex, name) =>
    name ? (ENTITIES[name] ?? ' ') : String.fromCodePoint(ten ? Number(ten) : Number.parseInt(hex, 16)),
  );

/** The texts of the annotation file: every second column of a CSV with quoted, escaped line ends. */
function annotated(csv: string): string[] {
  const rows = [...csv.matchAll(/^[^,\n]*,("(?:[^"]|"")*"|[^,\n]*),/gm)].slice(1);
  return rows.map((row) => row[1]!.replace(/^"|"$/g, '').replaceAll('""', '"').replaceAll('\\n', '\n'));
}

function measure(folder: string): void {
  const root = join(folder, 'html-policies-c3pa');
  let [kept, all, ms, pages] = [0, 0, 0, 0];
  for (const file of readdirSync(root)
    .filter((name) => name.endsWith('.html'))
    .sort()) {
    const html = readFileSync(join(root, file), 'utf8');
    const texts = annotated(readFileSync(join(root, file.replace('.html', '.annotations.csv')), 'utf8'));
    const begin = performance.now();
    const page = mainText(html);
    const took = performance.now() - begin;
    const there = folded(page.text);
    // What the page says at all: annotations also run over the borders of cells, and into other pages.
    const everything = folded(
      unescaped(html.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]+>/g, ' ')),
    );
    let [mine, whole] = [0, 0];
    for (const text of texts) {
      for (const piece of folded(text).match(/(?:\S+ ){5}/g) ?? []) {
        if (!everything.includes(piece.trim())) continue;
        whole += piece.length;
        if (there.includes(piece.trim())) mine += piece.length;
      }
    }
    kept += mine;
    all += whole;
    ms += took;
    pages++;
    const share = whole === 0 ? '-' : `${((100 * mine) / whole).toFixed(1)} %`;
    console.log(
      `${file.padEnd(28)} ${share.padStart(8)} of ${String(whole).padStart(7)} by ${page.by}, ${there.length} kept, ${took.toFixed(0)} ms`,
    );
  }
  console.log(
    `\nall ${pages}: ${((100 * kept) / all).toFixed(1)} % of the annotated text kept, ${(ms / pages).toFixed(0)} ms a page`,
  );
}

const path = archive('pages-html.tar.xz');
if (path) unpacked(path, measure);
