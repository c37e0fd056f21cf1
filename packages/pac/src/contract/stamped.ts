import type { Timbre } from '@kita/cfdi';

/**
 * A stamped document as the provider gave it, merged to one XML if it gave the timbre alone. Nothing here is verified:
 * the core compares it with our sealed bytes and checks SAT's seal before it believes anything (contract rule 4).
 */
export interface Stamped {
  /** As the timbre writes it: providers use both letter cases, so compare without regard to case. */
  readonly uuid: string;
  /** The complete stamped XML, without byte order mark. */
  readonly xml: string;
  /** The timbre's own attributes. */
  readonly tfd: Timbre;
  /** `FechaTimbrado` of the timbre. */
  readonly stampedAt: string;
  /** `RfcProvCertif` of the timbre: whoever stamped, not always the company we call. */
  readonly pacRfc: string;
  /** The provider's own id of the document, where it has one. */
  readonly providerId?: string;
  /** Folio the provider assigned, where it numbers documents itself. */
  readonly folioAssigned?: string;
}
