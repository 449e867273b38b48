import type { Rule } from '../../guard/index.ts';
import { documentsOf } from '../catalog.ts';
import { categoryWords, identifies, SENSITIVITY_WORDS, sensitivityOf } from '../categories.ts';
import type { App, BusinessMap, HandOff, Vendor } from '../model.ts';
import { isAbroad } from '../regions.ts';
import { aiAt, type MapView, stepOf, viewOf } from '../view.ts';
import type { Known } from './known.ts';

/** One thing that adds to a hand-off's exposure, with its weight and a sentence. */
export interface ExposureReason {
  readonly what:
    | 'trains'
    | 'third-party-model'
    | 'no-agreement'
    | 'abroad'
    | 'stance'
    | 'no-vendor'
    | 'no-end-date'
    | 'holds';
  readonly adds: number;
  readonly says: string;
}

/** The one thing to do next, and what the exposure would be then. */
export interface NextAction {
  readonly do:
    | 'choose-rule'
    | 'pseudonymise'
    | 'turn-off'
    | 'send-local'
    | 'ask-agreement'
    | 'read-documents'
    | 'name-vendor'
    | 'set-end-date'
    | 'block';
  readonly says: string;
  readonly leaves: number;
  /** The categories whose rule would change. */
  readonly categories?: readonly string[];
  /** An address of the catalogue that helps: the agreement, the setting's page. */
  readonly link?: string;
}

/** How exposed the data of one hand-off is, and why. `score` orders; it means nothing without the reasons. */
export interface Exposure {
  readonly handOff: string;
  readonly name: string;
  readonly step?: string;
  readonly score: number;
  readonly level: 'exposed' | 'some' | 'little';
  /** 0 to 3: the largest sensitivity that moves in a readable form. */
  readonly sensitivity: number;
  readonly receiver: number;
  /** 0 to 1: what the rules leave of it. */
  readonly left: number;
  /** What moves, in words. */
  readonly moves: string;
  readonly reasons: readonly ExposureReason[];
  readonly next?: NextAction;
}

/** From this score on a hand-off counts as exposed: confidential data as it is, at a receiver that trains and was never checked. */
export const EXPOSED_FROM = 10;
const SOME_FROM = 4;

/** What a rule leaves of the harm: of data that says who somebody is, and of other data, which a pseudonym only detaches. */
const LEFT: Readonly<Record<Rule, readonly [identity: number, other: number]>> = {
  'as is': [1, 1],
  pseudonymise: [0.1, 0.35],
  generalise: [0.25, 0.25],
  block: [0, 0],
};
/** Each further category adds a tenth of its own weight: ten ordinary categories are more than one. */
const FURTHER = 0.1;

interface Facts {
  readonly moves: HandOff['moves'];
  readonly app?: App;
  readonly ai?: App['ai'];
  readonly vendor?: Vendor;
  readonly helper?: { readonly name: string; readonly until?: string };
  readonly country: string;
  readonly stance?: 'clear' | 'vague' | 'silent';
}

function weigh(moves: HandOff['moves']): {
  readonly weight: number;
  readonly sensitivity: number;
  readonly left: number;
} {
  const weights = moves
    .map(({ category, rule }) => {
      const full = sensitivityOf(category);
      return { full, now: full * LEFT[rule ?? 'as is'][identifies(category) ? 0 : 1] };
    })
    .sort((a, b) => b.now - a.now);
  const [first, ...rest] = weights;
  if (!first) return { weight: 0, sensitivity: 0, left: 0 };
  const weight = first.now + rest.reduce((sum, w) => sum + w.now * FURTHER, 0);
  const full = Math.max(...weights.map((w) => w.full));
  return { weight, sensitivity: full, left: full === 0 ? 0 : Math.min(1, first.now / full) };
}

/** A reason whose sentence is made when somebody reads it: each next action is weighed by its reasons alone. */
interface Weighed {
  readonly what: ExposureReason['what'];
  readonly adds: number;
  readonly say: () => string;
}

