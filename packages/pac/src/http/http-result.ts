/** One request, with its body already in memory: what is sent is exactly this. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  /** Absolute URL. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** Why there is no complete answer. */
export interface TransportCause {
  /** Operating system or undici code (`ECONNREFUSED`, `UND_ERR_SOCKET`), or one of `CauseCode`. */
  readonly code: string;
  readonly message: string;
}

/** Codes of our own. */
export type CauseCode =
  | 'ABORTED'
  | 'DEADLINE'
  | 'RESPONSE_TOO_LARGE'
  | 'REDIRECT_REFUSED'
  | 'RESEND_REFUSED'
  | 'HOST_NOT_ALLOWED'
  | 'BAD_REQUEST'
  | 'CIRCUIT_OPEN'
  | 'RAW_NOT_STORED'
  | 'UNKNOWN';

/** Status line, headers and body as far as they arrived. Header names are lower case. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * What happened to a request. The difference that matters is between `not_sent` (proof that the provider got nothing,
 * not even headers) and `maybe_sent` (anything else without a complete answer): a reset looks the same to a client
 * whether the server had read the whole body or nothing at all.
 */
export type HttpResult =
  | ({ readonly kind: 'answer' } & HttpAnswer)
  | { readonly kind: 'not_sent'; readonly cause: TransportCause }
  | { readonly kind: 'maybe_sent'; readonly cause: TransportCause; readonly partial?: HttpAnswer };
