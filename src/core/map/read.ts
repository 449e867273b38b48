import { fail, ok, type Problem, type Result } from '../base/index.ts';
import { RULES } from '../guard/index.ts';
import { PERSON_ROLES } from '../people/index.ts';
import {
  type Actor,
  AGREEMENTS,
  AI_TOUCHPOINTS,
  type Ai,
  type App,
  type BusinessDetails,
  type BusinessMap,
  CHECKS,
  ENDS,
  type End,
  type HandOff,
  type Helper,
  MAP_LIMITS,
  MAP_VERSION,
  MODEL_RUNNERS,
  type Move,
  type PeopleGroup,
  type Step,
  TRAINING,
  UNKNOWN_AI,
  type Vendor,
  type Verdict,
  WAYS,
  type Workflow,
} from './model.ts';

/** A row that cannot be taken, by its place in the file, and why. */
export interface BadRow {
  readonly row: string;
  readonly reason: string;
}

export type MapProblem = Problem<
  | 'map-not-json'
  | 'map-version'
  | 'map-bad-rows'
  | 'map-too-large'
  | 'map-not-found'
  | 'map-changed'
  | 'map-edit'
> & { readonly rows?: readonly BadRow[] };

type Raw = Readonly<Record<string, unknown>>;

/** How many bad rows are named; a file with more has another problem than its rows. */
const ROWS_NAMED = 20;

class Rows {
  readonly bad: BadRow[] = [];

  object(value: unknown, row: string): Raw {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Raw;
    this.bad.push({ row, reason: 'is not a record' });
    return {};
  }

  list<T>(from: Raw, key: string, row: string, limit: number, read: (item: unknown, row: string) => T): T[] {
    const value = from[key] ?? [];
    const where = row === '' ? key : `${row}.${key}`;
    if (!Array.isArray(value)) {
      this.bad.push({ row: where, reason: 'is not a list' });
      return [];
    }
    if (value.length > limit) {
      this.bad.push({ row: where, reason: `has ${value.length} rows; at most ${limit} are taken` });
      return [];
    }
    return value.map((item, at) => read(item, `${where}[${at + 1}]`));
  }

  text(from: Raw, key: string, row: string): string {
    const value = from[key];
    if (typeof value === 'string' && value !== '' && value.length <= MAP_LIMITS.textLength) return value;
    this.bad.push({
      row: `${row}.${key}`,
      reason: `must be a text of 1 to ${MAP_LIMITS.textLength} characters`,
    });
    return '';
  }

  optionalText<K extends string>(from: Raw, key: K, row: string): { readonly [P in K]?: string } {
    const value = from[key];
    if (value === undefined || value === null || value === '') return {};
    return { [key]: this.text(from, key, row) } as { readonly [P in K]?: string };
  }

  one<T extends string>(value: unknown, allowed: readonly T[], row: string): T {
    const found = allowed.find((a) => a === value);
    if (found !== undefined) return found;
    this.bad.push({ row, reason: `must be one of: ${allowed.join(', ')}` });
    return allowed[0] as T;
  }

  texts(from: Raw, key: string, row: string): string[] {
    return this.list(from, key, row, MAP_LIMITS.apps, (item, at) => {
      if (typeof item === 'string' && item !== '' && item.length <= MAP_LIMITS.textLength) return item;
      this.bad.push({ row: at, reason: 'must be a text' });
      return '';
    });
  }

  unique(items: readonly { readonly id: string }[], what: string): void {
    const seen = new Set<string>();
    for (const { id } of items) {
      if (id !== '' && seen.has(id)) this.bad.push({ row: what, reason: `has the id “${id}” twice` });
      seen.add(id);
    }
  }
}

function readAi(rows: Rows, value: unknown, row: string): Ai {
  if (value === undefined || value === null) return UNKNOWN_AI;
  const ai = rows.object(value, row);
  return {
    touchpoint: rows.one(ai.touchpoint, AI_TOUCHPOINTS, `${row}.touchpoint`),
    runs: rows.one(ai.runs, MODEL_RUNNERS, `${row}.runs`),
    trains: rows.one(ai.trains, TRAINING, `${row}.trains`),
  };
}

