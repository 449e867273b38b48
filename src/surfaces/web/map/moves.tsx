import { useState } from 'react';
import type { Exposure, HandOff } from '../../../core/map/index.ts';
import { words } from '../words/en.ts';
import css from './map.module.css';
import type { MapRows } from './rows.ts';
import { RuleSelect } from './rule-select.tsx';
import type { Do } from './use-map.ts';

interface Props {
  readonly rows: MapRows;
  readonly handOff: HandOff;
  readonly act: Do;
}

/** What moves at one hand-off, each with its rule, and the way to add data. */
export const Moves = ({ rows, handOff, act }: Props) => {
  const [adding, setAdding] = useState(false);
  const name = rows.nameOf(handOff);
  const there = new Set(handOff.moves.map((m) => m.category));
  return (
    <div className={css.moves}>
      {handOff.moves.length === 0 && <span className={css.todo}>{words.map.handOff.nothing}</span>}
      {handOff.moves.map((move) => (
        <RuleSelect
          key={move.category}
          handOff={handOff.id}
          name={name}
          move={move}
          label={rows.categoryLabel(move.category)}
          act={act}
          onOff={() =>
            act({
              do: 'set-hand-off',
              id: handOff.id,
              changes: { moves: handOff.moves.filter((m) => m.category !== move.category) },
            })
          }
        />
      ))}
      {adding ? (
        <select
          className={css.add}
          aria-label={words.map.handOff.addData(name)}
          // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that was pressed.
          autoFocus
          value=""
          onBlur={() => setAdding(false)}
          onChange={(event) => {
            const category = event.currentTarget.value;
            setAdding(false);
            if (category)
              act({
                do: 'set-hand-off',
                id: handOff.id,
                changes: { moves: [...handOff.moves, { category }] },
              });
          }}
        >
          <option value="">{words.map.handOff.addDataShort}</option>
          {rows.categories
            .filter((c) => !there.has(c.id))
            .map((c) => (
              <option key={c.id} value={c.id}>
                {c.label}
              </option>
            ))}
        </select>
      ) : (
        <button
          type="button"
          className={`${css.quietButton} ${css.plus}`}
          aria-label={words.map.handOff.addData(name)}
          onClick={() => setAdding(true)}
        >
          {words.map.handOff.addDataShort}
        </button>
      )}
    </div>
  );
};

/** The word for how exposed a hand-off is, which opens the reasons. */
export const Why = ({
  exposure,
  name,
  open,
  onOpen,
}: {
  readonly exposure: Exposure | undefined;
  readonly name: string;
  readonly open: boolean;
  onOpen(): void;
}) => (
  <button
    type="button"
    className={css.why}
    data-level={exposure?.level ?? 'little'}
    aria-expanded={open}
    aria-label={`${words.map.levels[exposure?.level ?? 'little']}. ${words.map.handOff.why(name)}`}
    onClick={onOpen}
  >
    {words.map.levels[exposure?.level ?? 'little']}
  </button>
);
