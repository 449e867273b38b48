import { Button } from '@mantine/core';
import type { SafeCopy, SafeCopyFinding } from '../../http/contract.ts';
import { words } from '../words/en.ts';
import { outcomeOf } from './finding-bar.tsx';
import { standInOf } from './in-step.ts';
import css from './safe-copy.module.css';

interface Props {
  readonly copy: SafeCopy;
  readonly source: string;
  onKeep(finding: SafeCopyFinding): void;
  onHide(finding: SafeCopyFinding): void;
}

/** Shown at once; more would be slow to draw and nobody would read them. */
const SHOWN = 200;

/** Everything that was found, as a list: the same as clicking each word. */
export const AllFindings = ({ copy, source, onKeep, onHide }: Props) => (
  <section className={css.all} aria-label={words.safeCopy.allFindings}>
    <table>
      <caption className="unseen">{words.safeCopy.allFindings}</caption>
      <tbody>
        {copy.findings.slice(0, SHOWN).map((finding) => {
          const value = source.slice(finding.start, finding.end);
          const left = finding.rule === 'as is';
          return (
            <tr key={finding.start}>
              <td className={css.value}>{value}</td>
              <td>{words.kinds[finding.kind][0]}</td>
              <td>{outcomeOf(finding, standInOf(copy, finding))}</td>
              <td>
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={`${left ? words.safeCopy.hide : words.safeCopy.keep}: ${value}`}
                  onClick={() => (left ? onHide(finding) : onKeep(finding))}
                >
                  {left ? words.safeCopy.hide : words.safeCopy.keep}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </section>
);
