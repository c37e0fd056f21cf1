import type { Figura } from './figura.ts';
import type { Mercancias } from './mercancia.ts';
import type { Ubicacion } from './ubicacion.ts';

/**
 * Carta Porte 3.1 as it is written: every number is the text of its attribute. Fields are SAT's attribute names in camel
 * case; lists are the nodes inside `RegimenesAduaneros`, `Ubicaciones` and `FiguraTransporte`.
 */
export interface CartaPorte31 {
  /** Identifier of this carta porte: 36 characters, a UUID that begins with `CCC` (see `idCcpOf`). */
  readonly idCcp: string;
  /** `Sí` when the goods enter or leave the country, `No` otherwise. */
  readonly transpInternac: string;
  /** `Entrada` or `Salida`. */
  readonly entradaSalidaMerc?: string;
  /** Country where the goods come from or go to (c_Pais, never MEX). */
  readonly paisOrigenDestino?: string;
  /** How they enter or leave (c_CveTransporte). */
  readonly viaEntradaSalida?: string;
  /** Kilometres, the sum of `distanciaRecorrida`; by road and rail. */
  readonly totalDistRec?: string;
  /** `Sí` for a transport inside the development poles of the Istmo de Tehuantepec. */
  readonly registroIstmo?: string;
  /** c_RegistroISTMO. */
  readonly ubicacionPoloOrigen?: string;
  readonly ubicacionPoloDestino?: string;
  readonly regimenesAduaneros?: readonly RegimenAduanero[];
  readonly ubicaciones: readonly Ubicacion[];
  readonly mercancias: Mercancias;
  readonly figuraTransporte?: readonly Figura[];
}

/** A customs regime the goods are destined for (c_RegimenAduanero). */
export interface RegimenAduanero {
  readonly regimenAduanero: string;
}
