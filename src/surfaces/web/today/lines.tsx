import { Link } from '@tanstack/react-router';
import type { Today } from '../../http/contract.ts';
import { words } from '../words/en.ts';
import { dayOf, longDay } from '../words/format.ts';
import css from './today.module.css';

const { lines } = words.today;

/** What left today, what is due this week, what no check has looked at. */
export const Lines = ({ today }: { readonly today: Today }) => {
  const { disclosures, keptIn, asIs } = today.leftToday;
  return (
    <dl className={css.lines}>
      <div>
        <dt>{lines.left}</dt>
        <dd>
          {disclosures === 0 ? (
            lines.leftNothing
          ) : (
            <Link to="/ledger" search={{ day: dayOf(Date.now()) }}>
              {lines.leftText(disclosures, keptIn, asIs)}
            </Link>
          )}
        </dd>
      </div>
      <div>
        <dt>{lines.due}</dt>
        <dd>
          {today.due.length === 0
            ? lines.dueNothing
            : today.due.map(({ title, dueAtMs, to }) => (
                <div key={to}>
                  <Link to={to}>{lines.dueBy(title, longDay(dueAtMs))}</Link>
                </div>
              ))}
        </dd>
      </div>
      <div>
        <dt>{lines.unchecked}</dt>
        <dd>
          {today.notChecked.length === 0
            ? lines.uncheckedNothing
            : today.notChecked.map(({ label, to }, index) => (
                <span key={label}>
                  {index > 0 && ', '}
                  {to === undefined ? label : <Link to={to}>{label}</Link>}
                </span>
              ))}
        </dd>
      </div>
    </dl>
  );
};
