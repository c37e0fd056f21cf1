import type { Context } from '../../platform/context/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { archiveCustomer } from '../customers/index.ts';
import { deleteDraft, findInvoice } from '../invoices/index.ts';
import { archiveProduct } from '../products/index.ts';
import {
  deleteDemoContent,
  hideDemoInvoices,
  insertDemoItem,
  listDemoItems,
  lockDemoContent,
} from './demo-content.repository.ts';
import type { DemoItemRow } from './demo-content.repository.ts';
import { demoPlan } from './demo-plan.ts';

/**
 * Takes away what the load made: customers and products are archived, drafts deleted, sealed documents hidden, which keeps
 * every sealed byte, folio and audit entry (README). Documents still on their way are waited for: the job comes again.
 * @throws when documents have to settle first
 */
export async function takeAway(ctx: Context, batch: string): Promise<void> {
  await noteUnrecorded(ctx, batch);
  const items = await ctx.db.withTenant(ctx.tenantId, (tx) => listDemoItems(tx, ctx.tenantId));
  for (const item of items) await takeAwayItem(ctx, item);
  const pending = await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const waiting = await hideDemoInvoices(tx);
    const content = await lockDemoContent(tx, ctx.tenantId);
    if (waiting === 0 && content?.batch === batch) await deleteDemoContent(tx, ctx.tenantId);
    return waiting;
  });
  if (pending > 0) throw new Error(`${pending} demo documents are still on their way`);
}

/** A load that died between making a thing and noting it left the thing under its name: it is noted now. */
async function noteUnrecorded(ctx: Context, batch: string): Promise<void> {
  const items = await ctx.db.withTenant(ctx.tenantId, (tx) => listDemoItems(tx, ctx.tenantId));
  const noted = new Set(items.map(({ kind, name }) => `${kind} ${name}`));
  for (const { kind, name, find } of demoPlan(batch)) {
    if (noted.has(`${kind} ${name}`)) continue;
    const found = await find(ctx);
    if (!found) continue;
    await ctx.db.withTenant(ctx.tenantId, (tx) => insertDemoItem(tx, { tenantId: ctx.tenantId, kind, name, ...found }));
  }
}

async function takeAwayItem(ctx: Context, { kind, objectId, generation }: DemoItemRow): Promise<void> {
  if (objectId === null) return;
  if (kind === 'customer') await archiveCustomer(ctx, encodeId('cus', objectId));
  if (kind === 'product') await archiveProduct(ctx, encodeId('prd', objectId));
  if (kind !== 'invoice' || generation > 0) return;
  const draft = await ctx.db.withTenant(ctx.tenantId, (tx) => findInvoice(tx, ctx.tenantId, objectId));
  // A draft that a person issued since is theirs, and stays.
  if (draft?.state === 'draft' && draft.generation === 0) await deleteDraft(ctx, encodeId('inv', objectId));
}
