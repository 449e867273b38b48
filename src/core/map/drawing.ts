import type { Rule } from '../guard/index.ts';
import { categoryWords } from './categories.ts';
import type { BusinessMap, HandOff, Move } from './model.ts';
import { levelAndScore } from './questions/exposed.ts';
import type { Known } from './questions/known.ts';
import { aiWords } from './questions/who-sees.ts';
import type { Unexplained } from './unexplained.ts';
import { viewOf } from './view.ts';

export const LANES = ['people', 'steps', 'apps', 'vendors', 'ai'] as const;
export type Lane = (typeof LANES)[number];

export interface DrawnNode {
  readonly id: string;
  readonly lane: Lane;
  readonly label: string;
  readonly detail: string;
  readonly tone: 'plain' | 'look' | 'left';
}

/**
 * A line of the drawing. `rule` gives its style: the weakest rule on it; `open` has none yet; `tie` moves no data of its
 * own; `unexplained` left, and no hand-off says so.
 */
export interface DrawnEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly rule: Rule | 'open' | 'tie' | 'unexplained';
  /** The weakest rule, and how many others there are: `pseudonymise +1`. Empty on a tie. */
  readonly label: string;
  /** All rules in words: `pseudonymise and block`. */
  readonly says: string;
  readonly handOff?: string;
  /** Id of the disclosure that no hand-off explains. */
  readonly unexplained?: string;
  readonly tone: 'plain' | 'look' | 'left';
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

const ORDER: readonly (Rule | undefined)[] = ['as is', undefined, 'pseudonymise', 'generalise', 'block'];

/** The rules of a hand-off in words, weakest first. */
function rulesWords(moves: readonly Move[]): string {
  if (moves.length === 0) return 'no data yet';
  const rules = ORDER.filter((rule) => moves.some((m) => m.rule === rule)).map(
    (rule) => rule ?? 'no rule yet',
  );
  return rules.length < 2 ? rules.join('') : `${rules.slice(0, -1).join(', ')} and ${rules.at(-1)}`;
}

/** The weakest rule, with the number of other rules: a line has room for no more. */
function shortWords(moves: readonly Move[]): string {
  if (moves.length === 0) return rulesWords(moves);
  const [first, ...others] = ORDER.filter((rule) => moves.some((m) => m.rule === rule));
  return `${first ?? 'no rule yet'}${others.length > 0 ? ` +${others.length}` : ''}`;
}

const weakest = (moves: readonly Move[]): DrawnEdge['rule'] =>
  moves.length === 0 ? 'open' : (ORDER.find((rule) => moves.some((m) => m.rule === rule)) ?? 'open');

/**
 * The map, or some of its workflows, as boxes in five lanes and lines between them. The same rows as the list: nothing is
 * on the drawing only. Disclosures that no hand-off explains are drawn when the whole map is, or their app is.
 */
