/**
 * What this package reads of a CFDI 4.0 and its stamp: SAT's attribute names in camel case, amounts as printed. The
 * model of `@kita/cfdi` fits without conversion; so does anything else with these fields.
 */
export interface CfdiSource {
  readonly comprobante: ComprobanteSource;
  readonly timbre?: TimbreSource;
}

export interface ComprobanteSource {
  readonly serie?: string;
  readonly folio?: string;
  readonly fecha: string;
  readonly formaPago?: string;
  readonly noCertificado?: string;
  readonly condicionesDePago?: string;
  readonly subTotal: string;
  readonly descuento?: string;
  readonly moneda: string;
  readonly tipoCambio?: string;
  readonly total: string;
  readonly tipoDeComprobante: string;
  readonly exportacion?: string;
  readonly metodoPago?: string;
  readonly lugarExpedicion: string;
  readonly informacionGlobal?: { readonly periodicidad: string; readonly meses: string; readonly año: string };
  readonly cfdiRelacionados?: ReadonlyArray<{ readonly tipoRelacion: string; readonly uuids: readonly string[] }>;
  readonly emisor: EmisorSource;
  readonly receptor: ReceptorSource;
  readonly conceptos: readonly ConceptoSource[];
  readonly impuestos?: ImpuestosSource;
  readonly complementos?: readonly ElementSource[];
}

export interface EmisorSource {
  readonly rfc: string;
  readonly nombre: string;
  readonly regimenFiscal: string;
  readonly facAtrAdquirente?: string;
}

export interface ReceptorSource {
  readonly rfc: string;
  readonly nombre: string;
  readonly domicilioFiscalReceptor: string;
  readonly residenciaFiscal?: string;
  readonly numRegIdTrib?: string;
  readonly regimenFiscalReceptor: string;
  readonly usoCfdi: string;
}

export interface ConceptoSource {
  readonly claveProdServ: string;
  readonly noIdentificacion?: string;
  readonly cantidad: string;
  readonly claveUnidad: string;
  readonly unidad?: string;
  readonly descripcion: string;
  readonly valorUnitario: string;
  readonly importe: string;
  readonly descuento?: string;
  readonly objetoImp: string;
  readonly traslados?: readonly ImpuestoSource[];
  readonly retenciones?: readonly ImpuestoSource[];
  readonly aCuentaTerceros?: { readonly rfcACuentaTerceros: string; readonly nombreACuentaTerceros: string };
  readonly informacionAduanera?: readonly string[];
  readonly cuentaPredial?: readonly string[];
  readonly partes?: readonly ParteSource[];
}

export interface ParteSource {
  readonly claveProdServ: string;
  readonly noIdentificacion?: string;
  readonly cantidad: string;
  readonly unidad?: string;
  readonly descripcion: string;
  readonly importe?: string;
  readonly informacionAduanera?: readonly string[];
}

/** `tasaOCuota` and `importe` are absent when exempt. */
export interface ImpuestoSource {
  readonly base: string;
  readonly impuesto: string;
  readonly tipoFactor: string;
  readonly tasaOCuota?: string;
  readonly importe?: string;
}

export interface ImpuestosSource {
  readonly totalImpuestosRetenidos?: string;
  readonly totalImpuestosTrasladados?: string;
  readonly retenciones?: ReadonlyArray<{ readonly impuesto: string; readonly importe: string }>;
  readonly traslados?: readonly ImpuestoSource[];
}

/** Stamp of the TimbreFiscalDigital 1.1. */
export interface TimbreSource {
  readonly uuid: string;
  readonly fechaTimbrado: string;
  readonly rfcProvCertif: string;
  readonly selloCfd: string;
  readonly noCertificadoSat: string;
  readonly selloSat: string;
}

/** A complement as an XML tree; local taxes are read from it. */
export interface ElementSource {
  readonly name: string;
  readonly attributes: ReadonlyArray<readonly [name: string, value: string]>;
  readonly children: readonly ElementSource[];
}
