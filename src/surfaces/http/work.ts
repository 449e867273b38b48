import { answer, type Resource } from './room.ts';

type Params = { Params: { id: string } };

/**
 * Long work: how far it is, and stopping it. Answers while the business is locked, which it is in the middle of a
 * restore; locking it by hand forgets all work first.
 */
export const work: Resource = ({ app, jobs }) => {
  app.get('/api/jobs', { config: { whileLocked: true } }, async () => ({ rows: jobs.list() }));
  app.get<Params>('/api/jobs/:id', { config: { whileLocked: true } }, async (request, reply) =>
    answer(reply, jobs.get(request.params.id)),
  );
  app.post<Params>('/api/jobs/:id/cancellation', async (request, reply) =>
    answer(reply, jobs.cancel(request.params.id), 202),
  );
};
