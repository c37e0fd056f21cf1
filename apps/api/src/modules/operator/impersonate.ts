import type { z } from 'zod';

import { auditInstallation } from '../../platform/audit/index.ts';
import { visitTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound, Unauthenticated } from '../../platform/errors/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { changeToken, endImpersonation, insertImpersonation, listImpersonations } from '../sessions/index.ts';
import type { ImpersonationRow } from '../sessions/index.ts';
import { findTenant } from '../tenants/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { asOperator, noteInCompany } from './as-operator.ts';
import type { OperatorContext } from './as-operator.ts';
import { listCompanyMembers } from './companies.repository.ts';
import { ImpersonationTargetInvalid } from './impersonations.errors.ts';
import type { createImpersonationBody, impersonationSchema } from './impersonations.schemas.ts';
import { requireCompany } from './read-companies.ts';

const MINUTES = 30;
const SHOWN_MAX = 50;

type Shown = z.infer<typeof impersonationSchema>;

/**
 * From here on the operator's session sees the company as this person does, to read and nothing else, for half an hour.
 * Its token changes, as with every change of rights. @throws `not_found`, `impersonation_target_invalid`
 */
export function startImpersonation(ctx: OperatorContext, input: z.infer<typeof createImpersonationBody>) {
  const { sessionId, userId: operatorId } = ctx.user;
  return asOperator(ctx, async (tx) => {
    const company = await requireCompany(tx, ctx, input.tenant);
    const isLive = company.mode === 'live';
    const [companyId, twinId] = isLive ? [company.id, company.twin_id] : [company.twin_id, company.id];
    const userId = await requireTarget(tx, ctx, companyId, input.user);
    const visit = { sessionId, operatorId, companyId, twinId, userId, reason: input.reason, minutes: MINUTES };
    const row = await insertImpersonation(tx, visit);
    const changed = await changeToken(tx, sessionId, { isProof: false, hasSecondFactor: false });
    if (!changed) throw Unauthenticated();
    await noteVisit(tx, ctx, row, 'impersonation.started');
    return { shown: await presentVisit(tx, row), token: changed.token };
  });
}

/** The session is the operator's own again. @throws `not_found` when it is on no visit */
export function stopImpersonation(ctx: OperatorContext): Promise<string> {
  const { sessionId, impersonation } = ctx.user;
  if (!impersonation) throw NotFound();
  return ctx.db.withSystem(async (tx) => {
    const row = await endImpersonation(tx, sessionId);
    if (!row) throw NotFound();
    const changed = await changeToken(tx, sessionId, { isProof: false, hasSecondFactor: false });
    if (!changed) throw Unauthenticated();
    await noteVisit(tx, ctx, row, 'impersonation.ended');
    return changed.token;
  });
}

/** The last visits of all operators. */
export function readImpersonations(ctx: OperatorContext) {
  return asOperator(ctx, async (tx) => {
    const rows = await listImpersonations(tx, SHOWN_MAX);
    const data: Shown[] = [];
    for (const row of rows) data.push(await presentVisit(tx, row));
    return { object: 'list' as const, data, has_more: rows.length === SHOWN_MAX, next_cursor: null };
  });
}

/** Somebody who works in the company, and no operator: their session would have an operator's weight. */
async function requireTarget(tx: Tx, ctx: OperatorContext, companyId: string, wireId: string): Promise<string> {
  const id = decodeId('usr', wireId);
  const members = await visitTenant(tx, companyId, () => listCompanyMembers(tx, companyId));
  const isMember = members.some(({ user_id, is_operator }) => user_id === id && !is_operator);
  if (id === undefined || !isMember || id === ctx.user.userId) throw ImpersonationTargetInvalid();
  return id;
}

/** Both chains tell it: the installation's, and on both sides of the company where its people read it. */
async function noteVisit(
  tx: Tx,
  ctx: OperatorContext,
  row: ImpersonationRow,
  action: 'impersonation.started' | 'impersonation.ended',
): Promise<void> {
  const object = encodeId('usr', row.userId);
  const data = {
    impersonation: encodeId('imp', row.id),
    reason: row.reason,
    expires_at: row.expiresAt.toISOString(),
  };
  await auditInstallation(tx, ctx, { action, object, data: { ...data, tenant: encodeId('ten', row.companyId) } });
  for (const tenantId of [row.twinId, row.companyId]) await noteInCompany(tx, ctx, tenantId, { action, object, data });
}

async function presentVisit(tx: Tx, row: ImpersonationRow): Promise<Shown> {
  const people = await findUsersByIds(tx, [row.operatorId, row.userId]);
  const tenant = await visitTenant(tx, row.companyId, () => findTenant(tx, row.companyId));
  return {
    object: 'impersonation',
    id: encodeId('imp', row.id),
    operator: people.get(row.operatorId)?.name ?? '',
    tenant: encodeId('ten', row.companyId),
    legal_name: tenant?.legalName ?? '',
    user: encodeId('usr', row.userId),
    user_name: people.get(row.userId)?.name ?? '',
    reason: row.reason,
    created_at: row.createdAt.toISOString(),
    expires_at: row.expiresAt.toISOString(),
    ended_at: row.endedAt?.toISOString() ?? null,
  };
}
