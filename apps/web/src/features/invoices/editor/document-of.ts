import type { Unsealed } from '@kita/cfdi/light';

import type { SheetDocument } from '../sheet/invoice-sheet.tsx';

/** A computed document as the API would show it. */
export function documentOf(document: Unsealed): SheetDocument {
  const { emisor, receptor, impuestos } = document;
  return {
    type: document.tipoDeComprobante === 'E' ? 'E' : 'I',
    uuid: null,
    verification_url: null,
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
    fecha: document.fecha,
    place_of_issue: document.lugarExpedicion,
    forma_pago: document.formaPago ?? null,
    metodo_pago: document.metodoPago ?? null,
    currency: document.moneda,
    exchange_rate: document.tipoCambio ?? null,
    subtotal: document.subTotal,
    discount: document.descuento ?? null,
    total: document.total,
    transferred: (impuestos?.traslados ?? []).map((tax) => ({
      impuesto: tax.impuesto,
      tipo_factor: tax.tipoFactor,
      tasa_o_cuota: tax.tasaOCuota ?? null,
      amount: tax.importe ?? null,
    })),
    withheld: (impuestos?.retenciones ?? []).map((tax) => ({ impuesto: tax.impuesto, amount: tax.importe })),
    items: document.conceptos.map((concepto) => ({
      description: concepto.descripcion,
      clave_prod_serv: concepto.claveProdServ,
      clave_unidad: concepto.claveUnidad,
      quantity: concepto.cantidad,
      unit_price: concepto.valorUnitario,
      amount: concepto.importe,
    })),
  };
}
