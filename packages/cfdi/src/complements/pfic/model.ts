/** Persona física integrante de coordinado 1.0: the vehicle of a haulier who files through a coordinated group. */
export interface PfIntegranteCoordinado {
  readonly claveVehicular: string;
  readonly placa: string;
  /** RFC of the haulier. */
  readonly rfcPf?: string;
}
