/** The timbre's own attributes, as written in `tfd:TimbreFiscalDigital` 1.1. */
export interface TimbreSummary {
  readonly uuid: string;
  /** Central Mexico local time, `YYYY-MM-DDTHH:mm:ss`. */
  readonly fechaTimbrado: string;
  readonly rfcProvCertif: string;
  readonly selloCfd: string;
  readonly noCertificadoSat: string;
  readonly selloSat: string;
}

/**
 * A stamped document as the provider gave it, merged to one XML if it gave the timbre alone. Nothing here is verified:
 * the core compares it with our sealed bytes and checks SAT's seal before it believes anything (contract rule 4).
 */
export interface Stamped {
  /** Upper case, with hyphens. */
  readonly uuid: string;
  /** The complete stamped XML, without byte order mark. */
  readonly xml: string;
  readonly tfd: TimbreSummary;
  /** `FechaTimbrado` of the timbre. */
  readonly stampedAt: string;
  /** `RfcProvCertif` of the timbre: whoever stamped, not always the company we call. */
  readonly pacRfc: string;
  /** The provider's own id of the document, where it has one. */
  readonly providerId?: string;
  /** Folio the provider assigned, where it numbers documents itself. */
  readonly folioAssigned?: string;
}
