import { createRootRoute } from '@tanstack/react-router';

import { ErrorPage, NotFoundPage, RootPage } from '../root-page.tsx';

export const root = createRootRoute({
  component: RootPage,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});
