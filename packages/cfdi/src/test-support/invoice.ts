import type { CfdiInput, ConceptoInput, ImpuestoInput } from '../model/input.ts';

/** IVA 16 % transferred. */
export const iva16: ImpuestoInput = { impuesto: '002', tipoFactor: 'Tasa', tasaOCuota: '0.16' };

/** A line of one piece with IVA 16 %, changed as asked. */
export function conceptoInput(changes: Partial<ConceptoInput> = {}): ConceptoInput {
  return {
    claveProdServ: '43211503',
    cantidad: '1',
    claveUnidad: 'H87',
    descripcion: 'Computadora portátil',
    valorUnitario: '1000.00',
    objetoImp: '02',
    traslados: [iva16],
    ...changes,
  };
}

/** An invoice of one line between two of SAT's test taxpayers, changed as asked. */
export function cfdiInput(changes: Partial<CfdiInput> = {}): CfdiInput {
  return {
    serie: 'A',
    folio: '1',
    fecha: '2026-11-20T10:15:30',
    formaPago: '03',
    metodoPago: 'PUE',
    lugarExpedicion: '06600',
    emisor: { rfc: 'EKU9003173C9', nombre: 'ESCUELA KEMPER URGATE', regimenFiscal: '601' },
    receptor: {
      rfc: 'URE180429TM6',
      nombre: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
      domicilioFiscalReceptor: '86991',
      regimenFiscalReceptor: '601',
      usoCfdi: 'G03',
    },
    conceptos: [conceptoInput()],
    ...changes,
  };
}
