import { z } from 'zod';
import { type PersonId, personId, type Result } from '../../core/base/index.ts';
import { RULES } from '../../core/guard/index.ts';
import {
  AGREEMENTS,
  AI_TOUCHPOINTS,
  CHECKS,
  DATA_CATEGORIES,
  ENDS,
  EXPORT_FORMATS,
  type MapEdit,
  type MapKeeper,
  MODEL_RUNNERS,
  QUESTIONS,
  type Sheet,
  TRAINING,
  WAYS,
} from '../../core/map/index.ts';
import { PERSON_ROLES, type Table } from '../../core/people/index.ts';
import { parseJson } from './json.ts';
import { answer, gather, type Resource, read, refuse } from './room.ts';

/** A map of a thousand hand-offs is about 300 KB as JSON. */
const MAX_MAP_BYTES = 8 * 1024 * 1024;

/** What the routes work with: the map, and readers and writers of files. */
export interface MapDesk {
  readonly keeper: MapKeeper;
  readTable(bytes: Uint8Array): Result<Table>;
  writeWorkbook(sheets: readonly Sheet[]): Uint8Array;
}

const Id = z.string().min(1).max(200);
const Text = z.string().trim().min(1).max(500);
const Maybe = Text.nullable().optional();
const Ids = z.array(Id).max(3_000);
const EndBody = z.strictObject({ at: z.enum(ENDS), id: Id });
const AiBody = z.strictObject({
  touchpoint: z.enum(AI_TOUCHPOINTS),
  runs: z.enum(MODEL_RUNNERS),
  trains: z.enum(TRAINING),
});
const Choice = z.union([
  z.strictObject({ catalog: Id }),
  z.strictObject({ app: Id }),
  z.strictObject({ name: Text }),
]);
const Who = z.union([
  z.strictObject({ is: z.literal('me') }),
  z.strictObject({ is: z.enum(['helper', 'vendor']), id: Id }),
]);
const Roles = z.array(z.enum(PERSON_ROLES)).max(PERSON_ROLES.length);
const Moves = z.array(z.strictObject({ category: Id, rule: z.enum(RULES).optional() })).max(200);
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const edits = <D extends string, S extends z.ZodRawShape>(name: D, shape: S) =>
  z.strictObject({ do: z.literal(name), ...shape });

/** Every edit, field by field. What a field means is checked by core when the edit is made. */
const EditBody = z.discriminatedUnion('do', [
  edits('set-business', {
    changes: z.strictObject({
      name: z.string().max(500).optional(),
      contact: z.string().max(500).optional(),
      country: z.string().max(2).optional(),
      security: z.string().max(500).optional(),
    }),
  }),
  edits('add-workflow', { label: Text }),
  edits('set-workflow', {
    id: Id,
    changes: z.strictObject({
      label: Text.optional(),
      purpose: Maybe,
      role: z.enum(['controller', 'processor']).optional(),
      people: Ids.optional(),
      retention: Maybe,
    }),
  }),
  edits('remove-workflow', { id: Id }),
  edits('add-step', { workflow: Id, label: Text, after: Id.optional() }),
  edits('set-step', {
    id: Id,
    changes: z.strictObject({
      label: Text.optional(),
      who: Who.optional(),
      apps: Ids.optional(),
      in: Ids.optional(),
      out: Ids.optional(),
      ai: AiBody.nullable().optional(),
      note: Maybe,
    }),
  }),
  edits('move-step', { id: Id, to: z.int().min(1).max(3_000) }),
  edits('remove-step', { id: Id }),
  edits('use-app', { step: Id, choice: Choice }),
  edits('swap-app', { id: Id, choice: Choice }),
  edits('add-app', { choice: Choice }),
  edits('hand-on', { step: Id, choice: Choice, categories: Ids }),
  edits('set-app', {
    id: Id,
    changes: z.strictObject({
      name: Text.optional(),
      vendor: Maybe,
      assistant: z.boolean().nullable().optional(),
      ai: AiBody.optional(),
      aiOff: z.boolean().nullable().optional(),
      optOut: z.enum(CHECKS).optional(),
      reachedBy: Ids.nullable().optional(),
    }),
  }),
  edits('remove-app', { id: Id }),
  edits('name-vendor', { app: Id, name: Text }),
  edits('set-vendor', {
    id: Id,
    changes: z.strictObject({
      name: Text.optional(),
      country: z.string().length(2).nullable().optional(),
      agreement: z.enum(AGREEMENTS).optional(),
      safeguard: Maybe,
    }),
  }),
  edits('add-people', { people: z.strictObject({ id: Id, label: Text, roles: Roles.optional() }) }),
  edits('set-people', {
    id: Id,
    changes: z.strictObject({ label: Text.optional(), roles: Roles.nullable().optional() }),
  }),
  edits('add-helper', { helper: z.strictObject({ id: Id, name: Text, until: Day.optional() }) }),
  edits('set-helper', {
    id: Id,
    changes: z.strictObject({ name: Text.optional(), until: Day.nullable().optional() }),
  }),
  edits('remove-helper', { id: Id }),
  edits('add-hand-off', { from: EndBody, to: EndBody, categories: Ids }),
  edits('set-hand-off', {
    id: Id,
    changes: z.strictObject({
      from: EndBody.optional(),
      to: EndBody.optional(),
      way: z.enum(WAYS).nullable().optional(),
      moves: Moves.optional(),
      reason: Maybe,
    }),
  }),
  edits('set-rule', { id: Id, category: Id, rule: z.enum(RULES) }),
  edits('remove-hand-off', { id: Id }),
  edits('judge', { destination: Text, category: Id, verdict: z.enum(['accepted', 'stopped']) }),
]);

