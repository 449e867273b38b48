import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  AppChoice,
  DataCategory,
  Layout,
  MapEdit,
  MapSnapshot,
  Template,
  Unexplained,
} from '../../../core/map/index.ts';
import { call, Refused } from '../api/call.ts';

/** What the page shows of the catalogue. */
export interface MapCatalogue {
  readonly categories: readonly DataCategory[];
  readonly templates: readonly Template[];
  readonly apps: readonly { readonly id: string; readonly name: string }[];
}

export interface FoundApp {
  readonly choice: AppChoice;
  readonly name: string;
  readonly detail: string;
}

const SNAPSHOT = ['map', 'snapshot'];

export const useSnapshot = () =>
  useQuery({ queryKey: SNAPSHOT, queryFn: () => call<MapSnapshot>('GET', '/map') });

/** Words and templates do not change while Privet runs. */
export const useCatalogue = () =>
  useQuery({
    queryKey: ['map', 'catalogue'],
    queryFn: () => call<MapCatalogue>('GET', '/map/catalogue'),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useUnexplained = () =>
  useQuery({
    queryKey: ['map', 'unexplained'],
    queryFn: () => call<{ readonly rows: readonly Unexplained[] }>('GET', '/map/unexplained'),
  });

const drawnOf = (workflows: readonly string[]): string =>
  new URLSearchParams(workflows.map((id) => ['workflow', id])).toString();

export const useDrawing = (workflows: readonly string[], revision: number) =>
  useQuery({
    queryKey: ['map', 'drawing', workflows, revision],
    queryFn: () => call<Layout>('GET', `/map/drawing?${drawnOf(workflows)}`),
    placeholderData: (before) => before,
  });

/** Every change of the map, one after another; the answer is the map as it is then. */
export const useChanges = () => {
  const client = useQueryClient();
  const take = (snapshot: MapSnapshot): void => {
    client.setQueryData(SNAPSHOT, snapshot);
    // Rules of destinations, what is to do and what is unexplained follow from the map.
    for (const key of [['map', 'unexplained'], ['destinations'], ['today']])
      void client.invalidateQueries({ queryKey: key });
  };
  const revision = (): number => client.getQueryData<MapSnapshot>(SNAPSHOT)?.revision ?? 0;
  const onError = (error: unknown): void => {
    if (error instanceof Refused && error.code === 'map-changed')
      void client.invalidateQueries({ queryKey: SNAPSHOT });
  };
  const scope = { id: 'map' };
  const edit = useMutation({
    scope,
    mutationFn: (what: MapEdit) =>
      call<MapSnapshot>('POST', '/map/edits', { revision: revision(), edit: what }),
    onSuccess: take,
    onError,
  });
  const start = useMutation({
    scope,
    mutationFn: (from: { readonly template: string; readonly workflows: readonly string[] }) =>
      call<MapSnapshot>('POST', '/map/starts', { revision: revision(), ...from }),
    onSuccess: take,
    onError,
  });
  const turn = useMutation({
    scope,
    mutationFn: (way: 'undo' | 'redo') => call<MapSnapshot>('POST', `/map/${way}`),
    onSuccess: take,
  });
  return { edit, start, turn, take, error: edit.error ?? start.error ?? turn.error };
};

export type Changes = ReturnType<typeof useChanges>;
/** Hands one edit in. */
export type Do = (what: MapEdit) => void;
