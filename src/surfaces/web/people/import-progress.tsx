import { Button, Progress } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ImportReport } from '../../http/contract.ts';
import { Refused } from '../api/call.ts';
import { cancelJob, useJob } from '../api/jobs.ts';
import { Failure } from '../parts/failure.tsx';
import { NotHere } from '../parts/not-here.tsx';
import { Notice } from '../parts/notice.tsx';
import { Screen } from '../parts/screen.tsx';
import { words } from '../words/en.ts';
import css from './people.module.css';

const back = { to: '/people', label: words.person.back };

const Report = ({ report }: { readonly report: ImportReport }) => (
  <>
    <Notice tone={report.badRowsTotal > 0 || report.cancelled ? 'look' : 'calm'}>
      {words.importing.report(report.added, report.merged, report.skipped)}.
    </Notice>
    {report.badRowsTotal > 0 && (
      <section className={css.part}>
        <h2>{words.importing.bad(report.badRowsTotal)}</h2>
        <ul className={css.rows}>
          {report.badRows.map(({ row, reason }) => (
            <li key={row}>{words.importing.badRow(row, reason)}</li>
          ))}
        </ul>
        {report.badRowsTotal > report.badRows.length && (
          <p>{words.importing.first(report.badRows.length, report.badRowsTotal)}</p>
        )}
      </section>
    )}
    <Button component={Link} to="/people" mr="xs">
      {words.importing.toPeople}
    </Button>
    <Button component={Link} to="/safe-copy" variant="default">
      {words.importing.toSafeCopy}
    </Button>
  </>
);

/** One import while it runs and after. Its address works in any window, and after closing the page. */
export default function ImportProgress() {
  const { job: id } = useParams({ strict: false }) as { readonly job: string };
  const client = useQueryClient();
  const job = useJob<ImportReport>(id);
  const stop = useMutation({ mutationFn: () => cancelJob(id) });
  const state = job.data?.state;
  useEffect(() => {
    if (state === undefined || state === 'running') return;
    void client.invalidateQueries({ queryKey: ['people'] });
    void client.invalidateQueries({ queryKey: ['today'] });
  }, [state, client]);

  if (job.error instanceof Refused && job.error.status === 404) return <NotHere />;
  if (!job.data) return job.isError ? <Failure error={job.error} again={() => void job.refetch()} /> : null;
  const { done, total, result, problem } = job.data;
  if (state !== 'running')
    return (
      <Screen
        title={words.importing[state === 'done' ? 'done' : state === 'cancelled' ? 'cancelled' : 'failed']}
        back={back}
      >
        {problem && <Notice tone="late">{problem.message}</Notice>}
        {result && <Report report={result} />}
      </Screen>
    );
  return (
    <Screen title={words.importing.running} sub={words.importing.goesOn} back={back}>
      <div className={css.progress}>
        <Progress
          value={total === undefined || total === 0 ? 100 : (done / total) * 100}
          animated={total === undefined}
          aria-label={words.importing.running}
        />
        <div role="status">{total === undefined ? words.number(done) : words.common.of(done, total)}</div>
        <div>
          <Button variant="default" size="xs" loading={stop.isPending} onClick={() => stop.mutate()}>
            {words.importing.stop}
          </Button>
        </div>
      </div>
    </Screen>
  );
}
