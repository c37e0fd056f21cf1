import { bodyOf, done, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { RecoveryCodes, RequestOptions, TwoFactor, TwoFactorSetup } from '../types.ts';

/** Two-step verification of the person who is signed in. Starting and ending it ask for a recent `accounts.stepUp`. */
export class TwoFactorResource {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get(options?: RequestOptions): Promise<TwoFactor> {
    return bodyOf(this.#connection.api.GET('/v1/user/two-factor', plain(options)));
  }

  /** A seed for an authenticator app, shown once. It counts after `confirm`. */
  start(options?: RequestOptions): Promise<TwoFactorSetup> {
    return bodyOf(this.#connection.api.POST('/v1/user/two-factor', plain(options)));
  }

  /** Turns it on with the first code; answers the recovery codes, shown once. */
  confirm(code: string, options?: RequestOptions): Promise<RecoveryCodes> {
    const body = { code };
    return bodyOf(this.#connection.api.POST('/v1/user/two-factor/confirmation', { body, ...plain(options) }));
  }

  end(options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.DELETE('/v1/user/two-factor', plain(options)));
  }

  /** Ten new recovery codes; all earlier ones stop working. */
  renewRecoveryCodes(options?: RequestOptions): Promise<RecoveryCodes> {
    return bodyOf(this.#connection.api.POST('/v1/user/two-factor/recovery-codes', plain(options)));
  }
}
