import { useQuery } from '@tanstack/react-query';
import type { Today } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { Screen } from '../parts/screen.tsx';
import { words } from '../words/en.ts';
import { longDay } from '../words/format.ts';
import { Box } from './box.tsx';
import { Cards } from './cards.tsx';
import { Lines } from './lines.tsx';
import { openSteps, Steps } from './steps.tsx';

const subOf = (today: Today): string => {
  const late = today.cards.filter(({ tone }) => tone === 'late').length;
  if (late > 0) return words.today.sub.late(late);
  if (today.cards.length > 0) return words.today.sub.some(today.cards.length);
  const steps = openSteps(today).length;
  return steps > 0 ? words.today.sub.begin(steps) : words.today.sub.quiet;
};

/** The home screen: the box, what wants a look, the first steps, and three lines. */
export default function TodayScreen() {
  const today = useQuery({ queryKey: ['today'], queryFn: () => call<Today>('GET', '/today') });
  return (
    <Screen title={longDay(Date.now())} sub={today.data ? subOf(today.data) : words.common.loading}>
      <Box />
      {today.isError && <Failure error={today.error} again={() => void today.refetch()} />}
      {today.data && (
        <>
          <Cards cards={today.data.cards} />
          <Steps today={today.data} />
          <Lines today={today.data} />
        </>
      )}
    </Screen>
  );
}
