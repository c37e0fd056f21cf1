import { qrUrl } from '@kita/cfdi';
import type { Concepto, Traslado, Unsealed } from '@kita/cfdi';
import { ERROR_POLICY, errorPolicy } from '@kita/pac';
import type { PacErrorCode } from '@kita/pac';
import type { z } from 'zod';

import type { ProblemItem } from '../../platform/errors/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import type { invoiceSchema, invoiceSummarySchema, previewSchema } from './invoice-output.schemas.ts';
import type { InvoiceRow } from './invoices.repository.ts';

type InvoiceWire = z.infer<typeof invoiceSchema>;

export function presentInvoice(row: InvoiceRow, livemode: boolean, sello?: string): InvoiceWire {
  const id = encodeId('inv', row.id);
  const document = row.comprobante;
  return {
    object: 'invoice',
    id,
    livemode,
    state: row.state,
    series: row.serie,
    folio: row.folio,
    uuid: row.uuid,
    stamped_at: row.stampedAt?.toISOString() ?? null,
    customer: row.customerId === null ? null : encodeId('cus', row.customerId),
    ...presentDocument(document, row.fecha),
    waiting: presentWaiting(row),
    rejection: row.state === 'rejected' ? row.rejection : null,
    verification_url: row.uuid !== null && sello !== undefined ? verificationUrl(document, row.uuid, sello) : null,
    files:
      row.uuid === null
        ? null
        : { xml: `/v1/invoices/${id}/xml`, pdf: `/v1/invoices/${id}/pdf`, zip: `/v1/invoices/${id}/zip` },
    external_id: row.externalId,
    metadata: row.metadata,
    version: row.version,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

/** A row of a list leaves out the two large columns. */
export type InvoiceSummaryRow = Omit<InvoiceRow, 'comprobante' | 'request'>;

export function presentInvoiceSummary(row: InvoiceSummaryRow, livemode: boolean): z.infer<typeof invoiceSummarySchema> {
  return {
    object: 'invoice',
    id: encodeId('inv', row.id),
    livemode,
    state: row.state,
    waiting: presentWaiting(row),
    type: row.type,
    series: row.serie,
    folio: row.folio,
    uuid: row.uuid,
    stamped_at: row.stampedAt?.toISOString() ?? null,
    customer: row.customerId === null ? null : encodeId('cus', row.customerId),
    receiver: { rfc: row.receiverRfc, legal_name: row.receiverName },
    currency: row.currency,
    total: row.total,
    fecha: row.fecha,
    external_id: row.externalId,
    version: row.version,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

const isPacErrorCode = (code: string): code is PacErrorCode => code in ERROR_POLICY;

function presentWaiting({ state, waiting }: InvoiceSummaryRow): InvoiceWire['waiting'] {
  if (waiting === null || (state !== 'sealed' && state !== 'sending')) return null;
  const code = waiting.code.toUpperCase();
  return {
    ...waiting,
    message: isPacErrorCode(code) ? errorPolicy(code).message.es : errorPolicy('PAC_UNAVAILABLE').message.es,
  };
}

export function presentPreview(
  document: Unsealed,
  warnings: readonly ProblemItem[],
  language: 'es' | 'en',
): z.infer<typeof previewSchema> {
  return {
    object: 'invoice_preview',
    ...presentDocument(document, document.fecha),
    warnings: warnings.map((item) => ({
      pointer: item.pointer,
      code: item.code,
      sat: item.sat ?? null,
      message: item.message[language],
    })),
  };
}

function presentDocument(document: Unsealed, fecha: string | null) {
  const { emisor, receptor, impuestos } = document;
  return {
    type: document.tipoDeComprobante === 'E' ? ('E' as const) : ('I' as const),
    issuer: {
      rfc: emisor.rfc,
      legal_name: emisor.nombre,
      regimen_fiscal: emisor.regimenFiscal,
      postal_code: document.lugarExpedicion,
    },
    receiver: {
      rfc: receptor.rfc,
      legal_name: receptor.nombre,
      regimen_fiscal: receptor.regimenFiscalReceptor,
      postal_code: receptor.domicilioFiscalReceptor,
    },
    uso_cfdi: receptor.usoCfdi,
    fecha,
    place_of_issue: document.lugarExpedicion,
    forma_pago: document.formaPago ?? null,
    metodo_pago: document.metodoPago ?? null,
    currency: document.moneda,
    exchange_rate: document.tipoCambio ?? null,
    items: document.conceptos.map(presentItem),
    subtotal: document.subTotal,
    discount: document.descuento ?? null,
    transferred: (impuestos?.traslados ?? []).map(presentTax),
    withheld: (impuestos?.retenciones ?? []).map((line) => ({
      impuesto: line.impuesto,
      tipo_factor: null,
      tasa_o_cuota: null,
      base: null,
      amount: line.importe,
    })),
    total_transferred: impuestos?.totalImpuestosTrasladados ?? null,
    total_withheld: impuestos?.totalImpuestosRetenidos ?? null,
    total: document.total,
    related: (document.cfdiRelacionados ?? []).map((group) => ({
      tipo_relacion: group.tipoRelacion,
      uuids: [...group.uuids],
    })),
  };
}

function presentItem(concepto: Concepto) {
  return {
    description: concepto.descripcion,
    clave_prod_serv: concepto.claveProdServ,
    clave_unidad: concepto.claveUnidad,
    unidad: concepto.unidad ?? null,
    sku: concepto.noIdentificacion ?? null,
    quantity: concepto.cantidad,
    unit_price: concepto.valorUnitario,
    amount: concepto.importe,
    discount: concepto.descuento ?? null,
    objeto_imp: concepto.objetoImp,
    transferred: (concepto.traslados ?? []).map(presentTax),
    withheld: (concepto.retenciones ?? []).map(presentTax),
  };
}

function presentTax(tax: Traslado) {
  return {
    impuesto: tax.impuesto,
    tipo_factor: tax.tipoFactor,
    tasa_o_cuota: tax.tasaOCuota ?? null,
    base: tax.base,
    amount: tax.importe ?? null,
  };
}

function verificationUrl(document: Unsealed, uuid: string, sello: string): string {
  return qrUrl({
    uuid,
    rfcEmisor: document.emisor.rfc,
    rfcReceptor: document.receptor.rfc,
    total: document.total,
    sello,
  });
}
