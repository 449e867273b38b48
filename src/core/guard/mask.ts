import type { PersonId, Span } from '../base/index.ts';
import type { Issued, Masked, Placed } from './conversation.ts';
import type { Finding } from './finding.ts';
import type { GivenOut } from './given-out.ts';
import type { Kind } from './kinds.ts';
import { type Policy, ruleFor } from './policy.ts';
import { generalise } from './pseudonyms/generalise.ts';
import { namesNobody } from './pseudonyms/person.ts';
import { addressesIn } from './restore/addresses.ts';
import { type Met, meet } from './restore/index.ts';
import { firstEndingAfter, grow, overlapping, trim, widen } from './spread.ts';

/** A stretch of the original that gets something else in its place. */
interface Piece {
  start: number;
  end: number;
  kind: Kind;
  person: PersonId | undefined;
  coarse: boolean;
  /** A piece of a value. */
  cut: boolean;
  /** How often it did not come back exactly. */
  failed: number;
}

interface Put {
  readonly piece: Piece;
  readonly text: string;
  readonly issued: Issued | undefined;
  readonly start: number;
  readonly end: number;
}

/** Rounds of putting stand-ins in and checking that each comes back. One is enough for nearly every text. */
const MAX_ROUNDS = 24;

/**
 * Replaces what the policy says and proves, before it returns, that the result restores to the same text: the scanner
 * that restores is run over the masked text, and a stand-in that would not come back, or a stretch of ordinary text
 * that would be taken for one, is replaced differently.
 */
export function mask(given: GivenOut, text: string, findings: readonly Finding[], policy: Policy): Masked {
  const blocked = findings.filter((finding) => ruleFor(policy, finding) === 'block');
  const wanted = wantedIn(text, findings, policy);
  const recognised = believe(text, wanted, meet(given.live, text));
  let pieces = settle(text, wanted, recognised);
  if (pieces.length > 0) given.look(text);
  const made: Issued[] = [];
  for (let round = 0; ; round++) {
    const puts = putIn(given, text, pieces, made);
    const masked = join(text, puts);
    const wrong = round < MAX_ROUNDS ? check(given, text, masked, puts, recognised) : [];
    if (wrong.length === 0) {
      withdrawUnused(given, made, puts);
      const left = recognised.filter((met) => overlapping(pieces, met).length === 0);
      return {
        text: masked,
        pseudonyms: puts.map(placed),
        used: usedIn(given, puts),
        recognised: left.map(({ start, end }) => ({ start, end })),
        blocked,
      };
    }
    pieces = merge([...pieces, ...wrong], text);
    const staying = new Set(pieces);
    withdrawUnused(
      given,
      made,
      puts.filter(({ piece }) => staying.has(piece)),
    );
  }
}

const placed = ({ piece, start, end }: Put): Placed => ({
  start,
  end,
  kind: piece.kind,
  original: { start: piece.start, end: piece.end },
  form: piece.coarse ? 'generalised' : 'pseudonymised',
  ...(piece.person === undefined ? {} : { person: piece.person }),
});

function usedIn(given: GivenOut, puts: readonly Put[]): Issued[] {
  const used = new Set<Issued>();
  for (const { issued } of puts) {
    if (issued === undefined) continue;
    used.add(issued);
    const full = given.fullNameOf(issued);
    if (full !== undefined) used.add(full);
  }
  return [...used];
}

/** What the policy keeps back. */
function wantedIn(text: string, findings: readonly Finding[], policy: Policy): Piece[] {
  return findings.flatMap((finding): Piece[] => {
    const { kind, person, cut = false } = finding;
    const rule = ruleFor(policy, finding);
    const span = rule === 'as is' ? undefined : trim(text, finding);
    if (span === undefined || isEmpty(text, span, kind)) return [];
    return [{ ...span, kind, person, coarse: rule === 'generalise', cut, failed: 0 }];
  });
}

/**
 * The stand-ins in a text that are taken for stand-ins. One of several words is none by chance. A single word may be a
 * real name that only looks like one: it is believed in a text that holds nothing else to be masked, or beside a longer
 * stand-in of the same person.
 */
function believe(text: string, wanted: readonly Piece[], mets: readonly Met[]): Met[] {
  const verbatim = mets.filter((met) => met.verbatim);
  if (wanted.every((piece) => overlapping(verbatim, piece).length > 0)) return verbatim;
  const long = (met: Met): boolean => !/^\p{L}+$/u.test(text.slice(met.start, met.end));
  const sure = new Set(verbatim.filter(long).map(({ owner }) => owner));
  return verbatim.filter((met) => long(met) || sure.has(met.owner));
}

/** What is to be replaced, in order and without overlaps. Stand-ins of this conversation that stand in the text stay. */
function settle(text: string, wanted: readonly Piece[], recognised: readonly Met[]): Piece[] {
  const addresses = addressesIn(text);
  const left = recognised.length === 0 ? wanted : wanted.flatMap((piece) => without(piece, recognised, text));
  return merge(
    left.map((piece) => inAddress(piece, addresses)),
    text,
  );
}

/** A value inside a link address takes the whole address with it, because nothing is ever restored inside one. */
function inAddress(piece: Piece, addresses: readonly { start: number; end: number }[]): Piece {
  const address = overlapping(addresses, piece)[0];
  if (address === undefined) return piece;
  const start = Math.min(piece.start, address.start);
  const end = Math.max(piece.end, address.end);
  return { ...piece, start, end, kind: 'url' };
}

