/** What happens to a value on its way to a destination. */
export const RULES = ['as is', 'pseudonymise', 'generalise', 'block'] as const;

export type Rule = (typeof RULES)[number];
