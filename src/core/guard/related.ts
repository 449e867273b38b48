import type { PersonId } from '../base/index.ts';
import type { KnownPerson } from '../people/index.ts';
import type { Finding } from './finding.ts';
import { isCapital } from './people/context.ts';
import { daysMeant } from './people/dates.ts';
import { FOLD } from './people/fold.ts';
import { commonWords, TITLES } from './people/vocabulary.ts';
import { foldedWords } from './people/words.ts';
import type { PeopleIndex } from './people-index.ts';

/** An unknown name must be found with this confidence before parts of it elsewhere count as the same name. */
const SURE_ENOUGH = 0.6;
/** Confidence of a part in relation to that of the full name. */
const PART_SHARE = 0.9;
const SHORTEST_PART = 3;
/** So many different parts of unknown names are followed up; more occur only in lists. */
const MOST_PARTS = 5000;

type Linked = (finding: Finding) => Finding;

/** People of the index who are named in the findings or were named before. */
const presentPeople = (
  findings: readonly Finding[],
  people: PeopleIndex,
  mentioned: ReadonlySet<PersonId> | undefined,
): KnownPerson[] => {
  const ids = new Set<PersonId>(mentioned);
  for (const { person } of findings) if (person !== undefined) ids.add(person);
  const present: KnownPerson[] = [];
  for (const id of ids) {
    const person = people.person(id);
    if (person !== undefined) present.push(person);
  }
  return present;
};

/** From the words of the names of those present to whose names they are. */
const bearersOf = (present: readonly KnownPerson[]): ReadonlyMap<string, readonly PersonId[]> => {
  const bearers = new Map<string, PersonId[]>();
  for (const { id, name } of present) {
    for (const word of foldedWords(name.full)) {
      const ids = bearers.get(word);
      if (ids === undefined) bearers.set(word, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  }
  return bearers;
};

const birthsOf = (present: readonly KnownPerson[]): ReadonlyMap<number, PersonId> => {
  const births = new Map<number, PersonId>();
  for (const { id, identifiers } of present) {
    for (const { kind, value } of identifiers) {
      if (kind === 'date-of-birth') for (const day of daysMeant(value)) births.set(day, id);
    }
  }
  return births;
};

/** The words of a name that tell who it is. */
const tellingWords = (name: string, shortest: number): string[] =>
  foldedWords(name).filter((word) => word.length >= shortest && !TITLES.has(word));

/**
 * Gives names that belong to one person present, and dates that are a present person's birthday, to that person. What
 * it must know of those present is gathered when the first such finding asks for it.
 */
const linker = (text: string, present: readonly KnownPerson[]): Linked => {
  let bearers: ReturnType<typeof bearersOf> | undefined;
  let births: ReturnType<typeof birthsOf> | undefined;
  const named = (finding: Finding): Finding => {
    bearers ??= bearersOf(present);
    const words = tellingWords(text.slice(finding.start, finding.end), 2);
    const first = words.length > 0 ? bearers.get(words[0]!) : undefined;
    if (first?.length !== 1) return finding;
    const person = first[0]!;
    for (const word of words) if (!bearers.get(word)?.includes(person)) return finding;
    return { ...finding, person };
  };
  const born = (finding: Finding): Finding => {
    births ??= birthsOf(present);
    if (births.size === 0) return finding;
    const days = daysMeant(text.slice(finding.start, finding.end));
    const day = days.find((candidate) => births!.has(candidate));
    if (day === undefined) return finding;
    const reason = 'the date of birth of a person on your list who is named in this conversation';
    return { ...finding, kind: 'date-of-birth', confidence: 0.97, reason, person: births.get(day)! };
  };
  return (finding) => {
    if (finding.person !== undefined) return finding;
    if (finding.kind === 'person') return named(finding);
    return finding.kind === 'date' || finding.kind === 'date-of-birth' ? born(finding) : finding;
  };
};

/** The words of unknown people's full names, with the confidence that a bare mention of one deserves. */
const partsOfUnknown = (text: string, findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const parts = new Map<string, number>();
  for (const { kind, person, confidence, start, end } of findings) {
    if (kind !== 'person' || person !== undefined || confidence < SURE_ENOUGH) continue;
    const words = tellingWords(text.slice(start, end), SHORTEST_PART);
    if (words.length < 2) continue;
    for (const word of words) {
      if (commonWords.has(word) || parts.size >= MOST_PARTS) continue;
      parts.set(word, Math.max(parts.get(word) ?? 0, confidence * PART_SHARE));
    }
  }
  return parts;
};

/** Capitalised words of the text that are parts of unknown names and not found yet. One pass over the text. */
const bareMentions = (text: string, findings: readonly Finding[]): Finding[] => {
  const parts = partsOfUnknown(text, findings);
  if (parts.size === 0) return [];
  // One bit per first letter, folded to 32: enough to pass over most words.
  let initials = 0;
  for (const word of parts.keys()) initials |= 1 << (word.charCodeAt(0) & 31);
  const mentions: Finding[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Small letters, spaces and digits begin nothing that is looked for: nearly all of a text ends here.
    if (unit < 0x80 && (unit < 65 || unit > 90)) continue;
    const folded = FOLD[unit]!;
    if (folded <= 57 || (at > 0 && FOLD[text.charCodeAt(at - 1)]! > 57)) continue;
    const start = at;
    let end = at + 1;
    while (end < text.length && FOLD[text.charCodeAt(end)]! > 57) end++;
    at = end;
    if ((initials & (1 << (folded & 31))) === 0 || end - start < SHORTEST_PART || !isCapital(text, start))
      continue;
    const confidence = parts.get(foldedWords(text.slice(start, end)).join(''));
    if (confidence === undefined) continue;
    while (next < findings.length && findings[next]!.end <= start) next++;
    if (next < findings.length && findings[next]!.start < end) continue;
    const reason = 'part of a name that stands in full elsewhere in this text';
    mentions.push({ start, end, kind: 'person', confidence, reason });
  }
  return mentions;
};

/**
 * Carries over what one finding says about others: names and birthdays of people present get their person, and parts of
 * an unknown name that stands in full somewhere are found wherever they stand. `findings` are settled; the result is in
 * order of position without overlaps. Linear in the text.
 */
export const relate = (
  text: string,
  findings: Finding[],
  people: PeopleIndex | undefined,
  mentioned: ReadonlySet<PersonId> | undefined,
): Finding[] => {
  const present = people ? presentPeople(findings, people, mentioned) : [];
  const linked = present.length > 0 ? findings.map(linker(text, present)) : findings;
  const bare = bareMentions(text, linked);
  return bare.length === 0 ? linked : [...linked, ...bare].sort((a, b) => a.start - b.start);
};
