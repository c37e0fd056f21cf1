import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { tenantKey } from '../../platform/files/index.ts';
import { findTenant } from './tenants.repository.ts';

/** The logo as it was stored, for whoever draws the document on a screen. @throws `not_found` when there is none */
export async function readLogo(ctx: Context): Promise<{ readonly bytes: Uint8Array; readonly contentType: LogoType }> {
  const tenant = await ctx.db.withTenant(ctx.tenantId, (tx) => findTenant(tx, ctx.tenantId));
  if (!tenant || tenant.logoSha256 === null) throw NotFound();
  const bytes = await ctx.services.files.get(tenantKey(ctx.tenantId, tenant.logoSha256));
  return { bytes, contentType: bytes[0] === PNG_FIRST_BYTE ? 'image/png' : 'image/jpeg' };
}

type LogoType = 'image/png' | 'image/jpeg';

/** Nothing but PNG and JPEG was taken (`save-logo.ts`), and they begin differently (RFC 2083, section 3.1). */
const PNG_FIRST_BYTE = 0x89;
