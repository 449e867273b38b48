import type { ReactNode } from 'react';
import { useSession } from '../api/session.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import { Door } from './door.tsx';
import { Locked } from './locked.tsx';
import { SignIn } from './sign-in.tsx';

/** Lets the page show only to a window that is signed in, over a business that is open. */
export const Gate = ({ children }: { readonly children: ReactNode }) => {
  const session = useSession();
  if (session.data === 'open') return children;
  if (session.data === 'locked') return <Locked />;
  if (session.data === 'signed-out') return <SignIn />;
  if (session.isError)
    return (
      <Door title={words.errors.lost}>
        <Failure error={session.error} again={() => void session.refetch()} />
      </Door>
    );
  return null;
};
