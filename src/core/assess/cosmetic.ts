/**
 * What makes two sentences differ without saying anything else: dates, addresses, numbering, spelling, encoding and
 * names changed throughout. A third of all differences between snapshots of real policies is of this sort.
 */

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATES = new RegExp(
  `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? ?\\d{4}\\b|\\b)|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ?\\d{4}\\b|\\b)|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b|\\b${MONTH},? \\d{4}\\b|\\b(?:19|20)\\d{2}\\b`,
  'g',
);
const ADDRESSES =
  /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)*|https?:\/\/\S+|(?:\b[\w.+-]+)?\[?\bemail.protected\]?(?:[^\s\w]?[\w.-]*)|\b(?:www\.[a-z0-9-]+|[a-z0-9-]+(?:\.[a-z0-9-]+)+)\.(?:com|org|net|io|ai|eu|co|de|fr|se|ch|uk|app|dev|us|ca|help|legal)(?:\/\S*)?|\+?\d[\d ()-]{7,}\d/g;
/** Stands in a key for the end of a domain: "Alibaba.com" may be a company's name, and is another word than "Alibaba". */
export const DOMAIN_END = 'tld';
const BARE_DOMAIN = /\b([a-z0-9-]{3,})\.(?:com|org|net|io|ai|eu|co|app|dev|so|me)\b(?!\/)/g;
const STREET =
  /\b\d{1,6}[a-z]? (?:[a-z.]+ ){1,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|way|square|place|court|floor|suite|plaza|parkway|highway|row|quay)\b\.?(?: (?:east|west|north|south|[ns][ew]))?(?:[, ]+(?:suite|ste|floor|fl|unit|#|no)\.? ?[\w-]+)?(?:[, ]+(?:mc|ms|mail ?(?:stop|code))[- ][a-z]*\d+)?(?:[, ]+[a-z][a-z. ]{1,30})?(?:[, ]+[a-z]{2})?(?:[, ]+[\da-z]{3,8}(?:[ -][\da-z]{3,4})?)?/g;
const NUMBERING =
  /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:\.\d{1,2})*[.)]+ ?|^\d{1,2}(?:\.\d{1,2})+ |^#+ |^(?:section|article|clause) \d+(?:\.\d+)*[.:]? ?/;
/** A postal code of Canada or the United Kingdom. */
const POSTAL = /\b[a-z]\d[a-z] ?\d[a-z]\d\b|\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}\b/g;
/** How many companies a cookie banner counts on the day. */
const COUNTED = /\b\d+ partners\b/g;
const REFERENCES =
  /\bthe (?:"?[\w&]+"? ){1,4}section\b|\b(?:opens? in (?:a )?new (?:window|tab)(?: or (?:window|tab))?)\b|\b(?:section|article|clause|paragraph|annex|appendix|schedule|exhibit)s? (?:\d+(?:\.\d+)*|[a-z]\b|[ivx]+\b)(?:\([a-z0-9]+\))*/g;
