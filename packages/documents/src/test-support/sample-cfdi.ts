import type { CfdiSource, ComprobanteSource, ConceptoSource, TimbreSource } from '../source/cfdi-source.ts';

/** Invented documents whose amounts add up; the seals are text of the right length, not signatures. */

const SEAL_CHARACTERS = 'k7Qw9vZ2mN4xB8cD1fG5hJ3lP6rT0yUaEiOsWqAzXeCrVtByNuMiKoLp+/';

/** Text as long as the base64 of a 2048-bit signature. */
function fakeSeal(shift: number): string {
  const letters = Array.from({ length: 342 }, (_, at) => SEAL_CHARACTERS[(at * 7 + shift * 13 + (at >> 3)) % 58]);
  return `${letters.join('')}==`;
}

export const timbre: TimbreSource = {
  uuid: '5F2C8E14-7B3A-4D19-9C60-2A8B1E7F4D35',
  fechaTimbrado: '2026-11-21T10:15:42',
  rfcProvCertif: 'SPR190613I52',
  selloCfd: fakeSeal(1),
  noCertificadoSat: '30001000000500003456',
  selloSat: fakeSeal(2),
};

export const tfdCadena = `||1.1|${timbre.uuid}|${timbre.fechaTimbrado}|${timbre.rfcProvCertif}|${timbre.selloCfd}|${timbre.noCertificadoSat}||`;

export const qrUrl = `https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx?id=${timbre.uuid}&re=EKU9003173C9&rr=XIA190128J61&tt=1160.0&fe=${timbre.selloCfd.slice(-8)}`;

export const stampTexts = { tfdCadena, qrUrl } as const;

