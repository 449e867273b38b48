import type { Span } from '../base/index.ts';

/** What sort of document a text is; the same answer weighs differently in a policy and in a contract. */
export const DOCUMENT_KINDS = ['privacy', 'terms', 'dpa', 'ai', 'subprocessors', 'help', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Where a text comes from. `name` is what the owner sees, such as "Privacy Policy". */
export interface DocumentMeta {
  readonly name?: string;
  readonly kind?: DocumentKind;
  /** Version of the document: the day it was read, or whatever its keeper calls it. */
  readonly version?: string;
  /** The vendor's own name, so that "Acme does not sell" is read as "we do not sell". */
  readonly vendor?: string;
}

/** A stretch under one heading. `path` holds the headings above it, outermost first, and its own last. */
export interface Section extends Span {
  readonly heading: string;
  readonly level: number;
  readonly path: readonly string[];
}

export type SentenceForm = 'prose' | 'item' | 'cell' | 'heading';

/** One sentence, list item or table cell. `text.slice(start, end)` is what the document says, letter for letter. */
export interface Sentence extends Span {
  readonly index: number;
  readonly section: number;
  readonly form: SentenceForm;
  /** Sentences that this one hangs on: the line with a colon above a list, the head of a table's column and row. */
  readonly leads: readonly number[];
  /** The words without markup, in lower case, blanks folded, straight quotes. For matching, never for quoting. */
  readonly plain: string;
}

/** A document cut into sections and sentences. Offsets are UTF-16 code units of `text`. */
export interface DocumentText {
  readonly meta: DocumentMeta;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
}

/** More text than this is not one policy. Ten times the longest terms met in 2,867 real versions (47,158 words). */
export const MAX_DOCUMENT_CHARACTERS = 5_000_000;

/** Longer "sentences" (a definition with twenty clauses) are cut at a semicolon. */
const LONG_SENTENCE = 900;

const HEADING = /^ {0,3}(#{1,6})\s+\S/;
const SETEXT = /^ {0,3}(=+|-{3,})\s*$/;
const RULE = /^ {0,3}([-*_])(\s*\1){2,}\s*$/;
const ITEM =
  /^([ \t>]*)([*+•●▪◦·‣–-]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2})*\\[.)])[ \t ]+(?=\S)/i;
