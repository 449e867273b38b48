import { type ComponentProps, lazy, Suspense } from 'react';
import { words } from '../words/en.ts';

const Part = lazy(async () => ({ default: (await import('./drawing.tsx')).Drawing }));

/** The drawing, loaded when the first one is shown: the list does not wait for it. */
export const Drawing = (props: ComponentProps<typeof Part>) => (
  <Suspense fallback={<p>{words.common.loading}</p>}>
    <Part {...props} />
  </Suspense>
);
