import { CENTRAL_MEXICO, fiscalDateAt } from '@kita/cfdi';
import { timeZoneOf } from '@kita/sat-catalogs';

import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { findActiveCertificate } from '../certificates/index.ts';
import { hasCustomers } from '../customers/index.ts';
import {
  countBilledReceivers,
  hasIssued,
  readInvoiceDays,
  readOpenInvoices,
  readTopReceivers,
} from '../invoices/index.ts';
import { findDefaultPacAccount } from '../pac-accounts/index.ts';
import { findTenant } from '../tenants/index.ts';
import { readActivity } from './activity.ts';
import { findDismissal } from './dashboard.repository.ts';
import { presentDashboard } from './dashboard.presenter.ts';
import type { DashboardWire } from './dashboard.schemas.ts';
import { monthSpans } from './month-spans.ts';
import type { MonthSpans } from './month-spans.ts';

const DAY_MS = 86_400_000;
/** A draft of this age is one nobody thinks of any more. */
const FORGOTTEN_DAYS = 7;
const TOP_RECEIVERS = 5;

/** The state of the company at a glance, read in one transaction so that its numbers agree with each other. */
export async function readDashboard(ctx: Context): Promise<DashboardWire> {
  const now = ctx.clock();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const tenant = await findTenant(tx, ctx.tenantId);
    if (!tenant) throw NotFound();
    const zone = timeZoneOf(tenant.postalCode, now.toISOString().slice(0, 10)) ?? CENTRAL_MEXICO;
    const spans = monthSpans(fiscalDateAt(now, zone).slice(0, 10));
    return presentDashboard({
      now,
      zone,
      spans,
      livemode: ctx.livemode,
      ...(await readMonths(tx, ctx.tenantId, spans)),
      ...(await readPresent(tx, ctx, now)),
      activity: await readActivity(tx, ctx.tenantId),
    });
  });
}

async function readMonths(tx: Tx, tenantId: string, { thisMonth, sameDays, lastMonth }: MonthSpans) {
  return {
    days: await readInvoiceDays(tx, tenantId, lastMonth.from, thisMonth.to),
    receivers: await countBilledReceivers(tx, tenantId, thisMonth.from, dayOf(thisMonth.to)),
    receiversBefore: await countBilledReceivers(tx, tenantId, lastMonth.from, dayOf(sameDays.to)),
    top: await readTopReceivers(tx, tenantId, thisMonth.from, TOP_RECEIVERS),
  };
}

const dayOf = (date: string): number => Number(date.slice(8));

async function readPresent(tx: Tx, ctx: Context, now: Date) {
  const { tenantId } = ctx;
  return {
    open: await readOpenInvoices(tx, tenantId, new Date(now.getTime() - FORGOTTEN_DAYS * DAY_MS)),
    certificate: await findActiveCertificate(tx, tenantId),
    pacAccount: await findDefaultPacAccount(tx, tenantId),
    hasIssued: await hasIssued(tx, tenantId),
    hasCustomers: await hasCustomers(tx, tenantId),
    dismissedAt: await findDismissal(tx, tenantId, ctx.actor.id, 'checklist'),
  };
}
