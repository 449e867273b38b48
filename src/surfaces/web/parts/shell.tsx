import { Link, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { SCREENS, type Screen } from '../screens.ts';
import { words } from '../words/en.ts';
import { Mark } from './mark.tsx';
import css from './shell.module.css';

const GROUPS: readonly Screen['group'][] = ['work', 'cases', 'settings'];

const isCurrent = (screen: Screen, path: string): boolean => {
  const home = screen.routes[0].path;
  return path === home || (home !== '/' && path.startsWith(`${home}/`));
};

/** The navigation and the place beside it. On a narrow window the navigation folds behind a button. */
export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [open, setOpen] = useState(false);
  const groups = GROUPS.map((group) => SCREENS.filter((screen) => screen.group === group)).filter(
    (screens) => screens.length > 0,
  );
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#content">
        {words.nav.skip}
      </a>
      <nav className={css.side} aria-label={words.nav.label}>
        <div className={css.stay}>
          <div className={css.bar}>
            <Link to="/" className={css.mark}>
              <Mark />
              {words.product}
            </Link>
            <button type="button" className={css.menu} aria-expanded={open} onClick={() => setOpen(!open)}>
              {words.nav.menu}
            </button>
          </div>
          <div className={css.list} data-open={open || undefined}>
            {groups.map((screens) => (
              <ul key={screens[0]?.group} className={css.group}>
                {screens.map((screen) => (
                  <li key={screen.label}>
                    <Link
                      to={screen.routes[0].path}
                      className={css.link}
                      aria-current={isCurrent(screen, path) ? 'page' : undefined}
                      onClick={() => setOpen(false)}
                    >
                      {screen.label}
                    </Link>
                  </li>
                ))}
              </ul>
            ))}
          </div>
        </div>
      </nav>
      <main id="content" className={css.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
};
