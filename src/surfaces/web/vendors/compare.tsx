import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { VendorRow } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { Screen } from '../parts/screen.tsx';
import { Table } from '../parts/table.tsx';
import { words } from '../words/en.ts';
import { Says } from './says.tsx';
import css from './vendors.module.css';

const t = words.vendors;

/** Two to four vendors side by side, question by question. */
export default function Compare() {
  const { ids } = useParams({ strict: false }) as { readonly ids: string };
  const compared = useQuery({
    queryKey: ['vendors', 'comparison', ids],
    queryFn: () =>
      call<{ rows: readonly VendorRow[] }>('POST', '/vendors/comparisons', { vendors: ids.split(',') }),
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
              new Set(cells.map((cell) => `${cell.clarity} ${cell.yours?.value ?? cell.says}`)).size > 1;
            return (
              <tr key={first.question} className={differ ? css.differs : undefined}>
                <th scope="row">
                  {first.asks}
                  {differ && <span className="unseen"> ({t.differs})</span>}
                </th>
                {cells.map((cell, column) => (
                  <td key={rows[column]!.vendor.id}>
                    <Says cell={cell} />
                  </td>
                ))}
              </tr>
            );
          })}
        </Table>
      )}
    </Screen>
  );
}
