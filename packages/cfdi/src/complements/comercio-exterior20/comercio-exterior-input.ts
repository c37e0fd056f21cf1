import type { ComercioExterior, MercanciaCce } from './model.ts';

/**
 * What a caller gives to have the Comercio Exterior complement of a document made: its fields by the same names, without
 * what follows from the document. Values are in dollars.
 */
export interface ComercioExteriorInput extends Omit<
  ComercioExterior,
  'claveDePedimento' | 'certificadoOrigen' | 'totalUsd' | 'mercancias'
> {
  /** `A1` unless given. */
  readonly claveDePedimento?: string;
  /** Unless given: `1` with a certificate number, `0` without. */
  readonly certificadoOrigen?: string;
  /** One per NoIdentificacion and tariff item. */
  readonly mercancias: readonly MercanciaInput[];
}

/** Goods to be declared. */
export interface MercanciaInput extends Omit<MercanciaCce, 'valorDolares'> {
  /**
   * Unless given: quantity × unit value at customs when both are, otherwise the importes of the concepts with this
   * NoIdentificacion, converted to dollars. Goods that share a NoIdentificacion must say it.
   */
  readonly valorDolares?: string;
  /**
   * Unless given: the quantity of those concepts, when their unit is the customs unit by another name (H87 and 06,
   * KGM and 01…).
   */
  readonly cantidadAduana?: string;
  /** Unless given: value ÷ quantity, six decimals. */
  readonly valorUnitarioAduana?: string;
}
