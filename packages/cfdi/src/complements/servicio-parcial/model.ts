/** Servicios parciales de construcción 1.0: the building that the services are for. */
export interface ParcialesConstruccion {
  /** Number of the building permit, licence or authorisation. */
  readonly numPerLicoAut: string;
  readonly inmueble: InmuebleConstruccion;
}

export interface InmuebleConstruccion {
  readonly calle: string;
  readonly noExterior?: string;
  readonly noInterior?: string;
  readonly colonia?: string;
  readonly localidad?: string;
  readonly referencia?: string;
  readonly municipio: string;
  /** Two digits, `01`–`32`. */
  readonly estado: string;
  readonly codigoPostal: string;
}
