import { computeComprobante } from '../build/compute-comprobante.ts';
import { payableDocument } from '../complements/pagos20/document-taxes.ts';
import type { DoctoInput, PagoInput, PagoRecibidoInput } from '../complements/pagos20/pago-input.ts';
import type { CfdiInput } from '../model/input.ts';
import { cfdiInput } from './invoice.ts';

export const UUID = '5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001';

/** A document of 1160.00 paid in full, of an invoice of one piece with IVA 16 % changed as asked. */
export function doctoInput(changes: Partial<DoctoInput> = {}, invoice: Partial<CfdiInput> = {}): DoctoInput {
  return {
    idDocumento: UUID,
    numParcialidad: '1',
    impSaldoAnt: '1160.00',
    impPagado: '1160.00',
    documento: payableDocument(computeComprobante(cfdiInput({ formaPago: '99', metodoPago: 'PPD', ...invoice }))),
    ...changes,
  };
}

/** A transfer in pesos for one document, changed as asked. */
export function pagoRecibido(changes: Partial<PagoRecibidoInput> = {}): PagoRecibidoInput {
  return {
    fechaPago: '2026-11-19',
    formaDePagoP: '03',
    monto: '1160.00',
    doctosRelacionados: [doctoInput()],
    ...changes,
  };
}

/** A payment document between two of SAT's test taxpayers, with these payments. */
export function pagoInput(...pagos: readonly PagoRecibidoInput[]): PagoInput {
  const { fecha, lugarExpedicion, emisor, receptor } = cfdiInput();
  const { usoCfdi: _, ...receiver } = receptor;
  return {
    serie: 'P',
    folio: '1',
    fecha,
    lugarExpedicion,
    emisor,
    receptor: receiver,
    pagos: pagos.length > 0 ? pagos : [pagoRecibido()],
  };
}