const Revision = z.int().min(0);
const AskedBody = z.strictObject({
  category: Id.optional(),
  role: Id.optional(),
  person: Id.optional(),
  helper: Text.optional(),
  steps: Ids.optional(),
  until: Day.optional(),
  apps: Ids.optional(),
  into: Id.optional(),
  vendor: Id.optional(),
  app: Id.optional(),
});
const QuestionBody = AskedBody.extend({ question: z.enum(QUESTIONS) });
const WhatIfBody = AskedBody.omit({ category: true, role: true, person: true }).extend({
  workflows: Ids.optional(),
});
const StartBody = z.strictObject({ revision: Revision, template: Id, workflows: Ids.optional() });
const Workflows = z.strictObject({
  workflow: z
    .union([Id, Ids])
    .transform((w) => (Array.isArray(w) ? w : [w]))
    .optional(),
});
const ExportQuery = Workflows.extend({ format: z.enum(EXPORT_FORMATS) });

const TYPES = {
  mermaid: ['text/plain; charset=utf-8', 'map.mmd'],
  svg: ['image/svg+xml', 'map.svg'],
  csv: ['text/csv; charset=utf-8', 'map.csv'],
  json: ['application/json; charset=utf-8', 'map.json'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'record-of-processing.xlsx'],
} as const;

/** The map: as it is, its edits, the questions asked of it, its pictures and files. */
export const mapResource =
  ({ keeper, readTable, writeWorkbook }: MapDesk): Resource =>
  ({ app }) => {
    app.get('/api/map', () => keeper.snapshot());

    app.get('/api/map/catalogue', async () => ({
      categories: DATA_CATEGORIES,
      templates: [...keeper.catalog.templates.values()],
      apps: [...keeper.catalog.apps.values()].map(({ id, name }) => ({ id, name })),
    }));

    app.get('/api/map/unexplained', async () => ({ rows: await keeper.unexplained() }));

    app.get('/api/map/drawing', async (request, reply) => {
      const query = read(Workflows, request.query);
      return query.ok ? keeper.drawing(query.value.workflow) : refuse(reply, query.problem);
    });

    app.get('/api/map/apps', async (request, reply) => {
      const query = read(z.strictObject({ typed: z.string().max(100) }), request.query);
      return query.ok ? { rows: await keeper.findApps(query.value.typed) } : refuse(reply, query.problem);
    });

    app.post('/api/map/edits', async (request, reply) => {
      const body = read(z.strictObject({ revision: Revision, edit: EditBody }), request.body);
      if (!body.ok) return refuse(reply, body.problem);
      return answer(reply, await keeper.edit(body.value.revision, body.value.edit satisfies MapEdit));
    });

    app.post('/api/map/starts', async (request, reply) => {
      const body = read(StartBody, request.body);
      if (!body.ok) return refuse(reply, body.problem);
      const { revision, template, workflows } = body.value;
      return answer(reply, await keeper.start(revision, template, workflows), 201);
    });

    app.post('/api/map/undo', async (_request, reply) => answer(reply, await keeper.undo()));
    app.post('/api/map/redo', async (_request, reply) => answer(reply, await keeper.redo()));

    app.post('/api/map/answers', async (request, reply) => {
      const body = read(QuestionBody, request.body);
      if (!body.ok) return refuse(reply, body.problem);
      const { question, person, ...asked } = body.value;
      const about: { person?: PersonId } = person === undefined ? {} : { person: personId(person) };
      return answer(reply, await keeper.ask(question, { ...asked, ...about }));
    });

    app.post('/api/map/what-ifs', async (request, reply) => {
      const body = read(WhatIfBody, request.body);
      if (!body.ok) return refuse(reply, body.problem);
      const { workflows, ...asked } = body.value;
      return answer(reply, await keeper.whatIf(asked, workflows));
    });

    app.post('/api/map/imports', async (request, reply) => {
      const bytes = await gather(request, MAX_MAP_BYTES);
      const text = new TextDecoder().decode(bytes);
      if (/^\s*[{[]/.test(text)) {
        const json = parseJson(text);
        return json.ok ? answer(reply, await keeper.importJson(json.value)) : refuse(reply, json.problem);
      }
      const table = readTable(bytes);
      return table.ok ? answer(reply, await keeper.importTable(table.value)) : refuse(reply, table.problem);
    });

    app.get('/api/map/export', async (request, reply) => {
      const query = read(ExportQuery, request.query);
      if (!query.ok) return refuse(reply, query.problem);
      const { format, workflow } = query.value;
      const made = await keeper.export(format, workflow);
      const [type, name] = TYPES[format];
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(made.format === 'xlsx' ? Buffer.from(writeWorkbook(made.sheets)) : made.text);
    });
  };
