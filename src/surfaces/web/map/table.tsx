import type { HandOff } from '../../../core/map/index.ts';
import { Table } from '../parts/table.tsx';
import { words } from '../words/en.ts';
import { Moves, Why } from './moves.tsx';
import type { MapRows } from './rows.ts';
import type { Do } from './use-map.ts';

interface Props {
  readonly rows: MapRows;
  readonly handOffs: readonly HandOff[];
  readonly act: Do;
  readonly openHandOff: string | undefined;
  onOpen(handOff: string): void;
}

/** Every hand-off as a row, most exposed first. */
export const HandOffTable = ({ rows, handOffs, act, openHandOff, onOpen }: Props) => {
  const t = words.map.handOff;
  const score = (h: HandOff): number => rows.exposures.get(h.id)?.score ?? 0;
  const stepOf = (h: HandOff): string =>
    rows.steps.get(h.step ?? (h.from.at === 'step' ? h.from.id : ''))?.workflow.label ?? '';
  return (
    <Table caption={words.map.views.table} columns={[t.from, t.to, t.data, t.exposure]}>
      {handOffs
        .toSorted((a, b) => score(b) - score(a))
        .map((handOff) => (
          <tr key={handOff.id}>
            <td>
              {rows.endLabel(handOff.from)}
              <small>{stepOf(handOff)}</small>
            </td>
            <td>
              {rows.endLabel(handOff.to)}
              <small>{handOff.to.at === 'app' && vendorOf(rows, handOff.to.id)}</small>
            </td>
            <td>
              <Moves rows={rows} handOff={handOff} act={act} />
            </td>
            <td>
              <Why
                exposure={rows.exposures.get(handOff.id)}
                name={rows.nameOf(handOff)}
                open={openHandOff === handOff.id}
                onOpen={() => onOpen(handOff.id)}
              />
            </td>
          </tr>
        ))}
    </Table>
  );
};

const vendorOf = (rows: MapRows, app: string): string =>
  rows.vendors.get(rows.apps.get(app)?.vendor ?? '')?.name ?? words.map.step.noApp;
