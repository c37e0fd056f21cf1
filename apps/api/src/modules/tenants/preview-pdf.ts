import { DocumentError, renderInvoicePdf } from '@kita/documents';
import type { z } from 'zod';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { documentLook, lookOf } from './document-look.ts';
import { sampleDocument } from './sample-document.ts';
import { LogoInvalid } from './tenants.errors.ts';
import { findTenant } from './tenants.repository.ts';
import type { TenantRow } from './tenants.repository.ts';
import type { pdfPreviewBody } from './tenants.schemas.ts';

type Look = z.infer<typeof pdfPreviewBody>;

/** A sample invoice as the company's would be printed with this look. Nothing is stored. @throws `logo_invalid` */
export async function previewPdf(ctx: Context, input: Look): Promise<Uint8Array> {
  const stored = await ctx.db.withTenant(ctx.tenantId, (tx) => findTenant(tx, ctx.tenantId));
  if (!stored) throw NotFound();
  const tenant = withLook(stored, input);
  const look =
    input.logo === undefined
      ? await documentLook(ctx, tenant)
      : lookOf(tenant, input.logo === null ? undefined : Buffer.from(input.logo, 'base64'));
  try {
    return await renderInvoicePdf(sampleDocument(tenant, look, ctx.clock()), { pageSize: look.pageSize });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw LogoInvalid({
      detail: error.messages,
      items: [{ pointer: '/logo', code: error.code, message: error.messages }],
    });
  }
}

/** Members that were left out are as stored; `null` takes a value away. */
function withLook(stored: TenantRow, input: Look): TenantRow {
  const given = <T>(value: T | undefined, otherwise: T): T => (value === undefined ? otherwise : value);
  return {
    ...stored,
    legalName: given(input.legal_name, stored.legalName),
    tradeName: given(input.trade_name, stored.tradeName),
    email: given(input.email, stored.email),
    phone: given(input.phone, stored.phone),
    website: given(input.website, stored.website),
    brandColor: given(input.brand_color, stored.brandColor),
    pdfNotes: given(input.pdf_notes, stored.pdfNotes) || null,
    pdfPageSize: given(input.pdf_page_size, stored.pdfPageSize),
  };
}
