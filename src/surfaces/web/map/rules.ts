import type { Rule } from '../../../core/guard/index.ts';

/** The rules as they are offered, weakest first. A list of its own keeps the guard's engine out of the page. */
export const RULES_IN_ORDER: readonly Rule[] = ['as is', 'pseudonymise', 'generalise', 'block'];
