import css from './chips.module.css';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string | undefined;
  choose(id: string): void;
}

/** One choice of a few, all of them in sight. Pattern: a group of toggle buttons, one pressed. */
export const Chips = ({ label, options, chosen, choose }: Props) => (
  <fieldset className={css.chips}>
    <legend className="unseen">{label}</legend>
    {options.map((option) => (
      <button
        key={option.id}
        type="button"
        className={css.chip}
        aria-pressed={option.id === chosen}
        onClick={() => choose(option.id)}
      >
        {option.label}
      </button>
    ))}
  </fieldset>
);