const reason = (what: ExposureReason['what'], adds: number, say: () => string): Weighed => ({
  what,
  adds,
  say,
});

function trainingReason(app: App, ai: App['ai']): Weighed | undefined {
  if (ai.touchpoint === 'none') return undefined;
  if (app.aiOff && app.optOut !== 'unknown') return undefined;
  const checked = app.optOut !== 'unknown';
  switch (ai.trains) {
    case 'yes':
      return reason('trains', 4, () => `${app.name} trains on content, and no way out is known.`);
    case 'opt-out':
      return checked
        ? reason(
            'trains',
            0.5,
            () =>
              `${app.name} trains unless you opt out; the opt-out was ${app.optOut === 'machine' ? 'checked on this computer' : 'looked at by you'}.`,
          )
        : reason(
            'trains',
            3,
            () => `${app.name} trains on content unless you opt out, and the opt-out has not been checked.`,
          );
    case 'opt-in':
      return reason('trains', 0.5, () => `${app.name} trains on content only if you agreed.`);
    case 'no':
      return undefined;
    case 'unknown':
      return ai.touchpoint === 'unknown'
        ? reason('trains', 1, () => `Nobody said whether ${app.name} feeds AI.`)
        : reason('trains', 2, () => `${app.name} uses AI, and nobody said whether content trains it.`);
  }
}

/** Why a receiver is exposed, largest first. The first line of every receiver that keeps data is that it does. */
function reasonsOf(facts: Facts): Weighed[] {
  const { app, ai, vendor, helper, country } = facts;
  if (helper) {
    const open = helper.until === undefined;
    return [
      reason('holds', 1, () => `${helper.name} can read it.`),
      ...(open ? [reason('no-end-date', 1, () => `${helper.name}'s access has no end date.`)] : []),
    ];
  }
  if (!app) return [reason('holds', 0.5, () => 'It goes to people outside your apps.')];
  if (ai?.runs === 'this-computer')
    return [reason('holds', 0.2, () => `${app.name} works on this computer.`)];
  const found: (Weighed | undefined)[] = [
    reason('holds', 1, () => `${app.name} keeps a copy.`),
    ai && trainingReason(app, ai),
  ];
  if (ai?.runs === 'third-party' && ai.touchpoint !== 'none' && !app.aiOff)
    found.push(reason('third-party-model', 1, () => `${app.name} sends content to another company's model.`));
  if (!vendor) found.push(reason('no-vendor', 1.5, () => `Nobody said which vendor is behind ${app.name}.`));
  else {
    if (vendor.agreement !== 'signed')
      found.push(
        vendor.agreement === 'none'
          ? reason('no-agreement', 2, () => `There is no data-processing agreement with ${vendor.name}.`)
          : reason(
              'no-agreement',
              1,
              () => `Nobody checked whether there is a data-processing agreement with ${vendor.name}.`,
            ),
      );
    if (vendor.country === undefined)
      found.push(reason('abroad', 0.5, () => `Nobody knows in which country ${vendor.name} is.`));
    else if (country !== '' && isAbroad(country, vendor.country) && !vendor.safeguard)
      found.push(
        reason(
          'abroad',
          1,
          () => `${vendor.name} is in ${vendor.country}, and no safeguard for the transfer is noted.`,
        ),
      );
    if (facts.stance === undefined)
      found.push(reason('stance', 0.5, () => `${vendor.name}'s documents have not been read.`));
    else if (facts.stance === 'vague')
      found.push(reason('stance', 1, () => `${vendor.name}'s documents are vague about use or retention.`));
    else if (facts.stance === 'silent')
      found.push(
        reason(
          'stance',
          1.5,
          () => `${vendor.name}'s documents do not say how data is used or how long it is kept.`,
        ),
      );
  }
  return found.filter((r) => r !== undefined).sort((a, b) => b.adds - a.adds);
}

const round = (score: number): number => Math.round(score * 10) / 10;

