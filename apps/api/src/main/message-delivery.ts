import { attachmentsOf, tellInvoiceMessage } from '../modules/invoices/index.ts';
import {
  KITA_BRAND,
  deliverMessage,
  findMailSettings,
  reactivateAddressJob,
  recordAccountReportJob,
  recordAccountWhatsAppReportJob,
  recordMailReport,
  recordReply,
  recordReplyJob,
  recordReportJob,
  recordWhatsAppReport,
  recordWhatsAppReportJob,
  sendAccountMessageJob,
  sendMessageJob,
} from '../modules/notifications/index.ts';
import type { DeliveryParts, Sender } from '../modules/notifications/index.ts';
import { findTenant } from '../modules/tenants/index.ts';
import { INSTALLATION_CHAIN } from '../platform/audit/index.ts';
import type { Context } from '../platform/context/index.ts';
import type { Job } from '../platform/jobs/index.ts';

/** What the modules of a company give to its mail: its brand, its files, and what is told when a message arrives. */
const parts: DeliveryParts = {
  senderOf: senderOfCompany,
  attachmentsOf: async (ctx, message) => attachmentsOf({ ...ctx, permissions: NOBODY }, message),
  tell: async (tx, ctx, message, fact) => tellInvoiceMessage(tx, { ...ctx, permissions: NOBODY }, message, fact),
};

/** Jobs act for the system: what they do was permitted when it was asked for. */
const NOBODY = new Set<never>();
const KITA: Sender = { brand: KITA_BRAND, fromName: '', replyTo: null };

/** In whose name a company's mail goes out: its brand and its mail settings. */
export async function senderOfCompany(ctx: Pick<Context, 'tenantId' | 'db'>): Promise<Sender> {
  const { tenant, settings } = await ctx.db.withTenant(ctx.tenantId, async (tx) => ({
    tenant: await findTenant(tx, ctx.tenantId),
    settings: await findMailSettings(tx, ctx.tenantId),
  }));
  if (!tenant) return KITA;
  const name = tenant.tradeName ?? tenant.legalName;
  return {
    brand: {
      name,
      accent: tenant.brandColor ?? KITA_BRAND.accent,
      lines: [tenant.legalName, tenant.email, tenant.phone, tenant.website].filter((line) => line !== null),
      isCompany: true,
    },
    fromName: settings?.fromName ?? name,
    replyTo: settings?.replyTo ?? tenant.email,
  };
}

/** The jobs that send messages, with their handlers. */
export const messageJobs: readonly Job[] = [
  reactivateAddressJob,
  {
    ...recordReportJob,
    handler: (ctx, payload) => recordMailReport(ctx, parts, payload.inboxId),
  } satisfies typeof recordReportJob,
  {
    ...recordAccountReportJob,
    handler: (ctx, payload) =>
      recordMailReport({ ...ctx, tenantId: INSTALLATION_CHAIN, livemode: true }, parts, payload.inboxId),
  } satisfies typeof recordAccountReportJob,
  {
    ...recordWhatsAppReportJob,
    handler: (ctx, payload) => recordWhatsAppReport(ctx, parts, payload.inboxId),
  } satisfies typeof recordWhatsAppReportJob,
  {
    ...recordAccountWhatsAppReportJob,
    handler: (ctx, payload) =>
      recordWhatsAppReport({ ...ctx, tenantId: INSTALLATION_CHAIN, livemode: true }, parts, payload.inboxId),
  } satisfies typeof recordAccountWhatsAppReportJob,
  { ...recordReplyJob, handler: (ctx, payload) => recordReply(ctx, payload.inboxId) } satisfies typeof recordReplyJob,
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
