/**
 * What SAT's lists say about taxpayers: LRFC (registered and not cancelled) and LCO (obliged, with a valid certificate).
 * No service of SAT answers this freely; whoever has it (a PAC's look-up, tax certificates on file) gives it here, and the
 * rules that need it speak. What is left out is not judged.
 */
export interface RegistryPort {
  /** `undefined`: nobody has asked about this RFC. */
  taxpayer(rfc: string): RegisteredTaxpayer | undefined;
  /** Whether SAT gave this operation number to the acquirer (FacAtrAdquirente); `undefined`: not known. */
  isAcquirerOperation?(numero: string, rfc: string): boolean | undefined;
}

/** One taxpayer as SAT has it. */
export interface RegisteredTaxpayer {
  /** In the LRFC and not cancelled. */
  readonly isRegistered: boolean;
  /** Name without the capital regime, as in the tax certificate. */
  readonly nombre?: string;
  readonly codigoPostal?: string;
  /** In the LCO: obliged, with a certificate in force. */
  readonly isObligado?: boolean;
  /** Mark « Retención » of the LCO for RESICO: `1` ISR must not be withheld, `2` it must be, at 1.25 %. */
  readonly marcaRetencion?: '1' | '2';
  /** Mark of the LRFC: adhered to the Sistema Nacional de Coordinación Fiscal (states, municipalities, their entities). */
  readonly isEntidadSncf?: boolean;
}

/** What the rules about Confirmacion need; SAT suspends them until it publishes the procedure (matrix, note). */
export interface ConfirmationContext {
  /** FIX rate of the currency on the day of the document: pesos per unit, decimal text. */
  fixRate?(moneda: string, day: string): string | undefined;
  /** Whether the PAC issued this key; `undefined`: not known. */
  isIssued?(clave: string): boolean | undefined;
  /** Whether another document carries it already. */
  isUsed?(clave: string): boolean | undefined;
}
