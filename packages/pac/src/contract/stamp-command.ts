import type { CfdiInput } from '@kita/cfdi';

/** The exact bytes that go to the provider: frozen before the first send and never rebuilt (lost answers, invariant 2). */
export interface SealedDocument {
  readonly xml: Uint8Array;
  /** Lower-case hex SHA-256 of `xml`. */
  readonly sha256: string;
  /** The `Sello` attribute of the document, base64. */
  readonly sello: string;
}

/** What identifies the sale when bytes cannot: providers that seal are searched and compared with this. */
export interface MatchSnapshot {
  readonly rfcEmisor: string;
  readonly rfcReceptor: string;
  readonly serie?: string;
  readonly folio?: string;
  /** Decimal text exactly as printed in the document. */
  readonly total: string;
  readonly moneda: string;
  readonly tipoDeComprobante: string;
  /** Local time of the place of issue, `YYYY-MM-DDTHH:mm:ss`. */
  readonly fecha: string;
  /** A mark of ours inside the document, where the provider keeps one. */
  readonly marker?: string;
}

/** One request to stamp one sealed generation of one document. */
export interface StampCommand {
  /** Id of the attempt: logged, and joined to the stored raw answers. */
  readonly attemptId: string;
  /**
   * Stable for one sealed generation and unique in the provider account (so it must name the tenant where several
   * share one account). Sent as the provider's idempotency key where there is one; a repeat must carry the same key.
   */
  readonly documentKey: string;
  /** Present when we seal. */
  readonly sealed?: SealedDocument;
  /** Present when the provider seals: our values, not the provider's JSON. */
  readonly values?: CfdiInput;
  readonly match: MatchSnapshot;
}
