import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { categoryLabel } from '../../../core/map/index.ts';
import type { DisclosureRow, Page } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Screen } from '../parts/screen.tsx';
import { More, Table } from '../parts/table.tsx';
import { words } from '../words/en.ts';
import { moment } from '../words/format.ts';
import { Chart } from './chart.tsx';
import { Filters, queryOf, type Search } from './filters.tsx';
import css from './ledger.module.css';
import { useVerification } from './verify.tsx';

const PAGE_ROWS = 50;
/** Names shown in one line of the ledger. */
const NAMES = 4;

const People = ({ names }: { readonly names: DisclosureRow['names'] }) => {
  if (names.length === 0) return <>{words.ledger.nobody}</>;
  return (
    <>
      {names.slice(0, NAMES).map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          {name === undefined ? (
            words.person.noName
          ) : (
            <Link to="/people/$id" params={{ id }}>
              {name}
            </Link>
          )}
        </span>
      ))}
      {names.length > NAMES && ` +${words.number(names.length - NAMES)}`}
    </>
  );
};

const Row = ({ entry }: { readonly entry: DisclosureRow }) => (
  <tr>
    <td>
      {moment(entry.atMs)}
      <small>{words.ways[entry.way]}</small>
    </td>
    <td>{entry.destinationLabel}</td>
    <td>
      {entry.categories.map(({ category, form, values }) => (
        <div key={`${category} ${form}`} className={form === 'as is' ? css.asIsWord : undefined}>
          {words.ledger.values(categoryLabel(category), values, words.forms[form])}
        </div>
      ))}
      <small>
        {words.ledger.ruleFrom(entry.ruleFrom)}
        {!entry.inspected && `; ${words.ledger.notInspected}`}
      </small>
    </td>
    <td>
      <People names={entry.names} />
    </td>
  </tr>
);

/** What left, newest first. */
export default function LedgerScreen() {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (next: Search): void => void navigate({ to: '/ledger', search: next });
  const query = queryOf(search);
  const filtered = query.size > 0;
  const verification = useVerification();
  const ledger = useInfiniteQuery({
    queryKey: ['ledger', 'list', query.toString()],
    queryFn: ({ pageParam: offset }) =>
      call<Page<DisclosureRow>>('GET', `/ledger?${query}&offset=${offset}&limit=${PAGE_ROWS}`),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, { rows }) => sum + rows.length, 0);
      return shown < last.total && last.rows.length > 0 ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const rows = ledger.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = ledger.data?.pages[0]?.total ?? 0;
  const empty = ledger.isSuccess && total === 0 && !filtered;
  return (
    <Screen
      title={words.ledger.title}
      sub={words.ledger.sub}
      width="wide"
      actions={
        ledger.isSuccess &&
        !empty && (
          <>
            {verification.button}
            {(['csv', 'json'] as const).map((format) => (
              <Button
                key={format}
                component="a"
                href={`/api/ledger/export?${query}&format=${format}`}
                download={`ledger.${format}`}
                variant="default"
                size="xs"
              >
                {format === 'csv' ? words.ledger.exportCsv : words.ledger.exportJson}
              </Button>
            ))}
          </>
        )
      }
    >
      {verification.outcome}
      {ledger.isError && <Failure error={ledger.error} again={() => void ledger.refetch()} />}
      {empty && (
        <Empty
          title={words.ledger.emptyTitle}
          text={words.ledger.emptyText}
          example={words.ledger.emptyExample}
        >
          <Button component={Link} to="/safe-copy">
            {words.today.steps.tool.action}
          </Button>
        </Empty>
      )}
      {ledger.isSuccess && !empty && (
        <>
          <Chart search={search} change={change} />
          <Filters search={search} change={change} />
          {total === 0 ? (
            <p role="status">{words.ledger.noMatch}</p>
          ) : (
            <>
              <Table
                caption={words.ledger.title}
                columns={[words.ledger.when, words.ledger.destination, words.ledger.what, words.ledger.who]}
              >
                {rows.map((entry) => (
                  <Row key={entry.sequence} entry={entry} />
                ))}
              </Table>
              <More
                shown={rows.length}
                total={total}
                busy={ledger.isFetchingNextPage}
                onMore={() => void ledger.fetchNextPage()}
              />
            </>
          )}
        </>
      )}
    </Screen>
  );
}
