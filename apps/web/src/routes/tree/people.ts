import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { settings } from './settings.ts';

const people = createRoute({
  getParentRoute: () => settings,
  path: '/people',
  component: lazyRouteComponent(() => import('../people-page.tsx'), 'PeoplePage'),
});

const invitePerson = createRoute({
  getParentRoute: () => people,
  path: '/invite',
  component: lazyRouteComponent(() => import('../people-drawers.tsx'), 'InvitePersonDrawer'),
});

const personRole = createRoute({
  getParentRoute: () => people,
  path: '/roles/$role',
  component: lazyRouteComponent(() => import('../people-drawers.tsx'), 'PersonRoleDrawer'),
});

export const peopleRoutes = [people.addChildren([invitePerson, personRole])] as const;
