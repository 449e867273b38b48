import { z } from 'zod';
import { KINDS } from '../../core/guard/index.ts';
import {
  MAX_OVERRIDES,
  MAX_PAGE_ROWS,
  MAX_TEXT_CHARS,
  MAX_TEXT_JSON_BYTES,
  MAX_UPLOAD_BYTES,
  MAX_VALUE_CHARS,
} from './limits.ts';
import { answer, fileName, gather, type Resource, read, refuse } from './room.ts';

type Params = { Params: { id: string } };

const Id = z.string().min(1).max(100);
const Text = z.string().max(MAX_TEXT_CHARS);
const OverrideBody = z.strictObject({
  value: z.string().min(1).max(MAX_VALUE_CHARS),
  decision: z.enum(['keep', 'mask']),
  kind: z.enum(KINDS).optional(),
});
const SafeCopyBody = z.strictObject({
  text: Text,
  destination: Id,
  conversation: Id.optional(),
  overrides: z.array(OverrideBody).max(MAX_OVERRIDES).optional(),
});
const RestoreBody = z.strictObject({ conversation: Id, destination: Id, text: Text });
const TermBody = z.strictObject({ term: z.string().trim().min(1).max(MAX_VALUE_CHARS) });
const ModelBody = z.strictObject({ folder: z.string().trim().min(1).max(1_000).nullable() });
const PageQuery = z.strictObject({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE_ROWS).default(20),
});

/** Safe copies, answers restored, and what the owner taught. */
export const guard: Resource = ({ app, ports, drafts }) => {
  const long = { bodyLimit: MAX_TEXT_JSON_BYTES };

  app.get('/api/destinations', async () => ({ rows: await ports.guard.destinations() }));

  app.post('/api/safe-copies', long, async (request, reply) => {
    const body = read(SafeCopyBody, request.body);
    if (!body.ok) return refuse(reply, body.problem);
    const result = await ports.guard.safeCopy(body.value);
    if (result.ok) drafts.put(result.value.conversation, body.value);
    return answer(reply, result, 201);
  });

  // The copy is made again from the text, so that what is recorded and what is handed out cannot differ.
  app.post('/api/disclosures', long, async (request, reply) => {
    const body = read(SafeCopyBody, request.body);
    if (!body.ok) return refuse(reply, body.problem);
    return answer(reply, await ports.guard.recordCopy(body.value), 201);
  });

  app.post('/api/restorations', long, async (request, reply) => {
    const body = read(RestoreBody, request.body);
    if (!body.ok) return refuse(reply, body.problem);
    return answer(reply, await ports.guard.restore(body.value), 201);
  });

  app.get('/api/conversations', async (request, reply) => {
    const query = read(PageQuery, request.query);
    return query.ok ? ports.guard.conversations(query.value) : refuse(reply, query.problem);
  });

  app.get<Params>('/api/conversations/:id/draft', async (request, reply) => {
    const draft = drafts.get(request.params.id);
    const problem = { code: 'not-found', message: 'The text of this conversation is not held any more.' };
    return draft ? reply.send(draft) : refuse(reply, problem);
  });

  app.delete<Params>('/api/conversations/:id/draft', async (request, reply) => {
    drafts.drop(request.params.id);
    return reply.code(204).send();
  });

  app.get('/api/own-terms', async () => ({ rows: await ports.guard.ownTerms() }));

  for (const [path, act] of [
    ['/api/own-terms', ports.guard.addOwnTerm.bind(ports.guard)],
    ['/api/own-term-removals', ports.guard.removeOwnTerm.bind(ports.guard)],
  ] as const) {
    app.post(path, async (request, reply) => {
      const body = read(TermBody, request.body);
      if (!body.ok) return refuse(reply, body.problem);
      const result = await act(body.value.term);
      return answer(reply, result.ok ? { ok: true, value: { rows: result.value } } : result, 201);
    });
  }

  app.get('/api/larger-model', () => ports.guard.model());

  app.put('/api/larger-model', async (request, reply) => {
    const body = read(ModelBody, request.body);
    if (!body.ok) return refuse(reply, body.problem);
    return answer(reply, await ports.guard.setModel(body.value.folder ?? undefined));
  });

  app.post('/api/file-texts', async (request, reply) => {
    const bytes = await gather(request, MAX_UPLOAD_BYTES);
    const name = fileName(request.headers['x-file-name']);
    return answer(reply, await ports.guard.readFile(name, bytes), 201);
  });
};
