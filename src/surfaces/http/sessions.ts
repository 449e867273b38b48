import { z } from 'zod';
import { answer, type Resource, read, refuse } from './room.ts';
import { cookieLine, cookieName, readCookie } from './sign-in.ts';

const Token = z.strictObject({ token: z.string().min(1).max(200) });

/** Signing in and out, and the one path that anybody may ask: which running program is this. */
export const sessions: Resource = ({ app, ports, signIn, jobs, drafts, port }) => {
  app.get('/api/health', { config: { open: true } }, async () => ({ instance: ports.instance }));

  app.post('/api/sessions', { config: { open: true } }, async (request, reply) => {
    const body = read(Token, request.body);
    if (!body.ok) return refuse(reply, body.problem);
    const session = signIn.exchange(body.value.token);
    if (!session.ok) return refuse(reply, session.problem);
    return reply.header('set-cookie', cookieLine(port(), session.value)).code(201).send({ signedIn: true });
  });

  app.get('/api/sessions/current', { config: { whileLocked: true } }, async () => ({
    signedIn: true,
    locked: (await ports.access.status()).locked,
  }));

  app.delete('/api/sessions/current', { config: { whileLocked: true } }, async (request, reply) => {
    signIn.end(readCookie(request.headers.cookie, cookieName(port())) ?? '');
    return reply.header('set-cookie', cookieLine(port(), '')).code(204).send();
  });

  app.post('/api/locks', async (_request, reply) => {
    const result = await ports.access.lock();
    if (result.ok) {
      jobs.clear();
      drafts.clear();
    }
    return answer(reply, result, 201);
  });
};
