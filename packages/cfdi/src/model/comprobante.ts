import type { XmlElement } from '../xml/element.ts';
import type { Concepto } from './concepto.ts';
import type { CfdiRelacionados, Emisor, InformacionGlobal, Receptor } from './parties.ts';

/**
 * A CFDI 4.0 as it is written: every amount is the text of its attribute, decimals included, because SAT's limits depend
 * on how many decimals are printed. Field names are SAT's attribute names in camel case; order of the fields is SAT's.
 * Without certificate and seal: what `computeComprobante` gives and `seal` takes.
 */
export interface Unsealed {
  readonly version: '4.0';
  readonly serie?: string;
  readonly folio?: string;
  /** Wall clock at `lugarExpedicion`: `YYYY-MM-DDThh:mm:ss`, no zone. */
  readonly fecha: string;
  readonly formaPago?: string;
  readonly condicionesDePago?: string;
  readonly subTotal: string;
  readonly descuento?: string;
  readonly moneda: string;
  readonly tipoCambio?: string;
  readonly total: string;
  /** I, E, T, N or P; any text in a document made elsewhere. */
  readonly tipoDeComprobante: string;
  readonly exportacion: string;
  readonly metodoPago?: string;
  readonly lugarExpedicion: string;
  readonly confirmacion?: string;
  readonly informacionGlobal?: InformacionGlobal;
  readonly cfdiRelacionados?: readonly CfdiRelacionados[];
  readonly emisor: Emisor;
  readonly receptor: Receptor;
  readonly conceptos: readonly Concepto[];
  readonly impuestos?: Impuestos;
  /** Children of the one `cfdi:Complemento`, the timbre included once stamped. */
  readonly complementos?: readonly XmlElement[];
  /** Children of `cfdi:Addenda`: outside the seal and every rule. */
  readonly addenda?: readonly XmlElement[];
  /** Namespaces of complements and addenda that this package does not know by their usual prefix. */
  readonly namespaces?: readonly NamespaceDeclaration[];
}

/** A document with the issuer's certificate. `sello` is absent until it is sealed. */
export interface Comprobante extends Unsealed {
  /** 20 digits: the certificate's serial number read as ASCII. */
  readonly noCertificado: string;
  /** DER of the certificate in base64, one line. */
  readonly certificado: string;
  /** Base64 of the RSA signature of the cadena original. */
  readonly sello?: string;
}

/** A namespace declared on the root, with the address of its schema when the document gives one. */
export interface NamespaceDeclaration {
  readonly prefix: string;
  readonly uri: string;
  readonly schemaLocation?: string;
}

/** Summary of taxes: amounts at the decimals of the currency. */
export interface Impuestos {
  readonly totalImpuestosRetenidos?: string;
  readonly totalImpuestosTrasladados?: string;
  readonly retenciones?: readonly RetencionResumen[];
  readonly traslados?: readonly TrasladoResumen[];
}

/** One line per withheld tax, whatever its rates. */
export interface RetencionResumen {
  readonly impuesto: string;
  readonly importe: string;
}

/** One line per transferred tax, factor and rate; `Exento` has neither rate nor amount. */
export interface TrasladoResumen {
  readonly base: string;
  readonly impuesto: string;
  readonly tipoFactor: string;
  readonly tasaOCuota?: string;
  readonly importe?: string;
}
