import { byPosition } from '../base/index.ts';
import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';

/** Kinds whose value is a whole that may hold a name: the name inside gives its person to the value. */
const CARRIERS: ReadonlySet<Kind> = new Set(['email', 'username', 'url']);

/** Kinds whose form proves them, mostly by a check digit or a fixed build. */
const PROVEN: ReadonlySet<Kind> = new Set([
  'email',
  'card',
  'iban',
  'bic',
  'us-ssn',
  'national-id',
  'tax-number',
  'vat-number',
  'passport',
  'driving-licence',
  'ip',
  'mac',
  'vin',
  'crypto-address',
  'api-key',
  'password',
  'username',
  'bank-account',
  'routing-number',
]);
/** Kinds that are often left as they are: anything more telling inside them comes first. */
const LOOSE: ReadonlySet<Kind> = new Set(['organisation', 'place', 'date', 'url', 'health']);

/** A known name found with at least this confidence comes before an address or phone number guessed around it. */
const SURE = 0.9;

const tier = (finding: Finding): number => {
  if (finding.kind === 'person') return finding.person === undefined ? 1 : finding.confidence >= SURE ? 4 : 2;
  if (finding.person !== undefined) return 6;
  if (PROVEN.has(finding.kind)) return 5;
  return LOOSE.has(finding.kind) ? 0 : 3;
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The stronger finding first. A total order: two findings are equal only when all their fields are. */
const byStrength = (a: Finding, b: Finding): number =>
  tier(b) - tier(a) ||
  b.end - b.start - (a.end - a.start) ||
  b.confidence - a.confidence ||
  a.start - b.start ||
  compareText(a.kind, b.kind) ||
  compareText(a.person ?? '', b.person ?? '') ||
  compareText(a.reason, b.reason);

const HOLDS_VALUE = /[\p{L}\p{N}]/u;

/**
 * Settles which findings stand where several meet, so that the result is in order of position and free of overlaps.
 * The stronger finding keeps its whole span; of a weaker one the parts stay that hold a letter or digit and are not
 * covered yet, so no fragment of a value is lost. The result depends on the set of findings only, not on their order.
 * Findings outside the text or without length are dropped. Cost: sorting, and the summed length of overlapping spans.
 */
export const settle = (findings: readonly Finding[], text: string): Finding[] => {
  const sorted: Finding[] = [];
  for (const finding of findings)
    if (finding.start >= 0 && finding.end <= text.length && finding.start < finding.end) sorted.push(finding);
  sorted.sort(byPosition);
  const settled: Finding[] = [];
  for (let from = 0; from < sorted.length; ) {
    let end = sorted[from]!.end;
    let to = from + 1;
    while (to < sorted.length && sorted[to]!.start < end) end = Math.max(end, sorted[to++]!.end);
    if (to === from + 1) settled.push(sorted[from]!);
    else settleGroup(sorted, from, to, end, text, settled);
    from = to;
  }
  return settled;
};

/** Settles one overlapping group, those of `sorted` from `from` to `to`. */
const settleGroup = (
  sorted: readonly Finding[],
  from: number,
  to: number,
  end: number,
  text: string,
  settled: Finding[],
): void => {
  let strongest = sorted[from]!;
  let named: Finding | undefined;
  for (let i = from; i < to; i++) {
    const finding = sorted[i]!;
    if (byStrength(finding, strongest) < 0) strongest = finding;
    if (finding.person !== undefined && (named === undefined || byStrength(finding, named) < 0))
      named = finding;
  }
  // Nearly always the strongest covers all the others, and nothing of them stays but whom they name.
  if (strongest.start > sorted[from]!.start || strongest.end < end)
    paintGroup(sorted.slice(from, to), end, text, settled);
  else if (named !== undefined && strongest.person === undefined && CARRIERS.has(strongest.kind))
    settled.push({ ...strongest, person: named.person! });
  else settled.push(strongest);
};

/** Paints the findings of one overlapping group over a strip as long as the group, the strongest last. */
const paintGroup = (group: Finding[], end: number, text: string, settled: Finding[]): void => {
  const start = group[0]!.start;
  const ranked = group.sort(byStrength);
  const strip = new Int32Array(end - start);
  for (let rank = ranked.length - 1; rank >= 0; rank--) {
    strip.fill(rank, ranked[rank]!.start - start, ranked[rank]!.end - start);
  }
  const persons = carriedPersons(ranked, strip, start);
  for (let at = 0; at < strip.length; ) {
    const rank = strip[at]!;
    let to = at + 1;
    while (to < strip.length && strip[to] === rank) to++;
    const finding = ranked[rank]!;
    const piece = pieceOf(finding, at + start, to + start, text);
    const person = finding.person ?? persons.get(rank);
    if (piece) settled.push(person === undefined || piece.person === person ? piece : { ...piece, person });
    at = to;
  }
};

/** The part of `finding` from `start` to `end`, without the spaces and commas at its cut edges; undefined when it holds no value. */
const pieceOf = (finding: Finding, start: number, end: number, text: string): Finding | undefined => {
  if (start === finding.start && end === finding.end) return finding;
  const part = text.slice(start, end);
  if (!HOLDS_VALUE.test(part)) return undefined;
  const lead = start === finding.start ? 0 : part.search(/[^\s,;]/);
  const trail = end === finding.end ? part.length : part.search(/[\s,;]*$/);
  return { ...finding, start: start + lead, end: start + trail };
};

/** For carriers that nobody is known for: the strongest known person whose name they cover. */
const carriedPersons = (
  ranked: readonly Finding[],
  strip: Int32Array,
  start: number,
): ReadonlyMap<number, NonNullable<Finding['person']>> => {
  const persons = new Map<number, NonNullable<Finding['person']>>();
  for (const finding of ranked) {
    if (finding.person === undefined) continue;
    const owner = strip[finding.start - start]!;
    const carrier = ranked[owner]!;
    if (!CARRIERS.has(carrier.kind) || carrier.person !== undefined || persons.has(owner)) continue;
    if (carrier.start <= finding.start && finding.end <= carrier.end) persons.set(owner, finding.person);
  }
  return persons;
};
