import { categoryWords, identifies } from '../categories.ts';
import type { BusinessMap } from '../model.ts';
import { aiAt, stepOf, viewOf } from '../view.ts';

/** A place where less could be shared without anything missing later, as far as the map knows. */
export interface Less {
  readonly at: 'step' | 'hand-off';
  readonly id: string;
  readonly categories: readonly string[];
  readonly says: string;
}

/**
 * Where less could be shared: data that comes into a step and is used by no later step and handed on nowhere; and
 * identities that reach an AI as they are. A step that is the last of its workflow uses what it gets.
 */
export function less(map: BusinessMap): Less[] {
  const view = viewOf(map);
  const found: Less[] = [];
  for (const { steps } of map.workflows) {
    const later = new Set<string>();
    for (let at = steps.length - 1; at >= 0; at--) {
      const step = steps[at] as (typeof steps)[number];
      const handed = new Set(
        (view.inStep.get(step.id) ?? [])
          .filter((h) => !ownApp(h, step))
          .flatMap((h) => h.moves.map((m) => m.category)),
      );
      const unused = step.in.filter((c) => !later.has(c) && !handed.has(c) && !step.out.includes(c));
      if (at < steps.length - 1 && unused.length > 0)
        found.push({
          at: 'step',
          id: step.id,
          categories: unused,
          says: `“${step.label}” takes in ${categoryWords(unused)}, and no later step uses them. Are they needed?`,
        });
      for (const category of step.in) later.add(category);
    }
  }
  for (const handOff of map.handOffs) {
    const app = handOff.to.at === 'app' ? view.apps.get(handOff.to.id) : undefined;
    const ai = aiAt(view, handOff);
    if (!app || !ai || (!app.assistant && ai.touchpoint !== 'built-in') || ai.runs === 'this-computer')
      continue;
    const names = handOff.moves
      .filter((m) => identifies(m.category) && (m.rule ?? 'as is') === 'as is')
      .map((m) => m.category);
    if (names.length === 0) continue;
    const step = stepOf(handOff);
    const where =
      step === undefined ? view.name(handOff) : (view.steps.get(step)?.step.label ?? view.name(handOff));
    found.push({
      at: 'hand-off',
      id: handOff.id,
      categories: names,
      says: `${app.name} does not need ${categoryWords(names)} for “${where}”: pseudonyms do the same work.`,
    });
  }
  return found;
}

const ownApp = (
  handOff: { readonly to: { readonly at: string; readonly id: string } },
  step: { readonly apps: readonly string[] },
): boolean => handOff.to.at === 'app' && step.apps.includes(handOff.to.id);
