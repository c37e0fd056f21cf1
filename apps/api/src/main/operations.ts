import type { Operation } from '../platform/http/index.ts';
import {
  accountOperations,
  emailLinkOperations,
  phoneOperations,
  twoFactorOperations,
} from '../modules/account/index.ts';
import { apiKeyOperations } from '../modules/api-keys/index.ts';
import { auditLogOperations } from '../modules/audit-log/index.ts';
import { catalogOperations } from '../modules/catalogs/index.ts';
import { certificateOperations, hasCertificates } from '../modules/certificates/index.ts';
import { customerRightsOperations } from '../modules/customer-rights/index.ts';
import { customerOperations } from '../modules/customers/index.ts';
import { dashboardOperations } from '../modules/dashboard/index.ts';
import { demoContentOperations } from '../modules/demo-content/index.ts';
import { eventOperations } from '../modules/events/index.ts';
import { invitationOperations } from '../modules/invitations/index.ts';
import {
  hasInvoices,
  invoiceEmailOperations,
  invoiceHistoryOperations,
  invoiceOperations,
  suggestionOperations,
} from '../modules/invoices/index.ts';
import { lifecycleOperations } from '../modules/lifecycle/index.ts';
import { makeFirstOwner, memberOperations, roleOperations } from '../modules/members/index.ts';
import { operatorOperations } from '../modules/operator/index.ts';
import { ownershipOperations } from '../modules/ownership/index.ts';
import { legalOperations } from '../modules/legal/index.ts';
import { notificationOperations } from '../modules/notification-center/index.ts';
import { messageOperations, whatsAppOperations } from '../modules/notifications/index.ts';
import { identityOperations } from '../modules/identities/index.ts';
import { newAccount, pacAccountOperations } from '../modules/pac-accounts/index.ts';
import { productOperations } from '../modules/products/index.ts';
import { exportOperations } from '../modules/exports/index.ts';
import { savedViewOperations } from '../modules/saved-views/index.ts';
import { searchOperations } from '../modules/search/index.ts';
import { createFirstSeries, seriesOperations } from '../modules/series/index.ts';
import { sessionOperations, tokenOperations } from '../modules/sessions/index.ts';
import { tenantOperations } from '../modules/tenants/index.ts';
import { deliveryOperations, webhookEndpointOperations } from '../modules/webhook-endpoints/index.ts';
import type { TenantBorn } from '../modules/tenants/index.ts';
import { senderOfCompany } from './message-delivery.ts';
import type { Context } from '../platform/context/index.ts';

/** The account every test company starts with, at the sandbox's PAC. */
const SANDBOX_CREDENTIALS = { user: 'sandbox@kita.test', password: 'sandbox' };

/** What a company has from its first moment: its owner, two series and, in test mode, an account at the sandbox. */
export const born: readonly TenantBorn[] = [
  makeFirstOwner,
  async (tx, tenant) => createFirstSeries(tx, tenant.id),
  async (tx, tenant, ctx) => {
    if (tenant.mode !== 'test') return;
    const account = await newAccount(ctx.services.keys, tenant.id, {
      provider: 'sw-sapien',
      environment: 'sandbox',
      credentials: SANDBOX_CREDENTIALS,
    });
    await account(tx);
  },
];

async function rfcInUse(ctx: Context): Promise<boolean> {
  return ctx.db.withTenant(
    ctx.tenantId,
    async (tx) => (await hasCertificates(tx, ctx.tenantId)) || hasInvoices(tx, ctx.tenantId),
  );
}

/** Every operation of the API, in the order of the contract. */
export const operations: readonly Operation[] = [
  ...accountOperations,
  ...emailLinkOperations,
  ...phoneOperations,
  ...twoFactorOperations,
  ...sessionOperations,
  ...tokenOperations,
  ...identityOperations,
  ...tenantOperations({ born, rfcInUse }),
  ...lifecycleOperations,
  ...memberOperations,
  ...roleOperations,
  ...demoContentOperations,
  ...invitationOperations,
  ...ownershipOperations,
  ...apiKeyOperations,
  ...certificateOperations,
  ...pacAccountOperations,
  ...seriesOperations,
  ...customerOperations,
  ...customerRightsOperations,
  ...productOperations,
  ...catalogOperations,
  ...invoiceOperations,
  ...invoiceHistoryOperations,
  ...invoiceEmailOperations,
  ...suggestionOperations,
  ...searchOperations,
  ...dashboardOperations,
  ...messageOperations(senderOfCompany),
  ...whatsAppOperations,
  ...notificationOperations,
  ...savedViewOperations,
  ...exportOperations,
  ...eventOperations,
  ...webhookEndpointOperations,
  ...deliveryOperations,
  ...auditLogOperations,
  ...legalOperations,
  ...operatorOperations,
];
