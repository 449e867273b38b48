import type { HTMLAttributes } from 'react';

/** A region that scrolls by itself, and so must be reachable by keyboard and have a name. */
export const Scroll = ({ label, ...rest }: { readonly label: string } & HTMLAttributes<HTMLElement>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the region.
  <section aria-label={label} tabIndex={0} {...rest} />
);
