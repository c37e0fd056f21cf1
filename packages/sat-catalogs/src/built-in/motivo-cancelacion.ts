/** A reason for cancelling, as SAT's cancellation service takes it. Not a catalogue of the CFDI itself. */
export interface MotivoCancelacion {
  readonly key: '01' | '02' | '03' | '04';
  readonly texto: string;
  /** True when the substitute's UUID (FolioSustitucion) must be given; with the others it is refused. */
  readonly needsSubstitute: boolean;
}

/** Reasons for cancelling a CFDI, as attribute `Motivo` of SAT's cancellation service takes them. */
export const motivosCancelacion: readonly MotivoCancelacion[] = [
  { key: '01', texto: 'Comprobante emitido con errores con relación', needsSubstitute: true },
  { key: '02', texto: 'Comprobante emitido con errores sin relación', needsSubstitute: false },
  { key: '03', texto: 'No se llevó a cabo la operación', needsSubstitute: false },
  { key: '04', texto: 'Operación nominativa relacionada en la factura global', needsSubstitute: false },
];
