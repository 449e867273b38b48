import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SafeCopy, SafeCopyFinding } from '../../http/contract.ts';
import { Marked } from '../parts/marked.tsx';
import { Pane } from '../parts/pane.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { words } from '../words/en.ts';
import css from './safe-copy.module.css';

interface Props {
  readonly destination: string;
  readonly copy: SafeCopy | undefined;
  /** The text that `copy` was made from. */
  readonly source: string;
  readonly inStep: boolean;
  readonly copying: boolean;
  readonly lit: SafeCopyFinding | undefined;
  readonly notInspected: readonly string[];
  /** Records the copy and puts it, or the part of it that was selected, on the clipboard. */
  onCopy(part?: string): void;
  onHideBlocked(): void;
  /** A stand-in was clicked: show what it stands for. */
  onShow(finding: { readonly start: number; readonly end: number }): void;
}

const kindList = (findings: readonly SafeCopyFinding[]): readonly string[] => {
  const counts = Map.groupBy(findings, ({ kind }) => kind);
  return [...counts].map(([kind, { length }]) => words.count(length, ...words.kinds[kind]));
};

const Blocked = ({
  copy,
  destination,
  onHideBlocked,
}: Pick<Props, 'destination' | 'onHideBlocked'> & { copy: SafeCopy }) => (
  <div className={css.blocked} role="alert">
    <h3>{words.safeCopy.blockedTitle(destination)}</h3>
    {copy.refusal !== undefined && <p>{copy.refusal}</p>}
    <p>{words.safeCopy.blockedText(kindList(copy.findings.filter(({ rule }) => rule === 'block')))}</p>
    <Button variant="default" size="xs" onClick={onHideBlocked}>
      {words.safeCopy.hideThese}
    </Button>
  </div>
);

const Foot = ({ copy, source, notInspected }: Pick<Props, 'copy' | 'source' | 'notInspected'>) => {
  const untouched = copy?.findings.filter(({ rule }) => rule === 'as is') ?? [];
  return (
    <div className={css.foot}>
      <p>{words.safeCopy.hides}</p>
      {notInspected.length > 0 && <p>{words.safeCopy.notInspected(notInspected)}</p>}
      {copy?.reminders?.map((reminder) => (
        <p key={reminder}>{reminder}</p>
      ))}
      {copy && copy.blocked === 0 && (
        <p>
          {untouched.length === 0 ? (
            words.safeCopy.leftAsIsNone
          ) : (
            <>
              {words.safeCopy.leftAsIs}:{' '}
              {words.list(
                [...new Set(untouched.map(({ start, end }) => `“${source.slice(start, end)}”`))].slice(0, 12),
              )}
              .
            </>
          )}{' '}
          {words.safeCopy.restUntouched}
        </p>
      )}
      <details>
        <summary>{words.safeCopy.whatNot}</summary>
        <ul>
          {words.safeCopy.whatNotList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
};

const Text = ({ copy, source, inStep, lit, onCopy, onShow }: Props & { readonly copy: SafeCopy }) => {
  const ruleAt = new Map(copy.findings.map((finding) => [finding.start, finding.rule]));
  return (
    <Scroll
      label={words.safeCopy.title}
      className={`${css.text} ${inStep ? '' : css.behindHand}`}
      translate="no"
      onCopy={(event) => {
        event.preventDefault();
        if (inStep) onCopy(String(getSelection()));
      }}
      // Dragging a selection to another window would go round the ledger.
      onDragStart={(event) => event.preventDefault()}
      onClick={(event) => {
        const start = Number((event.target as HTMLElement).dataset.start ?? Number.NaN);
        const place = copy.placed.find((span) => span.start === start);
        if (place && String(getSelection()) === '') onShow(place.original);
      }}
    >
      <Marked
        text={copy.text}
        spans={copy.placed.map(({ start, end, kind, original }) => ({
          start,
          end,
          kind,
          line: ruleAt.get(original.start) ?? 'pseudonymise',
          filled: true,
          lit: lit !== undefined && lit.start === original.start,
        }))}
      />
      {source === '' && <span className={css.empty}>{words.safeCopy.safeEmpty}</span>}
    </Scroll>
  );
};

/** The safe copy for one destination, and what it does not do. */
export const SafePane = (props: Props): ReactNode => {
  const { destination, copy, inStep, copying, onCopy, onHideBlocked } = props;
  const copyable = copy !== undefined && inStep && copy.blocked === 0 && props.source !== '';
  return (
    <Pane
      title={words.safeCopy.safeFor(destination)}
      aside={
        <Button
          size="xs"
          disabled={!copyable}
          loading={copying}
          onClick={() => onCopy()}
          title={words.safeCopy.copyHint}
        >
          {words.common.copy}
        </Button>
      }
      foot={<Foot {...props} />}
    >
      {copy && copy.blocked > 0 ? (
        <Blocked copy={copy} destination={destination} onHideBlocked={onHideBlocked} />
      ) : copy ? (
        <div className={css.scroll}>
          <Text {...props} copy={copy} />
        </div>
      ) : (
        <p className={`${css.text} ${css.empty}`}>{words.safeCopy.safeEmpty}</p>
      )}
    </Pane>
  );
};
