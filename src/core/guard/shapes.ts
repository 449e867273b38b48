import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';
import type { HintAt } from './recogniser.ts';
import { RECOGNISERS } from './recognisers/index.ts';
import { evenText } from './shape/even-text.ts';
import { compileHints, scanHints } from './shape/hint-scan.ts';
import { keepOuter } from './shape/keep-outer.ts';

const TABLE = compileHints(RECOGNISERS);

/**
 * Everything in `text` that has a shape: addresses, numbers, dates and the like, in order of position.
 *
 * A finding that lies within another is left out unless it is much surer; findings that only share a part are both
 * reported, so that no fragment is lost. `kinds` limits what is reported and never changes what is found.
 *
 * Pure, never throws, one pass, linear in the length of the text whatever it holds.
 *
 * @example
 * findShapes('Write to ann@example.com'); // [{ start: 9, end: 24, kind: 'email', … }]
 */
export function findShapes(text: string, kinds?: ReadonlySet<Kind>): Finding[] {
  const even = evenText(text);
  const found: Finding[] = [];
  const foundUpTo = new Int32Array(RECOGNISERS.length);
  let current = 0;
  const emit = (finding: Finding) => {
    found.push(finding);
    if (finding.end > foundUpTo[current]!) foundUpTo[current] = finding.end;
  };
  scanHints(even.text, TABLE, (place: number, hint: HintAt) => {
    if (hint.start < foundUpTo[place]!) return;
    current = place;
    RECOGNISERS[place]!.recognise(even.text, hint, emit);
  });
  const kept = keepOuter(found);
  const wanted = kinds ? kept.filter((finding) => kinds.has(finding.kind)) : kept;
  if (even.text === text) return wanted;
  return wanted.map((finding) => ({
    ...finding,
    start: even.original(finding.start),
    end: even.original(finding.end - 1) + 1,
  }));
}
