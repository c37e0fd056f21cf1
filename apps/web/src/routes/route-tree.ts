import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { ErrorPage, NotFoundPage, RootPage } from './root-page.tsx';
import { StartPage } from './start-page.tsx';
import { readAuditFilters } from '../features/audit-log/audit-filters.ts';
import { readLegalSearch } from '../features/legal/read-legal-address.ts';
import { customerSorts } from '../features/customers/customer-sorts.ts';
import { readInvoiceSearch } from '../features/invoices/invoice-filters.ts';
import { productSorts } from '../features/products/product-sorts.ts';
import { readListSearch } from '../lib/lists/read-list-search.ts';
import { readSignIn } from '../features/session/next-address.ts';

/**
 * Every address of the app. A page is fetched when somebody goes there; the address holds what is shown (filters, page,
 * open drawer), so that Back works and a link shows the same to whoever opens it.
 */
const root = createRootRoute({ component: RootPage, notFoundComponent: NotFoundPage, errorComponent: ErrorPage });

const start = createRoute({ getParentRoute: () => root, path: '/', component: StartPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignIn,
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
});

const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('./sign-up-page.tsx'), 'SignUpPage'),
});

const legal = createRoute({
  getParentRoute: () => root,
  path: '/legal/$kind',
  validateSearch: readLegalSearch,
  component: lazyRouteComponent(() => import('./legal-page.tsx'), 'LegalPage'),
});

/** The way back from the identity provider. */
const provider = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/provider',
  component: lazyRouteComponent(() => import('./provider-page.tsx'), 'ProviderPage'),
});

const mailLinks = () => import('./mail-link-pages.tsx');

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

const accountPages = () => import('./account-pages.tsx');

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

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./invitation-page.tsx'), 'InvitationPage'),
});

const newCompany = createRoute({
  getParentRoute: () => root,
  path: '/new-company',
  component: lazyRouteComponent(() => import('./new-company-page.tsx'), 'NewCompanyPage'),
});

const readQuery = (search: Record<string, unknown>): { q?: string } =>
  typeof search['q'] === 'string' && search['q'] !== '' ? { q: search['q'] } : {};

const companies = createRoute({
  getParentRoute: () => root,
  path: '/companies',
  validateSearch: readQuery,
  component: lazyRouteComponent(() => import('./companies-page.tsx'), 'CompaniesPage'),
});

const company = createRoute({
  getParentRoute: () => root,
  path: '/$tenant',
  component: lazyRouteComponent(() => import('./company-layout.tsx'), 'CompanyLayout'),
});

const home = createRoute({
  getParentRoute: () => company,
  path: '/',
  validateSearch: ({ currency }: Record<string, unknown>): { currency?: string } =>
    typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? { currency } : {},
  component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage'),
});

const invoices = createRoute({
  getParentRoute: () => company,
  path: '/invoices',
  validateSearch: readInvoiceSearch,
  component: lazyRouteComponent(() => import('./invoices-page.tsx'), 'InvoicesPage'),
});

/** What a new document is made from, and the draft it has become. */
const readNewInvoice = (search: Record<string, unknown>): { from?: string; as?: 'credit'; draft?: string } => ({
  ...(typeof search['from'] === 'string' && { from: search['from'] }),
  ...(search['as'] === 'credit' && { as: 'credit' as const }),
  ...(typeof search['draft'] === 'string' && { draft: search['draft'] }),
});

const newInvoice = createRoute({
  getParentRoute: () => company,
  path: '/invoices/new',
  validateSearch: readNewInvoice,
  component: lazyRouteComponent(() => import('./new-invoice-page.tsx'), 'NewInvoicePage'),
});

const invoice = createRoute({
  getParentRoute: () => company,
  path: '/invoices/$invoice',
  component: lazyRouteComponent(() => import('./invoice-page.tsx'), 'InvoicePage'),
});

const editInvoice = createRoute({
  getParentRoute: () => company,
  path: '/invoices/$invoice/edit',
  component: lazyRouteComponent(() => import('./edit-invoice-page.tsx'), 'EditInvoicePage'),
});

const customers = createRoute({
  getParentRoute: () => company,
  path: '/customers',
  validateSearch: readListSearch(customerSorts),
  component: lazyRouteComponent(() => import('./customers-page.tsx'), 'CustomersPage'),
});

const customer = createRoute({
  getParentRoute: () => customers,
  path: '/$customer',
  component: lazyRouteComponent(() => import('./customer-drawer.tsx'), 'CustomerDrawer'),
});