const IVA_16 = { impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.160000' } as const;

export function concept(overrides: Partial<ConceptoSource> = {}): ConceptoSource {
  return {
    claveProdServ: '81112100',
    noIdentificacion: 'NET-200',
    cantidad: '2',
    claveUnidad: 'E48',
    descripcion: 'Internet empresarial simétrico 200 Mbps, mes de noviembre',
    valorUnitario: '500.00',
    importe: '1000.00',
    objetoImp: '02',
    traslados: [{ base: '1000.00', ...IVA_16, importe: '160.00' }],
    ...overrides,
  };
}

export function comprobante(overrides: Partial<ComprobanteSource> = {}): ComprobanteSource {
  return {
    serie: 'A',
    folio: '1043',
    fecha: '2026-11-21T10:15:30',
    formaPago: '03',
    noCertificado: '30001000000500003416',
    subTotal: '1000.00',
    moneda: 'MXN',
    total: '1160.00',
    tipoDeComprobante: 'I',
    exportacion: '01',
    metodoPago: 'PUE',
    lugarExpedicion: '64000',
    emisor: { rfc: 'EKU9003173C9', nombre: 'ESCUELA KEMPER URGATE', regimenFiscal: '601' },
    receptor: {
      rfc: 'XIA190128J61',
      nombre: 'XENON INDUSTRIAL ARTICLES',
      domicilioFiscalReceptor: '76343',
      regimenFiscalReceptor: '601',
      usoCfdi: 'G03',
    },
    conceptos: [concept()],
    impuestos: {
      totalImpuestosTrasladados: '160.00',
      traslados: [{ base: '1000.00', ...IVA_16, importe: '160.00' }],
    },
    ...overrides,
  };
}

export function stamped(overrides: Partial<ComprobanteSource> = {}): CfdiSource {
  return { comprobante: comprobante(overrides), timbre };
}

/** Fees with IVA transferred, ISR and two thirds of IVA withheld. */
export function feesWithWithholdings(): CfdiSource {
  const base = '12345.67';
  const traslados = [{ base, ...IVA_16, importe: '1975.31' }];
  const retenciones = [
    { base, impuesto: '001', tipoFactor: 'Tasa', tasaOCuota: '0.100000', importe: '1234.57' },
    { base, impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.106667', importe: '1316.88' },
  ];
  const line = {
    claveProdServ: '80121603',
    noIdentificacion: undefined,
    cantidad: '1',
    valorUnitario: base,
    importe: base,
  };
  return stamped({
    formaPago: '99',
    metodoPago: 'PPD',
    condicionesDePago: 'Neto a 30 días',
    subTotal: base,
    total: '11769.53',
    emisor: { rfc: 'CACX7605101P8', nombre: 'XOCHILT CASAS CHAVEZ', regimenFiscal: '612' },
    conceptos: [
      concept({ ...line, descripcion: 'Honorarios por asesoría legal en materia corporativa', traslados, retenciones }),
    ],
    impuestos: {
      totalImpuestosTrasladados: '1975.31',
      totalImpuestosRetenidos: '2551.45',
      traslados,
      retenciones: [
        { impuesto: '001', importe: '1234.57' },
        { impuesto: '002', importe: '1316.88' },
      ],
    },
  });
}

/** Export in dollars at zero rate, with customs declarations and a foreign receiver. */
export function foreignCurrency(): CfdiSource {
  const traslados = [{ base: '8400.00', impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.000000', importe: '0.00' }];
  return stamped({
    serie: 'EXP',
    folio: '88',
    moneda: 'USD',
    tipoCambio: '18.4523',
    exportacion: '02',
    subTotal: '8750.00',
    descuento: '350.00',
    total: '8400.00',
    receptor: {
      rfc: 'XEXX010101000',
      nombre: 'Müller & Søn Trading, Łódź Branch',
      domicilioFiscalReceptor: '64000',
      residenciaFiscal: 'USA',
      numRegIdTrib: '123456789',
      regimenFiscalReceptor: '616',
      usoCfdi: 'S01',
    },
    conceptos: [
      concept({
        claveProdServ: '50201706',
        noIdentificacion: 'CAFE-AL-25',
        cantidad: '25.5',
        claveUnidad: 'KGM',
        descripcion: 'Café de altura, tueste medio, Huatusco (Ver.) — lote 2026/11, precio por kilogramo en origen',
        valorUnitario: '343.137254',
        importe: '8750.00',
        descuento: '350.00',
        traslados,
        informacionAduanera: ['15  48  3009  0001234', '15  48  3009  0001235'],
      }),
    ],
    impuestos: { totalImpuestosTrasladados: '0.00', traslados },
  });
}

export function creditNote(): CfdiSource {
  return stamped({
    serie: 'NC',
    folio: '17',
    tipoDeComprobante: 'E',
    cfdiRelacionados: [
      {
        tipoRelacion: '01',
        uuids: ['0B3D6F52-91C4-4A7E-8D25-6E1F0C9A7B84', '7E9A1C34-5D2F-4B68-A073-9C4E8F1B2D56'],
      },
    ],
    receptor: { ...comprobante().receptor, usoCfdi: 'G02' },
    conceptos: [
      concept({
        claveProdServ: '84111506',
        claveUnidad: 'ACT',
        descripcion: 'Bonificación por volumen, octubre de 2026',
      }),
    ],
  });
}

export function globalInvoice(tickets: number): CfdiSource {
  const traslados = [{ base: '1000.00', ...IVA_16, importe: '160.00' }];
  const line = {
    claveProdServ: '01010101',
    cantidad: '1',
    claveUnidad: 'ACT',
    descripcion: 'Venta',
    valorUnitario: '1000.00',
    traslados,
  };
  return stamped({
    serie: 'G',
    folio: '202610',
    formaPago: '01',
    subTotal: `${tickets * 1000}.00`,
    total: `${tickets * 1160}.00`,
    informacionGlobal: { periodicidad: '04', meses: '10', año: '2026' },
    receptor: {
      rfc: 'XAXX010101000',
      nombre: 'PUBLICO EN GENERAL',
      domicilioFiscalReceptor: '64000',
      regimenFiscalReceptor: '616',
      usoCfdi: 'S01',
    },
    conceptos: Array.from({ length: tickets }, (_, at) => concept({ ...line, noIdentificacion: `T-${20000 + at}` })),
    impuestos: {
      totalImpuestosTrasladados: `${tickets * 160}.00`,
      traslados: [{ base: `${tickets * 1000}.00`, ...IVA_16, importe: `${tickets * 160}.00` }],
    },
  });
}
