/**
 * One thing wrong with a document. `error`: SAT or a PAC refuses it; `warning`: a guide, a habit of receivers, or
 * something only SAT can know.
 */
export interface Finding {
  /** Our own code, snake_case, stable: what programs test. */
  readonly code: string;
  /** SAT's code from the error matrix, such as `CFDI40119`. */
  readonly sat?: string;
  readonly severity: 'error' | 'warning';
  /** JSON pointer into the `CfdiInput` or `Comprobante`: `/conceptos/2/traslados/0/importe`. */
  readonly pointer: string;
  /** Place in the XML: `/cfdi:Comprobante/cfdi:Conceptos/cfdi:Concepto[3]/…/@Importe`. */
  readonly xpath: string;
  /** What is wrong and what to do, for a merchant. */
  readonly message: BilingualText;
  /** The value or limits that would be accepted. */
  readonly expected?: string;
  readonly found?: string;
}

/** The same sentence in Mexican Spanish and in English. */
export interface BilingualText {
  readonly es: string;
  readonly en: string;
}