/** The spelling of the other side of the ocean, and words with two usual forms. */
const SPELLINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(\w{3,})is(e|es|ed|ing|ation|ations)\b/g, '$1iz$2'],
  [/\b(col|fav|hon|behavi|lab|neighb|endeav)our/g, '$1or'],
  [/\be-mail/g, 'email'],
  [/\bweb site/g, 'website'],
  [/\bon-line\b/g, 'online'],
  [/\blog-in\b|\blog in\b/g, 'login'],
  [/\bsub-? ?processor/g, 'subprocessor'],
  [/\bthird-part/g, 'third part'],
  [/\blicenc/g, 'licens'],
  [/\bcentre\b/g, 'center'],
  [/\bcancelled\b/g, 'canceled'],
  [/\b(\w+)n't\b/g, '$1 not'],
  [/\bcan not\b|\bcannot\b/g, 'can not'],
  [/\bwe'll\b/g, 'we will'],
  [/\bwe're\b/g, 'we are'],
  [/\bwe've\b/g, 'we have'],
  [/\byou're\b/g, 'you are'],
  [/\byou'll\b/g, 'you will'],
  [/\bit's\b/g, 'it is'],
];

/** UTF-8 that was once read as Windows-1252: the signs that policies use. */
const unmangled = (text: string): string =>
  text
    .replace(/â€[™˜]|a€[™˜]/g, "'")
    .replace(/â€[œ\u009d]|a€[œ\u009d]/g, '"')
    .replace(/â€[“”]/g, '-')
    .replace(/[âa]€\ufffd/g, '"')
    .replace(/Â|â€¦/gi, ' ');

/** What a sentence says, blind to dates, addresses, numbering, spelling and punctuation. Equal keys differ in nothing else. */
export function cosmeticKey(plain: string): string {
  let s = (plain.includes('â€') || plain.includes('Â') ? unmangled(plain) : plain)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  s = s
    .replace(NUMBERING, '')
    .replace(DATES, ' ')
    .replace(ADDRESSES, ' ')
    .replace(BARE_DOMAIN, `$1 ${DOMAIN_END}`)
    .replace(STREET, ' ')
    .replace(POSTAL, ' ')
    .replace(COUNTED, 'partners')
    .replace(REFERENCES, ' ');
  for (const [from, to] of SPELLINGS) s = s.replace(from, to);
  return s
    .replace(/(?<=\w)_(?=\w)/g, '') // the name of a cookie is one word
    .replace(/[^\p{L}\p{N}%$€£ ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words that can come and go without changing what is promised. */
const LIGHT = new Set(
  'a an the that this these those and or please also of to in on for by with as our your its is are be will here below above such any all each then so at from which who their it them they page section policy notice statement click more see learn read our tld'.split(
    ' ',
  ),
);
/** Words that turn a promise, however close they look to another. */
const HEAVY =
  /^(?:not|no|never|none|without|with|unless|except|only|may|might|can|could|must|shall|should|will|would|opt|out|in|all|any|some|sell|sold|share|shared|train|training|hours?|days?|weeks?|months?|years?|minutes?|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety|seventy|hundred)$/;

/** The words of `a` and of `b` that the other lacks, counted with repetition. */
export function wordDifference(a: string, b: string): { gone: string[]; come: string[] } {
  const counts = new Map<string, number>();
  const wordsA = a.split(' ').filter(Boolean);
  const wordsB = b.split(' ').filter(Boolean);
  for (const word of wordsB) counts.set(word, (counts.get(word) ?? 0) + 1);
  const gone: string[] = [];
  for (const word of wordsA) {
    const n = counts.get(word) ?? 0;
    if (n > 0) counts.set(word, n - 1);
    else gone.push(word);
  }
  const come: string[] = [];
  for (let i = wordsB.length - 1; i >= 0; i--) {
    const word = wordsB[i]!;
    const n = counts.get(word) ?? 0;
    if (n > 0) {
      come.unshift(word);
      counts.set(word, n - 1);
    }
  }
  return { gone, come };
}

/** True for a word that turns a promise, such as "not", "may" or a number. */
export const isHeavy = (word: string): boolean => HEAVY.test(word);

/** True for a word that can come and go without changing what is promised. */
export const isLight = (word: string): boolean => LIGHT.has(word);

/** True when two keys differ only by misspellings, plurals and light words. */
export function differsInSpelling(a: string, b: string): boolean {
  const { gone, come } = wordDifference(a, b);
  const left = [...come];
  for (const word of gone) {
    if (LIGHT.has(word) && !left.some((other) => HEAVY.test(other))) continue;
    const twin = left.findIndex((other) => sameButForSpelling(word, other));
    if (twin < 0) return false;
    left.splice(twin, 1);
  }
  return left.every((word) => LIGHT.has(word));
}

function sameButForSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (HEAVY.test(a) || HEAVY.test(b)) return false;
  if (a === `${b}s` || b === `${a}s` || a === `${b}es` || b === `${a}es`) return true;
  const longest = Math.max(a.length, b.length);
  // A lost first letter ("ervices"), but not one that turns the word ("amoral").
  if (longest < 5 || (a[0] !== b[0] && (longest < 7 || (a.slice(1) !== b && b.slice(1) !== a)))) return false;
  if (a[0] !== b[0] && (a[0] === 'a' || b[0] === 'a')) return false;
  if (/^(?:un|in|im|dis|non)/.test(a) !== /^(?:un|in|im|dis|non)/.test(b)) return false;
  return editDistance(a, b, 2) <= (longest >= 8 ? 2 : 1);
}

/** Levenshtein distance with neighbours swapped counted as one, up to `limit`; more than that is `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length]!, limit + 1);
}
