import { type Feed, WAIT } from './feed.ts';
import { isWord, newUnit, read, SPACE } from './units.ts';

const OPEN = '[({<\u3010\u27e8\u00ab\u2039';
const CLOSE = '])}>\u3011\u27e9\u00bb\u203a';
const LONGEST_LOCAL_PART = 40;

const ahead = newUnit();

/** The closing bracket right after `end`, and where it ends. */
export function closing(feed: Feed, end: number): { bracket: number; end: number } | typeof WAIT | undefined {
  let i = end;
  for (let spaces = 0; spaces < 2; spaces++) {
    if (!feed.ready(i)) return WAIT;
    if (i >= feed.text.length) return undefined;
    read(feed.text, i, ahead);
    const bracket = CLOSE.indexOf(String.fromCharCode(ahead.code));
    if (bracket >= 0) return { bracket, end: ahead.next };
    if (ahead.kind !== SPACE) return undefined;
    i = ahead.next;
  }
  return undefined;
}

/** Where the opening bracket right before `at` begins; not before `floor`. */
export function opening(feed: Feed, at: number, bracket: number, floor: number): number | undefined {
  // Backwards there is no reading of units, so each way of writing the bracket is tried.
  const char = OPEN[bracket]!;
  const decimal = `&#${char.charCodeAt(0)};`;
  const named = ({ '[': '&lsqb;', '<': '&lt;' } as Readonly<Record<string, string>>)[char] ?? decimal;
  const ways = [
    decimal,
    named,
    encodeURIComponent(char),
    encodeURIComponent(char).toLowerCase(),
    `\\${char}`,
    char,
  ];
  for (const space of ['', ' ', '%20', '&nbsp;', '+', '_']) {
    for (const way of ways) {
      const opening = way + space;
      const from = at - opening.length;
      if (from >= floor && feed.text.startsWith(opening, from)) return from;
    }
  }
  return undefined;
}

/** True when what ends at `end` is the beginning of an e-mail's local part: half an address is never restored. */
export function localPart(feed: Feed, end: number): boolean | typeof WAIT {
  const { text } = feed;
  let i = end;
  while (i - end < LONGEST_LOCAL_PART) {
    if (!feed.ready(i)) return WAIT;
    if (i >= text.length) return false;
    read(text, i, ahead);
    // A word right behind a closing bracket is no part of what ends there.
    if (i === end && isWord(ahead.kind)) return false;
    if (ahead.code === 64) {
      if (!feed.ready(ahead.next)) return WAIT;
      if (ahead.next >= text.length) return false;
      read(text, ahead.next, ahead);
      return isWord(ahead.kind);
    }
    if (
      !isWord(ahead.kind) &&
      ahead.code !== 46 &&
      ahead.code !== 45 &&
      ahead.code !== 43 &&
      ahead.code !== 95
    )
      return false;
    if (ahead.kind === SPACE) return false;
    i = ahead.next;
  }
  return false;
}
