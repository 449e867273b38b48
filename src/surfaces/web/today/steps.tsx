import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { StartStep, Today } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import css from './today.module.css';

/** Where each step is taken. */
const PLACES: readonly (readonly [StartStep, string])[] = [
  ['people', '/people/import'],
  ['work', '/map'],
  ['tool', '/safe-copy'],
];

/** The start steps that are neither done nor skipped. */
export const openSteps = (today: Today): readonly (readonly [StartStep, string])[] =>
  PLACES.filter(([step]) => today.steps[step] === 'open');

/** How an empty business begins. */
export const Steps = ({ today }: { readonly today: Today }) => {
  const client = useQueryClient();
  const skip = useMutation({
    mutationFn: (step: StartStep) => call<Today>('POST', '/today/skipped-steps', { step }),
    onSuccess: (after) => client.setQueryData(['today'], after),
  });
  return (
    <>
      {skip.isError && <Failure error={skip.error} />}
      <ol className={css.cards}>
        {openSteps(today).map(([step, place], index) => (
          <li key={step} className={`${css.card} ${css.step}`}>
            <div className={css.number} aria-hidden="true">
              {index + 1}
            </div>
            <div style={{ gridColumn: 2 }}>
              <h2>{words.today.steps[step].title}</h2>
              <p>{words.today.steps[step].text}</p>
              <div className={css.actions}>
                <Button component={Link} to={place} size="xs">
                  {words.today.steps[step].action}
                </Button>
                <Button
                  variant="subtle"
                  size="xs"
                  aria-label={`${words.today.skip}: ${words.today.steps[step].title}`}
                  onClick={() => skip.mutate(step)}
                >
                  {words.today.skip}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
};