/** A finding that holds a stand-in of this conversation is only what remains beside it. */
function without(piece: Piece, recognised: readonly Met[], text: string): Piece[] {
  if (piece.person !== undefined) return [piece];
  const over = overlapping(recognised, piece);
  if (over.length === 0) return [piece];
  const rest: Piece[] = [];
  let from = piece.start;
  for (const { start, end } of [...over, { start: piece.end, end: piece.end }]) {
    const span = start > from ? trim(text, { start: from, end: start, kind: piece.kind }) : undefined;
    if (span !== undefined && !isEmpty(text, span, piece.kind)) rest.push({ ...piece, ...span });
    from = Math.max(from, end);
  }
  return rest.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** True for a `name` that is only a title. */
const isEmpty = (text: string, { start, end }: Span, kind: Kind): boolean =>
  kind === 'person' && namesNobody(text.slice(start, end));

/** Joins pieces that overlap. The longest gives the kind; among equals the first. */
function merge(pieces: readonly Piece[], text: string): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  const merged: Piece[] = [];
  for (const piece of sorted) {
    const last = merged.at(-1);
    if (last === undefined || piece.start >= last.end) merged.push(piece);
    else if (piece.end > last.end || piece.failed > last.failed || piece.cut !== last.cut) {
      const longer = piece.end - piece.start > last.end - last.start ? piece : last;
      merged[merged.length - 1] = {
        ...longer,
        start: last.start,
        end: Math.max(last.end, piece.end),
        coarse: last.coarse && piece.coarse,
        cut: last.cut || piece.cut,
        failed: Math.max(last.failed, piece.failed),
      };
    }
  }
  return merged.filter(({ start, end }) => start < end && end <= text.length);
}

function putIn(given: GivenOut, text: string, pieces: readonly Piece[], made: Issued[]): Put[] {
  const puts: Put[] = [];
  let shift = 0;
  for (const piece of pieces) {
    const value = text.slice(piece.start, piece.end);
    let issued: Issued | undefined;
    let instead: string;
    if (piece.coarse) instead = generalise(piece.kind, value, piece.person !== undefined);
    else {
      const before = /(\S+)\s*$/.exec(text.slice(Math.max(0, piece.start - 24), piece.start))?.[1] ?? '';
      issued = given.standIn(
        { kind: piece.kind, value, person: piece.person, before, cut: piece.cut, attempt: piece.failed },
        made,
      );
      instead = issued.pseudonym;
    }
    const start = piece.start + shift;
    puts.push({ piece, text: instead, issued, start, end: start + instead.length });
    shift += instead.length - value.length;
  }
  return puts;
}

function join(text: string, puts: readonly Put[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { piece, text: instead } of puts) {
    parts.push(text.slice(from, piece.start), instead);
    from = piece.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** What must be replaced differently for the masked text to restore exactly; empty when it does. */
function check(
  given: GivenOut,
  text: string,
  masked: string,
  puts: readonly Put[],
  recognised: readonly Met[],
): Piece[] {
  const mets = meet(given.live, masked);
  const expected = puts.filter(({ issued }) => issued !== undefined);
  const owners = new Set<object>();
  const wrong: Piece[] = [];
  const strays: Met[] = [];
  let i = 0;
  for (const put of expected) {
    while (i < mets.length && mets[i]!.end <= put.start) strays.push(mets[i++]!);
    const met = mets[i];
    if (
      met !== undefined &&
      met.start === put.start &&
      met.end === put.end &&
      met.value === put.issued!.value
    ) {
      owners.add(met.owner);
      i++;
      continue;
    }
    while (i < mets.length && mets[i]!.start < put.end) strays.push(mets[i++]!);
    wrong.push(failed(text, put.piece));
  }
  strays.push(...mets.slice(i));
  const before = new Map(recognised.map(({ start, end }) => [start, end]));
  for (const stray of strays) {
    // Exactly a stand-in of this conversation, and nobody it stands for is named here: the text was masked before.
    const there = before.get(original(puts, stray.start)) === original(puts, stray.end);
    const alone = there && overlapping(puts, stray).length === 0;
    if (alone && stray.verbatim && !owners.has(stray.owner)) continue;
    wrong.push(escapeStray(puts, stray));
  }
  return wrong;
}

/**
 * The piece again, grown to whole words and to everything between white space, then with another stand-in, and if that
 * does not help either, with its neighbours. Sooner or later it is the whole text, and that comes back.
 */
function failed(text: string, piece: Piece): Piece {
  const grown = grow(text, piece);
  const same = grown.start === piece.start && grown.end === piece.end;
  const span = piece.failed > 2 ? widen(text, piece) : grown;
  return { ...piece, ...span, failed: piece.failed + (same ? 1 : 0) };
}

/** A stretch that would be taken for a stand-in becomes a value of its own. */
function escapeStray(puts: readonly Put[], stray: Met): Piece {
  const over = overlapping(puts, stray);
  const first = over[0];
  const last = over.at(-1);
  const start =
    first !== undefined && first.start <= stray.start ? first.piece.start : original(puts, stray.start);
  const end = last !== undefined && last.end >= stray.end ? last.piece.end : original(puts, stray.end);
  return { start, end, kind: stray.kind, person: undefined, coarse: false, cut: false, failed: 0 };
}

/** The position in the original of a position between two stand-ins of the masked text. */
function original(puts: readonly Put[], position: number): number {
  const before = puts[firstEndingAfter(puts, position) - 1];
  return before === undefined ? position : position - before.end + before.piece.end;
}

/** Takes back what is not in the text after all. Names stay that were given out because an e-mail shows them. */
function withdrawUnused(given: GivenOut, made: Issued[], puts: readonly Put[]): void {
  const used = new Set(puts.map(({ issued }) => issued));
  for (let i = made.length - 1; i >= 0; i--) {
    const issued = made[i]!;
    if (used.has(issued) || given.isImplied(issued)) continue;
    given.withdraw(issued);
    made.splice(i, 1);
  }
}
