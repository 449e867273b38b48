import { Readable } from 'node:stream';
import { z } from 'zod';
import { COLUMN_USES, IDENTIFIER_KINDS, PERSON_ROLES } from '../../core/people/index.ts';
import { MAX_NOTE_CHARS, MAX_PAGE_ROWS, MAX_UPLOAD_BYTES, MAX_VALUE_CHARS } from './limits.ts';
import { answer, fileName, gather, type Resource, read, refuse } from './room.ts';

type Params = { Params: { id: string } };

const Value = z.string().trim().min(1).max(MAX_VALUE_CHARS);
const IdentifierBody = z.strictObject({ kind: z.enum(IDENTIFIER_KINDS), value: Value });
const Typed = z.strictObject({
  name: Value,
  role: z.enum(PERSON_ROLES).optional(),
  identifiers: z.array(IdentifierBody).max(200).optional(),
  note: z.string().max(MAX_NOTE_CHARS).optional(),
});
const Change = Typed.partial();
const Search = z.strictObject({
  search: z.string().max(MAX_VALUE_CHARS).optional(),
  role: z.enum(PERSON_ROLES).optional(),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(MAX_PAGE_ROWS).default(100),
});
const Choices = z.strictObject({
  columns: z.record(z.string().regex(/^\d{1,4}$/), z.enum(COLUMN_USES)).optional(),
  hasHeader: z.boolean().optional(),
  duplicates: z.enum(['merge', 'skip', 'keep-both']).optional(),
  role: z.enum(PERSON_ROLES).optional(),
});
const ImportBody = Choices.extend({ preview: z.string().min(1).max(100) });

/** The people the owner protects. Searches are posted, because a searched name must not stand in an address. */
export const people: Resource = ({ app, ports, jobs }) => {
  app.post('/api/people/searches', async (request, reply) => {
    const body = read(Search, request.body);
    return body.ok ? ports.people.list(body.value) : refuse(reply, body.problem);
  });

  app.post('/api/people', async (request, reply) => {
    const body = read(Typed, request.body);
    return body.ok ? answer(reply, await ports.people.add(body.value), 201) : refuse(reply, body.problem);
  });

  app.get<Params>('/api/people/:id', async (request, reply) =>
    answer(reply, await ports.people.get(request.params.id)),
  );

  app.patch<Params>('/api/people/:id', async (request, reply) => {
    const body = read(Change, request.body);
    if (!body.ok) return refuse(reply, body.problem);
    return answer(reply, await ports.people.change(request.params.id, body.value));
  });

  app.delete<Params>('/api/people/:id', async (request, reply) =>
    answer(reply, await ports.people.erase(request.params.id)),
  );

  app.post('/api/people/previews', async (request, reply) => {
    const bytes = await gather(request, MAX_UPLOAD_BYTES);
    const name = fileName(request.headers['x-file-name']);
    return answer(reply, await ports.people.preview(name, bytes), 201);
  });

  app.patch<Params>('/api/people/previews/:id', async (request, reply) => {
    const body = read(Choices, request.body);
    if (!body.ok) return refuse(reply, body.problem);
    return answer(reply, await ports.people.revisePreview(request.params.id, body.value));
  });

  app.post('/api/people/imports', async (request, reply) => {
    const body = read(ImportBody, request.body);
    if (!body.ok) return refuse(reply, body.problem);
    const { preview, ...choices } = body.value;
    const job = jobs.start('people-import', (running) => ports.people.import(preview, choices, running));
    return answer(reply, job, 202);
  });

  app.get('/api/people/export.csv', async (_request, reply) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="people.csv"')
      .send(Readable.from(ports.people.export())),
  );
};
