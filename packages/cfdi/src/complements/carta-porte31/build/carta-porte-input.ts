import type { CartaPorte31 } from '../model/carta-porte.ts';
import type { DetalleMercancia, Mercancia, Mercancias } from '../model/mercancia.ts';

/**
 * What a caller gives to have the complement built: the fields of `CartaPorte31` by the same names, without what follows
 * from others. Amounts are decimal text.
 */
export interface CartaPorteInput
  extends Omit<CartaPorte31, 'transpInternac' | 'mercancias'>, Partial<Pick<CartaPorte31, 'transpInternac'>> {
  /** `idCcpOf(sixteen random bytes)`; keep it: another document may have to name it. */
  readonly idCcp: string;
  /** Unless given: `Sí` when `entradaSalidaMerc` is there, `No` otherwise. */
  readonly transpInternac?: string;
  /** Unless given, by road and rail: the sum of `distanciaRecorrida`. */
  readonly totalDistRec?: string;
  /** Unless given, `idUbicacion` is the next free `OR000001`, `DE000001`. */
  readonly ubicaciones: CartaPorte31['ubicaciones'];
  readonly mercancias: MercanciasInput;
}

export interface MercanciasInput extends Omit<
  Mercancias,
  'pesoBrutoTotal' | 'unidadPeso' | 'numTotalMercancias' | 'mercancia'
> {
  /**
   * Unless given: by sea and rail the sum of `detalleMercancia/pesoBruto` when all goods have one in one unit, otherwise the
   * sum of `pesoEnKg`.
   */
  readonly pesoBrutoTotal?: string;
  /** Unless given: the unit of that sum; `KGM` for kilograms. */
  readonly unidadPeso?: string;
  /** Unless given: the sum of `detalleMercancia/pesoNeto` when all goods have one in one unit. */
  readonly pesoNetoTotal?: string;
  readonly mercancia: readonly MercanciaInput[];
}

export interface MercanciaInput extends Omit<Mercancia, 'detalleMercancia'> {
  /** Unless given: `Sí` when there is a `cveMaterialPeligroso`. */
  readonly materialPeligroso?: string;
  /** Unless given, with a `valorMercancia`: `MXN`. */
  readonly moneda?: string;
  readonly detalleMercancia?: DetalleInput;
}

export interface DetalleInput extends Omit<DetalleMercancia, 'pesoTara'> {
  /** Unless given: gross less net. */
  readonly pesoTara?: string;
}
