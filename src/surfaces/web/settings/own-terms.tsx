import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import css from './settings.module.css';

interface Terms {
  readonly rows: readonly string[];
}

/** The owner's own names, which stay as they are. */
export const OwnTerms = () => {
  const client = useQueryClient();
  const [term, setTerm] = useState('');
  const terms = useQuery({ queryKey: ['own-terms'], queryFn: () => call<Terms>('GET', '/own-terms') });
  const change = useMutation({
    mutationFn: ({ path, of }: { readonly path: string; readonly of: string }) =>
      call<Terms>('POST', path, { term: of }),
    onSuccess: (after) => {
      setTerm('');
      client.setQueryData(['own-terms'], after);
    },
  });
  const add = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate({ path: '/own-terms', of: term.trim() });
  };
  const error = terms.error ?? change.error;
  return (
    <section className={css.part}>
      <h2>{words.settings.ownTerms}</h2>
      <p>{words.settings.ownTermsText}</p>
      {error && <Failure error={error} />}
      {terms.data &&
        (terms.data.rows.length === 0 ? (
          <p>{words.settings.ownTermsNone}</p>
        ) : (
          <ul className={css.terms}>
            {terms.data.rows.map((own) => (
              <li key={own}>
                {own}
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={words.settings.removeTerm(own)}
                  onClick={() => change.mutate({ path: '/own-term-removals', of: own })}
                >
                  ✕
                </Button>
              </li>
            ))}
          </ul>
        ))}
      <form className={css.add} onSubmit={add}>
        <TextInput
          label={words.settings.term}
          required
          withAsterisk={false}
          value={term}
          autoComplete="off"
          onChange={(event) => setTerm(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={change.isPending}>
          {words.settings.addTerm}
        </Button>
      </form>
    </section>
  );
};
