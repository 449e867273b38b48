import { splitWords } from '../restore/trie.ts';
import { fold } from '../restore/units.ts';
import type { MakeContext, Maker } from './maker.ts';
import { candidate } from './name-choice.ts';
import { inCaseOf } from './person.ts';

/** Domains that are reserved for examples: RFC 2606, section 3. */
const DOMAINS = ['example.com', 'example.org', 'example.net'] as const;
// Words in a local part that name a function, not somebody.
const FUNCTIONS = new Set(
  'info mail contact office sales support hello team admin billing accounts invoice service booking kontakt post buero rechnung contacto ventas ayuda bonjour contatti help noreply no reply newsletter hr jobs'.split(
    ' ',
  ),
);

/** An e-mail address at a reserved domain, built from the stand-in name where the address holds the name. */
export const email: Maker = (value, context) => {
  const at = value.lastIndexOf('@');
  const local = at < 0 ? value : value.slice(0, at);
  const domain = DOMAINS[context.keyed('domain', fold(value.slice(at + 1))).below(3)]!;
  const pick = context.attempt === 0 ? domain : context.draw.of(DOMAINS);
  const made = localPart(local, context);
  const upper = value === value.toUpperCase() && value !== value.toLowerCase();
  const more = context.attempt > 2 ? String(context.draw.below(90) + 10) : '';
  const address = `${made}${more}@${pick}`;
  return upper ? address.toUpperCase() : address;
};

/** A user name or handle built like an e-mail's local part. */
export const username: Maker = (value, context) => {
  const sign = /^@/.exec(value)?.[0] ?? '';
  const made = localPart(value.slice(sign.length), context);
  return sign + made + (context.attempt > 2 ? String(context.draw.below(900) + 100) : '');
};

function localPart(local: string, context: MakeContext): string {
  const clean = local.replace(/[^\p{L}\p{N}._%+-]/gu, '.');
  const { words, gaps } = splitWords(clean.replace(/(\d+)/g, '\u0000$1\u0000'));
  const names = context.nameFor(words.filter((word) => !/^\d/.test(word)).join(' '));
  let made = '';
  let own = false;
  for (const [i, word] of words.entries()) {
    made += gaps[i]!.replaceAll('\u0000', '');
    const low = fold(word);
    if (/^\d+$/.test(word)) made += [...word].map(() => context.draw.below(10)).join('');
    else if (FUNCTIONS.has(low)) made += word;
    else {
      const mine = names === undefined ? undefined : translate(low, names);
      own ||= mine !== undefined;
      made += mine === undefined ? stranger(word, names, context) : inCaseOf(word, mine);
    }
  }
  if (!own && names !== undefined && !words.some((word) => FUNCTIONS.has(fold(word)))) {
    made = [...names.values()].slice(0, 2).join('.').toLowerCase();
  }
  return made === '' ? 'info' : made;
}

/** `maria`, `m`, `mlopez`, `marialopez` and `lopezm` in the words of the stand-in. */
function translate(word: string, names: ReadonlyMap<string, string>): string | undefined {
  const whole = names.get(word);
  if (whole !== undefined) return whole.toLowerCase();
  for (const [first, firstStandIn] of names) {
    if (word === first.charAt(0)) return firstStandIn.charAt(0).toLowerCase();
    for (const [second, secondStandIn] of names) {
      if (first === second) continue;
      if (word === first + second) return (firstStandIn + secondStandIn).toLowerCase();
      if (word === first.charAt(0) + second) return (firstStandIn.charAt(0) + secondStandIn).toLowerCase();
      if (word === second + first.charAt(0)) return (secondStandIn + firstStandIn.charAt(0)).toLowerCase();
    }
  }
  return undefined;
}

function stranger(
  word: string,
  names: ReadonlyMap<string, string> | undefined,
  { draw }: MakeContext,
): string {
  if (word.length === 1) return draw.of([...'abcdefghjklmnprstw']);
  if (names !== undefined) return '';
  return inCaseOf(
    word,
    candidate('english', draw.below(2) === 0 ? 'family' : 'unknown', draw, 0).toLowerCase(),
  );
}
