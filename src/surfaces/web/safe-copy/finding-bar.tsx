import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { SafeCopyFinding } from '../../http/contract.ts';
import { words } from '../words/en.ts';
import css from './safe-copy.module.css';

export type Teaching = 'own-name' | 'customer';

interface Acts {
  keep(): void;
  hide(): void;
  byRule(): void;
  teach(as: Teaching): void;
}

interface Props extends Acts {
  readonly value: string;
  readonly finding: SafeCopyFinding | undefined;
  readonly standIn: string | undefined;
  readonly overridden: boolean;
}

/** What becomes of a finding, in words. */
export const outcomeOf = (finding: SafeCopyFinding, standIn: string | undefined): string => {
  if (standIn !== undefined) return `${words.safeCopy.becomes} “${standIn}”`;
  return words.safeCopy.outcome[finding.rule];
};

const About = ({ value, finding, standIn }: Pick<Props, 'value' | 'finding' | 'standIn'>) => {
  if (!finding)
    return (
      <div className={css.what}>
        <span>{words.safeCopy.selection(value)}</span>
      </div>
    );
  return (
    <div className={css.what}>
      <span>
        <b>{value}</b>, {words.kinds[finding.kind][0]}, {outcomeOf(finding, standIn)}
      </span>
      <span>
        {finding.byOwner ? words.safeCopy.yourDecision : finding.reason}
        {finding.person !== undefined && finding.personName !== undefined && (
          <>
            {': '}
            <Link to="/people/$id" params={{ id: finding.person }}>
              {finding.personName}
            </Link>
          </>
        )}
      </span>
    </div>
  );
};

/** What the chosen word is, what becomes of it and why, and what can be done about it. */
export const FindingBar = ({ value, finding, standIn, overridden, keep, hide, byRule, teach }: Props) => {
  const act = (label: string, run: () => void) => (
    <Button key={label} variant="default" size="xs" onClick={run}>
      {label}
    </Button>
  );
  const left = finding === undefined || finding.rule === 'as is';
  const teachable = finding === undefined || finding.person === undefined;
  return (
    <section className={css.bar} aria-live="polite" aria-label={value}>
      <About value={value} finding={finding} standIn={standIn} />
      <div className={css.acts}>
        {left ? act(words.safeCopy.hide, hide) : act(words.safeCopy.keep, keep)}
        {overridden && act(words.safeCopy.byRule, byRule)}
        {teachable && act(words.safeCopy.ownName, () => teach('own-name'))}
        {teachable && act(words.safeCopy.customer, () => teach('customer'))}
      </div>
    </section>
  );
};
