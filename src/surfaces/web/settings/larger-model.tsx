import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { LargerModelState } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { words } from '../words/en.ts';
import css from './settings.module.css';

const KEY = ['larger-model'];

/** A model of the owner's that reads texts beside the built-in one. */
export const LargerModel = () => {
  const client = useQueryClient();
  const [folder, setFolder] = useState('');
  const state = useQuery({ queryKey: KEY, queryFn: () => call<LargerModelState>('GET', '/larger-model') });
  const use = useMutation({
    mutationFn: (next: string | null) => call<LargerModelState>('PUT', '/larger-model', { folder: next }),
    onSuccess: (after) => {
      setFolder('');
      client.setQueryData(KEY, after);
    },
  });
  const add = (event: FormEvent): void => {
    event.preventDefault();
    use.mutate(folder.trim());
  };
  const error = state.error ?? use.error;
  const used = state.data?.folder;
  return (
    <section className={css.part}>
      <h2>{words.settings.model}</h2>
      <p>{words.settings.modelText}</p>
      {error && <Failure error={error} />}
      {state.data?.problem !== undefined && (
        <Notice tone="late">
          {state.data.problem} {words.settings.modelHolds}
        </Notice>
      )}
      {used !== undefined && (
        <>
          <p>
            {words.settings.modelUsed} <span className={css.path}>{used}</span>
          </p>
          <div className={css.row}>
            <Button variant="default" size="xs" loading={use.isPending} onClick={() => use.mutate(null)}>
              {words.settings.modelRemove}
            </Button>
          </div>
        </>
      )}
      {state.isSuccess && used === undefined && (
        <form className={css.add} onSubmit={add}>
          <TextInput
            label={words.settings.modelFolder}
            required
            withAsterisk={false}
            value={folder}
            autoComplete="off"
            onChange={(event) => setFolder(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={use.isPending}>
            {words.settings.modelAdd}
          </Button>
        </form>
      )}
    </section>
  );
};
