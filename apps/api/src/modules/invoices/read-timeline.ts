import { entriesOf } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { eventsOf } from '../../platform/events/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { actorNames } from '../audit-log/index.ts';
import { messagesAbout } from '../notifications/index.ts';
import { findPacAccount } from '../pac-accounts/index.ts';
import { findInvoice } from './invoices.repository.ts';
import type { InvoiceRow } from './invoices.repository.ts';
import type { Waiting } from './invoices.tables.ts';
import { listAttempts, listBindings } from './stamp-attempts.repository.ts';
import { timelineOf } from './timeline.ts';
import type { TimelineRecords } from './timeline.ts';

/** What happened to an invoice, from audit, calls to the PAC and events. @throws `not_found` */
export async function readTimeline(ctx: Context, wireId: string, language: 'es' | 'en') {
  const id = decodeId('inv', wireId);
  if (id === undefined) throw NotFound();
  const records = await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const invoice = await findInvoice(tx, ctx.tenantId, id);
    if (!invoice) throw NotFound();
    return recordsOf(tx, ctx.tenantId, invoice);
  });
  return timelineOf(records, language);
}

async function recordsOf(tx: Tx, tenantId: string, invoice: InvoiceRow): Promise<TimelineRecords> {
  const wireId = encodeId('inv', invoice.id);
  const audit = await entriesOf(tx, tenantId, wireId);
  const names = await actorNames(
    tx,
    tenantId,
    audit.flatMap(({ actor }) => actor?.id ?? []),
  );
  const attempts = await listAttempts(tx, tenantId, invoice.id);
  const providers = new Map<number, string>();
  for (const { generation, pacAccountId } of await listBindings(tx, tenantId, invoice.id)) {
    const account = await findPacAccount(tx, tenantId, pacAccountId);
    if (account) providers.set(generation, account.provider);
  }
  const delayed = await eventsOf(tx, tenantId, wireId, 'invoice.delayed');
  const delays = delayed.map((event) => ({
    id: encodeId('evt', event.id),
    at: event.createdAt,
    waiting: waitingOf(event.object['waiting']),
  }));
  const messages = await messagesAbout(tx, tenantId, wireId);
  return { invoice, audit, names, attempts, providers, delays, messages };
}

/** Why it waited, as the event told it; nothing when an old event told it otherwise. */
function waitingOf(value: unknown): Waiting | null {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('since' in value)) return null;
  const { code, since } = value;
  return typeof code === 'string' && typeof since === 'string' ? { code, since } : null;
}
