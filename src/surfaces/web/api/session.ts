import { useQuery } from '@tanstack/react-query';
import { call, Refused } from './call.ts';

export type Session = 'open' | 'locked' | 'signed-out';

/** Whether this window is signed in and the business is open. Asked again whenever a call is refused for either reason. */
export const useSession = () =>
  useQuery({
    queryKey: ['session'],
    queryFn: async (): Promise<Session> => {
      try {
        const { locked } = await call<{ locked: boolean }>('GET', '/sessions/current');
        return locked ? 'locked' : 'open';
      } catch (error) {
        if (error instanceof Refused && error.status === 401) return 'signed-out';
        throw error;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** True for refusals after which the session must be asked for again. */
export const endsSession = (error: unknown): boolean =>
  error instanceof Refused && (error.status === 401 || error.status === 423);