function scoreOf(facts: Facts): { readonly score: number; readonly reasons: readonly Weighed[] } {
  const reasons = reasonsOf(facts);
  const receiver = reasons.reduce((sum, r) => sum + r.adds, 0);
  return { score: weigh(facts.moves).weight * receiver, reasons };
}

/** Each thing that could be done, as the facts would then be. The best is the one that leaves the least. */
function actions(facts: Facts, known: Known, local: App | undefined): NextAction[] {
  const { app, vendor, helper, moves } = facts;
  const found: NextAction[] = [];
  const offer = (action: Omit<NextAction, 'leaves'>, then: Partial<Facts>): void => {
    found.push({ ...action, leaves: round(scoreOf({ ...facts, ...then }).score) });
  };
  const readable = moves.filter((m) => m.rule === undefined || m.rule === 'as is');
  const identities = readable.filter((m) => identifies(m.category)).map((m) => m.category);
  const to = app?.name ?? helper?.name ?? 'them';
  const entry = app?.catalog === undefined ? undefined : known.catalog?.apps.get(app.catalog);
  if (
    app &&
    facts.ai &&
    trainingReason(app, facts.ai) &&
    app.optOut === 'unknown' &&
    facts.ai.trains === 'opt-out'
  ) {
    const path = entry?.optOuts?.[0]?.path;
    offer(
      {
        do: 'turn-off',
        says: `Turn training off in ${app.name}${path ? `: ${path}` : ''}, and confirm it here.`,
      },
      { app: { ...app, optOut: 'attested' } },
    );
  }
  if (identities.length > 0 && (app?.assistant || facts.ai?.trains !== 'no'))
    offer(
      { do: 'pseudonymise', says: `Pseudonymise ${categoryWords(identities)} here.`, categories: identities },
      { moves: moves.map((m) => (identities.includes(m.category) ? { ...m, rule: 'pseudonymise' } : m)) },
    );
  if (app?.assistant && local && local.id !== app.id)
    offer(
      { do: 'send-local', says: `Send it to ${local.name} on this computer instead.` },
      { app: local, ai: local.ai },
    );
  if (vendor && vendor.agreement !== 'signed') {
    const dpa =
      known.catalog && entry
        ? documentsOf(known.catalog, entry).dpa
        : known.catalog?.vendors.get(vendor.catalog ?? '')?.links?.dpa;
    offer(
      {
        do: 'ask-agreement',
        says: dpa
          ? `Sign ${vendor.name}'s data-processing agreement, and note it here.`
          : `Ask ${vendor.name} for a data-processing agreement.`,
        ...(dpa && { link: dpa }),
      },
      { vendor: { ...vendor, agreement: 'signed' } },
    );
  }
  if (app && !vendor)
    offer(
      { do: 'name-vendor', says: `Say which vendor is behind ${app.name}.` },
      { vendor: { id: '', name: '', agreement: 'unknown' } },
    );
  if (vendor && facts.stance === undefined)
    offer({ do: 'read-documents', says: `Read what ${vendor.name} publishes.` }, { stance: 'clear' });
  if (helper && helper.until === undefined)
    offer(
      { do: 'set-end-date', says: `Set the date on which ${helper.name}'s access ends.` },
      { helper: { ...helper, until: 'set' } },
    );
  const special = readable.filter((m) => sensitivityOf(m.category) === 3).map((m) => m.category);
  if (app?.assistant && special.length > 0)
    offer(
      { do: 'block', says: `Block ${categoryWords(special)} for ${to}.`, categories: special },
      { moves: moves.map((m) => (special.includes(m.category) ? { ...m, rule: 'block' } : m)) },
    );
  return found.sort((a, b) => a.leaves - b.leaves);
}

