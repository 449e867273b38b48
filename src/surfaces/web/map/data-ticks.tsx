import type { Step } from '../../../core/map/index.ts';
import { Scroll } from '../parts/scroll.tsx';
import { words } from '../words/en.ts';
import css from './map.module.css';
import type { MapRows } from './rows.ts';
import { useHeld } from './use-held.ts';
import type { Do } from './use-map.ts';

const flipped = (list: readonly string[], id: string): string[] =>
  list.includes(id) ? list.filter((other) => other !== id) : [...list, id];

/** Which data comes into a step and which goes on from it. */
export const DataTicks = ({
  rows,
  step,
  act,
}: {
  readonly rows: MapRows;
  readonly step: Step;
  readonly act: Do;
}) => {
  const [held, hold] = useHeld(step);
  const flip = (way: 'in' | 'out', id: string): void => {
    const next = { ...held, [way]: flipped(held[way], id) };
    hold(next);
    act({ do: 'set-step', id: step.id, changes: { [way]: next[way] } });
  };
  return (
    <Scroll label={words.map.step.tick(step.label)} className={css.ticks}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.map.step.kindOfData}</th>
            <th scope="col">{words.map.step.comesIn}</th>
            <th scope="col">{words.map.step.goesOn}</th>
          </tr>
        </thead>
        <tbody>
          {rows.categories.map(({ id, label, sensitivity }) => (
            <tr key={id}>
              <th scope="row">
                {label}
                {sensitivity === 3 && <span className={css.special}> · special or high harm</span>}
              </th>
              {(['in', 'out'] as const).map((way) => (
                <td key={way}>
                  <input
                    type="checkbox"
                    checked={held[way].includes(id)}
                    aria-label={`${label} ${way === 'in' ? words.map.step.comesIn : words.map.step.goesOn}`}
                    onChange={() => flip(way, id)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
