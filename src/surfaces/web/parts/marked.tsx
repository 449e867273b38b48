import { Fragment, type ReactNode } from 'react';
import type { Kind, Rule } from '../../../core/guard/index.ts';
import { toneOf } from './kind-tone.ts';
import css from './marked.module.css';

export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** How the line is drawn. Default: solid. */
  readonly line?: Rule;
  /** On a tinted ground: a value that was put in. */
  readonly filled?: boolean;
  /** Found, but left alone. */
  readonly quiet?: boolean;
  /** Lit because its counterpart is being looked at. */
  readonly lit?: boolean;
}

const classes = (span: MarkedSpan): string =>
  [
    css.mark,
    css[toneOf(span.kind)],
    span.line === undefined || span.line === 'as is' ? '' : css[span.line],
    span.filled ? css.filled : '',
    span.quiet ? css.quiet : '',
    span.lit ? css.lit : '',
  ].join(' ');

/** A text with stretches underlined by kind. Spans are in order and do not overlap; one that does is left out. */
export const Marked = ({ text, spans }: { readonly text: string; readonly spans: readonly MarkedSpan[] }) => {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at || span.end > text.length) continue;
    pieces.push(<Fragment key={`text-${at}`}>{text.slice(at, span.start)}</Fragment>);
    pieces.push(
      <mark key={`mark-${span.start}`} className={classes(span)} data-start={span.start}>
        {text.slice(span.start, span.end)}
      </mark>,
    );
    at = span.end;
  }
  pieces.push(<Fragment key={`text-${at}`}>{text.slice(at)}</Fragment>);
  return <>{pieces}</>;
};
