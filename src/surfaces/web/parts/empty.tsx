import type { ReactNode } from 'react';
import css from './empty.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  /** One real example of what will stand here. */
  readonly example?: string;
  readonly children?: ReactNode;
}

/** An empty list, which teaches by one example and offers the next step. */
export const Empty = ({ title, text, example, children }: Props) => (
  <section className={css.empty}>
    <h2>{title}</h2>
    <p>{text}</p>
    {example !== undefined && <pre>{example}</pre>}
    {children}
  </section>
);
