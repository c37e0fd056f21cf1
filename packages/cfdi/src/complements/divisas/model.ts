/** Divisas 1.0: purchase or sale of foreign currency. */
export interface Divisas {
  /** `compra` or `venta`, of who issues the document. */
  readonly tipoOperacion: string;
}
