import { z } from 'zod';
import type { StartStep } from './contract.ts';
import { answer, type Resource, read, refuse } from './room.ts';

const Step = z.strictObject({ step: z.enum(['people', 'work', 'tool'] satisfies StartStep[]) });

/** What wants a look, and the first three steps. */
export const today: Resource = ({ app, ports }) => {
  app.get('/api/today', () => ports.today.view());

  app.post('/api/today/skipped-steps', async (request, reply) => {
    const body = read(Step, request.body);
    if (!body.ok) return refuse(reply, body.problem);
    return answer(reply, await ports.today.skip(body.value.step), 201);
  });
};
