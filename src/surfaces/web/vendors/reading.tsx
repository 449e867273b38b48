import { Button, Progress } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { cancelJob } from '../api/jobs.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { words } from '../words/en.ts';
import type { useReading } from './use-vendors.ts';
import css from './vendors.module.css';

const t = words.vendors;

/** How far the reading is, or what came of the last one; the same in every window, also after a reload. */
export const Reading = ({ reading }: { readonly reading: ReturnType<typeof useReading> }) => {
  const { job, running, start } = reading;
  const stop = useMutation({ mutationFn: (id: string) => cancelJob(id) });
  const failed = job?.result?.vendors.flatMap((one) => [
    ...(one.sentence ? [one.sentence] : []),
    ...one.documents.flatMap((read) =>
      read.sentence ? [`${one.vendor}, ${read.document.name}: ${read.sentence}`] : [],
    ),
  ]);
  return (
    <>
      {start.error && <Failure error={start.error} />}
      {job?.problem && <Notice tone="late">{job.problem.message}</Notice>}
      {running && (
        <div className={css.form} role="status">
          {t.reading(job?.done ?? 0, job?.total)}. {t.goesOn}
          <Progress
            aria-label={t.reading(job?.done ?? 0, job?.total)}
            value={job?.total ? ((job.done ?? 0) / job.total) * 100 : 100}
            animated={!job?.total}
          />
          <Button variant="default" size="xs" onClick={() => job && stop.mutate(job.id)}>
            {t.stop}
          </Button>
        </div>
      )}
      {failed !== undefined && failed.length > 0 && (
        <Notice tone="look">
          <ul>
            {failed.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
};