function factsOf(view: MapView, handOff: HandOff, known: Known): Facts {
  const app = handOff.to.at === 'app' ? view.apps.get(handOff.to.id) : undefined;
  const ai = aiAt(view, handOff);
  const vendor = app?.vendor === undefined ? undefined : view.vendors.get(app.vendor);
  const helper = handOff.to.at === 'helper' ? view.helpers.get(handOff.to.id) : undefined;
  const read = vendor && known.stances?.get(vendor.id);
  const said = read?.training;
  const clarity = read && (['silent', 'vague'] as const).find((c) => read.uses === c || read.retention === c);
  return {
    moves: handOff.moves,
    ...(app && { app }),
    // What was read in the vendor's documents is newer than the catalogue's answer, where the row says unknown.
    ...(ai && { ai: said && ai.trains === 'unknown' ? { ...ai, trains: said } : ai }),
    ...(vendor && { vendor }),
    ...(helper && { helper }),
    country: view.map.business.country,
    ...(read && { stance: clarity ?? 'clear' }),
  };
}

const levelOf = (score: number): Exposure['level'] =>
  score >= EXPOSED_FROM ? 'exposed' : score >= SOME_FROM ? 'some' : 'little';

/** How exposed one hand-off is, without the reasons: for counts and for the drawing. */
export function levelAndScore(
  view: MapView,
  handOff: HandOff,
  known: Known,
): { readonly score: number; readonly level: Exposure['level'] } {
  const { score } = scoreOf(factsOf(view, handOff, known));
  return { score, level: levelOf(score) };
}

/** How exposed one hand-off is: sensitivity of what moves, times how exposed the receiver is, less what the rule does. */
function exposureOf(view: MapView, handOff: HandOff, known: Known): Exposure {
  const facts = factsOf(view, handOff, known);
  const { sensitivity, left } = weigh(handOff.moves);
  const { score, reasons } = scoreOf(facts);
  const next = score === 0 ? undefined : nextAction(view, facts, score, known);
  const step = stepOf(handOff);
  const readable = handOff.moves.filter((m) => m.rule !== 'block');
  return {
    handOff: handOff.id,
    name: view.name(handOff),
    ...(step !== undefined && { step }),
    score: round(score),
    level: levelOf(score),
    sensitivity,
    receiver: round(reasons.reduce((sum, r) => sum + r.adds, 0)),
    left: Math.round(left * 100) / 100,
    moves: movesWords(readable),
    reasons: readable.length === 0 ? [] : reasons.map(({ what, adds, say }) => ({ what, adds, says: say() })),
    ...(next && { next }),
  };
}

/** What leaves the least; where a rule is still to be chosen and would do as much, choosing it comes first. */
function nextAction(view: MapView, facts: Facts, score: number, known: Known): NextAction | undefined {
  const best = actions(facts, known, view.localAssistant)[0];
  const undecided = facts.moves.filter((m) => m.rule === undefined).map((m) => m.category);
  if (undecided.length === 0 || (best && best.do !== 'pseudonymise')) return best;
  return {
    do: 'choose-rule',
    says: `Choose a rule for ${categoryWords(undecided)}; until then the default rules hold.`,
    leaves: best?.leaves ?? round(score),
  };
}

/** `tax numbers as they are (special or high harm), names as pseudonyms (ordinary)` */
function movesWords(moves: HandOff['moves']): string {
  const AS = {
    'as is': 'as they are',
    pseudonymise: 'as pseudonyms',
    generalise: 'made coarser',
    block: 'blocked',
  } as const;
  if (moves.length === 0) return 'nothing leaves';
  return [...moves]
    .sort((a, b) => sensitivityOf(b.category) - sensitivityOf(a.category))
    .map(
      ({ category, rule }) =>
        `${categoryWords([category])} ${rule ? AS[rule] : 'without a rule'} (${SENSITIVITY_WORDS[sensitivityOf(category)]})`,
    )
    .join(', ');
}

/** Every hand-off with its exposure, most exposed first. */
export function exposed(map: BusinessMap, known: Known = {}): Exposure[] {
  const view = viewOf(map);
  return map.handOffs.map((handOff) => exposureOf(view, handOff, known)).sort((a, b) => b.score - a.score);
}
