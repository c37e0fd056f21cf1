import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { pacAccountEvents } from './pac-accounts.events.ts';
import { presentPacAccount } from './pac-accounts.presenter.ts';
import { findPacAccount, makeDefault, retireDefault } from './pac-accounts.repository.ts';
import type { PacAccountRow } from './pac-accounts.repository.ts';

/** Stamps new documents with an account there already is. Choosing the one in use changes nothing. @throws `not_found` */
export async function choosePacAccount(ctx: Context, wireId: string): Promise<PacAccountRow> {
  const id = decodeId('pac', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    await retireDefault(tx, ctx.tenantId, id);
    const before = await findPacAccount(tx, ctx.tenantId, id);
    if (!before) throw NotFound();
    if (before.isDefault) return before;
    const row = await makeDefault(tx, ctx.tenantId, id);
    await audit(tx, ctx, {
      action: 'pac_account.replaced',
      object: wireId,
      data: { provider: row.provider, environment: row.environment },
    });
    await pacAccountEvents.publish(tx, ctx, 'pac_account.replaced', presentPacAccount(row, ctx.livemode));
    return row;
  });
}
