import { fail, ok, type Result } from '../../core/base/index.ts';
import {
  defaultPolicy,
  KIND_CATEGORIES,
  KINDS,
  localPolicy,
  type Policy,
  RULES,
  type Rule,
} from '../../core/guard/index.ts';
import { type BusinessMap, policyFor } from '../../core/map/index.ts';
import type { CallDestination, CallRules } from '../../surfaces/gateway/ports.ts';
import type {
  GatewayDestination,
  GatewayDestinationId,
  GatewayOwnRules,
} from '../../surfaces/http/contract.ts';
import type { MapDesk } from '../../surfaces/http/map.ts';
import type { Workspace } from './workspace.ts';

const RULES_OF = 'gateway-rules';

/** The destinations for which the owner can decide, and what they are called in the ledger. */
const LABELS: Readonly<Record<GatewayDestinationId, string>> = {
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  gemini: 'Gemini',
  ollama: 'Ollama’s servers',
  'this-computer': 'models on this computer',
};
const DESTINATIONS = Object.keys(LABELS) as GatewayDestinationId[];

const isDestination = (id: string): id is GatewayDestinationId => Object.hasOwn(LABELS, id);

/** Every data category of which the guard recognises values. */
const CATEGORIES: readonly string[] = [...new Set(KINDS.map((kind) => KIND_CATEGORIES[kind]))];

const usualFor = (id: GatewayDestinationId): Policy =>
  id === 'this-computer' ? localPolicy() : defaultPolicy();

/** Nothing of a picture leaves a computer on which the model runs. */
const undecided = (id: GatewayDestinationId): GatewayOwnRules => ({
  rules: {},
  ask: false,
  unread: id === 'this-computer' ? 'let through' : 'refuse',
});

/** The usual rules with the owner's over them, kind by kind. */
function withOwn(id: GatewayDestinationId, { rules: own }: GatewayOwnRules): Policy {
  const usual = usualFor(id);
  if (Object.keys(own).length === 0) return usual;
  const rules = { ...usual.rules };
  for (const kind of KINDS) {
    const rule = own[KIND_CATEGORIES[kind]];
    if (rule) rules[kind] = rule;
  }
  return { ...usual, rules, from: `your rules for ${LABELS[id]}` };
}

type KeptRules = Partial<Record<GatewayDestinationId, GatewayOwnRules>>;
const NONE: KeptRules = {};

type UsualRules = Omit<CallRules, 'allowed'>;

/** Models whose rules are remembered. */
const MAX_WORKED = 200;

/** Rules by destination, as they follow from these of the owner's and this map. */
interface Worked {
  readonly kept: KeptRules;
  readonly map: BusinessMap;
  readonly rules: Map<string, UsualRules>;
}

/** The rules of the gateway's destinations: the map's first, then those that the owner set here, then the usual ones. */
export class GatewayRules {
  readonly #workspace: Workspace;
  readonly #map: MapDesk;
  #worked: Worked | undefined;

  constructor(workspace: Workspace, map: MapDesk) {
    this.#workspace = workspace;
    this.#map = map;
  }

  /** What holds now: a change holds from the next call on. The very same policy until something changes. */
  async forCall(destination: CallDestination): Promise<UsualRules> {
    const [kept, map] = [await this.#kept(), await this.#map.keeper.map()];
    if (this.#worked?.kept !== kept || this.#worked.map !== map || this.#worked.rules.size >= MAX_WORKED)
      this.#worked = { kept, map, rules: new Map() };
    let rules = this.#worked.rules.get(destination.id);
    if (!rules) {
      const id = destination.local ? 'this-computer' : destination.provider;
      const own = kept[id] ?? undecided(id);
      const base = withOwn(id, own);
      rules = { policy: policyFor(map, destination.id, base) ?? base, ask: own.ask, unread: own.unread };
      this.#worked.rules.set(destination.id, rules);
    }
    return rules;
  }

  async list(): Promise<readonly GatewayDestination[]> {
    const [kept, map] = [await this.#kept(), await this.#map.keeper.map()];
    return DESTINATIONS.map((id) => {
      const usual = usualFor(id);
      return {
        id,
        ...(kept[id] ?? undecided(id)),
        onMap: policyFor(map, id, usual) !== undefined,
        usual: CATEGORIES.map((category) => ({ category, rules: usualRules(usual, category) })),
      };
    });
  }

  async get(id: string): Promise<Result<GatewayDestination>> {
    const found = (await this.list()).find((destination) => destination.id === id);
    return found ? ok(found) : unknown;
  }

  /** Puts the owner's rules of one destination in place of those before. Fails on what the guard does not recognise. */
  async set(id: string, rules: GatewayOwnRules): Promise<Result<GatewayDestination>> {
    if (!isDestination(id)) return unknown;
    const strange = Object.keys(rules.rules).find((category) => !CATEGORIES.includes(category));
    if (strange !== undefined)
      return fail(
        'unknown-category',
        'Privet does not recognise data of this category in a text, so it can keep no rule for it. Nothing was changed.',
      );
    await this.#workspace.store.settings.set(RULES_OF, { ...(await this.#kept()), [id]: rules });
    return this.get(id);
  }

  async #kept(): Promise<KeptRules> {
    const kept = await this.#workspace.store.settings.get(RULES_OF);
    return typeof kept === 'object' && kept !== null ? kept : NONE;
  }
}

const unknown = fail('not-found', 'The gateway knows no such destination.');

/** The rules of a category's kinds, each once, weakest first. */
const usualRules = (policy: Policy, category: string): readonly Rule[] => {
  const found = new Set(
    KINDS.filter((kind) => KIND_CATEGORIES[kind] === category).map(
      (kind) => policy.rules[kind] ?? policy.otherwise,
    ),
  );
  return RULES.filter((rule) => found.has(rule));
};
