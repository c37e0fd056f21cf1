import { computeComprobante, payableDocument, preparePago, readComplement } from '@kita/cfdi';

const emisor = { rfc: 'EKU9003173C9', nombre: 'ESCUELA KEMPER URGATE', regimenFiscal: '601' };
const receptor = {
  rfc: 'URE180429TM6',
  nombre: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
  domicilioFiscalReceptor: '86991',
  regimenFiscalReceptor: '601',
  usoCfdi: 'G03',
};

// An invoice to be paid later…
const invoice = computeComprobante({
  fecha: '2026-11-20T10:15:30',
  formaPago: '99',
  metodoPago: 'PPD',
  lugarExpedicion: '06600',
  emisor,
  receptor,
  conceptos: [
    {
      claveProdServ: '81111500',
      cantidad: '1',
      claveUnidad: 'E48',
      descripcion: 'Desarrollo de software',
      valorUnitario: '1000.00',
      objetoImp: '02',
      traslados: [{ impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.16' }],
    },
  ],
});

// …half of which is paid: its taxes are prorated, balances and totals follow.
const { comprobante, findings } = preparePago({
  fecha: '2026-11-25T09:00:00',
  lugarExpedicion: '06600',
  emisor,
  receptor,
  pagos: [
    {
      fechaPago: '2026-11-24',
      formaDePagoP: '03',
      monto: '580.00',
      doctosRelacionados: [
        {
          idDocumento: '5A4E62FE-11AB-4A5B-8F4C-2F4C6F6E0001',
          numParcialidad: '1',
          impSaldoAnt: '1160.00',
          impPagado: '580.00',
          documento: payableDocument(invoice),
        },
      ],
    },
  ],
});
const pagos = readComplement(comprobante?.complementos, 'pago20:Pagos');
console.log(
  findings.length,
  pagos?.totales.totalTrasladosImpuestoIva16,
  pagos?.pagos[0]?.doctosRelacionados[0]?.impSaldoInsoluto,
);
