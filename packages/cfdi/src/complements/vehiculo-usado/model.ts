/** Vehículo usado 1.0: a used vehicle sold by a natural person without business activity. */
export interface VehiculoUsado {
  readonly montoAdquisicion: string;
  readonly montoEnajenacion: string;
  readonly claveVehicular: string;
  readonly marca: string;
  readonly tipo: string;
  /** Four digits of the year. */
  readonly modelo: string;
  readonly numeroMotor?: string;
  readonly numeroSerie?: string;
  readonly niv?: string;
  readonly valor: string;
  readonly informacionAduanera?: readonly AduanaVehiculo[];
}

/** Import document of a vehicle or of one of its parts. */
export interface AduanaVehiculo {
  readonly numero: string;
  /** `YYYY-MM-DD`. */
  readonly fecha: string;
  readonly aduana?: string;
}
