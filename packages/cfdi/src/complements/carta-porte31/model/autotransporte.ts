/** Transport by road. */
export interface Autotransporte {
  /** c_TipoPermiso. */
  readonly permSct: string;
  readonly numPermisoSct: string;
  readonly identificacionVehicular: IdentificacionVehicular;
  readonly seguros: Seguros;
  /** One or two, as the configuration of the vehicle asks. */
  readonly remolques?: readonly Remolque[];
}

export interface IdentificacionVehicular {
  /** c_ConfigAutotransporte. */
  readonly configVehicular: string;
  /** Tonnes allowed by NOM-012-SCT-2-2017, at most two decimals. */
  readonly pesoBrutoVehicular: string;
  /** Five to seven letters and digits, no hyphens. */
  readonly placaVm: string;
  readonly anioModeloVm: string;
}

/** Insurances; the one for the environment is required with dangerous goods. */
export interface Seguros {
  readonly aseguraRespCivil: string;
  readonly polizaRespCivil: string;
  readonly aseguraMedAmbiente?: string;
  readonly polizaMedAmbiente?: string;
  readonly aseguraCarga?: string;
  readonly polizaCarga?: string;
  readonly primaSeguro?: string;
}

export interface Remolque {
  /** c_SubTipoRem. */
  readonly subTipoRem: string;
  readonly placa: string;
}
