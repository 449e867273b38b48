import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { Failure } from './parts/failure.tsx';
import { NotHere } from './parts/not-here.tsx';
import { Shell } from './parts/shell.tsx';
import { SCREENS } from './screens.ts';

const root = createRootRoute({
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
  notFoundComponent: NotHere,
});

const routes = SCREENS.flatMap(({ routes: addresses }) =>
  addresses.map(({ path, load }) =>
    createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) }),
  ),
);

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error, reset }) => <Failure error={error} again={reset} />,
  scrollRestoration: true,
});
