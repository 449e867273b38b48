import { fail, ok } from '../../core/base/index.ts';
import type { StartStep, Today } from '../../surfaces/http/contract.ts';
import type { TodayDesk } from '../../surfaces/http/ports.ts';
import { dayOf } from './ledger.ts';
import type { Workspace } from './workspace.ts';

const START_STEPS: readonly StartStep[] = ['people', 'work', 'tool'];
const SKIPPED = 'start-steps-skipped';

/** What the owner sees first. Verbs that have something to say add a source of cards. */
export interface TodaySource {
  readonly cards?: () => Promise<Today['cards']>;
  readonly due?: () => Promise<Today['due']>;
  readonly notChecked?: () => Promise<Today['notChecked']>;
}

/** Most cards on one day: what does not fit is less pressing and waits. */
const MAX_CARDS = 5;
const PRESSING = { late: 0, look: 1, calm: 2 } as const;

/** The first screen of the open business. `done` says which start steps are done. */
export function todayDesk(
  workspace: Workspace,
  sources: readonly TodaySource[],
  done: Readonly<Record<StartStep, () => Promise<boolean>>>,
): TodayDesk {
  const skipped = async (): Promise<readonly string[]> => {
    const kept = await workspace.store.settings.get(SKIPPED);
    return Array.isArray(kept) ? kept : [];
  };
  const view = async (): Promise<Today> => {
    const skip = await skipped();
    const steps = {} as Record<StartStep, 'open' | 'done' | 'skipped'>;
    for (const step of START_STEPS)
      steps[step] = (await done[step]()) ? 'done' : skip.includes(step) ? 'skipped' : 'open';
    const all = <T>(part: (source: TodaySource) => Promise<readonly T[]> | undefined) =>
      Promise.all(sources.map((source) => part(source) ?? []));
    const cards = (await all((source) => source.cards?.())).flat();
    return {
      cards: [...cards].sort((a, b) => PRESSING[a.tone] - PRESSING[b.tone]).slice(0, MAX_CARDS),
      steps,
      leftToday: await leftToday(workspace),
      due: (await all((source) => source.due?.())).flat().sort((a, b) => a.dueAtMs - b.dueAtMs),
      notChecked: (await all((source) => source.notChecked?.())).flat(),
    };
  };
  return {
    view,
    async skip(step) {
      if (!START_STEPS.includes(step)) return fail('not-found', 'There is no such step.');
      await workspace.store.settings.set(SKIPPED, [...new Set([...(await skipped()), step])]);
      return ok(await view());
    },
  };
}

async function leftToday(workspace: Workspace): Promise<Today['leftToday']> {
  const today = dayOf(workspace.now());
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const fromMs = new Date(year, month - 1, day).getTime();
  let [disclosures, keptIn, asIs] = [0, 0, 0];
  for await (const chunk of workspace.store.ledger.entries({ fromMs })) {
    for (const { categories } of chunk) {
      disclosures++;
      for (const { form, values } of categories) {
        if (form === 'as is') asIs += values;
        else keptIn += values;
      }
    }
  }
  return { disclosures, keptIn, asIs };
}
