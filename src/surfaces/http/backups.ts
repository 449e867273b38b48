import { Readable } from 'node:stream';
import { z } from 'zod';
import { MAX_BACKUP_BYTES } from './limits.ts';
import { answer, type Resource, read, refuse, upload } from './room.ts';

type Params = { Params: { name: string } };

const RestorationBody = z.strictObject({
  upload: z.string().min(1).max(100),
  passphrase: z.string().min(1).max(1000).optional(),
  recoveryCode: z.string().min(1).max(200).optional(),
});

/** One encrypted file of everything, and the way back from it. */
export const backups: Resource = ({ app, ports, jobs, drafts }) => {
  app.post('/api/backups', async (_request, reply) =>
    answer(
      reply,
      jobs.start('backup', (running) => ports.backups.make(running)),
      202,
    ),
  );

  app.get<Params>('/api/backups/:name', async (request, reply) => {
    const file = await ports.backups.read(request.params.name);
    if (!file.ok) return refuse(reply, file.problem);
    return reply
      .type('application/octet-stream')
      .header('content-disposition', 'attachment')
      .send(Readable.from(file.value));
  });

  app.post('/api/backup-uploads', async (request, reply) => {
    const file = upload(request, MAX_BACKUP_BYTES);
    return answer(reply, await ports.backups.receive(file), 201);
  });

  app.post('/api/backup-restorations', async (request, reply) => {
    const body = read(RestorationBody, request.body);
    if (!body.ok) return refuse(reply, body.problem);
    const { upload, passphrase, recoveryCode } = body.value;
    const secret =
      passphrase !== undefined ? { passphrase } : recoveryCode !== undefined ? { recoveryCode } : undefined;
    drafts.clear();
    const job = jobs.start('backup-restoration', (running) => ports.backups.restore(upload, secret, running));
    return answer(reply, job, 202);
  });
};
