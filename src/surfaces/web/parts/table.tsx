import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { words } from '../words/en.ts';
import { Scroll } from './scroll.tsx';
import css from './table.module.css';

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** A table of rows; scrolls sideways by itself where the window is narrow. */
export const Table = ({ caption, columns, children }: Props) => (
  <Scroll label={caption} className={css.frame}>
    <table>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </Scroll>
);

/** How many of how many are shown, and the way to more. */
export const More = ({
  shown,
  total,
  busy,
  onMore,
}: {
  readonly shown: number;
  readonly total: number;
  readonly busy: boolean;
  onMore(): void;
}) => (
  <div className={css.more}>
    <span role="status">{words.common.of(shown, total)}</span>
    {shown < total && (
      <Button variant="default" size="compact-sm" loading={busy} onClick={onMore}>
        {words.common.more}
      </Button>
    )}
  </div>
);
