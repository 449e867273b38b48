import { type BusinessMap, sensitivityOf, viewOf } from '../map/index.ts';
import type { QuestionId } from './question.ts';

/** What a vendor gets of this business, by the map, and the questions that matter because of it. */
export interface Touched {
  /** Data categories that reach the vendor's apps. */
  readonly categories: readonly string[];
  /** Hand-offs that lead to its apps, by their names on the map. */
  readonly handOffs: readonly string[];
  readonly apps: readonly string[];
  /** The answers that matter most, the most pressing first. */
  readonly questions: readonly QuestionId[];
}

/** From this sensitivity on, who else sees the data and where it goes matters as much as how long it is kept. */
const CONFIDENTIAL = 2;

/** Looks up a vendor by its name, or by the name of an app, in the map. Undefined when the map does not know it. */
export function touchedBy(map: BusinessMap, name: string): Touched | undefined {
  const same = (other: string): boolean => other.trim().toLowerCase() === name.trim().toLowerCase();
  const vendors = new Set(map.vendors.filter((one) => same(one.name)).map((one) => one.id));
  const apps = map.apps.filter(
    (one) => same(one.name) || (one.vendor !== undefined && vendors.has(one.vendor)),
  );
  if (apps.length === 0) return undefined;
  const ids = new Set(apps.map((one) => one.id));
  const handOffs = map.handOffs.filter(({ to }) => to.at === 'app' && ids.has(to.id));
  const steps = map.workflows
    .flatMap((one) => one.steps)
    .filter((step) => step.apps.some((id) => ids.has(id)));
  const categories = new Set([
    ...handOffs.flatMap((one) =>
      one.moves.filter((move) => move.rule !== 'block').map((move) => move.category),
    ),
    ...steps.flatMap((step) => [...step.in, ...step.out]),
  ]);
  const confidential = [...categories].some((category) => sensitivityOf(category) >= CONFIDENTIAL);
  const meetsAi = apps.some((one) => one.ai.touchpoint !== 'none');
  return {
    categories: [...categories],
    handOffs: handOffs.map(viewOf(map).name),
    apps: apps.map((one) => one.name),
    questions: [
      ...(meetsAi ? (['training', 'model-runner'] as const) : []),
      ...(categories.size > 0 ? (['retention', 'breach-notice', 'deletion'] as const) : []),
      ...(confidential ? (['sharing', 'selling', 'subprocessors', 'transfers', 'security'] as const) : []),
    ],
  };
}
