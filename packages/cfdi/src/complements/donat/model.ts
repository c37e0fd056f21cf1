/** Donatarias 1.1: the authorisation of the issuer to receive deductible donations. */
export interface Donatarias {
  /** Number of SAT's letter that grants or renews the authorisation. */
  readonly noAutorizacion: string;
  /** Date of that letter, `YYYY-MM-DD`. */
  readonly fechaAutorizacion: string;
  /** States that the document comes from a donation. */
  readonly leyenda: string;
}
