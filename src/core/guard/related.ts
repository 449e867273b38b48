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

/** People of the index who are named in the findings or were named before, with the words of their names. */
const presentPeople = (
  findings: readonly Finding[],
  people: PeopleIndex,
  mentioned: ReadonlySet<PersonId> | undefined,
): KnownPerson[] => {
  const ids = new Set<PersonId>(mentioned);
  for (const { person } of findings) if (person !== undefined) ids.add(person);
  return [...ids].flatMap((id) => people.person(id) ?? []);
};

/** Gives names that belong to one person present, and dates that are a present person's birthday, to that person. */
const linker = (text: string, present: readonly KnownPerson[]): Linked => {
  const bearers = new Map<string, Set<PersonId>>();
  const births = new Map<number, PersonId>();
  for (const person of present) {
    for (const word of foldedWords(person.name.full)) {
      const ids = bearers.get(word);
      if (ids) ids.add(person.id);
      else bearers.set(word, new Set([person.id]));
    }
    for (const { kind, value } of person.identifiers) {
      if (kind === 'date-of-birth') for (const day of daysMeant(value)) births.set(day, person.id);
    }
  }
  return (finding) => {
    if (finding.person !== undefined) return finding;
    const value = text.slice(finding.start, finding.end);
    if (finding.kind === 'person') {
      const words = foldedWords(value).filter((word) => word.length > 1 && !TITLES.has(word));
      const [first, ...others] = words.map((word) => bearers.get(word));
      const [person] = first?.size === 1 ? first : [];
      const all = person !== undefined && others.every((ids) => ids?.has(person));
      return all ? { ...finding, person } : finding;
    }
    if (births.size === 0 || (finding.kind !== 'date' && finding.kind !== 'date-of-birth')) return finding;
    const day = [...daysMeant(value)].find((candidate) => births.has(candidate));
    if (day === undefined) return finding;
    const reason = 'the date of birth of a person on your list who is named in this conversation';
    return { ...finding, kind: 'date-of-birth', confidence: 0.97, reason, person: births.get(day)! };
  };
};

/** The words of unknown people's full names, with the confidence that a bare mention of one deserves. */
const partsOfUnknown = (text: string, findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const parts = new Map<string, number>();
  for (const { kind, person, confidence, start, end } of findings) {
    if (kind !== 'person' || person !== undefined || confidence < SURE_ENOUGH) continue;
    const words = foldedWords(text.slice(start, end)).filter(
      (word) => word.length >= SHORTEST_PART && !TITLES.has(word),
    );
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
    const folded = FOLD[text.charCodeAt(at)]!;
    if (folded <= 57) continue;
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
  findings: readonly Finding[],
  people: PeopleIndex | undefined,
  mentioned: ReadonlySet<PersonId> | undefined,
): Finding[] => {
  const present = people ? presentPeople(findings, people, mentioned) : [];
  const linked = present.length > 0 ? findings.map(linker(text, present)) : findings;
  return [...linked, ...bareMentions(text, linked)].sort((a, b) => a.start - b.start);
};
