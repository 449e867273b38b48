import { defaultPolicy, localPolicy, type Policy } from '../../core/guard/index.ts';
import type { Destination } from '../../surfaces/http/contract.ts';

/** A place a text may go, and the policy that holds there. */
export interface PolicedDestination {
  readonly id: string;
  readonly label: string;
  readonly sort: Destination['sort'];
  readonly policy: Policy;
}

/** Where people paste most. These stand until the map names the owner's own. */
const USUAL: readonly Omit<PolicedDestination, 'policy'>[] = [
  { id: 'chatgpt', label: 'ChatGPT, on the web', sort: 'ai' },
  { id: 'claude', label: 'Claude', sort: 'ai' },
  { id: 'gemini', label: 'Gemini', sort: 'ai' },
  { id: 'copilot', label: 'Copilot', sort: 'ai' },
  { id: 'assistant', label: 'A helper or assistant', sort: 'person' },
  { id: 'this-computer', label: 'A model on this computer', sort: 'this-computer' },
];

/** The destinations of a business without a map, under the default rules. */
export const usualDestinations = (): PolicedDestination[] =>
  USUAL.map((destination) => ({
    ...destination,
    policy: destination.sort === 'this-computer' ? localPolicy() : defaultPolicy(),
  }));

/** As the page shows it. */
export const shownDestination = ({ policy, ...shown }: PolicedDestination): Destination => ({
  ...shown,
  rulesFrom: policy.from,
  rules: policy.rules,
  otherwise: policy.otherwise,
});
