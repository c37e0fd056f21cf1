/** Steps an adapter can take to find a stamp whose answer was lost, strongest first in an adapter's own list. */
export type RecoverStep = 'resend' | 'by-xml' | 'by-client-key' | 'by-series-folio' | 'by-uuid' | 'list-match';

/**
 * What a provider can do, as data: the domain chooses by these and never by the provider's name.
 * Times are seconds or milliseconds as the name says.
 */
export interface PacCapabilities {
  /** `us`: we seal and keep the bytes (strong recovery). `provider`: values go out, recovery is search and match. */
  readonly sealMode: ReadonlyArray<'us' | 'provider'>;
  /** What makes the provider recognise a repeated request. */
  readonly dedupe: 'same-xml' | 'client-key' | 'same-xml+client-key' | 'none' | 'unknown';
  readonly dedupeWindowHours?: number;
  readonly recover: readonly RecoverStep[];
  /** For how long after a send "not found" proves nothing. */
  readonly indexLagSeconds: number;
  readonly cancel: ReadonlyArray<'signed-xml' | 'csd' | 'pfx' | 'stored-csd' | 'provider-id'>;
  /** Pending requests for a receiver, accept or reject, related documents. */
  readonly receiverServices: boolean;
  readonly balance: 'issuer' | 'account' | 'none';
  readonly csdUpload: 'required' | 'optional' | 'none';
  readonly issuerRegistration: boolean;
  readonly webhooks: 'hmac' | 'none';
  readonly maxRequestBytes?: number;
  /** How long the provider may think before we stop waiting for a stamp. */
  readonly serverTimeoutHintMs: number;
  /** The provider may answer with the timbre alone; the adapter merges it. */
  readonly onlyTfd?: boolean;
}
