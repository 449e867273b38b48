import { Link } from '@tanstack/react-router';
import { words } from '../words/en.ts';
import { Screen } from './screen.tsx';

/** For an address that names nothing. */
export const NotHere = () => (
  <Screen title={words.errors.notHereTitle} sub={words.errors.notHere}>
    <Link to="/">{words.errors.toToday}</Link>
  </Screen>
);
