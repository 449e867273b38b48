import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { categoryLabel } from '../../../core/map/index.ts';
import type { DisclosureRow, Page } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import { moment } from '../words/format.ts';
import css from './people.module.css';

const SHOWN = 10;

/** The disclosures of one person, newest first. */
export const WhatLeft = ({ person }: { readonly person: string }) => {
  const ledger = useQuery({
    queryKey: ['ledger', 'person', person],
    queryFn: () =>
      call<Page<DisclosureRow>>('GET', `/ledger?person=${encodeURIComponent(person)}&limit=${SHOWN}`),
  });
  return (
    <section className={css.part}>
      <h2>{words.person.left}</h2>
      {ledger.isError && <Failure error={ledger.error} />}
      {ledger.data?.total === 0 && <p>{words.person.leftNothing}</p>}
      {ledger.data && ledger.data.total > 0 && (
        <>
          <ul className={css.facts}>
            {ledger.data.rows.map((entry) => (
              <li key={entry.sequence}>
                <span>{moment(entry.atMs)}</span>
                <span>
                  {entry.destinationLabel}
                  {entry.categories.map(({ category, form, values }) => (
                    <small key={`${category} ${form}`}>
                      {words.ledger.values(categoryLabel(category), values, words.forms[form])}
                    </small>
                  ))}
                </span>
              </li>
            ))}
          </ul>
          <Link to="/ledger" search={{ person }}>
            {words.person.leftAll(ledger.data.total)}
          </Link>
        </>
      )}
    </section>
  );
};
