/** Where a cancellation stands, from SAT's words. */
export type CancelStateKind =
  | 'none'
  | 'requested'
  | 'pending_acceptance'
  | 'cancelled'
  | 'rejected'
  | 'not_cancellable'
  | 'not_found_yet';

/** SAT's answer about one document (ConsultaCFDIService), with the words as SAT writes them. */
export interface CancelState {
  readonly state: CancelStateKind;
  readonly sat: {
    readonly codigoEstatus?: string;
    readonly estado?: string;
    readonly esCancelable?: string;
    readonly estatusCancelacion?: string;
  };
  readonly acuseXml?: string;
  readonly firstRequest?: boolean;
}

/** What SAT's status service needs: RFCs, total as printed, UUID and the last eight characters of the seal. */
export interface CancelStatusQuery {
  readonly uuid: string;
  readonly rfcEmisor: string;
  readonly rfcReceptor: string;
  readonly total: string;
  readonly selloLastEight: string;
}