export function drawingOf(
  map: BusinessMap,
  only?: ReadonlySet<string>,
  known: Known = {},
  left: readonly Unexplained[] = [],
): Drawing {
  const view = viewOf(map);
  const nodes = new Map<string, DrawnNode>();
  const edges: DrawnEdge[] = [];
  const ties = new Map<string, number>();
  const add = (
    lane: Lane,
    key: string,
    label: string,
    detail: string,
    tone: DrawnNode['tone'] = 'plain',
  ): string => {
    const id = `${lane}:${key}`;
    if (!nodes.has(id)) nodes.set(id, { id, lane, label, detail, tone });
    return id;
  };
  const tie = (
    from: string,
    to: string,
    rule: DrawnEdge['rule'] = 'tie',
    tone: DrawnEdge['tone'] = 'plain',
  ): void => {
    const id = `${from} ${to}`;
    const at = ties.get(id) ?? -1;
    const weaker =
      ORDER.indexOf(rule as Rule) >= 0 &&
      at >= 0 &&
      ORDER.indexOf(rule as Rule) < ORDER.indexOf(edges[at]?.rule as Rule);
    if (at < 0) ties.set(id, edges.push({ id, from, to, rule, label: '', says: '', tone }) - 1);
    else if (weaker) edges[at] = { ...(edges[at] as DrawnEdge), rule, tone };
  };

  const heldBy = (app: string): string => {
    const moves = (view.toApp.get(app) ?? []).flatMap((h) => h.moves.filter((m) => m.rule !== 'block'));
    return moves.length > 0 ? categoryWords([...new Set(moves.map((m) => m.category))]) : 'no data';
  };

  const drawApp = (id: string, rule: DrawnEdge['rule'], tone: DrawnEdge['tone']): string => {
    const app = view.apps.get(id);
    const node = nodes.has(`apps:${id}`)
      ? `apps:${id}`
      : add('apps', id, app?.name ?? `${id} (removed)`, heldBy(id), app ? 'plain' : 'look');
    if (!app) return node;
    const vendor = app.vendor === undefined ? undefined : view.vendors.get(app.vendor);
    const maker = vendor
      ? add(
          'vendors',
          vendor.id,
          vendor.name,
          vendor.agreement === 'signed'
            ? 'agreement signed'
            : vendor.agreement === 'none'
              ? 'no agreement'
              : 'agreement not checked',
        )
      : add('vendors', `? ${id}`, 'No vendor yet', app.name, 'look');
    tie(node, maker, rule, tone);
    const words = aiWords(app);
    if (words !== undefined && app.ai.touchpoint !== 'unknown') {
      const trains = app.ai.trains === 'yes' || (app.ai.trains === 'opt-out' && app.optOut === 'unknown');
      const label = trains
        ? 'Trains on content'
        : app.ai.trains === 'no'
          ? 'Does not train'
          : app.ai.trains === 'unknown'
            ? 'May train'
            : 'Trains if you let it';
      const detail =
        app.ai.trains === 'opt-out'
          ? app.optOut === 'unknown'
            ? 'unless you opt out'
            : 'opted out'
          : app.ai.trains === 'unknown'
            ? 'nobody said'
            : app.name;
      tie(
        maker,
        add('ai', id, label, detail, trains ? 'left' : 'plain'),
        rule,
        trains && rule !== 'block' ? 'left' : tone,
      );
    }
    return node;
  };

  const shown = new Set<string>();
  for (const workflow of map.workflows) {
    if (only && !only.has(workflow.id)) continue;
    workflow.steps.forEach((step, at) => {
      shown.add(step.id);
      const data = [...new Set([...step.in, ...step.out])];
      const node = add(
        'steps',
        step.id,
        `${at + 1} ${step.label}`,
        data.length > 0 ? categoryWords(data) : 'no data ticked',
        data.length > 0 ? 'plain' : 'look',
      );
      const [first, ...others] = workflow.people.map((id) => view.people.get(id)?.label ?? id);
      if (first !== undefined)
        tie(add('people', workflow.people.join(' '), first, others.join(', ') || 'people'), node);
      if (step.who.is === 'helper')
        tie(add('people', step.who.id, view.helpers.get(step.who.id)?.name ?? step.who.id, 'helper'), node);
    });
  }
  const end = (e: HandOff['to'], rule: DrawnEdge['rule'], tone: DrawnEdge['tone']): string | undefined => {
    if (e.at === 'app') return drawApp(e.id, rule, tone);
    if (e.at === 'step') return nodes.has(`steps:${e.id}`) ? `steps:${e.id}` : undefined;
    return add('people', e.id, view.endLabel(e), e.at === 'helper' ? 'helper' : 'people');
  };
  for (const handOff of map.handOffs) {
    const step = handOff.step ?? (handOff.from.at === 'step' ? handOff.from.id : undefined);
    if (only && (step === undefined || !shown.has(step))) continue;
    const rule = weakest(handOff.moves);
    const { level } = levelAndScore(view, handOff, known);
    const tone = level === 'exposed' ? 'look' : 'plain';
    const from = end(handOff.from, 'tie', 'plain');
    const to = end(handOff.to, rule, tone);
    if (from && to)
      edges.push({
        id: handOff.id,
        from,
        to,
        rule,
        label: shortWords(handOff.moves),
        says: rulesWords(handOff.moves),
        handOff: handOff.id,
        tone,
      });
  }
  for (const { id, destination, category } of left) {
    if (only && !nodes.has(`apps:${destination}`)) continue;
    const to = view.apps.has(destination)
      ? drawApp(destination, 'unexplained', 'look')
      : add('apps', destination, destination, 'not on the map', 'look');
    const from = add('steps', '? unexplained', 'In no step', 'left, and no hand-off says so', 'look');
    const words = categoryWords([category]);
    edges.push({
      id,
      from,
      to,
      rule: 'unexplained',
      label: words,
      says: `${words}, unexplained`,
      unexplained: id,
      tone: 'look',
    });
  }
  return { nodes: [...nodes.values()], edges };
}

/** Where a box stands, in pixels; all boxes have the size of their lane. */
export interface PlacedNode extends DrawnNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line with its course: a curve from (x1, y1) to (x2, y2) that leaves and arrives level, and the middle of its words. */
export interface PlacedEdge extends DrawnEdge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly words: { readonly x: number; readonly y: number; readonly width: number };
}

export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

const X: Readonly<Record<Lane, number>> = { people: 10, steps: 180, apps: 470, vendors: 730, ai: 930 };
const WIDTH: Readonly<Record<Lane, number>> = { people: 120, steps: 180, apps: 180, vendors: 150, ai: 160 };
const HEIGHT = 50;
const PITCH = 66;
const TOP = 40;

