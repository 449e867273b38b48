import { useQuery } from '@tanstack/react-query';
import type { LedgerDay } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { words } from '../words/en.ts';
import { dayBounds, dayOf, longDay } from '../words/format.ts';
import { barsOf, DAYS } from './bars.ts';
import { queryOf, type Search } from './filters.tsx';
import css from './ledger.module.css';

/** A strip of thirty days; each is a button that shows its entries. */
export const Chart = ({ search, change }: { readonly search: Search; change(next: Search): void }) => {
  const { day: chosen, ...filter } = search;
  const from = new Date();
  from.setDate(from.getDate() - DAYS);
  const query = queryOf(filter);
  query.set('fromMs', String(dayBounds(dayOf(from.getTime())).fromMs));
  const days = useQuery({
    queryKey: ['ledger', 'days', query.toString()],
    queryFn: () => call<{ rows: LedgerDay[] }>('GET', `/ledger/days?${query}`),
  });
  if (!days.data) return null;
  const bars = barsOf(days.data.rows, Date.now());
  const most = Math.max(1, ...bars.map(({ keptIn, asIs }) => keptIn + asIs));
  return (
    <figure className={css.chart}>
      <figcaption>
        {words.ledger.chart}
        <span>
          <span className={css.key}>{words.ledger.keptIn}</span>
          <span className={`${css.key} ${css.left}`}>{words.ledger.asIs}</span>
        </span>
      </figcaption>
      <ul className={css.days}>
        {bars.map(({ day, keptIn, asIs }) => {
          const label = words.ledger.chartDay(longDay(dayBounds(day).fromMs), keptIn, asIs);
          return (
            <li key={day}>
              {keptIn + asIs > 0 && (
                <button
                  type="button"
                  className={css.day}
                  aria-label={label}
                  title={label}
                  aria-pressed={day === chosen}
                  onClick={() => change(day === chosen ? filter : { ...filter, day })}
                >
                  <span className={css.asIs} style={{ height: `${(asIs / most) * 100}%` }} />
                  <span className={css.kept} style={{ height: `${(keptIn / most) * 100}%` }} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <div className={css.ends} aria-hidden="true">
        <span>{longDay(dayBounds(bars[0]?.day ?? '').fromMs)}</span>
        <span>{words.nav.today}</span>
      </div>
    </figure>
  );
};