function readApp(rows: Rows, value: unknown, row: string): App {
  const app = rows.object(value, row);
  const reachedBy = rows.texts(app, 'reachedBy', row);
  return {
    id: rows.text(app, 'id', row),
    name: rows.text(app, 'name', row),
    ...rows.optionalText(app, 'vendor', row),
    ...rows.optionalText(app, 'catalog', row),
    ...(app.assistant === true && { assistant: true }),
    ai: readAi(rows, app.ai, `${row}.ai`),
    ...(app.aiOff === true && { aiOff: true }),
    optOut: rows.one(app.optOut ?? 'unknown', CHECKS, `${row}.optOut`),
    ...(reachedBy.length > 0 && { reachedBy }),
  };
}

function readVendor(rows: Rows, value: unknown, row: string): Vendor {
  const vendor = rows.object(value, row);
  return {
    id: rows.text(vendor, 'id', row),
    name: rows.text(vendor, 'name', row),
    ...rows.optionalText(vendor, 'catalog', row),
    ...rows.optionalText(vendor, 'country', row),
    agreement: rows.one(vendor.agreement ?? 'unknown', AGREEMENTS, `${row}.agreement`),
    ...rows.optionalText(vendor, 'safeguard', row),
  };
}

function readPeople(rows: Rows, value: unknown, row: string): PeopleGroup {
  const group = rows.object(value, row);
  const roles = rows.list(group, 'roles', row, PERSON_ROLES.length, (role, at) =>
    rows.one(role, PERSON_ROLES, at),
  );
  return {
    id: rows.text(group, 'id', row),
    label: rows.text(group, 'label', row),
    ...(roles.length > 0 && { roles }),
  };
}

function readHelper(rows: Rows, value: unknown, row: string): Helper {
  const helper = rows.object(value, row);
  if (helper.until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(String(helper.until)))
    rows.bad.push({ row: `${row}.until`, reason: 'must be a date like 2026-12-31' });
  return {
    id: rows.text(helper, 'id', row),
    name: rows.text(helper, 'name', row),
    ...rows.optionalText(helper, 'until', row),
  };
}

function readActor(rows: Rows, value: unknown, row: string): Actor {
  if (value === undefined) return { is: 'me' };
  const actor = rows.object(value, row);
  const is = rows.one(actor.is, ['me', 'helper', 'vendor'], `${row}.is`);
  return is === 'me' ? { is } : { is, id: rows.text(actor, 'id', row) };
}

function readStep(rows: Rows, value: unknown, row: string): Step {
  const step = rows.object(value, row);
  return {
    id: rows.text(step, 'id', row),
    label: rows.text(step, 'label', row),
    who: readActor(rows, step.who, `${row}.who`),
    apps: rows.texts(step, 'apps', row),
    in: rows.texts(step, 'in', row),
    out: rows.texts(step, 'out', row),
    ...(step.ai !== undefined && { ai: readAi(rows, step.ai, `${row}.ai`) }),
    ...rows.optionalText(step, 'note', row),
  };
}

function readWorkflow(rows: Rows, value: unknown, row: string): Workflow {
  const workflow = rows.object(value, row);
  return {
    id: rows.text(workflow, 'id', row),
    label: rows.text(workflow, 'label', row),
    ...rows.optionalText(workflow, 'purpose', row),
    role: rows.one(workflow.role ?? 'controller', ['controller', 'processor'], `${row}.role`),
    people: rows.texts(workflow, 'people', row),
    ...rows.optionalText(workflow, 'retention', row),
    steps: rows.list(workflow, 'steps', row, MAP_LIMITS.steps, (item, at) => readStep(rows, item, at)),
  };
}

function readEnd(rows: Rows, value: unknown, row: string): End {
  const end = rows.object(value, row);
  return { at: rows.one(end.at, ENDS, `${row}.at`), id: rows.text(end, 'id', row) };
}

function readMove(rows: Rows, value: unknown, row: string): Move {
  const move = rows.object(value, row);
  return {
    category: rows.text(move, 'category', row),
    ...(move.rule !== undefined && { rule: rows.one(move.rule, RULES, `${row}.rule`) }),
  };
}

