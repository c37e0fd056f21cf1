import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { publishCertificate } from './certificates.events.ts';
import { deactivateOthers, findCertificate, setCertificateState } from './certificates.repository.ts';
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
    const replaced = state === 'active' ? await deactivateOthers(tx, ctx.tenantId, id) : [];
    const row = await setCertificateState(tx, ctx.tenantId, id, state);
    if (!row) throw NotFound();
    for (const other of replaced) await publishCertificate(tx, ctx, 'certificate.deactivated', other);
    await publishCertificate(tx, ctx, state === 'active' ? 'certificate.activated' : 'certificate.deactivated', row);
    await audit(tx, ctx, {
      action: state === 'active' ? 'certificate.activated' : 'certificate.deactivated',
      object: wireId,
    });
    return row;
  });
}
