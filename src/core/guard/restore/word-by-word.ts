import { type Form, splitWords } from './trie.ts';
import { isWord, NOTHING, newUnit, read } from './units.ts';

/**
 * A name that is not written as it was given out. Where its words stand as in the value, give or take white space, it
 * comes back as the owner wrote it; where there is markup between them, each word comes back and the markup stays.
 */
export function wordByWord(form: Form, written: string, suffix: string): string | undefined {
  const ending = form.shape === 'stem' ? '' : suffix;
  const inner = innerGaps(suffix === '' ? written : written.slice(0, written.length - suffix.length));
  const there = splitWords(form.value);
  const alike = there.words.length === inner.length + 1;
  const asWritten = inner.every(
    ({ plain }, i) => /^[\s>]*$/.test(plain) || (alike && plain === there.gaps[i + 1]),
  );
  if (asWritten) return form.value + ending;
  if (!alike) return undefined;
  return there.words.map((word, i) => (i === 0 ? '' : inner[i - 1]!.raw) + word).join('') + ending;
}

/** What stands between the words of a written stand-in, as it is and decoded. */
function innerGaps(written: string): { raw: string; plain: string }[] {
  const gaps: { raw: string; plain: string }[] = [];
  const unit = newUnit();
  let open = false;
  for (let at = 0; at < written.length; at = unit.next) {
    read(written, at, unit);
    if (isWord(unit.kind)) open = false;
    else if (unit.kind !== NOTHING) {
      if (!open) gaps.push({ raw: '', plain: '' });
      open = true;
      const gap = gaps.at(-1)!;
      gap.raw += written.slice(at, unit.next);
      // A plus sign between two words is a space in a form.
      gap.plain += unit.code === 43 ? ' ' : String.fromCharCode(unit.code);
    }
  }
  return gaps;
}
