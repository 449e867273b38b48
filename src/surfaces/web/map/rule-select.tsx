import type { Move } from '../../../core/map/index.ts';
import { words } from '../words/en.ts';
import css from './map.module.css';
import { RULES_IN_ORDER } from './rules.ts';
import { useHeld } from './use-held.ts';
import type { Do } from './use-map.ts';

interface Props {
  readonly handOff: string;
  readonly name: string;
  readonly move: Move;
  readonly label: string;
  readonly act: Do;
  /** This kind of data no longer moves here. */
  onOff(): void;
}

/** The choice that is no rule. */
const OFF = 'off';

/** The rule of one kind of data at one hand-off: its word in a field, its line style under it. */
export const RuleSelect = ({ handOff, name, move, label, act, onOff }: Props) => {
  const [rule, hold] = useHeld(move.rule);
  return (
    <span className={css.move}>
      <span className={css.moveLabel}>{label}</span>
      <select
        className={css.rule}
        data-rule={rule ?? 'open'}
        aria-label={words.map.handOff.ruleFor(label, name)}
        value={rule ?? ''}
        onChange={(event) => {
          if (event.currentTarget.value === OFF) return onOff();
          const chosen = RULES_IN_ORDER.find((r) => r === event.currentTarget.value);
          if (!chosen) return;
          hold(chosen);
          act({ do: 'set-rule', id: handOff, category: move.category, rule: chosen });
        }}
      >
        {rule === undefined && <option value="">{words.map.handOff.choose}</option>}
        {RULES_IN_ORDER.map((each) => (
          <option key={each} value={each}>
            {words.rules[each]}
          </option>
        ))}
        <option value={OFF}>{words.map.handOff.off}</option>
      </select>
    </span>
  );
};
