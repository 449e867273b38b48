import type { SafeCopy, SafeCopyFinding } from '../../http/contract.ts';

/**
 * Moves findings of an older text to where they stand in the present one, so that underlines keep their places until
 * the new answer is there. Findings that the edit touches are dropped. The two texts are taken to differ in one stretch.
 */
export const carryOver = (
  findings: readonly SafeCopyFinding[],
  before: string,
  now: string,
): readonly SafeCopyFinding[] => {
  if (before === now) return findings;
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === now.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  )
    tail++;
  const moved = now.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end <= head) return finding;
    if (finding.start >= before.length - tail)
      return { ...finding, start: finding.start + moved, end: finding.end + moved };
    return [];
  });
};

/** The finding that the caret or the selection is in, or touches. */
export const findingAt = (
  findings: readonly SafeCopyFinding[],
  start: number,
  end: number,
): SafeCopyFinding | undefined =>
  start === end
    ? findings.find((finding) => finding.start <= start && start <= finding.end)
    : findings.find((finding) => finding.start < end && start < finding.end);

/** What stands in the safe copy for a finding; nothing when it stays as it is or is blocked. */
export const standInOf = (copy: SafeCopy, finding: SafeCopyFinding): string | undefined => {
  const place = copy.placed.find(
    ({ original }) => original.start === finding.start && original.end === finding.end,
  );
  return place && copy.text.slice(place.start, place.end);
};
