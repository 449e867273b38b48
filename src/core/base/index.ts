export { csvLine } from './csv.ts';
export { type Brand, type PersonId, personId } from './ids.ts';
export { fail, ok, type Problem, ProblemError, type Result } from './problem.ts';
export type { SettingsStore } from './settings.ts';
export { byPosition, countUpTo, covers, overlaps, type Span } from './spans.ts';
