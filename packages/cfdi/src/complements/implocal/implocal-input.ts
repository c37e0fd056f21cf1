/** Local taxes of an invoice (Impuestos Locales 1.0): the only complement that changes its total. */
export interface ImpuestosLocalesInput {
  readonly traslados?: readonly ImpuestoLocalInput[];
  readonly retenciones?: readonly ImpuestoLocalInput[];
}

/** One local tax. */
export interface ImpuestoLocalInput {
  /** Its name: `ISH`, `5 AL MILLAR`. */
  readonly nombre: string;
  /** In percent, at most two decimals: `3` is 3 %, `0.5` is five in a thousand. */
  readonly tasa: string;
  /** Unless given: subtotal less discount of the document. */
  readonly base?: string;
  /** Unless given: base × rate, rounded half up to cents (or to the decimals of a currency that has fewer). */
  readonly importe?: string;
}
