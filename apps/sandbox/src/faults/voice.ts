/** A complete answer of a simulated service, not yet on the wire. */
export interface Answer {
  readonly status: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text and bytes go out as they are, anything else as JSON. */
  readonly body: unknown;
}

/** How a dialect words the misbehaviours whose form depends on it. Answers it cannot bend come back unchanged. */
export interface Voice<A extends Answer> {
  /** The answer as if the document had been stamped by an earlier request, with or without that stamp. */
  duplicate(answer: A, withStamp: boolean): A;
  /** The provider's index does not know the document yet. */
  notIndexedYet(): A;
  wrongSello(answer: A): A;
  wrongTotal(answer: A): A;
  tfdOnly(answer: A): A;
  listOfOne(answer: A): A;
  /** Ends the token that came with the request and says so. */
  tokenExpired(): A;
  noCredits(): A;
  lockedOut(): A;
  isBadLogin(answer: A): boolean;
}
