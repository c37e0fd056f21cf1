import { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { findTenant } from '../tenants/index.ts';
import { SandboxUnavailable, TestModeOnly } from './certificates.errors.ts';
import type { CertificateRow } from './certificates.repository.ts';
import { storeCertificate } from './store-certificate.ts';

const issuedSchema = z.object({ certificate: z.base64(), private_key: z.base64(), password: z.string() });
const TIMEOUT_MS = 20_000; // the sandbox makes an RSA key for it

/** Has the sandbox authority issue a CSD for the company, so that a newcomer needs no files. Test mode only. */
export async function createTestCertificate(ctx: Context): Promise<CertificateRow> {
  if (ctx.livemode) throw TestModeOnly();
  const tenant = await ctx.db.withTenant(ctx.tenantId, (tx) => findTenant(tx, ctx.tenantId));
  if (!tenant) throw NotFound();
  const issued = await askSandbox(ctx, { rfc: tenant.rfc, name: tenant.legalName });
  return storeCertificate(ctx, {
    cer: Buffer.from(issued.certificate, 'base64'),
    key: Buffer.from(issued.private_key, 'base64'),
    password: issued.password,
  });
}

async function askSandbox(ctx: Context, request: { rfc: string; name: string }): Promise<z.infer<typeof issuedSchema>> {
  try {
    const response = await fetch(`${ctx.services.config.KITA_SANDBOX_URL}/sandbox/csds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return issuedSchema.parse(await response.json());
  } catch (error) {
    throw SandboxUnavailable({ cause: error });
  }
}