const ROW = /^\s*\|.*\|\s*$/;
const ROW_RULE = /^\s*\|(\s*:?-{2,}:?\s*\|)+\s*$/;
const BOLD_LINE = /^\s*(?:\*\*|__)([^*_]{2,100})(?:\*\*|__)[:.]?\s*$/;
const ENDS = /[.!?:;,)”"’]\s*$/;
const END_OF_SENTENCE = /[.!?](?:["”’')\]*_]{0,3})(?:\s+|$)|<br\s*\/?>(?:\s*<br\s*\/?>)*/g;
const ABBREVIATION =
  /(?:^|[\s(“"[])(?:e\.g|i\.e|inc|ltd|corp|co|no|nos|art|arts|sec|cal|civ|vs|st|mr|mrs|ms|dr|ave|suite|approx|cf|al|para|u\.s|u\.s\.a|e\.u|u\.k|p\.o|[a-z]|[a-z]\\|\d{1,2}\\?)\.$/i;

/** The words of a raw stretch: markup and escapes gone, blanks folded, quotes straight, lower case. */
export function plainWords(raw: string): string {
  let s = raw;
  // A link that touches the word before it is a word of its own.
  if (s.includes(']('))
    s = s
      .replace(/(?<=\w)\[(?!\\?\[email)/g, ' [')
      .replace(/!?\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^()\\]|\([^)]*\))*\)/g, '$1');
  if (s.includes('<')) s = s.replace(/<br\s*\/?>|<\/?[a-z][^>]{0,200}>/gi, ' ');
  s = s
    .replace(/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1')
    .replace(/\*+|~~|`+/g, '')
    .replace(/(^|[\s("'“])_{1,3}(?=\S)|(\S)_{1,3}(?=[\s.,;:)"'”]|$)/g, '$1$2')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒]/g, '-')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ');
  return s.trim().toLowerCase();
}

/** Guesses what sort of document a name or first heading means. */
export function documentKind(name: string): DocumentKind {
  const s = name.toLowerCase();
  if (/sub-?processor|third[- ]party (provider|processor)s? list/.test(s)) return 'subprocessors';
  if (/data[- ]process|data protection (agreement|addendum)|\bdpa\b|processor agreement/.test(s))
    return 'dpa';
  if (/privacy|datenschutz|data policy|personal (data|information)/.test(s)) return 'privacy';
  if (/\b(ai|artificial|generative)\b/.test(s)) return /terms|agreement/.test(s) ? 'terms' : 'ai';
  if (/terms|conditions|agreement|eula|\btos\b|contract/.test(s)) return 'terms';
  if (/help|support|faq|security/.test(s)) return 'help';
  return 'other';
}

interface Block extends Span {
  readonly form: SentenceForm;
  readonly level: number;
  readonly cells?: readonly Span[];
}

/**
 * Cuts a Markdown or plain text into sections and sentences. Linear in the text. Text past
 * `MAX_DOCUMENT_CHARACTERS` is left out.
 */
export function readDocument(text: string, meta: DocumentMeta = {}): DocumentText {
  const kept = text.length > MAX_DOCUMENT_CHARACTERS ? text.slice(0, MAX_DOCUMENT_CHARACTERS) : text;
  const builder = new Builder(kept);
  for (const block of blocks(kept)) builder.add(block);
  const { sections, sentences } = builder.finish();
  const firstHeading = sections.find((s) => s.heading !== '')?.heading ?? '';
  const kind = meta.kind ?? documentKind(meta.name ?? firstHeading);
  return { meta, kind, text: kept, sections, sentences };
}

const KEY_OR_VALUE = /^(?:[\w-]+:(?:\s|$)|\s|- |$)/;

/** How many lines at the top are the page's own data ("category: …" between two rules) and none of its words. */
function frontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---' || !/^[\w-]+:/.test(lines[1] ?? '')) return 0;
  const end = lines.indexOf('---', 1);
  return end > 0 && lines.slice(1, end).every((line) => KEY_OR_VALUE.test(line)) ? end + 1 : 0;
}

/** The lines of a text as spans without their line ends. */
function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    spans.push({ start, end: end > start && text[end - 1] === '\r' ? end - 1 : end });
    start = end + 1;
  }
  return spans;
}

/** A line longer than this, without an end of a sentence, goes on in the next. */
const FULL_LINE = 45;
const goesOn = (line: string): boolean => line.trim().length > FULL_LINE && !/[.:;!?]["”’)]?\s*$/.test(line);

/**
 * True for a page that was printed to text: every line stands apart from the next by a blank one, so that a third of
 * the lines begin in the middle of a sentence.
 */
function spacedOut(lines: readonly string[]): boolean {
  const alone = lines.filter((line) => line.trim() !== '');
  const blank = lines.length - alone.length;
  const midway = alone.filter((line) => /^\s*[\p{Ll}(]/u.test(line)).length;
  return alone.length >= 20 && blank > alone.length * 0.7 && midway > alone.length / 4;
}

function blocks(text: string): Block[] {
  const lines = lineSpans(text);
  const at = (i: number): string => {
    const span = lines[i];
    return span ? text.slice(span.start, span.end) : '';
  };
  const found: Block[] = [];
  const words = lines.map((_, i) => at(i));
  const spaced = spacedOut(words);
  let i = frontMatter(words);
  while (i < lines.length) {
    const line = at(i);
    const span = lines[i]!;
    if (line.trim() === '' || RULE.test(line)) {
      i++;
      continue;
    }
    if (ROW.test(line)) {
      i = tableBlocks(text, lines, i, found);
      continue;
    }
    const level = headingLevel(line, at(i - 1), at(i + 1));
    if (level > 0) {
      found.push({ ...span, form: 'heading', level });
      i += SETEXT.test(at(i + 1)) && !HEADING.test(line) ? 2 : 1;
      continue;
    }
    const item = ITEM.exec(line);
    let j = i + 1;
    while (j < lines.length) {
      if (continues(at(j - 1), at(j), at(j + 1))) j++;
      else if (spaced && at(j).trim() === '' && goesOn(at(j - 1)) && begins(at(j + 1))) j += 2;
      else break;
    }
    const end = lines[j - 1]!.end;
    if (item) {
      const indent = item[1]!.replace(/\t/g, '    ').length;
      found.push({ start: span.start + item[0].length, end, form: 'item', level: indent });
    } else {
      found.push({ start: span.start, end, form: 'prose', level: /^\s*/.exec(line)![0].length });
    }
    i = j;
  }
  return found;
}

/** Whether the line can be the rest of a sentence begun above: no item, row or heading of its own. */
const begins = (line: string): boolean =>
  line.trim() !== '' && !ITEM.test(line) && !ROW.test(line) && !HEADING.test(line) && !RULE.test(line);

/** Whether the line goes on with the block of the line before it. */
function continues(before: string, line: string, next: string): boolean {
  if (line.trim() === '' || ITEM.test(line) || ROW.test(line) || HEADING.test(line) || RULE.test(line)) {
    return false;
  }
  return headingLevel(line, before, next) === 0 && !SETEXT.test(next);
}

/** 0 for no heading; 1 to 6 as in Markdown; 7 for a bold line; 8 for a short line of a plain text. */
function headingLevel(line: string, before: string, next: string): number {
  const atx = HEADING.exec(line);
  if (atx) return atx[1]!.length;
  const blankBefore = before.trim() === '' || SETEXT.test(before);
  if (SETEXT.test(next) && blankBefore && line.length < 200 && !ITEM.test(line)) {
    return next.trim()[0] === '=' ? 1 : 2;
  }
  if (line.length > 110) return 0;
  if (BOLD_LINE.test(line)) return 7;
  const words = line.trim();
  if (words.length > 80 || ENDS.test(words) || !/^["“(]?(\d|\p{Lu})/u.test(words) || !/\p{L}{2}/u.test(words))
    return 0;
  if (/^(\d{1,2}\.)+\d*\s+\p{Lu}/u.test(words) && blankBefore) return 8;
  if (ITEM.test(line)) return 0;
  if (
    /^(?:We|You|They|It|If|To|By|This|These|For) |\bdo(?:es)? not\b|\bwill not\b|n['’]t\b/i.test(words) &&
    words.split(' ').length > 4
  )
    return 0;
  const apart = blankBefore || (/[.!?]\s*$/.test(before) && before.length > 60);
  return apart && (next.trim() === '' || /^\s*["“(]?\p{Lu}/u.test(next)) && words.split(/\s+/).length <= 12
    ? 8
    : 0;
}

function tableBlocks(text: string, lines: readonly Span[], from: number, found: Block[]): number {
  let i = from;
  let head = true;
  while (i < lines.length) {
    const { start, end } = lines[i]!;
    const line = text.slice(start, end);
    if (!ROW.test(line)) break;
    i++;
    if (ROW_RULE.test(line)) {
      head = false;
      continue;
    }
    const cells = cellSpans(line, start);
    if (cells.some((c) => text.slice(c.start, c.end).trim() !== '')) {
      found.push({ start, end, form: 'cell', level: head ? 0 : 1, cells });
      // Some converters print an empty head and put the names of the columns in the first row below the rule.
      if (!head && found.at(-2)?.form !== 'cell')
        found[found.length - 1] = { start, end, form: 'cell', level: 0, cells };
    }
  }
  return i;
}

function cellSpans(line: string, offset: number): Span[] {
  const cells: Span[] = [];
  let start = line.indexOf('|') + 1;
  for (let i = start; i < line.length; i++) {
    if (line[i] === '|' && line[i - 1] !== '\\') {
      cells.push({ start: offset + start, end: offset + i });
      start = i + 1;
    }
  }
  return cells;
}

class Builder {
  readonly text: string;
  readonly sections: Array<{
    heading: string;
    level: number;
    path: readonly string[];
    start: number;
    end: number;
  }> = [];
  readonly sentences: Sentence[] = [];
  /** The open lines with a colon, by indent: what the next items hang on. */
  private stack: Array<{ level: number; index: number }> = [];
  private head: readonly number[] = [];
  private previousForm: SentenceForm = 'heading';

  constructor(text: string) {
    this.text = text;
    this.sections.push({ heading: '', level: 0, path: [], start: 0, end: text.length });
  }

  add(block: Block): void {
    if (block.form === 'heading') this.heading(block);
    else if (block.form === 'cell') this.row(block);
    else if (block.form === 'item') this.item(block);
    else this.prose(block);
    this.previousForm = block.form;
  }

  finish(): { sections: readonly Section[]; sentences: readonly Sentence[] } {
    return { sections: this.sections, sentences: this.sentences };
  }

  private heading(block: Block): void {
    const words = this.text
      .slice(block.start, block.end)
      .replace(/^\s*#+\s*|\s*#+\s*$/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\\([.!()[\]*_-])/g, '$1')
      .replace(/\*+|^_+|_+$/g, '')
      .trim();
    this.sections.at(-1)!.end = block.start;
    const above = [...this.sections].reverse().find((s) => s.level > 0 && s.level < block.level);
    const path = [...(above?.path ?? []), words].slice(-6);
    this.sections.push({
      heading: words,
      level: block.level,
      path,
      start: block.start,
      end: this.text.length,
    });
    this.stack = [];
    this.push(block, 'heading', []);
  }

  private row(block: Block): void {
    const cells = block.cells ?? [];
    const isHead = block.level === 0;
    let first: number | undefined;
    const heads: number[] = [];
    cells.forEach((cell, column) => {
      const leads = [this.head[column], first].filter((n): n is number => n !== undefined && n >= 0);
      const begin = this.sentences.length;
      this.pushAll(cell, 'cell', isHead ? [] : leads);
      const added = this.sentences.length > begin;
      if (added && first === undefined) first = begin;
      heads.push(added ? begin : -1);
    });
    if (isHead) this.head = heads;
    this.stack = [];
  }

  private item(block: Block): void {
    while (this.stack.length > 0 && this.stack.at(-1)!.level > block.level) this.stack.pop();
    while (this.stack.length > 1 && this.stack.at(-1)!.level === block.level) this.stack.pop();
    const leads = this.stack.map((entry) => entry.index);
    const begin = this.sentences.length;
    this.pushAll(block, 'item', leads);
    if (this.sentences.length > begin) this.open(block.level + 1);
  }

  private prose(block: Block): void {
    // A paragraph indented under an item belongs to that item; one at the margin ends the list.
    const inside = this.previousForm === 'item' && block.level > 0;
    if (!inside) this.stack = [];
    const leads = this.stack.map((entry) => entry.index);
    const begin = this.sentences.length;
    this.pushAll(block, 'prose', leads);
    if (this.sentences.length > begin) this.open(-1);
  }

  /** If the last sentence announces a list, the items that follow hang on it. */
  private open(level: number): void {
    const last = this.sentences.at(-1)!;
    if (
      /[:：]["*_\s]*$/.test(this.text.slice(last.start, last.end)) ||
      /(?:following|below)[^.]{0,40}$|\.\.\.$|…$/.test(last.plain)
    ) {
      this.stack.push({ level, index: last.index });
    }
  }

  /** The sentences of a block. The parts of one that was cut hang on its first part, which holds who does what. */
  private pushAll(block: Span, form: SentenceForm, leads: readonly number[]): void {
    let first = 0;
    for (const { rest, ...span } of sentenceSpans(this.text, block.start, block.end)) {
      if (!rest) first = this.sentences.length;
      this.push(span, form, rest ? [...leads, first] : leads);
    }
  }

  private push(span: Span, form: SentenceForm, leads: readonly number[]): void {
    const plain = plainWords(this.text.slice(span.start, span.end));
    if (plain === '') return;
    this.sentences.push({
      start: span.start,
      end: span.end,
      index: this.sentences.length,
      section: this.sections.length - 1,
      form,
      leads,
      plain,
    });
  }
}

/** `rest` marks the later parts of a sentence that was too long. */
interface SentenceSpan extends Span {
  readonly rest?: true;
}

/** Cuts a block into sentences, trimmed of the blanks around them. */
function sentenceSpans(text: string, start: number, end: number): SentenceSpan[] {
  const block = text.slice(start, end);
  const spans: SentenceSpan[] = [];
  let from = 0;
  const keep = (to: number): void => {
    const raw = block.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const length = raw.trim().length;
    if (length > 0) cutLong(text, start + from + lead, start + from + lead + length, spans);
    from = to;
  };
  for (const match of block.matchAll(END_OF_SENTENCE)) {
    const to = match.index + match[0].length;
    if (to >= block.length) break;
    if (match[0][0] !== '<') {
      if (ABBREVIATION.test(block.slice(Math.max(from, match.index - 12), match.index + 1))) continue;
      if (!/^["“‘'(*_[]{0,4}[\p{Lu}\d]|^["“‘(*_[]{1,4}\p{L}|^[*+•-]\s/u.test(block.slice(to, to + 6)))
        continue;
    }
    keep(to);
  }
  keep(block.length);
  return spans;
}

function cutLong(text: string, start: number, end: number, spans: SentenceSpan[]): void {
  let from = start;
  const keep = (to: number): void => {
    spans.push(from === start ? { start, end: to } : { start: from, end: to, rest: true });
  };
  while (end - from > LONG_SENTENCE) {
    const cut = text.indexOf('; ', from + LONG_SENTENCE / 2);
    if (cut < 0 || cut + 2 >= end) break;
    keep(cut + 1);
    from = cut + 2;
  }
  if (end > from) keep(end);
}

/** The words of a sentence together with those of the lines that it hangs on. */
export function inContext(document: DocumentText, sentence: Sentence): string {
  if (sentence.leads.length === 0) return sentence.plain;
  return `${sentence.leads.map((i) => document.sentences[i]!.plain).join(' ')} ${sentence.plain}`;
}
