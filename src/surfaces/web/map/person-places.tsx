import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Answer, Receiver } from '../../../core/map/index.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import css from './map.module.css';

/** Where the data of one person is, by the workflows of the map: app, vendor, AI, and the data there. */
export const PersonPlaces = ({ person }: { readonly person: string }) => {
  const t = words.map.person;
  const answer = useQuery({
    queryKey: ['map', 'person', person],
    queryFn: async () =>
      (await call<Answer>('POST', '/map/answers', { question: 'who-sees', person })).data as {
        readonly receivers: readonly Receiver[];
      },
  });
  const receivers = answer.data?.receivers ?? [];
  return (
    <section className={css.places}>
      <h2>{t.title}</h2>
      {answer.isError && <Failure error={answer.error} />}
      {answer.data && receivers.length === 0 && (
        <p>
          {t.none} <Link to="/map">{t.toMap}</Link>
        </p>
      )}
      <ul className={css.lines}>
        {receivers.map(({ at, id, label, vendor, ai, sees }) => (
          <li key={`${at} ${id}`}>
            <b>{label}</b>
            {vendor && vendor.label !== label && ` (${vendor.label})`}
            {`: ${words.list(sees.map((s) => (s.as === 'as is' ? s.label : `${s.label} (${s.as === 'undecided' ? words.map.handOff.choose : words.rules[s.as]})`)))}.`}
            {ai !== undefined && <small>{t.ai(ai)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
};
