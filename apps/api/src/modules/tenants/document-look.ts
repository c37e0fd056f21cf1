import type { Brand, PageSize } from '@kita/documents';

import type { Context } from '../../platform/context/index.ts';
import { tenantKey } from '../../platform/files/index.ts';
import type { TenantRow } from './tenants.repository.ts';

/** What a company gives its printed documents. */
export interface DocumentLook {
  readonly brand: Brand;
  /** Under the company's name: what it is called, how to reach it. */
  readonly emitterLines: readonly string[];
  /** Under every document. */
  readonly notes: readonly string[];
  readonly pageSize: PageSize;
}

/** The look of the company's documents as it is stored. */
export async function documentLook(ctx: Context, tenant: TenantRow): Promise<DocumentLook> {
  const { logoSha256 } = tenant;
  const logo = logoSha256 === null ? undefined : await ctx.services.files.get(tenantKey(ctx.tenantId, logoSha256));
  return lookOf(tenant, logo);
}

/** As `documentLook`, with another logo than the stored one, or none. */
export function lookOf(tenant: TenantRow, logo: Uint8Array | undefined): DocumentLook {
  return {
    brand: { ...(logo && { logo }), ...(tenant.brandColor !== null && { accent: tenant.brandColor }) },
    emitterLines: [tenant.tradeName, tenant.email, tenant.phone, tenant.website].filter((line) => line !== null),
    notes: tenant.pdfNotes === null ? [] : tenant.pdfNotes.split('\n'),
    pageSize: tenant.pdfPageSize,
  };
}
