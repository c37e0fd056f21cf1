/** Turista pasajero extranjero 1.0: sales to foreign tourists who ask for their IVA when they leave. */
export interface TuristaPasajeroExtranjero {
  /** Moment of arrival or departure, `YYYY-MM-DDThh:mm:ss`. */
  readonly fechadeTransito: string;
  /** `Arribo` or `Salida`. */
  readonly tipoTransito: string;
  readonly datosTransito: DatosTransito;
}

export interface DatosTransito {
  /** `Aérea`, `Marítima` or `Terrestre`. */
  readonly via: string;
  readonly tipoId: string;
  readonly numeroId: string;
  readonly nacionalidad: string;
  readonly empresaTransporte: string;
  readonly idTransporte?: string;
}
