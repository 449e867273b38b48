import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DocumentKind, KnownVendor, Vendor, VendorsRead } from '../../../core/assess/index.ts';
import type { Job, VendorChangeRow, VendorPage, VendorRow } from '../../http/contract.ts';
import { call } from '../api/call.ts';

const ALL = ['vendors'];

export const useVendors = () =>
  useQuery({
    queryKey: [...ALL, 'list'],
    queryFn: () => call<{ rows: readonly VendorRow[] }>('GET', '/vendors'),
  });

export const useVendor = (id: string) =>
  useQuery({ queryKey: [...ALL, 'one', id], queryFn: () => call<VendorPage>('GET', `/vendors/${id}`) });

export const useVendorChanges = (id: string) =>
  useQuery({
    queryKey: [...ALL, 'changes', id],
    queryFn: () => call<{ rows: readonly VendorChangeRow[] }>('GET', `/vendors/${id}/changes`),
  });

export const useVersion = (id: string | undefined) =>
  useQuery({
    queryKey: [...ALL, 'version', id],
    queryFn: () => call<{ text: string }>('GET', `/vendors/versions/${id}`),
    enabled: id !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

export interface NewVendor {
  readonly name: string;
  readonly home?: string;
  readonly plan?: string;
  readonly documents?: readonly { readonly kind: DocumentKind; readonly address: string }[];
}

export const addVendor = (draft: NewVendor): Promise<Vendor> => call<Vendor>('POST', '/vendors', draft);

/** What the catalogue knows of a vendor of that name. Throws the refusal `not-found` where it knows none. */
export const knownVendor = (name: string): Promise<KnownVendor> =>
  call<KnownVendor>('POST', '/vendors/known', { name });

/** Everything about vendors is read again after a change. */
export const useVendorChange = <A, R>(change: (what: A) => Promise<R>, after?: (made: R) => void) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (made) => {
      void client.invalidateQueries({ queryKey: ALL });
      after?.(made);
    },
  });
};

/** The reading that runs or ran last, found again after a reload. */
export const useReading = () => {
  const client = useQueryClient();
  const jobs = useQuery({
    queryKey: ['vendor-readings'],
    queryFn: () => call<{ rows: readonly Job<VendorsRead>[] }>('GET', '/jobs'),
    refetchInterval: ({ state }) =>
      state.data?.rows.some((job) => job.kind === 'vendor-reading' && job.state === 'running') ? 500 : false,
  });
  const job = jobs.data?.rows.find((one) => one.kind === 'vendor-reading');
  const running = job?.state === 'running';
  const done = job?.done;
  useEffect(() => {
    if (done !== undefined || !running) void client.invalidateQueries({ queryKey: ALL });
  }, [done, running, client]);
  const start = useMutation({
    mutationFn: (vendor?: string) =>
      call<Job>('POST', '/vendors/readings', vendor === undefined ? {} : { vendor }),
    onSettled: () => void jobs.refetch(),
  });
  return { job, running, start };
};
