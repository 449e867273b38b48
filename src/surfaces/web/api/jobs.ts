import { useQuery } from '@tanstack/react-query';
import type { Job } from '../../http/contract.ts';
import { call } from './call.ts';

/** Follows a piece of long work until it ends. The work goes on when nobody looks. */
export const useJob = <T>(id: string | undefined) =>
  useQuery({
    queryKey: ['job', id],
    queryFn: () => call<Job<T>>('GET', `/jobs/${id}`),
    enabled: id !== undefined,
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data.state === 'running' ? 300 : false,
  });

export const cancelJob = (id: string): Promise<Job> => call('POST', `/jobs/${id}/cancellation`);
