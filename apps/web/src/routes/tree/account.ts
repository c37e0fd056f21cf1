import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { root } from './root.ts';

const accountPages = () => import('../account-pages.tsx');

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(accountPages, 'AccountPage'),
});

const accountStart = createRoute({
  getParentRoute: () => account,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/account/profile', replace: true });
  },
});

const accountProfile = createRoute({
  getParentRoute: () => account,
  path: '/profile',
  component: lazyRouteComponent(accountPages, 'ProfilePage'),
});

const changeEmail = createRoute({
  getParentRoute: () => accountProfile,
  path: '/email',
  component: lazyRouteComponent(accountPages, 'ChangeEmailDialog'),
});

const accountSecurity = createRoute({
  getParentRoute: () => account,
  path: '/security',
  component: lazyRouteComponent(accountPages, 'SecurityPage'),
});

const changePassword = createRoute({
  getParentRoute: () => accountSecurity,
  path: '/password',
  component: lazyRouteComponent(accountPages, 'ChangePasswordDialog'),
});

const setUpTwoFactor = createRoute({
  getParentRoute: () => accountSecurity,
  path: '/two-factor',
  component: lazyRouteComponent(accountPages, 'SetUpTwoFactorDialog'),
});

const turnOffTwoFactor = createRoute({
  getParentRoute: () => accountSecurity,
  path: '/two-factor-off',
  component: lazyRouteComponent(accountPages, 'TurnOffTwoFactorDialog'),
});

const recoveryCodes = createRoute({
  getParentRoute: () => accountSecurity,
  path: '/recovery-codes',
  component: lazyRouteComponent(accountPages, 'NewRecoveryCodesDialog'),
});

const accountSessions = createRoute({
  getParentRoute: () => account,
  path: '/sessions',
  component: lazyRouteComponent(accountPages, 'SessionsPage'),
});

const endOtherSessions = createRoute({
  getParentRoute: () => accountSessions,
  path: '/end-all',
  component: lazyRouteComponent(accountPages, 'EndOtherSessionsDialog'),
});

const accountActivity = createRoute({
  getParentRoute: () => account,
  path: '/activity',
  component: lazyRouteComponent(accountPages, 'ActivityPage'),
});

const myDataPages = () => import('../my-data-pages.tsx');

const myData = createRoute({
  getParentRoute: () => account,
  path: '/data',
  component: lazyRouteComponent(myDataPages, 'MyDataPage'),
});

const newArcoRequest = createRoute({
  getParentRoute: () => myData,
  path: '/request',
  component: lazyRouteComponent(myDataPages, 'NewArcoRequestDialog'),
});

const eraseAccount = createRoute({
  getParentRoute: () => myData,
  path: '/erase',
  component: lazyRouteComponent(myDataPages, 'EraseAccountDialog'),
});

/** The person's own pages. */
export const accountRoutes = account.addChildren([
  accountStart,
  accountProfile.addChildren([changeEmail]),
  accountSecurity.addChildren([changePassword, setUpTwoFactor, turnOffTwoFactor, recoveryCodes]),
  accountSessions.addChildren([endOtherSessions]),
  accountActivity,
  myData.addChildren([newArcoRequest, eraseAccount]),
]);
