import type { XmlElement } from '../xml/element.ts';

/** A line of the document as written. `traslados` and `retenciones` together are the concept's `Impuestos` node. */
export interface Concepto {
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
  readonly traslados?: readonly Traslado[];
  readonly retenciones?: readonly Retencion[];
  readonly aCuentaTerceros?: ACuentaTerceros;
  /** Customs numbers, 21 characters each with two spaces between the groups: `15  48  3009  0001234`. */
  readonly informacionAduanera?: readonly string[];
  /** Property-tax accounts, letters and digits only. */
  readonly cuentaPredial?: readonly string[];
  /** Children of `cfdi:ComplementoConcepto`. */
  readonly complementoConcepto?: readonly XmlElement[];
  readonly partes?: readonly Parte[];
}

/** A transferred tax of a concept; `tasaOCuota` and `importe` are absent with `Exento`. */
export interface Traslado {
  readonly base: string;
  /** 001 ISR, 002 IVA, 003 IEPS. */
  readonly impuesto: string;
  /** Tasa, Cuota or Exento. */
  readonly tipoFactor: string;
  /** Six decimals: `0.160000`. */
  readonly tasaOCuota?: string;
  readonly importe?: string;
}

/** A withheld tax of a concept: same shape; rate and amount are always there in a valid document. */
export type Retencion = Traslado;

/** The taxpayer on whose behalf the line is charged. */
export interface ACuentaTerceros {
  readonly rfcACuentaTerceros: string;
  readonly nombreACuentaTerceros: string;
  readonly regimenFiscalACuentaTerceros: string;
  readonly domicilioFiscalACuentaTerceros: string;
}

/** A component of the product sold as one line. */
export interface Parte {
  readonly claveProdServ: string;
  readonly noIdentificacion?: string;
  readonly cantidad: string;
  readonly unidad?: string;
  readonly descripcion: string;
  readonly valorUnitario?: string;
  readonly importe?: string;
  readonly informacionAduanera?: readonly string[];
}
