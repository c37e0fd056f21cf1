import { KITA_BRAND, deliverMessage, sendAccountMessageJob, sendMessageJob } from '../modules/notifications/index.ts';
import type { DeliveryContext, DeliveryParts, Sender } from '../modules/notifications/index.ts';
import { findTenant } from '../modules/tenants/index.ts';
import { INSTALLATION_CHAIN } from '../platform/audit/index.ts';
import type { Job } from '../platform/jobs/index.ts';

/** What the modules of a company give to its mail: its brand, its files, and what is told when a message arrives. */
const parts: DeliveryParts = {
  senderOf,
  attachmentsOf: async () => [],
  tell: async () => undefined,
};

const KITA: Sender = { brand: KITA_BRAND, fromName: '', replyTo: null };

async function senderOf(ctx: DeliveryContext): Promise<Sender> {
  if (ctx.tenantId === INSTALLATION_CHAIN) return KITA;
  const tenant = await ctx.db.withTenant(ctx.tenantId, (tx) => findTenant(tx, ctx.tenantId));
  if (!tenant) return KITA;
  const name = tenant.tradeName ?? tenant.legalName;
  return {
    brand: {
      name,
      accent: tenant.brandColor ?? KITA_BRAND.accent,
      lines: [tenant.legalName, tenant.email, tenant.phone, tenant.website].filter((line) => line !== null),
      isCompany: true,
    },
    fromName: name,
    replyTo: tenant.email,
  };
}

/** The jobs that send messages, with their handlers. */
export const messageJobs: readonly Job[] = [
  {
    ...sendMessageJob,
    handler: (ctx, payload) => deliverMessage(ctx, parts, payload.messageId),
  } satisfies typeof sendMessageJob,
  {
    ...sendAccountMessageJob,
    handler: (ctx, payload) =>
      deliverMessage({ ...ctx, tenantId: INSTALLATION_CHAIN, livemode: true }, parts, payload.messageId),
  } satisfies typeof sendAccountMessageJob,
];
