/** INE 1.1: the electoral process that a supplier of a party or of an independent candidate bills. */
export interface Ine {
  /** `Ordinario`, `Precampaña` or `Campaña`. */
  readonly tipoProceso: string;
  /** `Ejecutivo Nacional`, `Ejecutivo Estatal` or `Directivo Estatal`; only in an ordinary process. */
  readonly tipoComite?: string;
  /** Accounting key of a national executive committee, at most 6 digits. */
  readonly idContabilidad?: string;
  readonly entidades?: readonly EntidadIne[];
}

/** A state or constituency the expense applies to. */
export interface EntidadIne {
  /** Three letters of the state, `CR1`–`CR5` or `NAC`. */
  readonly claveEntidad: string;
  /** `Local` or `Federal`; only in campaigns and pre-campaigns. */
  readonly ambito?: string;
  readonly contabilidades?: readonly ContabilidadIne[];
}

/** Accounting key of a candidate, aspirant or committee. */
export interface ContabilidadIne {
  readonly idContabilidad: string;
}
