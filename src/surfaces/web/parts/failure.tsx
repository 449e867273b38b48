import { Button } from '@mantine/core';
import { sentenceOf } from '../api/call.ts';
import { words } from '../words/en.ts';
import { Notice } from './notice.tsx';

/** What went wrong, in the desk's own sentence, and a way to try again. */
export const Failure = ({ error, again }: { readonly error: unknown; readonly again?: () => void }) => (
  <Notice
    tone="late"
    action={
      again && (
        <Button variant="default" size="xs" onClick={again}>
          {words.errors.again}
        </Button>
      )
    }
  >
    {sentenceOf(error)}
  </Notice>
);
