import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { TenantRow } from './tenants.repository.ts';
import type { tenantSchema } from './tenants.schemas.ts';

export function presentTenant(row: TenantRow): z.infer<typeof tenantSchema> {
  return {
    object: 'tenant',
    id: encodeId('ten', row.id),
    livemode: row.mode === 'live',
    twin: encodeId('ten', row.twinId),
    rfc: row.rfc,
    legal_name: row.legalName,
    regimen_fiscal: row.regimenFiscal,
    postal_code: row.postalCode,
    trade_name: row.tradeName,
    email: row.email,
    phone: row.phone,
    website: row.website,
    brand_color: row.brandColor,
    has_logo: row.logoSha256 !== null,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
