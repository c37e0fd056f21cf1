import { CsdError } from '@kita/cfdi';
import { openCsd } from '@kita/cfdi/node';
import type { Csd } from '@kita/cfdi/node';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { sealEnvelope } from '../../platform/crypto/index.ts';
import { isUniqueViolation } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { findTenant } from '../tenants/index.ts';
import { CertificateInvalid, CertificateTaken } from './certificates.errors.ts';
import { publishCertificate } from './certificates.events.ts';
import { deactivateOthers, insertCertificate, insertCertificateKey } from './certificates.repository.ts';
import type { CertificateRow } from './certificates.repository.ts';
import { trustedAuthorities } from './trusted-authorities.ts';
import { keyEnvelopeContext } from './vault.ts';

export interface CertificateFiles {
  readonly cer: Uint8Array;
  readonly key: Uint8Array;
  /** Lives in memory for this call only. */
  readonly password: string;
}

/**
 * Takes a CSD into the vault and makes it the active one: every condition of SAT checked first, the key opened once with
 * the owner's password and stored under an envelope, the password forgotten.
 * @throws `certificate_invalid` with the condition that failed, `certificate_already_stored`
 */
export async function storeCertificate(ctx: Context, files: CertificateFiles): Promise<CertificateRow> {
  const tenant = await ctx.db.withTenant(ctx.tenantId, (tx) => findTenant(tx, ctx.tenantId));
  if (!tenant) throw NotFound();
  const csd = await openUpload(ctx, files, tenant.rfc);
  const id = newUuid();
  const pkcs8 = csd.privateKey.export({ format: 'der', type: 'pkcs8' });
  const envelope = await sealEnvelope(ctx.services.keys, keyEnvelopeContext(ctx.tenantId, id), pkcs8);
  pkcs8.fill(0);
  const { certificate } = csd;
  const row = {
    tenantId: ctx.tenantId,
    id,
    noCertificado: certificate.noCertificado ?? '',
    rfc: certificate.rfc ?? '',
    name: certificate.name ?? '',
    certificate: Buffer.from(certificate.der),
    issuer: certificate.issuerName,
    validFrom: new Date(certificate.validFrom),
    validTo: new Date(certificate.validTo),
    state: 'active',
    createdBy: ctx.actor.id,
  } as const;
  try {
    return await ctx.db.withTenant(ctx.tenantId, async (tx) => {
      const replaced = await deactivateOthers(tx, ctx.tenantId, id);
      const inserted = await insertCertificate(tx, row);
      await insertCertificateKey(tx, ctx.tenantId, id, envelope);
      await audit(tx, ctx, {
        action: 'certificate.stored',
        object: encodeId('csd', id),
        data: { no_certificado: row.noCertificado, valid_to: certificate.validTo },
      });
      for (const other of replaced) await publishCertificate(tx, ctx, 'certificate.deactivated', other);
      await publishCertificate(tx, ctx, 'certificate.created', inserted);
      return inserted;
    });
  } catch (error) {
    if (isUniqueViolation(error, 'certificates_number_key')) throw CertificateTaken();
    throw error;
  }
}

async function openUpload(ctx: Context, files: CertificateFiles, expectedRfc: string): Promise<Csd> {
  const authorities = await trustedAuthorities(ctx);
  try {
    return openCsd({ ...files, expectedRfc, now: ctx.clock(), ...(authorities && { authorities }) });
  } catch (error) {
    if (!(error instanceof CsdError)) throw error;
    throw CertificateInvalid({
      detail: error.wording,
      items: [{ pointer: pointerOf(error.code), code: error.code, message: error.wording }],
    });
  }
}

function pointerOf(code: string): string {
  if (code === 'csd_wrong_password') return '/password';
  return /key/.test(code) ? '/private_key' : '/certificate';
}
