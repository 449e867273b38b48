import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Job, LedgerCheck } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { useJob } from '../api/jobs.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { words } from '../words/en.ts';
import css from './ledger.module.css';

/** Checks the whole chain, and says what came of it. */
export const useVerification = () => {
  const start = useMutation({ mutationFn: () => call<Job>('POST', '/ledger/verifications') });
  const job = useJob<LedgerCheck>(start.data?.id);
  const running =
    start.isPending || (start.isSuccess && (job.data === undefined || job.data.state === 'running'));
  const check = job.data?.result;
  const error = start.error ?? job.error;
  return {
    button: (
      <Button variant="default" size="xs" loading={running} onClick={() => start.mutate()}>
        {words.ledger.verify}
      </Button>
    ),
    outcome: (
      <>
        {error && <Failure error={error} />}
        {job.data?.problem && <Notice tone="late">{job.data.problem.message}</Notice>}
        {check && (
          <Notice tone={check.whole ? 'calm' : 'late'}>
            {check.whole ? words.ledger.whole(check.entries) : words.ledger.broken(check.brokenAt ?? 0)}
            <div className={css.hash}>
              {words.ledger.head}: {check.headHash}
            </div>
          </Notice>
        )}
      </>
    ),
  };
};
