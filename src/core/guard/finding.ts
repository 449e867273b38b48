import type { PersonId, Span } from '../base/index.ts';
import type { Kind } from './kinds.ts';

/**
 * A span of text that holds personal data. Offsets are UTF-16 code units of the text that was searched.
 * `confidence` is a calibrated probability between 0 and 1; `reason` says in plain words why the span was found and
 * never repeats the value; `person` is set when it belongs to somebody the owner protects.
 */
export interface Finding extends Span {
  readonly kind: Kind;
  readonly confidence: number;
  readonly reason: string;
  readonly person?: PersonId;
  /** A piece of a value that was cut in two: a label stands in for it, because a name or number made for it would be a word. */
  readonly cut?: true;
}
