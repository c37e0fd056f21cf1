import type { AduanaVehiculo } from '../vehiculo-usado/model.ts';

/** Venta de vehículos 1.1: a new vehicle, in the `ComplementoConcepto`. It has import documents or parts, never both. */
export interface VentaVehiculos {
  readonly claveVehicular: string;
  readonly niv: string;
  readonly informacionAduanera?: readonly AduanaVehiculo[];
  readonly partes?: readonly ParteVehiculo[];
}

export interface ParteVehiculo {
  readonly cantidad: string;
  readonly unidad?: string;
  readonly noIdentificacion?: string;
  readonly descripcion: string;
  readonly valorUnitario?: string;
  readonly importe?: string;
  readonly informacionAduanera?: readonly AduanaVehiculo[];
}
