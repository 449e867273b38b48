import { Button, Progress, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { BackupMade, BackupRestored, Job } from '../../http/contract.ts';
import { call, upload } from '../api/call.ts';
import { useJob } from '../api/jobs.ts';
import { Confirm } from '../parts/confirm.tsx';
import { Failure } from '../parts/failure.tsx';
import { FileBox } from '../parts/file-box.tsx';
import { Notice } from '../parts/notice.tsx';
import { words } from '../words/en.ts';
import { fullDay, size } from '../words/format.ts';
import css from './settings.module.css';

const MAX_MEGABYTES = 2048;

const Busy = ({ job, label }: { readonly job: Job | undefined; readonly label: string }) => (
  <div className={css.form} role="status">
    {label}
    <Progress
      aria-label={label}
      value={job?.total ? (job.done / job.total) * 100 : 100}
      animated={!job?.total}
    />
  </div>
);

const Make = () => {
  const start = useMutation({ mutationFn: () => call<Job>('POST', '/backups') });
  const job = useJob<BackupMade>(start.data?.id);
  const made = job.data?.result;
  const running = start.isSuccess && (job.data === undefined || job.data.state === 'running');
  return (
    <>
      {(start.error ?? job.error) && <Failure error={start.error ?? job.error} />}
      {job.data?.problem && <Notice tone="late">{job.data.problem.message}</Notice>}
      {running && <Busy job={job.data} label={words.settings.makingBackup} />}
      <div className={css.row}>
        <Button variant="default" size="xs" disabled={running} onClick={() => start.mutate()}>
          {words.settings.makeBackup}
        </Button>
        {made && (
          <Button
            component="a"
            size="xs"
            href={`/api/backups/${encodeURIComponent(made.fileName)}`}
            download={made.fileName}
          >
            {words.settings.download(size(made.sizeBytes))}
          </Button>
        )}
      </div>
    </>
  );
};

const Restore = () => {
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [secret, setSecret] = useState('');
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const start = useMutation({
    mutationFn: async (from: File) => {
      const { id } = await upload<{ id: string }>('/backup-uploads', from);
      return call<Job>('POST', '/backup-restorations', {
        upload: id,
        ...(secret.trim() === '' ? {} : { recoveryCode: secret.trim() }),
      });
    },
    onSettled: () => setAsking(false),
  });
  const job = useJob<BackupRestored>(start.data?.id);
  const done = job.data?.result;
  useEffect(() => {
    if (done) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'job' });
  }, [done, client]);
  const running =
    start.isPending || (start.isSuccess && (job.data === undefined || job.data.state === 'running'));
  return (
    <>
      <h3>{words.settings.restore}</h3>
      <p>{words.settings.restoreText}</p>
      {(start.error ?? job.error) && <Failure error={start.error ?? job.error} />}
      {refused !== undefined && <Notice tone="late">{refused}</Notice>}
      {job.data?.problem && <Notice tone="late">{job.data.problem.message}</Notice>}
      {running && <Busy job={job.data} label={words.settings.restoring} />}
      {done && (
        <Notice tone="calm">
          {words.settings.restored(done.people, done.disclosures, fullDay(done.madeAtMs))}
        </Notice>
      )}
      <div className={css.form}>
        <FileBox
          label={file?.name ?? words.settings.restoreFile}
          hint={words.importing.drop}
          accept=".privet-backup,.backup,application/octet-stream"
          maxMegabytes={MAX_MEGABYTES}
          onFile={setFile}
          onRefused={setRefused}
        />
        {file && (
          <>
            <TextInput
              label={words.settings.restoreSecret}
              description={words.settings.restoreSecretHint}
              spellCheck={false}
              value={secret}
              autoComplete="off"
              onChange={(event) => setSecret(event.currentTarget.value)}
            />
            <div>
              <Button
                variant="default"
                color="red"
                size="xs"
                disabled={running}
                onClick={() => setAsking(true)}
              >
                {words.settings.restoreDo}
              </Button>
            </div>
          </>
        )}
      </div>
      <Confirm
        open={asking}
        title={words.settings.restoreTitle}
        act={words.settings.restoreDo}
        busy={start.isPending}
        onAct={() => file && start.mutate(file)}
        onClose={() => setAsking(false)}
      >
        {words.settings.restoreWarn}
      </Confirm>
    </>
  );
};

/** One encrypted file of everything, and the way back. */
export const Backup = () => (
  <section className={css.part}>
    <h2>{words.settings.backup}</h2>
    <p>{words.settings.backupText}</p>
    <Make />
    <Restore />
  </section>
);
