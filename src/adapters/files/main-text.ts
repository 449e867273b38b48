import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Page, PageElement } from './dom.ts';
import { absolute, markdownOf } from './markdown-of.ts';

/** The text of a page, and what it is made of. */
export interface PageText {
  readonly title: string;
  /** Markdown: headings, lists, tables and links; no pictures or scripts. */
  readonly text: string;
  /** Which of the two ways kept more: Mozilla's Readability, or dropping navigation and keeping the rest. */
  readonly by: 'readability' | 'keep-most';
  /** Every link of the whole page, navigation and footer too, for finding documents. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** More than this of a text in links is navigation. */
const NAVIGATION_SHARE = 0.6;
/** A child that holds this much of the text is where the text is. */
const MOST = 0.9;
/** Wrappers within wrappers: the deepest met were some twenty. */
const MAX_DESCENT = 60;
/** Pages larger than this are cut: 5 MB of navigation is no policy. */
const MAX_HTML_CHARACTERS = 8_000_000;
/** Readability takes its time on very large pages, and keep-most serves those better. */
const READABILITY_MAX_CHARACTERS = 3_000_000;

const DROPPED =
  'script,style,noscript,template,svg,canvas,iframe,form,button,select,nav,header[role],footer,aside,dialog,[role=navigation],[role=banner],[role=contentinfo],[role=dialog],[role=search],[aria-modal=true],[hidden],#onetrust-consent-sdk,#CybotCookiebotDialog,[class*=cookie-banner],[class*=cookie-consent],[id*=cookie-banner],[id*=cookie-consent]';

/**
 * The main text of a web page. Neither of the two ways is right everywhere (on 30 real pages Readability keeps 81.5 %
 * of the policy and keep-most 91.0 %), so both are tried and the fuller that is not navigation is taken.
 */
export function mainText(html: string, address?: string): PageText {
  const source = html.slice(0, MAX_HTML_CHARACTERS);
  const page = parse(source);
  const title = page.querySelector('title')?.textContent?.trim() ?? '';
  const links = linksOf(page, address);
  const kept = markdownOf(keepMost(page), address);
  const read = source.length > READABILITY_MAX_CHARACTERS ? undefined : readability(source, address);
  const readFuller =
    read !== undefined && wordsIn(read) > wordsIn(kept) && linkShare(read) < NAVIGATION_SHARE;
  const keptIsNavigation = read !== undefined && linkShare(kept) > NAVIGATION_SHARE && wordsIn(read) > 0;
  return readFuller || keptIsNavigation
    ? { title, text: read, by: 'readability', links }
    : { title, text: kept, by: 'keep-most', links };
}

/** linkedom wants a whole document, and its head and body where they are missing. */
function parse(html: string): Page {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}

function readability(html: string, address: string | undefined): string | undefined {
  try {
    const found = new Readability(parse(html) as never, { charThreshold: 200, keepClasses: false }).parse();
    const body = found?.content ? parse(found.content).body : null;
    return body ? markdownOf(body, address) : undefined;
  } catch {
    // Broken markup that it cannot walk: the other way remains.
    return undefined;
  }
}

/** The body without navigation, descended into the child that holds most of the text. */
function keepMost(page: Page): PageElement {
  const body = page.body ?? page.documentElement;
  const half = lengthOf(body) / 2;
  for (const element of [...body.querySelectorAll(DROPPED)]) {
    // Some sites wrap the whole page in a form or a header: what holds most of the text is not dropped.
    if (lengthOf(element) < half) element.remove();
  }
  let at: PageElement = body;
  let whole = lengthOf(at);
  for (let depth = 0; depth < MAX_DESCENT; depth++) {
    const most = whole * MOST;
    const next = [...at.children].find((child) => lengthOf(child) >= most);
    if (!next || next.tagName === 'P' || next.tagName === 'TABLE') break;
    at = next;
    whole = lengthOf(at);
  }
  return at;
}

const lengthOf = (element: PageElement): number => element.textContent?.length ?? 0;
const wordsIn = (text: string): number => text.split(/\s+/).length;

/** How much of a Markdown text stands in links. */
function linkShare(text: string): number {
  let inLinks = 0;
  for (const match of text.matchAll(/\[([^\]]*)\]\([^)]*\)/g)) inLinks += match[1]!.length;
  return inLinks / (text.replace(/\]\([^)]*\)/g, '').length || 1);
}

function linksOf(page: Page, address: string | undefined): { text: string; href: string }[] {
  const links: { text: string; href: string }[] = [];
  for (const link of page.querySelectorAll('a[href]')) {
    const href = absolute(link.getAttribute('href') ?? '', address);
    if (href) links.push({ text: link.textContent?.replace(/\s+/g, ' ').trim() ?? '', href });
  }
  return links;
}
