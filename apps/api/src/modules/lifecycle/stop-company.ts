import type { z } from 'zod';

import { audit, auditInstallation } from '../../platform/audit/index.ts';
import { actorText } from '../../platform/context/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { enterTenant, takeTurn } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { revokeAllApiKeys } from '../api-keys/index.ts';
import { revokeOpenInvitations } from '../invitations/index.ts';
import { deleteMembersBut, publishMember, withCompany } from '../members/index.ts';
import type { CompanyContext } from '../members/index.ts';
import { endTransfer } from '../ownership/index.ts';
import { findTenant, presentCompany, tenantEvents, updateTenantRow } from '../tenants/index.ts';
import type { TenantRow } from '../tenants/index.ts';
import { ClosureNotConfirmed, ReopeningOver, SuspendedByOperator, TenantStateConflict } from './lifecycle.errors.ts';
import type { closeTenantBody } from './lifecycle.schemas.ts';

const REOPENING_DAYS = 30;

/** From now on the company only reads, in both modes. @throws `tenant_state_conflict` */
export async function suspendCompany(ctx: Context, reason: string): Promise<TenantRow> {
  return inTurn(ctx, async (tx, company, live) => {
    if (live.status !== 'active') throw TenantStateConflict();
    return setStatus(tx, company, live, { status: 'suspended', reason });
  });
}

/** A suspended company works again. @throws `tenant_state_conflict`, `suspended_by_operator` */
export async function resumeCompany(ctx: Context): Promise<TenantRow> {
  return inTurn(ctx, async (tx, company, live) => {
    if (live.status !== 'suspended') throw TenantStateConflict();
    const isOperators = live.statusBy?.startsWith('operator:') ?? false;
    if (isOperators && ctx.actor.kind !== 'operator') throw SuspendedByOperator();
    // What the company's own people stopped is theirs to resume.
    if (!isOperators && ctx.actor.kind === 'operator') throw TenantStateConflict();
    return setStatus(tx, company, live, { status: 'active', reason: null });
  });
}

/**
 * Closes the company in both modes: keys end, invitations and proposals end, everybody but its owners goes. Documents,
 * their XML and PDF stay, for its owners to read, as long as tax law asks.
 * @throws `closure_not_confirmed`, `tenant_state_conflict`, `suspended_by_operator`
 */
export async function closeCompany(ctx: Context, input: z.infer<typeof closeTenantBody>): Promise<TenantRow> {
  return inTurn(ctx, async (tx, company, live) => {
    if (live.status === 'closed') throw TenantStateConflict();
    if (live.statusBy?.startsWith('operator:')) throw SuspendedByOperator();
    if (input.rfc.toUpperCase() !== live.rfc) throw ClosureNotConfirmed();
    const gone = await deleteMembersBut(tx, live.id, 'OWNER');
    for (const member of gone) await publishMember(tx, company, 'member.left', member.userId, member);
    await revokeOpenInvitations(tx, live.id, ctx.clock());
    await endTransfer(tx, live.id, 'canceled', ctx.clock());
    return setStatus(tx, company, live, { status: 'closed', reason: input.reason }, revokeAllApiKeys);
  });
}

/** Reopens within 30 days; people and keys do not come back by themselves. @throws `tenant_state_conflict`, `reopening_over` */
export async function reopenCompany(ctx: Context): Promise<TenantRow> {
  return inTurn(ctx, async (tx, company, live) => {
    if (live.status !== 'closed' || !live.statusAt) throw TenantStateConflict();
    const closedDays = (ctx.clock().getTime() - live.statusAt.getTime()) / 86_400_000;
    if (closedDays > REOPENING_DAYS) throw ReopeningOver();
    return setStatus(tx, company, live, { status: 'active', reason: null });
  });
}

/** One change of a company's people or status at a time; answers the side the caller works in. */
async function inTurn(
  ctx: Context,
  work: (tx: Tx, company: CompanyContext, live: TenantRow) => Promise<TenantRow[]>,
): Promise<TenantRow> {
  return withCompany(ctx, async (tx, company) => {
    await takeTurn(tx, company.tenantId, 'members');
    const live = await findTenant(tx, company.tenantId);
    if (!live) throw NotFound();
    const own = (await work(tx, company, live)).find(({ id }) => id === ctx.tenantId);
    if (!own) throw NotFound();
    return own;
  });
}

const EVENTS = { suspended: 'tenant.suspended', closed: 'tenant.closed', active: 'tenant.resumed' } as const;

/** Both sides of a company change together, each with its own audit entry and event. */
async function setStatus(
  tx: Tx,
  company: CompanyContext,
  live: TenantRow,
  { status, reason }: { status: TenantRow['status']; reason: string | null },
  alongside?: (tx: Tx, tenantId: string) => Promise<unknown>,
): Promise<TenantRow[]> {
  const set = {
    status,
    statusReason: reason,
    statusBy: status === 'active' ? null : actorText(company.actor),
    statusAt: status === 'active' ? null : company.clock(),
  };
  const sides: TenantRow[] = [];
  for (const id of [live.twinId, live.id]) {
    await enterTenant(tx, id);
    await alongside?.(tx, id);
    const row = await updateTenantRow(tx, id, set);
    if (!row) throw new Error('a company without its twin');
    const side = { ...company, tenantId: id, livemode: row.mode === 'live' };
    await audit(tx, side, {
      action: EVENTS[status],
      object: encodeId('ten', id),
      changes: { status: { before: live.status, after: status } },
      data: { reason },
    });
    await tenantEvents.publish(tx, side, EVENTS[status], presentCompany(row));
    sides.push(row);
  }
  if (company.actor.kind === 'operator')
    await auditInstallation(tx, company, {
      action: 'operator.company_status_set',
      object: encodeId('ten', live.id),
      data: { status, reason },
    });
  return sides;
}
