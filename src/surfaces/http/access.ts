import { z } from 'zod';
import { answer, type Resource, read, refuse } from './room.ts';

const Passphrase = z.string().min(1).max(1000);
const UnlockBody = z.union([
  z.strictObject({ passphrase: Passphrase }),
  z.strictObject({ recoveryCode: z.string().min(1).max(200) }),
]);
const PassphraseBody = z.strictObject({ next: Passphrase, current: Passphrase.optional() });

/** Keys: how they are kept, unlocking, the passphrase, the recovery code. */
export const access: Resource = ({ app, ports, unlockTries }) => {
  app.get('/api/access', { config: { whileLocked: true } }, () => ports.access.status());

  app.post('/api/unlockings', { config: { whileLocked: true } }, async (request, reply) => {
    const wait = unlockTries.refusal();
    if (wait) return refuse(reply, wait);
    const body = read(UnlockBody, request.body);
    if (!body.ok) return refuse(reply, body.problem);
    const result = await ports.access.unlock(body.value);
    // Whatever the reason: a guess is a failure, and nobody fails ten times a minute by hand.
    if (!result.ok) unlockTries.wrong();
    return answer(reply, result, 201);
  });

  app.put('/api/passphrase', async (request, reply) => {
    const wait = unlockTries.refusal();
    if (wait) return refuse(reply, wait);
    const body = read(PassphraseBody, request.body);
    if (!body.ok) return refuse(reply, body.problem);
    const result = await ports.access.setPassphrase(body.value.next, body.value.current);
    if (!result.ok) unlockTries.wrong();
    return answer(reply, result);
  });

  app.post('/api/recovery-codes', async (_request, reply) =>
    answer(reply, await ports.access.makeRecoveryCode(), 201),
  );
};
