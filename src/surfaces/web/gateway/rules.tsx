import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { categoryLabel } from '../../../core/map/index.ts';
import type { GatewayDestination, GatewayOwnRules } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import mapCss from '../map/map.module.css';
import { RULES_IN_ORDER } from '../map/rules.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import css from './gateway.module.css';

interface Destinations {
  readonly rows: readonly GatewayDestination[];
}
const KEY = ['gateway', 'destinations'];
/** The choice that keeps the usual rule. */
const USUAL = '';

interface Props {
  readonly destination: GatewayDestination;
  change(next: Partial<GatewayOwnRules>): void;
}

const RuleRow = ({
  destination,
  usual,
  change,
}: Props & { readonly usual: GatewayDestination['usual'][number] }) => {
  const { category } = usual;
  const rule = destination.rules[category];
  const label = categoryLabel(category);
  return (
    <li>
      <span>{label}</span>
      <select
        className={mapCss.rule}
        data-rule={rule ?? (usual.rules.length === 1 ? usual.rules[0] : undefined)}
        aria-label={words.gateway.ruleFor(label, words.gateway.destinations[destination.id])}
        value={rule ?? USUAL}
        onChange={(event) => {
          const { [category]: _, ...others } = destination.rules;
          const chosen = RULES_IN_ORDER.find((each) => each === event.currentTarget.value);
          change({ rules: chosen ? { ...others, [category]: chosen } : others });
        }}
      >
        <option value={USUAL}>
          {words.gateway.usual(usual.rules.map((each) => words.rules[each]).join(' / '))}
        </option>
        {RULES_IN_ORDER.map((each) => (
          <option key={each} value={each}>
            {words.rules[each]}
          </option>
        ))}
      </select>
    </li>
  );
};

const summaryOf = ({ id, rules, ask, unread }: GatewayDestination): string => {
  const own = Object.keys(rules).length;
  return [
    own === 0 ? words.gateway.allUsual : words.gateway.ownRules(own),
    ...(ask ? [words.gateway.asks] : []),
    ...(unread === 'let through' && id !== 'this-computer' ? [words.gateway.letsThrough] : []),
  ].join(', ');
};

const Destination = ({ destination, change }: Props) => (
  <details className={css.destination}>
    <summary>
      <b>{words.gateway.destinations[destination.id]}</b> <span>{summaryOf(destination)}</span>
    </summary>
    {destination.onMap && (
      <p>
        {words.gateway.onMap} <Link to="/map">{words.gateway.toMap}</Link>
      </p>
    )}
    <label className={css.tick}>
      <input
        type="checkbox"
        checked={destination.ask}
        onChange={(event) => change({ ask: event.currentTarget.checked })}
      />
      {words.gateway.ask}
    </label>
    <label className={css.tick}>
      <span>{words.gateway.unread}</span>
      <select
        className={mapCss.rule}
        value={destination.unread}
        onChange={(event) =>
          change({ unread: event.currentTarget.value === 'refuse' ? 'refuse' : 'let through' })
        }
      >
        {(['refuse', 'let through'] as const).map((each) => (
          <option key={each} value={each}>
            {words.gateway.unreadRules[each]}
          </option>
        ))}
      </select>
    </label>
    <ul className={css.rules}>
      {destination.usual.map((usual) => (
        <RuleRow key={usual.category} usual={usual} destination={destination} change={change} />
      ))}
    </ul>
  </details>
);

/** What happens to each kind of data at each destination, where the map does not say it. */
export const Rules = () => {
  const client = useQueryClient();
  const list = useQuery({ queryKey: KEY, queryFn: () => call<Destinations>('GET', '/gateway/destinations') });
  const save = useMutation({
    mutationFn: ({ id, rules, ask, unread }: GatewayDestination) =>
      call<GatewayDestination>('PUT', `/gateway/destinations/${id}`, { rules, ask, unread }),
    scope: { id: 'gateway-rules' },
    // The choice stands at once, so that the next one is made on top of it.
    onMutate: (next) =>
      client.setQueryData<Destinations>(
        KEY,
        (before) => before && { rows: before.rows.map((one) => (one.id === next.id ? next : one)) },
      ),
    onError: () => void client.invalidateQueries({ queryKey: KEY }),
  });
  const error = list.error ?? save.error;
  return (
    <section className={css.part}>
      <h2>{words.gateway.rules}</h2>
      <p>{words.gateway.rulesText}</p>
      {error && <Failure error={error} />}
      {list.data?.rows.map((destination) => (
        <Destination
          key={destination.id}
          destination={destination}
          change={(next) => save.mutate({ ...destination, ...next })}
        />
      ))}
    </section>
  );
};
