import { builtInCatalogs } from '@kita/sat-catalogs';
import { prepareInvoice, sealComprobante, summarize } from '@kita/cfdi';
import { nodeSigner, openCsd } from '@kita/cfdi/node';
import { mint } from '@kita/cfdi/testing';

// What a merchant says. The date, PUE, MXN, no export and « object of tax » follow from it.
const { comprobante, findings } = prepareInvoice(
  {
    serie: 'A',
    folio: '1',
    lugarExpedicion: '06600',
    formaPago: '03',
    emisor: { rfc: 'EKU9003173C9', nombre: 'ESCUELA KEMPER URGATE', regimenFiscal: '601' },
    receptor: {
      rfc: 'URE180429TM6',
      nombre: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
      domicilioFiscalReceptor: '86991',
      regimenFiscalReceptor: '601',
      usoCfdi: 'G03',
    },
    conceptos: [
      {
        claveProdServ: '43211503',
        claveUnidad: 'H87',
        descripcion: 'Computadora portátil',
        impuestos: ['iva_16'],
      },
    ],
    total: '1160.00', // or valorUnitario: '1000.00' in the line, or grossUnitPrice: '1160.00'
  },
  { now: new Date(), catalogs: builtInCatalogs() },
);
for (const { severity, pointer, message } of findings) console.log(severity, pointer, message.es);
if (comprobante === undefined) process.exit(1);

// Your .cer, .key and password; a certificate of our own here, so that the example runs anywhere.
const { cer, key, password } = mint();
const csd = openCsd({ cer, key, password, expectedRfc: comprobante.emisor.rfc, now: new Date() });
const { xml, sello } = sealComprobante(comprobante, nodeSigner(csd));

console.log(summarize(comprobante, { language: 'en' }).title, comprobante.total, `${xml.length} bytes`, sello.length);
