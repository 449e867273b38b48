import type { ReactNode } from 'react';
import { Mark } from '../parts/mark.tsx';
import { words } from '../words/en.ts';
import css from './access.module.css';

/** The page before one is in: one card, nothing else. */
export const Door = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <main className={css.page}>
    <title>{words.titleOf(title)}</title>
    <div className={css.card}>
      <div className={css.mark}>
        <Mark />
        {words.product}
      </div>
      <h1>{title}</h1>
      {children}
    </div>
  </main>
);
