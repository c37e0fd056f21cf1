import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { deactivateAll, findCertificate, setCertificateState } from './certificates.repository.ts';
import type { CertificateRow } from './certificates.repository.ts';

/** Makes a stored certificate the one that seals. */
export async function activateCertificate(ctx: Context, wireId: string): Promise<CertificateRow> {
  return changeState(ctx, wireId, 'active');
}

/** Stops sealing with a certificate. Documents already sealed with it are not touched. */
export async function deactivateCertificate(ctx: Context, wireId: string): Promise<CertificateRow> {
  return changeState(ctx, wireId, 'inactive');
}

async function changeState(ctx: Context, wireId: string, state: CertificateRow['state']): Promise<CertificateRow> {
  const id = decodeId('csd', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    if (!(await findCertificate(tx, ctx.tenantId, id))) throw NotFound();
    if (state === 'active') await deactivateAll(tx, ctx.tenantId);
    const row = await setCertificateState(tx, ctx.tenantId, id, state);
    if (!row) throw NotFound();
    await audit(tx, ctx, {
      action: state === 'active' ? 'certificate.activated' : 'certificate.deactivated',
      object: wireId,
    });
    return row;
  });
}
