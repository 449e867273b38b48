import type { ReactNode } from 'react';
import css from './notice.module.css';

interface Props {
  /** calm: it is done. look: look at this. late: it failed, or something left. */
  readonly tone: 'calm' | 'look' | 'late';
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A sentence about what just happened, said aloud by screen readers. */
export const Notice = ({ tone, children, action }: Props) => (
  <div className={`${css.notice} ${css[tone]}`} role={tone === 'late' ? 'alert' : 'status'}>
    <div>{children}</div>
    {action}
  </div>
);
