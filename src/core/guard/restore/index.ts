import type { Restored, RestoreInto, RestoreStream } from '../conversation.ts';
import { escapeFor } from './escape.ts';
import type { Live } from './live.ts';
import { type Met, Scanner } from './scan.ts';

export type { Met } from './scan.ts';

/** Puts the real values back into a whole text. */
export function restoreText(live: Live, text: string, into: RestoreInto): Restored {
  const parts: string[] = [];
  const restored: Restored['restored'][number][] = [];
  let from = 0;
  let length = 0;
  const scanner = new Scanner(live, (met) => {
    if (met.value === undefined) return;
    const value = escapeFor(met.value, into, met.written);
    parts.push(text.slice(from, met.start), value);
    length += met.start - from;
    restored.push({
      start: length,
      end: length + value.length,
      kind: met.kind,
      standIn: { start: met.start, end: met.end },
    });
    length += value.length;
    from = met.end;
  });
  scanner.more(text, true);
  parts.push(text.slice(from));
  return { text: parts.join(''), restored };
}

/** The stand-ins that are met in a text, in order of position. */
export function meet(live: Live, text: string): Met[] {
  const mets: Met[] = [];
  if (live.size > 0) new Scanner(live, (met) => mets.push(met)).more(text, true);
  return mets;
}

/** The most text behind the decided position that the scanner may still have to look at. */
const KEPT = 32;

/** Puts the real values back into a text that comes in pieces. Holds back `live.budget()` + KEPT code units at most. */
export function restoreStream(live: Live, into: RestoreInto): RestoreStream {
  let out = '';
  let from = 0;
  const scanner = new Scanner(live, (met) => {
    if (met.value === undefined) return;
    out += scanner.text.slice(from, met.start) + escapeFor(met.value, into, met.written);
    from = met.end;
  });
  const write = (chunk: string, final: boolean): string => {
    scanner.more(chunk, final);
    const safe = final ? scanner.text.length : Math.max(from, scanner.leadBefore());
    const given = out + scanner.text.slice(from, safe);
    out = '';
    from = safe;
    const spare = Math.min(from, scanner.at - KEPT);
    if (spare > 4096 || (spare > 0 && scanner.text.length < 4096)) {
      scanner.drop(spare);
      from -= spare;
    }
    return given;
  };
  return { write: (chunk) => write(chunk, false), end: () => write('', true) };
}
