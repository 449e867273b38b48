import type { ReactNode } from 'react';
import css from './pane.module.css';

interface Props {
  readonly title: string;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A sheet with a title line, a text, and a foot that says what can be done with it. */
export const Pane = ({ title, aside, foot, children }: Props) => (
  <section className={css.pane} aria-label={title}>
    <div className={css.head}>
      <h2>{title}</h2>
      {aside}
    </div>
    <div className={css.body}>{children}</div>
    {foot !== undefined && <div className={css.foot}>{foot}</div>}
  </section>
);
