/** Transport by air. */
export interface TransporteAereo {
  /** c_TipoPermiso. */
  readonly permSct: string;
  readonly numPermisoSct: string;
  readonly matriculaAeronave?: string;
  readonly nombreAseg?: string;
  readonly numPolizaSeguro?: string;
  /** Air waybill, 12 to 15 characters. */
  readonly numeroGuia: string;
  readonly lugarContrato?: string;
  /** c_CodigoTransporteAereo. */
  readonly codigoTransportista: string;
  readonly rfcEmbarcador?: string;
  readonly numRegIdTribEmbarc?: string;
  readonly residenciaFiscalEmbarc?: string;
  readonly nombreEmbarcador?: string;
}
