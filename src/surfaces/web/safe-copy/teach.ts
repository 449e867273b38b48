import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonPage } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { words } from '../words/en.ts';
import type { Teaching } from './finding-bar.tsx';

export interface Taught {
  readonly sentence: string;
  undo(): void;
}

/** Teaches Privet who a value is, and takes it back. `learned` is called after either. */
export const useTeaching = (learned: () => void) => {
  const client = useQueryClient();
  const [taught, setTaught] = useState<Taught>();
  const after = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['people'] });
    learned();
  };
  const undo = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: async () => {
      setTaught(undefined);
      await after();
    },
  });
  const teach = useMutation({
    mutationFn: async ({ value, as }: { readonly value: string; readonly as: Teaching }): Promise<Taught> => {
      if (as === 'own-name') {
        await call('POST', '/own-terms', { term: value });
        return {
          sentence: words.safeCopy.taughtOwn(value),
          undo: () => undo.mutate(() => call('POST', '/own-term-removals', { term: value })),
        };
      }
      const { id } = await call<PersonPage>('POST', '/people', { name: value });
      return {
        sentence: words.safeCopy.taughtPerson(value),
        undo: () => undo.mutate(() => call('DELETE', `/people/${id}`)),
      };
    },
    onSuccess: async (what) => {
      setTaught(what);
      await after();
    },
  });
  return { teach: teach.mutate, taught, error: teach.error ?? undo.error };
};
