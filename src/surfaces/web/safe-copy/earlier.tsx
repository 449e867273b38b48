import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ConversationRow, Destination, Page } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { words } from '../words/en.ts';
import { moment } from '../words/format.ts';
import css from './safe-copy.module.css';

/** Conversations whose answers can still be restored. */
export const Earlier = ({
  present,
  destinations,
}: {
  readonly present: string | undefined;
  readonly destinations: readonly Destination[];
}) => {
  const query = useQuery({
    queryKey: ['conversations', present],
    queryFn: () => call<Page<ConversationRow>>('GET', '/conversations?limit=8'),
  });
  const rows = query.data?.rows.filter(({ id }) => id !== present) ?? [];
  if (rows.length === 0) return null;
  return (
    <section className={css.earlier}>
      <h2>{words.safeCopy.earlier}</h2>
      <p>{words.safeCopy.earlierText}</p>
      <ul>
        {rows.map(({ id, destination, lastAtMs, pseudonyms }) => (
          <li key={id}>
            <Link to="/safe-copy" search={{ conversation: id, to: destination }}>
              {moment(lastAtMs)}
            </Link>
            <span>{destinations.find((known) => known.id === destination)?.label ?? destination}</span>
            <span>{words.safeCopy.standIns(pseudonyms)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
