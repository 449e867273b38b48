import { byPosition, covers } from '../../base/index.ts';
import type { Finding } from '../finding.ts';

/** By how much a finding inside another must be surer to be kept instead of the outer one. */
const MUCH_SURER = 0.3;
/** How many findings may wait before those that ended are put away. */
const MANY = 32;

/**
 * Sorts findings by position and leaves out those that lie within another one, or that are the same as another. Of two
 * findings with the same span the surer stays. An outer finding that is much less sure than one inside it gives way.
 * Findings that overlap in part are both kept. The order of `found` makes no difference.
 */
export function keepOuter(found: readonly Finding[]): Finding[] {
  if (areApart(found)) return [...found];
  const sorted = [...found].sort(
    (a, b) => byPosition(a, b) || b.confidence - a.confidence || (a.kind < b.kind ? -1 : 1),
  );
  const dropped = new Set<Finding>();
  // Findings that reach past the current one: few, since no recogniser's findings overlap each other much.
  let open: Finding[] = [];
  let reach = 0;
  for (const finding of sorted) {
    if (finding.start >= reach) open.length = 0;
    else if (open.length > MANY) open = open.filter((outer) => outer.end > finding.start);
    for (const outer of open) {
      if (dropped.has(outer) || !covers(outer, finding)) continue;
      if (finding.confidence >= outer.confidence + MUCH_SURER) {
        dropped.add(outer);
      } else {
        dropped.add(finding);
        break;
      }
    }
    open.push(finding);
    if (finding.end > reach) reach = finding.end;
  }
  return dropped.size === 0 ? sorted : sorted.filter((finding) => !dropped.has(finding));
}

/** True when the findings are in order of position and share nothing, as those of most texts are. */
function areApart(found: readonly Finding[]): boolean {
  for (let i = 1; i < found.length; i++) if (found[i]!.start < found[i - 1]!.end) return false;
  return true;
}
