import type { z } from 'zod';

import { audit, changesOf } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { checkCompany } from './check-company.ts';
import { CompanyInvalid, TenantLocked } from './tenants.errors.ts';
import { tenantEvents } from './tenants.events.ts';
import { presentCompany } from './tenants.presenter.ts';
import { findTenant, updateTenantRow } from './tenants.repository.ts';
import type { TenantRow } from './tenants.repository.ts';
import type { updateTenantBody } from './tenants.schemas.ts';

/** Says whether the tenant already uses its RFC: a certificate or a document exists. Provided by the composition root. */
export type RfcInUse = (ctx: Context) => Promise<boolean>;

/**
 * Changes company data. The RFC is fixed once a certificate or a document carries it.
 * @throws `company_invalid`, `company_rfc_locked`
 */
export async function updateTenant(
  ctx: Context,
  input: z.infer<typeof updateTenantBody>,
  rfcInUse: RfcInUse,
): Promise<TenantRow> {
  const isLocked = input.rfc !== undefined && (await rfcInUse(ctx));
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const before = await findTenant(tx, ctx.tenantId);
    if (!before) throw NotFound();
    if (isLocked && input.rfc !== before.rfc) throw TenantLocked();
    const set = {
      rfc: input.rfc ?? before.rfc,
      legalName: input.legal_name ?? before.legalName,
      regimenFiscal: input.regimen_fiscal ?? before.regimenFiscal,
      postalCode: input.postal_code ?? before.postalCode,
      tradeName: input.trade_name === undefined ? before.tradeName : input.trade_name,
      email: input.email === undefined ? before.email : input.email,
      phone: input.phone === undefined ? before.phone : input.phone,
      website: input.website === undefined ? before.website : input.website,
      brandColor: input.brand_color === undefined ? before.brandColor : input.brand_color,
      pdfNotes: input.pdf_notes === undefined ? before.pdfNotes : input.pdf_notes || null,
      pdfPageSize: input.pdf_page_size ?? before.pdfPageSize,
    };
    const problems = checkCompany(set, ctx.clock().toISOString().slice(0, 10));
    if (problems.length > 0) throw CompanyInvalid({ items: problems });
    const after = await updateTenantRow(tx, ctx.tenantId, set);
    if (!after) throw NotFound();
    await audit(tx, ctx, {
      action: 'tenant.updated',
      object: encodeId('ten', ctx.tenantId),
      // The company's own ways to be reached are on every document: nothing to mask.
      changes: changesOf(presentCompany(before), presentCompany(after)),
    });
    await tenantEvents.publish(tx, ctx, 'tenant.updated', presentCompany(after));
    return after;
  });
}
