import { oneList } from '../list.ts';
import type { KitaList } from '../list.ts';
import { bodyOf, done, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  CompleteIdentity,
  Identity,
  IdentityAuthorization,
  IdentityProven,
  RequestOptions,
  SecondFactorAwaited,
  SignInOptions,
  SignedIn,
} from '../types.ts';

/** Signing in with an account of an identity provider, in a browser. */
export class Identities {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The ways to sign in at this installation. */
  signInOptions(options?: RequestOptions): Promise<SignInOptions> {
    return bodyOf(this.#connection.api.GET('/v1/sign-in-options', plain(options)));
  }

  /** Sets out to sign in: send the browser to the `url`. */
  startSignIn(options?: RequestOptions): Promise<IdentityAuthorization> {
    return bodyOf(this.#connection.api.POST('/v1/identity-provider/authorizations', plain(options)));
  }

  /** Sets out to link an account to the person who is signed in. */
  startLinking(options?: RequestOptions): Promise<IdentityAuthorization> {
    return bodyOf(this.#connection.api.POST('/v1/user/identities/authorizations', plain(options)));
  }

  /** Sets out to confirm who is signed in, for who has neither a password nor two-step verification. */
  startStepUp(options?: RequestOptions): Promise<IdentityAuthorization> {
    return bodyOf(this.#connection.api.POST('/v1/user/step-up/authorizations', plain(options)));
  }

  /** Finishes the visit with what came back in the address. */
  complete(body: CompleteIdentity, options?: RequestOptions): Promise<SignedIn | SecondFactorAwaited | IdentityProven> {
    return bodyOf(this.#connection.api.POST('/v1/identity-provider/completion', { body, ...plain(options) }));
  }

  list(options?: RequestOptions): KitaList<Identity> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/user/identities', plain(options))));
  }

  unlink(id: string, options?: RequestOptions): Promise<void> {
    return done(
      this.#connection.api.DELETE('/v1/user/identities/{id}', { params: { path: { id } }, ...plain(options) }),
    );
  }
}
