import { cadenaTfd, parseCfdi, qrUrl } from '@kita/cfdi';
import { catalogTextFrom, invoiceDocumentFromCfdi, renderInvoicePdf } from '@kita/documents';
import { zipSync } from 'fflate';

import type { Context } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import type { Answer } from '../../platform/http/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { documentLook, findTenant } from '../tenants/index.ts';
import type { InvoiceRow, StampedRow } from './invoices.repository.ts';
import { readStamped } from './read-invoice.ts';

const XML = 'application/xml; charset=utf-8';
const PDF = 'application/pdf';

/** The stamped XML, byte for byte as it came. */
export async function invoiceXml(ctx: Context, wireId: string): Promise<Answer> {
  const { invoice, stamped } = await readStamped(ctx, wireId);
  return { status: 200, file: { bytes: stamped.xml, contentType: XML, name: `${fileName(invoice)}.xml` } };
}

/** The printed form. Drawn from the stamped XML each time: it is derived, the XML is the document. */
export async function invoicePdf(ctx: Context, wireId: string): Promise<Answer> {
  const { invoice, stamped } = await readStamped(ctx, wireId);
  return {
    status: 200,
    file: { bytes: await pdfOf(ctx, invoice, stamped), contentType: PDF, name: `${fileName(invoice)}.pdf` },
  };
}

/** XML and PDF together. Entries carry a fixed date, so the same invoice gives the same bytes. */
export async function invoiceZip(ctx: Context, wireId: string): Promise<Answer> {
  const { invoice, stamped } = await readStamped(ctx, wireId);
  const name = fileName(invoice);
  const mtime = invoice.stampedAt ?? invoice.createdAt;
  const bytes = zipSync(
    { [`${name}.xml`]: new Uint8Array(stamped.xml), [`${name}.pdf`]: await pdfOf(ctx, invoice, stamped) },
    { mtime, level: 6 },
  );
  return { status: 200, file: { bytes, contentType: 'application/zip', name: `${name}.zip` } };
}

/** Files of a stamped invoice, as they are put into archives. @throws `not_found`, `file_not_ready` */
export async function stampedFiles(ctx: Context, id: string, kinds: readonly ('xml' | 'pdf')[]) {
  const { invoice, stamped } = await readStamped(ctx, encodeId('inv', id));
  const files: { readonly kind: 'xml' | 'pdf'; readonly bytes: Uint8Array }[] = [];
  if (kinds.includes('xml')) files.push({ kind: 'xml', bytes: stamped.xml });
  if (kinds.includes('pdf')) files.push({ kind: 'pdf', bytes: await pdfOf(ctx, invoice, stamped) });
  return files;
}

/** What the files of an invoice are called. */
export function fileName(invoice: InvoiceRow): string {
  return `${invoice.serie ?? ''}${invoice.folio ?? ''}_${invoice.uuid ?? ''}`;
}

/** The printed form of a stamped invoice. */
export async function pdfOf(ctx: Context, invoice: InvoiceRow, stamped: StampedRow): Promise<Uint8Array> {
  const tenant = await ctx.db.withTenant(ctx.tenantId, (tx) => findTenant(tx, ctx.tenantId));
  if (!tenant) throw NotFound();
  const { comprobante, timbre, root } = parseCfdi(stamped.xml);
  const timbreElement = root.children
    .find(({ name }) => name === 'cfdi:Complemento')
    ?.children.find(({ name }) => name === 'tfd:TimbreFiscalDigital');
  const look = await documentLook(ctx, tenant);
  const notes = [...(invoice.request.notes?.split('\n') ?? []), ...look.notes];
  const document = invoiceDocumentFromCfdi(
    { comprobante, timbre },
    {
      livemode: ctx.livemode,
      status: invoice.state === 'canceled' ? 'canceled' : 'active',
      catalogText: catalogTextFrom(ctx.services.catalogs, comprobante.fecha.slice(0, 10)),
      ...(timbreElement && { tfdCadena: cadenaTfd(timbreElement) }),
      qrUrl: qrUrl({
        uuid: stamped.uuid,
        rfcEmisor: comprobante.emisor.rfc,
        rfcReceptor: comprobante.receptor.rfc,
        total: comprobante.total,
        sello: comprobante.sello ?? '',
      }),
      brand: look.brand,
      emitterLines: look.emitterLines,
      ...(notes.length > 0 && { notes }),
    },
  );
  return renderInvoicePdf(document, { pageSize: look.pageSize });
}
