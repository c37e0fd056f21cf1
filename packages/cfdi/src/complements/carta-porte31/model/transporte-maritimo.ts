/** Transport by sea. Lengths are in feet. */
export interface TransporteMaritimo {
  /** c_TipoPermiso. */
  readonly permSct?: string;
  readonly numPermisoSct?: string;
  readonly nombreAseg?: string;
  readonly numPolizaSeguro?: string;
  /** c_ConfigMaritima. */
  readonly tipoEmbarcacion: string;
  readonly matricula: string;
  /** `IMO` and seven digits. */
  readonly numeroOmi: string;
  readonly anioEmbarcacion?: string;
  readonly nombreEmbarc?: string;
  /** c_Pais. */
  readonly nacionalidadEmbarc: string;
  readonly unidadesDeArqBruto: string;
  /** c_ClaveTipoCarga. */
  readonly tipoCarga: string;
  readonly eslora?: string;
  readonly manga?: string;
  readonly calado?: string;
  readonly puntal?: string;
  readonly lineaNaviera?: string;
  readonly nombreAgenteNaviero: string;
  /** c_NumAutorizacionNaviero. */
  readonly numAutorizacionNaviero: string;
  readonly numViaje?: string;
  readonly numConocEmbarc?: string;
  readonly permisoTempNavegacion?: string;
  readonly contenedores?: readonly ContenedorMaritimo[];
}

/** A container; on a ferry (CM011) it is the vehicle of another carta porte. */
export interface ContenedorMaritimo {
  /** c_ContenedorMaritimo. */
  readonly tipoContenedor: string;
  readonly matriculaContenedor?: string;
  readonly numPrecinto?: string;
  /** `idCcp` of the carta porte by road. */
  readonly idCcpRelacionado?: string;
  readonly placaVmCcp?: string;
  /** When that carta porte was stamped: `YYYY-MM-DDThh:mm:ss`. */
  readonly fechaCertificacionCcp?: string;
  readonly remolquesCcp?: readonly RemolqueCcp[];
}

/** A trailer of that vehicle. */
export interface RemolqueCcp {
  readonly subTipoRemCcp: string;
  readonly placaCcp: string;
}
