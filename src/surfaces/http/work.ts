import { answer, type Resource } from './room.ts';

type Params = { Params: { id: string } };

/** Long work: how far it is, and stopping it. */
export const work: Resource = ({ app, jobs }) => {
  app.get('/api/jobs', async () => ({ rows: jobs.list() }));
  app.get<Params>('/api/jobs/:id', async (request, reply) => answer(reply, jobs.get(request.params.id)));
  app.post<Params>('/api/jobs/:id/cancellation', async (request, reply) =>
    answer(reply, jobs.cancel(request.params.id), 202),
  );
};
