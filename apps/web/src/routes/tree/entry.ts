import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { root } from './root.ts';
import { StartPage } from '../start-page.tsx';
import { readLegalSearch } from '../../features/legal/read-legal-address.ts';
import { readSignIn } from '../../features/session/next-address.ts';

const start = createRoute({ getParentRoute: () => root, path: '/', component: StartPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignIn,
  component: lazyRouteComponent(() => import('../sign-in-page.tsx'), 'SignInPage'),
});

const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('../sign-up-page.tsx'), 'SignUpPage'),
});

const legal = createRoute({
  getParentRoute: () => root,
  path: '/legal/$kind',
  validateSearch: readLegalSearch,
  component: lazyRouteComponent(() => import('../legal-page.tsx'), 'LegalPage'),
});

/** The way back from the identity provider. */
const provider = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/provider',
  component: lazyRouteComponent(() => import('../provider-page.tsx'), 'ProviderPage'),
});

const mailLinks = () => import('../mail-link-pages.tsx');

const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: '/forgot-password',
  component: lazyRouteComponent(mailLinks, 'ForgotPasswordPage'),
});

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  component: lazyRouteComponent(mailLinks, 'ResetPasswordPage'),
});

const verifyEmail = createRoute({
  getParentRoute: () => root,
  path: '/verify-email',
  component: lazyRouteComponent(mailLinks, 'VerifyEmailPage'),
});

const confirmEmail = createRoute({
  getParentRoute: () => root,
  path: '/confirm-email',
  component: lazyRouteComponent(mailLinks, 'ConfirmEmailPage'),
});

const undoEmailChange = createRoute({
  getParentRoute: () => root,
  path: '/undo-email-change',
  component: lazyRouteComponent(mailLinks, 'UndoEmailChangePage'),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../invitation-page.tsx'), 'InvitationPage'),
});

const newCompany = createRoute({
  getParentRoute: () => root,
  path: '/new-company',
  component: lazyRouteComponent(() => import('../new-company-page.tsx'), 'NewCompanyPage'),
});

const readQuery = (search: Record<string, unknown>): { q?: string } =>
  typeof search['q'] === 'string' && search['q'] !== '' ? { q: search['q'] } : {};

const companies = createRoute({
  getParentRoute: () => root,
  path: '/companies',
  validateSearch: readQuery,
  component: lazyRouteComponent(() => import('../companies-page.tsx'), 'CompaniesPage'),
});

/** Before a company: signing in and up, links of mails, choosing a company. */
export const entryRoutes = [
  start,
  signIn,
  signUp,
  legal,
  provider,
  forgotPassword,
  resetPassword,
  verifyEmail,
  confirmEmail,
  undoEmailChange,
  invitation,
  newCompany,
  companies,
] as const;
