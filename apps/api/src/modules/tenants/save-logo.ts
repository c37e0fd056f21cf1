import { DocumentError, prepareLogo } from '@kita/documents';

import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { storeTenantFile } from '../../platform/files/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { LogoInvalid } from './tenants.errors.ts';
import { tenantEvents } from './tenants.events.ts';
import { presentCompany } from './tenants.presenter.ts';
import { updateTenantRow } from './tenants.repository.ts';
import type { TenantRow } from './tenants.repository.ts';

/** Takes the logo printed on documents: PNG or JPEG, opened once to be sure it can be drawn. @throws `logo_invalid` */
export async function saveLogo(ctx: Context, bytes: Uint8Array): Promise<TenantRow> {
  assertDrawable(bytes);
  const { sha256 } = await storeTenantFile(ctx.services.files, ctx.tenantId, bytes, { contentType: 'image/*' });
  return setLogo(ctx, sha256);
}

/** Documents are printed without a logo from now on. */
export function removeLogo(ctx: Context): Promise<TenantRow> {
  return setLogo(ctx, null);
}

function assertDrawable(bytes: Uint8Array): void {
  try {
    prepareLogo(bytes);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw LogoInvalid({
      detail: error.messages,
      items: [{ pointer: '/image', code: error.code, message: error.messages }],
    });
  }
}

function setLogo(ctx: Context, logoSha256: string | null): Promise<TenantRow> {
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const row = await updateTenantRow(tx, ctx.tenantId, { logoSha256 });
    if (!row) throw NotFound();
    const action = logoSha256 === null ? 'tenant.logo_removed' : 'tenant.logo_saved';
    await audit(tx, ctx, { action, object: encodeId('ten', ctx.tenantId), data: { sha256: logoSha256 } });
    await tenantEvents.publish(tx, ctx, 'tenant.updated', presentCompany(row));
    return row;
  });
}
