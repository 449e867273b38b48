import { Readable } from 'node:stream';
import { z } from 'zod';
import { MAX_PAGE_ROWS } from './limits.ts';
import { answer, type Resource, read, refuse } from './room.ts';

const Id = z.string().min(1).max(100).optional();
const Moment = z.coerce.number().int().min(0).max(8.64e15).optional();
const Filter = z.strictObject({ person: Id, destination: Id, category: Id, fromMs: Moment, toMs: Moment });
const List = Filter.extend({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE_ROWS).default(100),
});
const Export = Filter.extend({ format: z.enum(['csv', 'json']).default('csv') });

/** What left, when, to whom. People are named by id here, and by name only in the answer. */
export const ledger: Resource = ({ app, ports, jobs }) => {
  app.get('/api/ledger', async (request, reply) => {
    const query = read(List, request.query);
    if (!query.ok) return refuse(reply, query.problem);
    const { offset, limit, ...filter } = query.value;
    return ports.ledger.list(filter, { offset, limit });
  });

  app.get('/api/ledger/facets', () => ports.ledger.facets());

  app.get('/api/ledger/days', async (request, reply) => {
    const query = read(Filter, request.query);
    return query.ok ? { rows: await ports.ledger.days(query.value) } : refuse(reply, query.problem);
  });

  app.post('/api/ledger/verifications', async (_request, reply) =>
    answer(
      reply,
      jobs.start('ledger-verification', (running) => ports.ledger.verify(running)),
      202,
    ),
  );

  app.get('/api/ledger/export', async (request, reply) => {
    const query = read(Export, request.query);
    if (!query.ok) return refuse(reply, query.problem);
    const { format, ...filter } = query.value;
    return reply
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="ledger.${format}"`)
      .send(Readable.from(ports.ledger.export(filter, format)));
  });
};
