import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ConversationDraft, Destination } from '../../http/contract.ts';
import { call, Refused } from '../api/call.ts';
import { Chips } from '../parts/chips.tsx';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { Screen } from '../parts/screen.tsx';
import { takeOver } from '../today/hand-over.ts';
import { words } from '../words/en.ts';
import { CopyDesk } from './desk.tsx';
import { Earlier } from './earlier.tsx';

interface Search {
  readonly conversation?: string;
  readonly to?: string;
}

const readDraft = async (conversation: string): Promise<ConversationDraft | null> => {
  try {
    return await call<ConversationDraft>('GET', `/conversations/${conversation}/draft`);
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return null;
    throw error;
  }
};

/** Names the conversation on screen in the address, and opens the one that the address names. */
export default function SafeCopyScreen() {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const [handed, setHanded] = useState(takeOver);
  // The conversation that the present text has led to: when the address names it, there is nothing to load.
  const own = useRef<string | undefined>(undefined);
  const [visit, setVisit] = useState(0);

  const destinations = useQuery({
    queryKey: ['destinations'],
    queryFn: async () => (await call<{ rows: Destination[] }>('GET', '/destinations')).rows,
  });
  const loads = search.conversation !== undefined && search.conversation !== own.current;
  const draft = useQuery({
    queryKey: ['draft', search.conversation],
    queryFn: () => readDraft(search.conversation ?? ''),
    enabled: loads,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });

  useEffect(() => {
    if (loads) own.current = undefined;
  }, [loads]);

  const wantedId = search.to ?? (loads ? draft.data?.destination : undefined);
  const destination = destinations.data?.find(({ id }) => id === wantedId) ?? destinations.data?.[0];
  const go = (next: Search, replace: boolean): void =>
    void navigate({ to: '/safe-copy', search: next, replace });
  const fresh = (): void => {
    own.current = undefined;
    setHanded(undefined);
    setVisit(visit + 1);
    go({ ...(search.to === undefined ? {} : { to: search.to }) }, false);
  };
  const error = destinations.error ?? draft.error;
  const ready = destination !== undefined && (!loads || draft.isSuccess);
  return (
    <Screen
      title={words.safeCopy.title}
      sub={words.safeCopy.sub}
      width="wide"
      actions={
        search.conversation !== undefined && (
          <Button variant="default" size="xs" onClick={fresh}>
            {words.safeCopy.fresh}
          </Button>
        )
      }
    >
      {error && <Failure error={error} />}
      {destinations.data && (
        <Chips
          label={words.safeCopy.destination}
          options={destinations.data}
          chosen={destination?.id}
          choose={(to) => go({ ...search, to }, true)}
        />
      )}
      {loads && draft.data === null && <Notice tone="look">{words.safeCopy.textGone}</Notice>}
      {ready && (
        <CopyDesk
          key={`${visit} ${loads ? search.conversation : ''}`}
          destination={destination}
          conversation={search.conversation}
          initialText={
            (loads ? draft.data?.text : undefined) ?? (handed && 'text' in handed ? handed.text : '')
          }
          initialOverrides={(loads ? draft.data?.overrides : undefined) ?? []}
          {...(handed && 'file' in handed ? { initialFile: handed.file } : {})}
          autoFocus={handed !== undefined}
          onConversation={(id) => {
            own.current = id;
            go({ ...search, conversation: id }, true);
          }}
        />
      )}
      {destinations.data && <Earlier present={search.conversation} destinations={destinations.data} />}
    </Screen>
  );
}
