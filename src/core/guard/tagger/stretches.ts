import { FLAG } from './lexicon.ts';
import { GAP, isLineGap, MODE, SHAPE, type Words } from './words.ts';

const NAME_FLAGS = FLAG.first | FLAG.surname | FLAG.place | FLAG.global;
/** So many words without a hint may stand inside one name ("Bank of the West"). */
const BRIDGE = 2;

/** True when word i alone is reason enough to look closer. */
function isHint(words: Words, i: number): boolean {
  const s = words.shape[i]!;
  const e = words.entry[i]!;
  if (s === SHAPE.lower)
    return (
      (e & FLAG.hint) !== 0 ||
      (words.mode[i] === MODE.lower && (e & NAME_FLAGS) !== 0 && (e & FLAG.common) === 0)
    );
  if (s < SHAPE.capital || s > SHAPE.innerCapital) return false;
  // "I", or a word of one letter that begins a sentence.
  if (
    s === SHAPE.initial &&
    words.gap[i + 1] === GAP.space &&
    words.shape[i + 1] === SHAPE.lower &&
    !(i > 0 && words.shape[i - 1] === SHAPE.capital)
  )
    return false;
  const g = words.gap[i]!;
  // A common word with its capital only because a sentence starts there.
  if (
    s === SHAPE.capital &&
    e & FLAG.common &&
    !(e & NAME_FLAGS) &&
    (g === GAP.sentence || isLineGap(g)) &&
    words.shape[i + 1] === SHAPE.lower
  )
    return false;
  return true;
}

/** Words that are part of an e-mail or web address or a handle have recognisers of their own. */
function isAddressPart(words: Words, i: number): boolean {
  const before = words.gap[i]!;
  const after = words.gap[i + 1]!;
  return before === GAP.at || after === GAP.at;
}

/**
 * The stretches worth decoding, as pairs `from, to` (word indices, `to` exclusive) in `out`; returns the count of pairs.
 * Everything outside them is nobody's name.
 */
export function findStretches(words: Words, out: Int32Array): number {
  const { n, shape, gap } = words;
  let pairs = 0;
  let from = -1;
  let last = -1;
  for (let i = 0; i < n; i++) {
    if (!isHint(words, i) || isAddressPart(words, i)) continue;
    if (from >= 0 && i - last <= BRIDGE + 1) {
      last = i;
      continue;
    }
    if (from >= 0) pairs = close(words, from, last, pairs, out);
    from =
      i > 0 && shape[i - 1]! >= SHAPE.digits2 && (gap[i] === GAP.space || gap[i] === GAP.comma) ? i - 1 : i;
    last = i;
  }
  if (from >= 0) pairs = close(words, from, last, pairs, out);
  return pairs;
}

function close(words: Words, from: number, last: number, pairs: number, out: Int32Array): number {
  let to = last + 1;
  while (
    to < words.n &&
    to - last <= 2 &&
    words.shape[to]! >= SHAPE.digits2 &&
    words.gap[to]! !== GAP.sentence
  )
    to++;
  out[pairs * 2] = from;
  out[pairs * 2 + 1] = to;
  return pairs + 1;
}
