import type { CfdiInput, ConceptoInput } from '@kita/cfdi';

const PRODUCTS = [
  ['Consultoría en procesos de inscripción', '80101500', 'E48', '850.00'],
  ['Licencia anual de plataforma educativa', '81112501', 'E48', '12500.00'],
  ['Libro de texto de robótica', '55101509', 'H87', '319.90'],
] as const;

/** An ordinary invoice with this many concepts, IVA 16 %. */
export function documentOf(concepts: number): CfdiInput {
  return {
    serie: 'F',
    folio: '1024',
    fecha: '2026-03-10T12:30:00',
    formaPago: '03',
    metodoPago: 'PUE',
    lugarExpedicion: '42501',
    emisor: { rfc: 'EKU9003173C9', nombre: 'ESCUELA KEMPER URGATE', regimenFiscal: '601' },
    receptor: {
      rfc: 'URE180429TM6',
      nombre: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
      domicilioFiscalReceptor: '86991',
      regimenFiscalReceptor: '601',
      usoCfdi: 'G03',
    },
    conceptos: [...conceptosOf(concepts)],
  };
}

/** The lines alone, one after the other. */
export function* conceptosOf(count: number): Generator<ConceptoInput> {
  for (let index = 0; index < count; index++) {
    const [descripcion, claveProdServ, claveUnidad, valorUnitario] = PRODUCTS[index % 3] ?? PRODUCTS[0];
    yield {
      descripcion,
      claveProdServ,
      claveUnidad,
      valorUnitario,
      cantidad: String((index % 7) + 1),
      objetoImp: '02',
      traslados: [{ impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.160000' }],
    };
  }
}
