import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { categoryOf } from '../../core/guard/index.ts';
import type { DisclosedCategory, DisclosureForm } from '../../core/ledger/index.ts';
import type { Decision, Held } from './call.ts';
import type { Sent } from './ports.ts';

/** SDKs say with a header that they send a call once more; the same body to the same place is then the same disclosure. */
export function sentOf(destination: string, headers: IncomingHttpHeaders, text: string): Sent {
  const { 'x-stainless-retry-count': count, 'idempotency-key': idempotency } = headers;
  const key = createHash('sha256')
    .update(`${destination}\n${idempotency ?? ''}\n${text}`)
    .digest('base64url');
  return { key, again: Number(count ?? 0) > 0 || idempotency !== undefined };
}

/** The values for which a call was held back. */
export const heldDecisions = (held: Pick<Held, 'kinds'>): readonly Decision[] =>
  (held.kinds ?? []).map((kind) => ({ kind, rule: 'block' as const }));

/** Everything that was found, as it stands when the owner holds the call back. */
export const heldBack = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.map((decision) => ({ ...decision, rule: 'block' as const }));

const FORMS: Readonly<Record<Decision['rule'], DisclosureForm>> = {
  'as is': 'as is',
  pseudonymise: 'pseudonymised',
  generalise: 'generalised',
  block: 'blocked',
};

/** What was found, counted, and whose it is. */
export const countsOf = (decisions: readonly Decision[]) => ({
  categories: categoriesOf(decisions),
  values: decisions.length,
  people: [...new Set(decisions.flatMap(({ person }) => (person === undefined ? [] : [person])))],
});

/** How many values of each data category, in which form. */
function categoriesOf(decisions: readonly Decision[]): DisclosedCategory[] {
  const counts = new Map<string, DisclosedCategory>();
  for (const { kind, rule } of decisions) {
    const [category, form] = [categoryOf(kind), FORMS[rule]];
    counts.set(`${category} ${form}`, {
      category,
      form,
      values: (counts.get(`${category} ${form}`)?.values ?? 0) + 1,
    });
  }
  return [...counts.values()];
}
