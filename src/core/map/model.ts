import type { Rule } from '../guard/index.ts';
import type { PersonRole } from '../people/index.ts';

/** Version of the map's JSON. A map of another version is refused, never half read. */
export const MAP_VERSION = 1;

export const AI_TOUCHPOINTS = ['none', 'optional', 'built-in', 'unknown'] as const;
export const MODEL_RUNNERS = ['this-computer', 'vendor', 'third-party', 'unknown'] as const;
export const TRAINING = ['no', 'opt-in', 'opt-out', 'yes', 'unknown'] as const;
export const CHECKS = ['machine', 'attested', 'unknown'] as const;
export const AGREEMENTS = ['signed', 'none', 'unknown'] as const;
export const WAYS = ['by hand', 'file', 'e-mail', 'integration'] as const;
export const ENDS = ['step', 'app', 'people', 'helper'] as const;

/** How an app meets AI, who runs the model, and whether content trains it. */
export interface Ai {
  readonly touchpoint: (typeof AI_TOUCHPOINTS)[number];
  readonly runs: (typeof MODEL_RUNNERS)[number];
  readonly trains: (typeof TRAINING)[number];
}

export const UNKNOWN_AI: Ai = { touchpoint: 'unknown', runs: 'unknown', trains: 'unknown' };

/** People whose data moves: clients, leads, households. `roles` says which persons of the people list belong to it. */
export interface PeopleGroup {
  readonly id: string;
  readonly label: string;
  readonly roles?: readonly PersonRole[];
}

/** A piece of software that the owner uses. */
export interface App {
  readonly id: string;
  readonly name: string;
  /** Absent while the owner has not said who is behind it. */
  readonly vendor?: string;
  /** The catalogue entry that this app is. */
  readonly catalog?: string;
  /** True for a chat assistant or another place one types into to get AI: a destination of the safe copy. */
  readonly assistant?: boolean;
  readonly ai: Ai;
  /** The owner turned its AI off. Believed only as far as `optOut` says. */
  readonly aiOff?: boolean;
  /** How the opt-out (from training, or from the AI as a whole) was checked. */
  readonly optOut: (typeof CHECKS)[number];
  /** Destinations of the gateway that lead here: `openai`, or `openai/gpt-5` for one model. */
  readonly reachedBy?: readonly string[];
}

/** The organisation behind one or more apps. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  readonly catalog?: string;
  /** Where it is established: an ISO 3166 country code. Absent when unknown. */
  readonly country?: string;
  /** Whether a data-processing agreement was signed. */
  readonly agreement: (typeof AGREEMENTS)[number];
  /** What makes a transfer abroad lawful, in the owner's words. */
  readonly safeguard?: string;
}

/** An employee, temp or assistant with access until a date (`YYYY-MM-DD`). */
export interface Helper {
  readonly id: string;
  readonly name: string;
  readonly until?: string;
}

export type Actor =
  | { readonly is: 'me' }
  | { readonly is: 'helper'; readonly id: string }
  | { readonly is: 'vendor'; readonly id: string };

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly who: Actor;
  /** Apps in which the step is done. */
  readonly apps: readonly string[];
  /** Data categories that come into the step. */
  readonly in: readonly string[];
  /** Data categories that leave it, for a later step or another place. */
  readonly out: readonly string[];
  /** Set when AI is met here in another way than the app says. */
  readonly ai?: Ai;
  readonly note?: string;
}

export interface Workflow {
  readonly id: string;
  readonly label: string;
  /** Why the data is used (GDPR Article 30(1)(b)). */
  readonly purpose?: string;
  /** Whether the owner decides about the data, or works on behalf of a client. */
  readonly role: 'controller' | 'processor';
  readonly people: readonly string[];
  /** How long the data is kept, in the owner's words. */
  readonly retention?: string;
  readonly steps: readonly Step[];
}

/** One end of a hand-off. */
export interface End {
  readonly at: (typeof ENDS)[number];
  readonly id: string;
}

/** One data category that moves over a hand-off. Without a rule it is still to be decided. */
export interface Move {
  readonly category: string;
  readonly rule?: Rule;
}

/** Data moves from one app or person to another, under one rule per data category. */
export interface HandOff {
  readonly id: string;
  readonly from: End;
  readonly to: End;
  /** The step in which it happens; a hand-off from a step happens in that step. */
  readonly step?: string;
  readonly way?: (typeof WAYS)[number];
  readonly moves: readonly Move[];
  readonly reason?: string;
}

/** What the owner said of a disclosure that no hand-off explains. */
export interface Verdict {
  /** Destination and category, joined: see `verdictId`. */
  readonly id: string;
  readonly destination: string;
  readonly category: string;
  readonly verdict: 'accepted' | 'stopped';
}

/** Who answers for the data: GDPR Article 30(1)(a) and (g). Empty text while not filled in. */
export interface BusinessDetails {
  readonly name: string;
  readonly contact: string;
  /** ISO 3166 country code. */
  readonly country: string;
  readonly security: string;
}

/** The owner's map: everything that is asked of it is a pure function of this value. */
export interface BusinessMap {
  readonly version: typeof MAP_VERSION;
  readonly business: BusinessDetails;
  readonly people: readonly PeopleGroup[];
  readonly workflows: readonly Workflow[];
  readonly apps: readonly App[];
  readonly vendors: readonly Vendor[];
  readonly helpers: readonly Helper[];
  readonly handOffs: readonly HandOff[];
  readonly verdicts: readonly Verdict[];
}

/** Sizes beyond which a map is refused: ten times the largest business that the questions are measured with. */
export const MAP_LIMITS = {
  workflows: 200,
  steps: 3_000,
  apps: 2_000,
  vendors: 2_000,
  people: 200,
  helpers: 200,
  handOffs: 10_000,
  verdicts: 10_000,
  textLength: 500,
} as const;

export const EMPTY_MAP: BusinessMap = {
  version: MAP_VERSION,
  business: { name: '', contact: '', country: '', security: '' },
  people: [],
  workflows: [],
  apps: [],
  vendors: [],
  helpers: [],
  handOffs: [],
  verdicts: [],
};

export const verdictId = (destination: string, category: string): string => `${destination} ${category}`;
