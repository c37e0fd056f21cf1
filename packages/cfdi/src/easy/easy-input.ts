import type { CfdiInput, ConceptoInput } from '../model/input.ts';
import type { Receptor } from '../model/parties.ts';
import type { TaxName } from './tax-names.ts';

/** A line as people think of it: one of three prices, and taxes by name. */
export interface EasyConcepto extends Omit<ConceptoInput, 'cantidad' | 'valorUnitario' | 'objetoImp'> {
  /** `1` unless given. */
  readonly cantidad?: string;
  /** Price of one unit without its taxes. */
  readonly valorUnitario?: string;
  /** Price of one unit with its transferred taxes inside. */
  readonly grossUnitPrice?: string;
  /** Discount of the whole line, off the price with taxes. */
  readonly grossDiscount?: string;
  /** With a `total` of the document: weight of this line in it, `1` unless given. */
  readonly share?: string;
  /** Taxes by name, `['iva_16']`; added to those written out. */
  readonly impuestos?: readonly TaxName[];
  /**
   * `02` when the line has taxes. Without any it must be said: 0 %, exempt and not object of tax are three things, and
   * only the merchant knows which.
   */
  readonly objetoImp?: string;
}

/** Public in general, or a named receiver; with a generic RFC the other data follow from it. */
export type EasyReceptor =
  | 'publico_en_general'
  | Receptor
  | (Pick<Receptor, 'rfc' | 'nombre'> & Partial<Omit<Receptor, 'rfc' | 'nombre'>>);

/** An invoice with everything left out that follows from the rest. */
export interface EasyCfdiInput extends Omit<CfdiInput, 'fecha' | 'receptor' | 'conceptos'> {
  /** Now, on the clock of `lugarExpedicion`, unless given. */
  readonly fecha?: string;
  readonly receptor: EasyReceptor;
  readonly conceptos: readonly EasyConcepto[];
  /** What the buyer pays in all, withholdings taken off: prices of the lines follow from it. */
  readonly total?: string;
}
