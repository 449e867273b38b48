import type { Span } from '../base/index.ts';

/**
 * The four families of words that make a promise vague (Bhatia, Breaux, Reidenberg and Norton, "A Theory of Vagueness
 * and Privacy Risk Perception", RE 2016). Good for marking words, not for a verdict: scores by readers rise with the
 * number of families, but only with r about 0.27.
 */
export const VAGUE_FAMILIES = ['condition', 'generalisation', 'modality', 'quantifier'] as const;
export type VagueFamily = (typeof VAGUE_FAMILIES)[number];

/** A vague word or phrase, with its place in the text and its family. */
export interface VagueWord extends Span {
  readonly family: VagueFamily;
  readonly words: string;
}

const WORDS: Readonly<Record<VagueFamily, string>> = {
  condition:
    'as (?:\\w+ )?(?:needed|necessary|appropriate|applicable|required|permitted|long as(?: (?:\\w+ ){0,4}(?:necessary|needed|required|reasonable|need))?)|depending(?: on)?|if necessary|where (?:necessary|appropriate|possible|applicable)|when (?:necessary|appropriate)|(?:no longer than|only) (?:is )?necessary|to the extent (?:necessary|possible)|(?:reasonably )?necessary (?:to|for)|legitimate (?:business )?(?:interests?|needs?|purposes?)|reasonabl[ey]|undue delay|from time to time',
  generalisation:
    'generally|typically|usually|normally|commonly|primarily|largely|mostly|in general|such as|including(?:,? but not limited to| without limitation)|for example|among other things|and (?:the like|so on)|or otherwise|other (?:purposes|reasons|legitimate)',
  modality: 'may|might|could|would|can|possibly|potentially|attempt to|endeavou?r to|try to',
  quantifier:
    'certain|some|various|several|many|most|numerous|few|different|limited (?:number|period)|a (?:limited|short|reasonable) (?:time|period|amount)|periods? of time|minimum|approximately|other',
};

const ANY = new RegExp(
  VAGUE_FAMILIES.map((family) => `(?<${family}>\\b(?:${WORDS[family]})\\b)`).join('|'),
  'gi',
);

/** The vague words of `text.slice(span.start, span.end)`, in order, with offsets into `text`. */
export function vagueWords(text: string, span: Span): VagueWord[] {
  const found: VagueWord[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(ANY)) {
    const family = VAGUE_FAMILIES.find((name) => match.groups?.[name] !== undefined);
    if (!family) continue;
    const start = span.start + match.index;
    found.push({ start, end: start + match[0].length, family, words: match[0] });
  }
  return found;
}
