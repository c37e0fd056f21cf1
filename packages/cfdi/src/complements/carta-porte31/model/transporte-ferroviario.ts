/** Transport by rail. */
export interface TransporteFerroviario {
  /** c_TipoDeServicio; intermodal ones go in containers. */
  readonly tipoDeServicio: string;
  /** c_TipoDeTrafico. */
  readonly tipoDeTrafico: string;
  readonly nombreAseg?: string;
  readonly numPolizaSeguro?: string;
  readonly derechosDePaso?: readonly DerechoDePaso[];
  readonly carros: readonly Carro[];
}

/** Right of way on another company's track. */
export interface DerechoDePaso {
  /** c_DerechosDePaso. */
  readonly tipoDerechoDePaso: string;
  /** Kilometres, at most two decimals. */
  readonly kilometrajePagado: string;
}

export interface Carro {
  /** c_TipoCarro. */
  readonly tipoCarro: string;
  readonly matriculaCarro: string;
  readonly guiaCarro: string;
  /** Tonnes. */
  readonly toneladasNetasCarro: string;
  readonly contenedores?: readonly ContenedorFerroviario[];
}

/** Weights in kilograms. */
export interface ContenedorFerroviario {
  /** c_Contenedor. */
  readonly tipoContenedor: string;
  readonly pesoContenedorVacio: string;
  readonly pesoNetoMercancia: string;
}
