import type { z } from 'zod';

import type { MemberRole, Permission } from '../../platform/auth/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import type { Attention, TenantRow } from './tenants.repository.ts';
import type { companySchema, tenantAttentionSchema, tenantSchema } from './tenants.schemas.ts';

/** What the caller is in the company; keys have permissions and no role. */
export interface Access {
  readonly role?: MemberRole;
  readonly permissions: Iterable<Permission>;
}

export function presentTenant(row: TenantRow, access: Access): z.infer<typeof tenantSchema> {
  return { ...presentCompany(row), role: access.role ?? null, permissions: [...access.permissions] };
}

/** The company as everybody sees it: what events tell. */
export function presentCompany(row: TenantRow): z.infer<typeof companySchema> {
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
    pdf_notes: row.pdfNotes,
    pdf_page_size: row.pdfPageSize,
    has_logo: row.logoSha256 !== null,
    status: row.status,
    status_reason: row.statusReason,
    status_since: row.statusAt?.toISOString() ?? null,
    version: row.version,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

export function presentAttention(row: Attention): z.infer<typeof tenantAttentionSchema> {
  return {
    object: 'tenant_attention',
    tenant: encodeId('ten', row.tenantId),
    invoices_in_review: row.inReview,
    invoices_rejected: row.rejected,
    invoices_draft: row.drafts,
    certificate_valid_to: row.certificateUntil?.toISOString() ?? null,
  };
}
