import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { categoryLabel } from '../../../core/map/index.ts';
import type { GatewayCall } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { words } from '../words/en.ts';
import css from './gateway.module.css';
import { Values } from './values.tsx';

/** A call that waits for the owner's word: where it goes, what is in it, send or hold back. */
export const Waiting = ({ entry }: { readonly entry: GatewayCall }) => {
  const client = useQueryClient();
  const say = useMutation({
    mutationFn: (send: boolean) => call('POST', `/gateway/calls/${entry.id}/verdict`, { send }),
    onSettled: () => void client.invalidateQueries({ queryKey: ['gateway', 'calls'] }),
  });
  // What was decided is no longer asked, though the list of calls may not say so yet.
  if (say.isSuccess) return null;
  const pseudonyms = entry.categories.some(({ form }) => form === 'pseudonymised');
  return (
    <>
      {say.isError && <Failure error={say.error} />}
      <Notice
        tone="look"
        action={
          <div className={css.row}>
            <Button size="xs" loading={say.isPending} onClick={() => say.mutate(true)}>
              {pseudonyms ? words.gateway.send : words.gateway.sendAsRuled}
            </Button>
            <Button variant="default" size="xs" disabled={say.isPending} onClick={() => say.mutate(false)}>
              {words.gateway.hold}
            </Button>
          </div>
        }
      >
        <strong>{words.gateway.waiting(entry.destination)}</strong>
        <ul className={css.within}>
          {entry.categories.length === 0 && <li>{words.gateway.nothingFound}</li>}
          {entry.categories.map(({ category, form, values }) => (
            <li key={`${category} ${form}`}>
              {words.ledger.values(categoryLabel(category), values, words.forms[form])}
            </li>
          ))}
          {!entry.inspected && <li>{words.gateway.notInspected}</li>}
        </ul>
        <div>
          <Values entry={entry} />
        </div>
        <small>{words.gateway.waitingText}</small>
      </Notice>
    </>
  );
};
