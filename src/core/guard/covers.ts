import type { Masked } from './conversation.ts';
import type { Finding } from './finding.ts';
import { type Policy, ruleFor } from './policy.ts';
import { namesNobody } from './pseudonyms/person.ts';
import { trim } from './spread.ts';

/**
 * True when everything that the policy keeps back was replaced in a masked text: the last look before a text leaves.
 * A finding counts as covered when each of its letters and digits lies in a replaced stretch, or in one that was a
 * stand-in of the conversation already, or when it is a title and nothing else.
 */
export function coversText(
  text: string,
  findings: readonly Finding[],
  policy: Policy,
  masked: Masked,
): boolean {
  const covered = new Uint8Array(text.length);
  for (const { original } of masked.pseudonyms) covered.fill(1, original.start, original.end);
  for (const { start, end } of masked.recognised) covered.fill(1, start, end);
  return findings.every((finding) => {
    const span = ruleFor(policy, finding) === 'as is' ? undefined : trim(text, finding);
    if (span === undefined) return true;
    if (finding.kind === 'person' && namesNobody(text.slice(span.start, span.end))) return true;
    for (let at = span.start; at < span.end; at++)
      if (covered[at] === 0 && /[\p{L}\p{N}]/u.test(text.charAt(at)) && !inTitle(text, at)) return false;
    return true;
  });
}

/** True inside a title beside a stand-in: `Ms` in `Ms Clark`. */
const inTitle = (text: string, at: number): boolean => {
  let start = at;
  while (start > 0 && /\p{L}/u.test(text.charAt(start - 1))) start--;
  const word = /^\p{L}+/u.exec(text.slice(start, at + 24))?.[0] ?? '';
  return namesNobody(word);
};
