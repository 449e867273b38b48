export { type Brand, type PersonId, personId } from './ids.ts';
export { fail, ok, type Problem, type Result } from './problem.ts';
export { byPosition, covers, overlaps, type Span } from './spans.ts';
