import type { ComponentType } from 'react';
import { words } from './words/en.ts';

/** One address of the page and what shows there; loaded when it is first visited. */
interface Route {
  /** As TanStack Router writes it: `/people/$id`. */
  readonly path: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** A place in the navigation with all its addresses. The first address is the one the navigation leads to. */
export interface Screen {
  readonly label: string;
  /** Screens of one group stand together; a line separates groups. */
  readonly group: 'work' | 'cases' | 'settings';
  readonly routes: readonly [Route, ...Route[]];
}

/** Every screen there is, in the order of the navigation. A new screen adds its folder and an entry here. */
export const SCREENS: readonly Screen[] = [
  {
    label: words.nav.today,
    group: 'work',
    routes: [{ path: '/', load: () => import('./today/screen.tsx') }],
  },
  {
    label: words.nav.safeCopy,
    group: 'work',
    routes: [{ path: '/safe-copy', load: () => import('./safe-copy/screen.tsx') }],
  },
  {
    label: words.nav.map,
    group: 'work',
    routes: [
      { path: '/map', load: () => import('./map/screen.tsx') },
      { path: '/map/$workflow', load: () => import('./map/screen.tsx') },
    ],
  },
  {
    label: words.nav.vendors,
    group: 'work',
    routes: [
      { path: '/vendors', load: () => import('./vendors/screen.tsx') },
      { path: '/vendors/compare/$ids', load: () => import('./vendors/compare.tsx') },
      { path: '/vendors/$id', load: () => import('./vendors/vendor.tsx') },
    ],
  },
  {
    label: words.nav.people,
    group: 'work',
    routes: [
      { path: '/people', load: () => import('./people/screen.tsx') },
      { path: '/people/import', load: () => import('./people/import.tsx') },
      { path: '/people/import/$job', load: () => import('./people/import-progress.tsx') },
      { path: '/people/$id', load: () => import('./people/person.tsx') },
    ],
  },
  {
    label: words.nav.ledger,
    group: 'work',
    routes: [{ path: '/ledger', load: () => import('./ledger/screen.tsx') }],
  },
  {
    label: words.nav.gateway,
    group: 'work',
    routes: [{ path: '/gateway', load: () => import('./gateway/screen.tsx') }],
  },
  {
    label: words.nav.settings,
    group: 'settings',
    routes: [{ path: '/settings', load: () => import('./settings/screen.tsx') }],
  },
];