function readHandOff(rows: Rows, value: unknown, row: string): HandOff {
  const handOff = rows.object(value, row);
  return {
    id: rows.text(handOff, 'id', row),
    from: readEnd(rows, handOff.from, `${row}.from`),
    to: readEnd(rows, handOff.to, `${row}.to`),
    ...rows.optionalText(handOff, 'step', row),
    ...(handOff.way !== undefined && { way: rows.one(handOff.way, WAYS, `${row}.way`) }),
    moves: rows.list(handOff, 'moves', row, 200, (item, at) => readMove(rows, item, at)),
    ...rows.optionalText(handOff, 'reason', row),
  };
}

function readVerdict(rows: Rows, value: unknown, row: string): Verdict {
  const verdict = rows.object(value, row);
  return {
    id: rows.text(verdict, 'id', row),
    destination: rows.text(verdict, 'destination', row),
    category: rows.text(verdict, 'category', row),
    verdict: rows.one(verdict.verdict, ['accepted', 'stopped'], `${row}.verdict`),
  };
}

function readBusiness(rows: Rows, value: unknown): BusinessDetails {
  const business = rows.object(value ?? {}, 'business');
  const field = (key: string): string => rows.optionalText(business, key, 'business')[key] ?? '';
  return {
    name: field('name'),
    contact: field('contact'),
    country: field('country'),
    security: field('security'),
  };
}

/**
 * Takes a parsed JSON value as a map. What is merely incomplete or points nowhere (a removed app, an unknown data
 * category, a cycle, two apps of one name) is kept, and `todos` marks it. A row that is not a row is refused with its
 * place and the reason, and then nothing of the file is taken.
 */
export function readMap(value: unknown): Result<BusinessMap, MapProblem> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail(
      'map-not-json',
      'This is not a map: a JSON object with workflows was expected. Nothing was changed.',
    );
  const raw = value as Raw;
  if (raw.version !== MAP_VERSION)
    return fail(
      'map-version',
      `This map has version ${JSON.stringify(raw.version) ?? 'none'}; this Privet reads version ${MAP_VERSION}. Nothing was changed. Export it again from a Privet of the same version.`,
    );
  const rows = new Rows();
  const map: BusinessMap = {
    version: MAP_VERSION,
    business: readBusiness(rows, raw.business),
    people: rows.list(raw, 'people', '', MAP_LIMITS.people, (v, at) => readPeople(rows, v, at)),
    workflows: rows.list(raw, 'workflows', '', MAP_LIMITS.workflows, (v, at) => readWorkflow(rows, v, at)),
    apps: rows.list(raw, 'apps', '', MAP_LIMITS.apps, (v, at) => readApp(rows, v, at)),
    vendors: rows.list(raw, 'vendors', '', MAP_LIMITS.vendors, (v, at) => readVendor(rows, v, at)),
    helpers: rows.list(raw, 'helpers', '', MAP_LIMITS.helpers, (v, at) => readHelper(rows, v, at)),
    handOffs: rows.list(raw, 'handOffs', '', MAP_LIMITS.handOffs, (v, at) => readHandOff(rows, v, at)),
    verdicts: rows.list(raw, 'verdicts', '', MAP_LIMITS.verdicts, (v, at) => readVerdict(rows, v, at)),
  };
  const steps = map.workflows.flatMap((w) => w.steps);
  for (const [what, items] of Object.entries({ ...map, steps }))
    if (Array.isArray(items)) rows.unique(items, what);
  if (steps.length > MAP_LIMITS.steps)
    rows.bad.push({ row: 'steps', reason: `are ${steps.length}; at most ${MAP_LIMITS.steps} are taken` });
  return rows.bad.length === 0 ? ok(map) : refused(rows.bad);
}

/** The refusal of a file with bad rows: names the first of them and counts the rest. */
export function refused(bad: readonly BadRow[]): { readonly ok: false; readonly problem: MapProblem } {
  const named = bad.slice(0, ROWS_NAMED);
  const rest = bad.length - named.length;
  const list = named.map(({ row, reason }) => `${row} ${reason}`).join('; ');
  return {
    ok: false,
    problem: {
      code: 'map-bad-rows',
      message: `Nothing was changed, because ${bad.length === 1 ? 'a row' : `${bad.length} rows`} could not be read: ${list}${rest > 0 ? `; and ${rest} more` : ''}. Correct ${bad.length === 1 ? 'it' : 'them'} and import again.`,
      rows: named,
    },
  };
}
