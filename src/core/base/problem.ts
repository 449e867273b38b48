/**
 * An expected failure: a code for machines and a sentence for people. The sentence says what happened, what was
 * kept and what to do, and never holds a customer's data. Programmer mistakes throw; these are returned.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
}

/** Either a value or an expected failure. */
export type Result<T, P extends Problem = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** A result that holds `value`. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A result that holds the failure `code` with its sentence. */
export const fail = <Code extends string>(
  code: Code,
  message: string,
): { readonly ok: false; readonly problem: Problem<Code> } => ({ ok: false, problem: { code, message } });

/**
 * An expected failure on its way through code that promises a plain value, such as a store whose disk is full. Surfaces
 * catch it once, at their edge, and show `problem` as they show any other.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem, options?: { readonly cause?: unknown }) {
    super(problem.message, options);
    this.problem = problem;
  }
}
