import type { Problem } from '../../core/base/index.ts';

// The one place where a code becomes an HTTP status. A code that is not listed is a refusal of what was asked (422).
const STATUS: Readonly<Record<string, number>> = {
  'bad-request': 400,
  'signed-out': 401,
  'wrong-link': 401,
  'no-other-sites': 403,
  'passphrase-wrong': 403,
  'recovery-code-wrong': 403,
  'not-found': 404,
  'person-not-found': 404,
  'map-not-found': 404,
  blocked: 409,
  busy: 409,
  'map-changed': 409,
  'no-passphrase': 409,
  'other-business': 409,
  'too-large': 413,
  'wrong-type': 415,
  locked: 423,
  'too-many-tries': 429,
  internal: 500,
  'disk-full': 503,
  'store-busy': 503,
  'store-damaged': 503,
};

/** The status under which a problem is told. */
export const statusOf = (problem: Problem): number => STATUS[problem.code] ?? 422;
