import { creditNote, globalInvoice, prepareInvoice } from '@kita/cfdi';

const now = new Date('2026-11-20T16:15:30Z');
const emisor = { rfc: 'EKU9003173C9', nombre: 'ESCUELA KEMPER URGATE', regimenFiscal: '601' };

// The day's tickets that nobody asked an invoice for.
const global = prepareInvoice(
  globalInvoice({
    lugarExpedicion: '06600',
    emisor,
    periodicidad: '01',
    tickets: [
      { folio: 'T-1', fecha: '2026-11-19T12:00:00', formaPago: '01', total: '116.00', impuestos: ['iva_16'] },
      { folio: 'T-2', fecha: '2026-11-19T13:30:00', formaPago: '28', total: '54.90', impuestos: ['iva_0'] },
    ],
  }),
  { now },
);
console.log(global.comprobante?.total, global.comprobante?.formaPago, global.comprobante?.informacionGlobal?.meses);

// Money back for one of them: every tax at its own rate, to the cent.
if (global.comprobante !== undefined) {
  const stamped = { uuid: '5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001', comprobante: global.comprobante };
  const note = prepareInvoice(creditNote(stamped, { total: '54.90' }), { now });
  console.log(note.comprobante?.tipoDeComprobante, note.comprobante?.total, note.findings.length);
}
