/** Asks to cancel one stamped document. The request is signed and stored by the core before it is sent. */
export interface CancelCommand {
  readonly attemptId: string;
  readonly uuid: string;
  readonly rfcEmisor: string;
  /** c_MotivoCancelacion: `01` to `04`. */
  readonly motivo: string;
  /** UUID of the substitute; required by SAT with motivo `01` only. */
  readonly folioSustitucion?: string;
  /** The signed `Cancelacion` document: the private key never leaves us. */
  readonly signedXml: Uint8Array;
}

/** The provider handed the request to SAT. This is not a cancellation: only SAT's status says `Cancelado`. */
export interface CancelReceipt {
  readonly uuid: string;
  /** False when SAT already had a request for this document (202). */
  readonly firstRequest: boolean;
  /** SAT's code for this UUID: `201`, `202` (`1201`, `1202` for retentions). */
  readonly satCode: string;
  /** SAT's acknowledgement of the request. Keep the first one for ever; a later answer never replaces it. */
  readonly acuseXml?: string;
}