const products = createRoute({
  getParentRoute: () => company,
  path: '/products',
  validateSearch: readListSearch(productSorts),
  component: lazyRouteComponent(() => import('./products-page.tsx'), 'ProductsPage'),
});

const product = createRoute({
  getParentRoute: () => products,
  path: '/$product',
  component: lazyRouteComponent(() => import('./product-drawer.tsx'), 'ProductDrawer'),
});

const exportFiles = createRoute({
  getParentRoute: () => company,
  path: '/exports',
  component: lazyRouteComponent(() => import('./exports-page.tsx'), 'ExportsPage'),
});

const settings = createRoute({
  getParentRoute: () => company,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings-layout.tsx'), 'SettingsLayout'),
});

const settingsStart = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('./settings-layout.tsx'), 'SettingsStart'),
});

const companySettings = createRoute({
  getParentRoute: () => settings,
  path: '/company',
  component: lazyRouteComponent(() => import('./company-settings-page.tsx'), 'CompanySettingsPage'),
});

const people = createRoute({
  getParentRoute: () => settings,
  path: '/people',
  component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
});

const invitePerson = createRoute({
  getParentRoute: () => people,
  path: '/invite',
  component: lazyRouteComponent(() => import('./people-drawers.tsx'), 'InvitePersonDrawer'),
});

const personRole = createRoute({
  getParentRoute: () => people,
  path: '/roles/$role',
  component: lazyRouteComponent(() => import('./people-drawers.tsx'), 'PersonRoleDrawer'),
});

const certificates = createRoute({
  getParentRoute: () => settings,
  path: '/certificates',
  component: lazyRouteComponent(() => import('./certificates-page.tsx'), 'CertificatesPage'),
});

const series = createRoute({
  getParentRoute: () => settings,
  path: '/series',
  component: lazyRouteComponent(() => import('./series-page.tsx'), 'SeriesPage'),
});

const apiKeys = createRoute({
  getParentRoute: () => settings,
  path: '/api-keys',
  component: lazyRouteComponent(() => import('./api-keys-page.tsx'), 'ApiKeysPage'),
});

const newApiKey = createRoute({
  getParentRoute: () => apiKeys,
  path: '/new',
  component: lazyRouteComponent(() => import('./api-keys-page.tsx'), 'NewApiKeyRoute'),
});

const auditLog = createRoute({
  getParentRoute: () => settings,
  path: '/audit-log',
  validateSearch: readAuditFilters,
  component: lazyRouteComponent(() => import('./audit-log-page.tsx'), 'AuditLogPage'),
});

const notifications = createRoute({
  getParentRoute: () => company,
  path: '/notifications',
  component: lazyRouteComponent(() => import('./notifications-page.tsx'), 'NotificationsPage'),
});

const notificationPreferences = createRoute({
  getParentRoute: () => company,
  path: '/notifications/preferences',
  component: lazyRouteComponent(() => import('./notification-preferences-page.tsx'), 'NotificationPreferencesPage'),
});

const mail = createRoute({
  getParentRoute: () => settings,
  path: '/mail',
  component: lazyRouteComponent(() => import('./mail-page.tsx'), 'MailPage'),
});

/** Every component in every state; in development only, and left out of what is built. */
const designSystem = createRoute({
  getParentRoute: () => root,
  path: '/ui',
  component: import.meta.env.DEV
    ? lazyRouteComponent(() => import('./design-system-page.tsx'), 'DesignSystemPage')
    : NotFoundPage,
});

export const routeTree = root.addChildren([
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
  account.addChildren([
    accountStart,
    accountProfile.addChildren([changeEmail]),
    accountSecurity.addChildren([changePassword, setUpTwoFactor, turnOffTwoFactor, recoveryCodes]),
    accountSessions.addChildren([endOtherSessions]),
    accountActivity,
  ]),
  invitation,
  newCompany,
  companies,
  designSystem,
  company.addChildren([
    home,
    invoices,
    newInvoice,
    invoice,
    editInvoice,
    customers.addChildren([customer]),
    products.addChildren([product]),
    exportFiles,
    settings.addChildren([
      settingsStart,
      companySettings,
      people.addChildren([invitePerson, personRole]),
      certificates,
      series,
      apiKeys.addChildren([newApiKey]),
      auditLog,
      mail,
    ]),
    notifications,
    notificationPreferences,
  ]),
]);
