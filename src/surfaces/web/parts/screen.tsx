import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { words } from '../words/en.ts';
import css from './screen.module.css';

interface Props {
  readonly title: string;
  readonly sub?: ReactNode;
  /** One column to read, or the whole width for tables and pairs. */
  readonly width?: 'column' | 'wide';
  readonly back?: { readonly to: string; readonly label: string };
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

let shownBefore = false;

/** One screen: its heading, what it is about in one line, and the rest. Moves the focus to the heading when it opens, so that a screen reader says where one is. */
export const Screen = ({ title, sub, width = 'column', back, actions, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Not on the first screen: the browser says the page's title then. Nor when something inside took the focus.
    if (shownBefore && !document.activeElement?.closest('main section, main textarea, main input'))
      heading.current?.focus({ preventScroll: true });
    shownBefore = true;
  }, []);
  return (
    <div className={css[width]}>
      <title>{words.titleOf(title)}</title>
      {back && (
        <Link to={back.to} className={css.back}>
          ← {back.label}
        </Link>
      )}
      <header className={css.head}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {sub !== undefined && <p className={css.sub}>{sub}</p>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
};
