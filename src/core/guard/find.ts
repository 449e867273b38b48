import type { PersonId } from '../base/index.ts';
import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';
import { OwnMatcher } from './people/own.ts';
import type { OwnTerms, PeopleIndex } from './people-index.ts';
import { relate } from './related.ts';
import { settle } from './settle.ts';
import { findShapes } from './shapes.ts';
import type { Tagger } from './tagger.ts';

/** What a search may use. Without `people` and `tagger` only values with a shape are found. */
export interface FindOptions {
  readonly people?: PeopleIndex;
  readonly tagger?: Tagger;
  readonly own?: OwnTerms;
  /** Only these kinds are reported. Default: all. */
  readonly kinds?: ReadonlySet<Kind>;
  /** People named earlier in the same conversation: a first name alone then counts as theirs. */
  readonly mentioned?: ReadonlySet<PersonId>;
}

/**
 * Everything personal in `text`: known people, values with a shape, and the names that the tagger finds, settled so
 * that findings are in order of position and never overlap. The owner's own terms are left out. Pure; linear in the
 * length of the text.
 */
export const find = (text: string, options: FindOptions = {}): Finding[] => {
  const { people, tagger, kinds, mentioned } = options;
  const own = new OwnMatcher(options.own);
  let found = findShapes(text);
  if (people) found = people.find(text, mentioned).concat(found);
  if (tagger) found = found.concat(tagger.tag(text));
  const settled = settle(own.outside(text, found), text);
  const related = own.outside(text, relate(text, settled, people, mentioned));
  return related.filter((finding) => !kinds || kinds.has(finding.kind));
};
