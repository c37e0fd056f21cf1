import type { NamespaceDeclaration } from '../model/comprobante.ts';
import type { XmlElement } from '../xml/element.ts';

/**
 * A CFDI de retenciones e información de pagos 2.0 as it is written: every amount is the text of its attribute, in pesos
 * with at most two decimals. Field names are SAT's attribute names in camel case; order of the fields is SAT's. Without
 * certificate and seal: what `buildRetencion` gives and `sealRetencion` takes.
 */
export interface UnsealedRetencion {
  readonly version: '2.0';
  /** Letters and digits, 1 to 20. */
  readonly folioInt?: string;
  /** Wall clock at `lugarExpRetenc`: `YYYY-MM-DDThh:mm:ss`, no zone. */
  readonly fechaExp: string;
  /** Postal code of the place of issue. */
  readonly lugarExpRetenc: string;
  /** c_CveRetenc. */
  readonly cveRetenc: string;
  /** Required with `cveRetenc` 25. */
  readonly descRetenc?: string;
  readonly cfdiRetenRelacionados?: RetencionRelacionada;
  readonly emisor: EmisorRetencion;
  readonly receptor: ReceptorRetencion;
  readonly periodo: PeriodoRetencion;
  readonly totales: TotalesRetencion;
  /** Children of the one `retenciones:Complemento`, the timbre included once stamped. */
  readonly complementos?: readonly XmlElement[];
  /** Children of `retenciones:Addenda`: outside the seal and every rule. */
  readonly addenda?: readonly XmlElement[];
  /** Namespaces of complements and addenda that this package does not know by their usual prefix. */
  readonly namespaces?: readonly NamespaceDeclaration[];
}

/** A document with the issuer's certificate. `sello` is absent until it is sealed. */
export interface ComprobanteRetencion extends UnsealedRetencion {
  /** 20 digits: the certificate's serial number read as ASCII. */
  readonly noCertificado: string;
  /** DER of the certificate in base64, one line. */
  readonly certificado: string;
  /** Base64 of the RSA signature of the cadena original. */
  readonly sello?: string;
}

/** The one document of this kind that this one relates to: the one it replaces, for instance. */
export interface RetencionRelacionada {
  readonly tipoRelacion: string;
  readonly uuid: string;
}

/** Whoever withholds and issues. */
export interface EmisorRetencion {
  readonly rfcE: string;
  readonly nomDenRazSocE: string;
  readonly regimenFiscalE: string;
}

/** Whoever was paid: `nacional` with `Nacional`, `extranjero` with `Extranjero`. */
export interface ReceptorRetencion {
  readonly nacionalidadR: string;
  readonly nacional?: ReceptorNacional;
  readonly extranjero?: ReceptorExtranjero;
}

export interface ReceptorNacional {
  readonly rfcR: string;
  readonly nomDenRazSocR: string;
  readonly curpR?: string;
  readonly domicilioFiscalR: string;
}

export interface ReceptorExtranjero {
  readonly numRegIdTribR?: string;
  readonly nomDenRazSocR: string;
}

/** Months `01` to `12` of one year. */
export interface PeriodoRetencion {
  readonly mesIni: string;
  readonly mesFin: string;
  readonly ejercicio: string;
}

export interface TotalesRetencion {
  readonly montoTotOperacion: string;
  readonly montoTotGrav: string;
  readonly montoTotExent: string;
  readonly montoTotRet: string;
  /** With `cveRetenc` 28 (RIF) only, like `isrCorrespondiente`. */
  readonly utilidadBimestral?: string;
  readonly isrCorrespondiente?: string;
  readonly impRetenidos?: readonly ImpuestoRetenido[];
}

/** One withheld tax. */
export interface ImpuestoRetenido {
  readonly baseRet?: string;
  /** 001 ISR, 002 IVA, 003 IEPS. */
  readonly impuestoRet?: string;
  readonly montoRet: string;
  /** c_TipoPagoRet: 01 definitive IVA, 02 definitive IEPS, 03 definitive ISR, 04 provisional ISR. */
  readonly tipoPagoRet: string;
}
