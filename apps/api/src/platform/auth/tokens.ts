/** Claims of a short-lived bearer token for programmatic sign-in. */
export interface TokenClaims {
  readonly sub: string;
  /** Session the token was made from: ending the session ends the token. */
  readonly sid: string;
}

/** Signs and checks bearer tokens; backed by @fastify/jwt once the HTTP server exists. */
export interface TokenPort {
  sign(claims: TokenClaims): string;
  /** Claims of a token with a good signature, audience and date; `undefined` for anything else. */
  verify(token: string): TokenClaims | undefined;
}

/** A token port to hand out before the server that implements it is built. */
export function lateTokens(): TokenPort & { attach(port: TokenPort): void } {
  let attached: TokenPort | undefined;
  const port = (): TokenPort => {
    if (!attached) throw new Error('bearer tokens are only available in the HTTP process');
    return attached;
  };
  return {
    attach(implementation) {
      attached = implementation;
    },
    sign: (claims) => port().sign(claims),
    verify: (token) => port().verify(token),
  };
}
