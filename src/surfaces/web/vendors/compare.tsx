import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { VendorComparison } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { Screen } from '../parts/screen.tsx';
import { Table } from '../parts/table.tsx';
import { words } from '../words/en.ts';
import { Says } from './says.tsx';
import { addVendor, knownVendor, useReading, useVendorChange } from './use-vendors.ts';
import css from './vendors.module.css';

const t = words.vendors;

const MOST_COMPARED = 4;

/** Vendors of the same kind: one more to compare, or one to add first, read from the catalogue's addresses. */
const Others = ({
  ids,
  others,
}: {
  readonly ids: readonly string[];
  readonly others: VendorComparison['alternatives'];
}) => {
  const navigate = useNavigate();
  const reading = useReading();
  const add = useVendorChange(
    async (name: string) => {
      const { documents } = await knownVendor(name);
      return addVendor({ name, documents });
    },
    ({ id }) => {
      reading.start.mutate(id);
      void navigate({ to: '/vendors/$id', params: { id } });
    },
  );
  if (others.length === 0) return null;
  return (
    <section className={css.part}>
      <h2>{t.others}</h2>
      <p>{t.othersText}</p>
      {add.error && <Failure error={add.error} />}
      <div className={css.row}>
        {others.map(({ name, id }) =>
          id === undefined ? (
            <Button
              key={name}
              variant="default"
              size="xs"
              loading={add.isPending && add.variables === name}
              disabled={add.isPending || reading.running}
              onClick={() => add.mutate(name)}
            >
              {t.addOther(name)}
            </Button>
          ) : (
            ids.length < MOST_COMPARED && (
              <Button
                key={name}
                component={Link}
                to={`/vendors/compare/${[...ids, id].join(',')}`}
                variant="default"
                size="xs"
              >
                {t.compareToo(name)}
              </Button>
            )
          ),
        )}
      </div>
    </section>
  );
};

/** Two to four vendors side by side, question by question. */
export default function Compare() {
  const { ids } = useParams({ strict: false }) as { readonly ids: string };
  const compared = useQuery({
    queryKey: ['vendors', 'comparison', ids],
    queryFn: () => call<VendorComparison>('POST', '/vendors/comparisons', { vendors: ids.split(',') }),
  });
  const rows = compared.data?.rows ?? [];
  return (
    <Screen title={t.compareTitle} sub={t.compareSub} width="wide" back={{ to: '/vendors', label: t.back }}>
      {compared.error && <Failure error={compared.error} again={() => void compared.refetch()} />}
      {rows.length > 0 && (
        <Table caption={t.compareTitle} columns={[t.question, ...rows.map((row) => row.vendor.name)]}>
          {rows[0]!.cells.map((first, at) => {
            const cells = rows.map((row) => row.cells[at]!);
            const differ =
              new Set(cells.map((cell) => `${cell.clarity} ${cell.yours?.says ?? cell.says}`)).size > 1;
            return (
              <tr key={first.question} className={differ ? css.differs : undefined}>
                <th scope="row">
                  {first.asks}
                  {differ && <span className="unseen"> ({t.differs})</span>}
                </th>
                {cells.map((cell, column) => (
                  <td key={rows[column]!.vendor.id} data-label={rows[column]!.vendor.name}>
                    <Says cell={cell} />
                  </td>
                ))}
              </tr>
            );
          })}
        </Table>
      )}
      {compared.data && <Others ids={ids.split(',')} others={compared.data.alternatives} />}
    </Screen>
  );
}
