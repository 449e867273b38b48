import { useState } from 'react';
import type { HandOff } from '../../../core/map/index.ts';
import { More, Table } from '../parts/table.tsx';
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

/** Rows at once: each has a field per kind of data. */
const PAGE_ROWS = 60;

/** Every hand-off as a row, most exposed first. */
export const HandOffTable = ({ rows, handOffs, act, openHandOff, onOpen }: Props) => {
  const t = words.map.handOff;
  const [shown, setShown] = useState(PAGE_ROWS);
  const score = (h: HandOff): number => rows.exposures.get(h.id)?.score ?? 0;
  const stepOf = (h: HandOff): string =>
    rows.steps.get(h.step ?? (h.from.at === 'step' ? h.from.id : ''))?.workflow.label ?? '';
  return (
    <>
      <Table caption={words.map.views.table} columns={[t.from, t.to, t.data, t.exposure]}>
        {handOffs
          .toSorted((a, b) => score(b) - score(a))
          .slice(0, shown)
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
      {handOffs.length > PAGE_ROWS && (
        <More
          shown={Math.min(shown, handOffs.length)}
          total={handOffs.length}
          busy={false}
          onMore={() => setShown(shown + PAGE_ROWS)}
        />
      )}
    </>
  );
};

const vendorOf = (rows: MapRows, app: string): string =>
  rows.vendors.get(rows.apps.get(app)?.vendor ?? '')?.name ?? words.map.step.noApp;
