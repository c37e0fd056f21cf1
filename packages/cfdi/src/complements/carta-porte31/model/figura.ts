import type { Domicilio } from './ubicacion.ts';

/** Somebody who takes part in the transport. */
export interface Figura {
  /** c_FiguraTransporte: 01 driver, 02 owner, 03 lessor, 04 notified, 05 member of a coordinado. */
  readonly tipoFigura: string;
  readonly rfcFigura?: string;
  /** Licence of a driver. */
  readonly numLicencia?: string;
  readonly nombreFigura: string;
  readonly numRegIdTribFigura?: string;
  readonly residenciaFiscalFigura?: string;
  /** What an owner or lessor contributes (c_ParteTransporte). */
  readonly partesTransporte?: readonly ParteTransporte[];
  readonly domicilio?: Domicilio;
}

export interface ParteTransporte {
  readonly parteTransporte: string;
}
