import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { root } from './root.ts';
import { NotFoundPage } from '../root-page.tsx';

/** Every component in every state; in development only, and left out of what is built. */
export const designSystem = createRoute({
  getParentRoute: () => root,
  path: '/ui',
  component: import.meta.env.DEV
    ? lazyRouteComponent(() => import('../design-system-page.tsx'), 'DesignSystemPage')
    : NotFoundPage,
});
