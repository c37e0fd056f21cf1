import type { z } from 'zod';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { takeTurn } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound, PermissionDenied } from '../../platform/errors/index.ts';
import { decodeId, encodeId, newUuid } from '../../platform/ids/index.ts';
import { findMember, publishMember, setMemberRole, withCompany } from '../members/index.ts';
import type { CompanyContext } from '../members/index.ts';
import { sendEmail } from '../notifications/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { TransferPending, TransferTargetInvalid } from './ownership.errors.ts';
import { endTransfer, findOpenTransfer, insertTransfer } from './ownership.repository.ts';
import type { TransferRow } from './ownership.repository.ts';
import type { transferSchema } from './ownership.schemas.ts';

type Transfer = z.infer<typeof transferSchema>;
const VALID_DAYS = 7;
const ADMIN = { role: 'ADMIN', roleId: null } as const;
const OWNER = { role: 'OWNER', roleId: null } as const;

/** The proposal that waits, in the eyes of the caller: they made it, or it is for them. */
export async function readTransfers(ctx: Context): Promise<Transfer[]> {
  return withCompany(ctx, async (tx, company) => {
    const row = await findOpenTransfer(tx, company.tenantId);
    const isParty = row && [row.fromUser, row.toUser].includes(decodeId('usr', ctx.actor.id) ?? '');
    const isSeen = row && (isParty || ctx.permissions.has('ownership:transfer')) && row.expiresAt > ctx.clock();
    return isSeen ? [await present(tx, ctx, row)] : [];
  });
}

/** Proposes to give the company to somebody who works in it. @throws `transfer_target_invalid`, `transfer_pending` */
export async function proposeTransfer(ctx: Context, memberId: string): Promise<Transfer> {
  return withCompany(ctx, async (tx, company) => {
    await takeTurn(tx, company.tenantId, 'members');
    const from = await ownerInTurn(tx, company);
    const target = decodeId('usr', memberId);
    const to = target === undefined ? undefined : await findMember(tx, company.tenantId, target);
    if (!to || to.role === 'OWNER') throw TransferTargetInvalid();
    const waiting = await findOpenTransfer(tx, company.tenantId);
    if (waiting && waiting.expiresAt > ctx.clock()) throw TransferPending();
    if (waiting) await endTransfer(tx, company.tenantId, 'expired', ctx.clock());
    const now = ctx.clock();
    const row = await insertTransfer(tx, {
      tenantId: company.tenantId,
      id: newUuid(),
      fromUser: from,
      toUser: to.userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + VALID_DAYS * 86_400_000),
    });
    await mail(tx, company, row);
    await note(tx, company, 'ownership.transfer_proposed', row);
    return present(tx, ctx, row);
  });
}

/**
 * Accepts what was proposed to the caller: they own the company, who gave it is an administrator. Whoever proposed it must
 * still own the company. @throws `not_found`
 */
export async function acceptTransfer(ctx: Context, wireId: string): Promise<void> {
  await withCompany(ctx, async (tx, company) => {
    const row = await waitingTransfer(tx, company, wireId);
    if (encodeId('usr', row.toUser) !== ctx.actor.id) throw NotFound();
    const giver = await findMember(tx, company.tenantId, row.fromUser);
    const taker = await findMember(tx, company.tenantId, row.toUser);
    if (giver?.role !== 'OWNER' || !taker) throw NotFound();
    await setMemberRole(tx, company.tenantId, row.toUser, OWNER);
    await publishMember(tx, company, 'member.role_changed', row.toUser, OWNER);
    await setMemberRole(tx, company.tenantId, row.fromUser, ADMIN);
    await publishMember(tx, company, 'member.role_changed', row.fromUser, ADMIN);
    await endTransfer(tx, company.tenantId, 'accepted', ctx.clock());
    await note(tx, company, 'ownership.transferred', row);
  });
}

/** Takes the proposal back, or declines it. @throws `not_found` for whoever is no party to it */
export async function endProposal(ctx: Context, wireId: string): Promise<void> {
  await withCompany(ctx, async (tx, company) => {
    const row = await waitingTransfer(tx, company, wireId);
    const isTarget = encodeId('usr', row.toUser) === ctx.actor.id;
    const isOwner = ctx.permissions.has('ownership:transfer');
    if (!isTarget && !isOwner) throw NotFound();
    await endTransfer(tx, company.tenantId, isTarget ? 'declined' : 'canceled', ctx.clock());
    await note(tx, company, isTarget ? 'ownership.transfer_declined' : 'ownership.transfer_canceled', row);
  });
}

async function waitingTransfer(tx: Tx, company: CompanyContext, wireId: string): Promise<TransferRow> {
  await takeTurn(tx, company.tenantId, 'members');
  const row = await findOpenTransfer(tx, company.tenantId);
  if (!row || encodeId('otr', row.id) !== wireId || row.expiresAt <= company.clock()) throw NotFound();
  return row;
}

async function ownerInTurn(tx: Tx, company: CompanyContext): Promise<string> {
  const id = decodeId('usr', company.actor.id);
  const member = id === undefined ? undefined : await findMember(tx, company.tenantId, id);
  if (member?.role !== 'OWNER') throw PermissionDenied();
  return member.userId;
}

async function mail(tx: Tx, company: CompanyContext, row: TransferRow): Promise<void> {
  const people = await findUsersByIds(tx, [row.fromUser, row.toUser]);
  const taker = people.get(row.toUser);
  if (!taker) throw new Error('a member without an account');
  await sendEmail(tx, company, {
    template: 'ownership_transfer',
    to: { address: taker.email, name: taker.name },
    language: taker.language,
    tenantId: company.tenantId,
    objectId: encodeId('otr', row.id),
    data: {
      owner: people.get(row.fromUser)?.name ?? '',
      company: company.companyName,
      url: `${company.services.config.KITA_PUBLIC_URL}/${encodeId('ten', company.tenantId)}/settings/people`,
      valid_days: VALID_DAYS,
    },
  });
}

async function note(tx: Tx, company: CompanyContext, action: string, row: TransferRow): Promise<void> {
  await audit(tx, company, {
    action,
    object: encodeId('otr', row.id),
    data: { from: encodeId('usr', row.fromUser), to: encodeId('usr', row.toUser) },
  });
}

async function present(tx: Tx, ctx: Context, row: TransferRow): Promise<Transfer> {
  const people = await findUsersByIds(tx, [row.fromUser, row.toUser]);
  const person = (id: string) => ({ id: encodeId('usr', id), name: people.get(id)?.name ?? '' });
  return {
    object: 'ownership_transfer',
    id: encodeId('otr', row.id),
    from: person(row.fromUser),
    to: person(row.toUser),
    is_yours_to_accept: encodeId('usr', row.toUser) === ctx.actor.id,
    created_at: row.createdAt.toISOString(),
    expires_at: row.expiresAt.toISOString(),
  };
}
