/** The same sentence for the merchant (es-MX) and for the integrator (en). */
export interface Wording {
  readonly es: string;
  readonly en: string;
}

/**
 * Base of every expected failure of this package. `code` is stable snake_case and part of the public contract;
 * `wording` says what is wrong and what to do. Anything else thrown from here is a bug.
 */
export class CfdiError extends Error {
  readonly code: string;
  readonly wording: Wording;

  constructor(code: string, wording: Wording, options?: ErrorOptions) {
    super(wording.en, options);
    this.name = new.target.name;
    this.code = code;
    this.wording = wording;
  }
}
