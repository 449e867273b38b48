import { useQuery } from '@tanstack/react-query';
import type { AccessStatus } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { AllowedList } from '../gateway/allowed.tsx';
import { Failure } from '../parts/failure.tsx';
import { Screen } from '../parts/screen.tsx';
import { words } from '../words/en.ts';
import { About } from './about.tsx';
import { Backup } from './backup.tsx';
import { Keys } from './keys.tsx';
import { LargerModel } from './larger-model.tsx';
import { Look } from './look.tsx';
import { OwnTerms } from './own-terms.tsx';

/** How the data is kept, what is the owner's own, how it looks, what it can reach. */
export default function SettingsScreen() {
  const access = useQuery({ queryKey: ['access'], queryFn: () => call<AccessStatus>('GET', '/access') });
  return (
    <Screen title={words.settings.title} sub={words.settings.sub}>
      {access.isError && <Failure error={access.error} again={() => void access.refetch()} />}
      {access.data && <Keys access={access.data} />}
      <Backup />
      <OwnTerms />
      <AllowedList />
      <LargerModel />
      <Look />
      <About />
    </Screen>
  );
}
