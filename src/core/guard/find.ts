import type { PersonId } from '../base/index.ts';
import type { Kind } from './kinds.ts';
import type { OwnTerms, PeopleIndex } from './people-index.ts';
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