/**
 * Lays a drawing out in its lanes. Steps stand in their order; every other box stands at the mean height of the boxes
 * that lead to it, moved down where two would overlap. Linear but for one sort a lane; the same drawing, the same place.
 */
export function layout({ nodes, edges }: Drawing): Layout {
  const y = new Map<string, number>();
  const steps = nodes.filter((n) => n.lane === 'steps');
  steps.forEach((node, at) => {
    y.set(node.id, TOP + at * PITCH);
  });
  const near = new Map<string, string[]>();
  const tied = (from: string, to: string): void => {
    const list = near.get(from);
    if (list) list.push(to);
    else near.set(from, [to]);
  };
  for (const { from, to } of edges) {
    tied(from, to);
    tied(to, from);
  }
  for (const lane of ['apps', 'vendors', 'ai', 'people'] as const) {
    const wish = (node: DrawnNode): number => {
      const heights = (near.get(node.id) ?? []).map((id) => y.get(id)).filter((v) => v !== undefined);
      return heights.length === 0
        ? Number.MAX_SAFE_INTEGER
        : heights.reduce((a, b) => a + b, 0) / heights.length;
    };
    const order = nodes.filter((n) => n.lane === lane).map((node) => ({ node, wish: wish(node) }));
    order.sort((a, b) => a.wish - b.wish);
    const column = place(order.map(({ wish: w }) => (w === Number.MAX_SAFE_INTEGER ? TOP : w)));
    order.forEach(({ node }, at) => {
      y.set(node.id, column[at] as number);
    });
  }
  const placed = nodes.map((node) => ({
    ...node,
    x: X[node.lane],
    y: y.get(node.id) ?? TOP,
    width: WIDTH[node.lane],
    height: HEIGHT,
  }));
  const bottom = Math.max(TOP, ...placed.map((n) => n.y + HEIGHT));
  return { nodes: placed, edges: courses(edges, placed), width: X.ai + WIDTH.ai + 10, height: bottom + 10 };
}

/** Places along a curve where its words may stand, best first. */
const WORDS_AT = [0.6, 0.45, 0.74, 0.35, 0.84, 0.52];
const WORDS_HEIGHT = 16;

/** Gives each line its course, and puts its words at the first place along it where they cover no others. */
function courses(edges: readonly DrawnEdge[], nodes: readonly PlacedNode[]): PlacedEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // Words already placed, by the row of their height's worth of pixels: only rows beside one another can overlap.
  const taken = new Map<number, { x: number; y: number; width: number }[]>();
  const rowOf = (height: number): number => Math.floor(height / WORDS_HEIGHT);
  return edges.flatMap((edge) => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    if (!from || !to) return [];
    const forward = from.x <= to.x;
    const x1 = forward ? from.x + from.width : from.x;
    const x2 = forward ? to.x : to.x + to.width;
    const y1 = from.y + from.height / 2;
    const y2 = to.y + to.height / 2;
    const width = edge.label.length * 5.6 + 10;
    const at = (t: number) => ({
      x: x1 + (x2 - x1) * (1.5 * t * (1 - t) + t ** 3),
      y: y1 + (y2 - y1) * (3 * t * t - 2 * t ** 3),
      width,
    });
    const free = (spot: { x: number; y: number }): boolean =>
      [-1, 0, 1].every((beside) =>
        (taken.get(rowOf(spot.y) + beside) ?? []).every(
          (o) => Math.abs(o.y - spot.y) >= WORDS_HEIGHT || Math.abs(o.x - spot.x) >= (o.width + width) / 2,
        ),
      );
    const words = WORDS_AT.map(at).find(free) ?? at(WORDS_AT[0] as number);
    if (edge.label) taken.set(rowOf(words.y), [...(taken.get(rowOf(words.y)) ?? []), words]);
    return [{ ...edge, x1, y1, x2, y2, words }];
  });
}

/** Heights at least a pitch apart and as near to the wished ones as a pass down and a pass up get them. */
function place(wishes: readonly number[]): number[] {
  const at: number[] = [];
  for (const wish of wishes) at.push(Math.max(wish, at.length === 0 ? TOP : (at.at(-1) as number) + PITCH));
  // A column that was pushed down as a whole is moved up again by half of what it was pushed, but not over the top.
  const pushed = at.reduce((sum, v, i) => sum + v - (wishes[i] as number), 0) / Math.max(1, at.length);
  const up = Math.min(pushed / 2, (at[0] ?? TOP) - TOP);
  return at.map((v) => Math.round(v - Math.max(0, up)));
}
