import { type DocumentKind, documentKind } from './text.ts';

/** A link of a page: the words that are clicked and the address they lead to. */
export interface PageLink {
  readonly text: string;
  readonly href: string;
}

/** A document of a vendor that a page links to. */
export interface DocumentLink {
  readonly kind: Exclude<DocumentKind, 'help' | 'other'>;
  readonly name: string;
  readonly address: string;
}

/** What the words or the address of a link say about the document behind it, the surest first. */
const SIGNS: ReadonlyArray<readonly [DocumentLink['kind'], RegExp]> = [
  ['subprocessors', /\bsub[- ]?processors?\b/],
  ['dpa', /\bdata[- ]process(?:ing|or)\b|\bdpa\b|data[- ]protection[- ](?:agreement|addendum)/],
  [
    'ai',
    /\b(?:ai|artificial[- ]intelligence)[- ](?:terms|policy|principles|data|privacy|addendum)\b|\bai[- ]training\b/,
  ],
  ['privacy', /\bprivacy(?:[- ](?:policy|notice|statement|center|centre))?\b|\bdata[- ]policy\b/],
  [
    'terms',
    /\bterms(?:[- ](?:of[- ](?:service|use)|and[- ]conditions|conditions))?\b|\btos\b|\bmaster[- ](?:services?|subscription)[- ]agreement\b|\buser[- ]agreement\b/,
  ],
];
/** Pages about something else that use the same words. */
const ELSEWHERE =
  /\bcookies?\b|\bcareers?\b|\bapplicants?\b|\bcandidates?\b|\bblog\b|\bpress\b|\bchoices?\b|do[- ]not[- ]sell|\bnews\b|\bhelp\b|\bsettings\b|\bshield\b/;

/**
 * The vendor's documents among the links of its page: at most one of each kind, on the vendor's own site or a part of it
 * (`trust.acme.com` for `www.acme.com`), or on another site when the words of the link leave no doubt.
 */
export function documentLinks(links: readonly PageLink[], page: string): DocumentLink[] {
  const home = siteOf(page);
  const best = new Map<DocumentLink['kind'], { score: number; link: DocumentLink }>();
  for (const { text, href } of links) {
    if (!/^https:/i.test(href)) continue;
    const words = text.toLowerCase();
    const path = href
      .toLowerCase()
      .replace(/^https:\/\/[^/]*/, '')
      .replace(/[/_.]+/g, ' ');
    const sign =
      SIGNS.find(([, pattern]) => pattern.test(words)) ?? SIGNS.find(([, pattern]) => pattern.test(path));
    if (!sign) continue;
    const [kind, pattern] = sign;
    const score =
      (pattern.test(words) ? 2 : 0) +
      (pattern.test(path) ? 1 : 0) +
      (siteOf(href) === home ? 2 : 0) -
      (ELSEWHERE.test(`${words} ${path}`) ? 3 : 0);
    if (score < 2 || (best.get(kind)?.score ?? 0) >= score) continue;
    best.set(kind, { score, link: { kind, name: text.trim() || kind, address: href.replace(/#.*$/, '') } });
  }
  return SIGNS.flatMap(([kind]) => best.get(kind)?.link ?? []);
}

/** The last two labels of an address's host: enough to tell a vendor's own pages from another's. */
function siteOf(address: string): string {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  const shared =
    /^(?:co|com|org|net|ac|gov)$/.test(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(shared ? -3 : -2).join('.');
}

/** What sort of document a page turned out to be, by its title and the kind that it was linked as. */
export const kindOfPage = (title: string, linkedAs: DocumentKind): DocumentKind => {
  const read = documentKind(title);
  return read === 'other' || read === 'help' ? linkedAs : read;
};
