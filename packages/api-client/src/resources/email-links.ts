import { bodyOf, done, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { CompletePasswordReset, EmailConfirmation, RequestOptions, RequestPasswordReset, User } from '../types.ts';

/** What goes through a person's mail: proving the address, a lost password, another address. */
export class EmailLinks {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Mails a link to choose a new password; answers the same for an address nobody has. */
  requestPasswordReset(body: RequestPasswordReset, options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.POST('/v1/password-resets', { body, ...plain(options) }));
  }

  /** Sets the new password with the token of the link, and ends all sessions of the person. */
  completePasswordReset(body: CompletePasswordReset, options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.POST('/v1/password-resets/completion', { body, ...plain(options) }));
  }

  /** Sends the mail that confirms the address of who is signed in again. */
  requestVerification(options?: RequestOptions): Promise<User> {
    return bodyOf(this.#connection.api.POST('/v1/user/email-verification', plain(options)));
  }

  /** Confirms an address with the token of the link. */
  verify(token: string, options?: RequestOptions): Promise<EmailConfirmation> {
    return bodyOf(this.#connection.api.POST('/v1/email-verifications', { body: { token }, ...plain(options) }));
  }

  /** Mails a link to the new address, which counts once it is followed. */
  requestChange(email: string, options?: RequestOptions): Promise<User> {
    return bodyOf(this.#connection.api.POST('/v1/user/email-change', { body: { email }, ...plain(options) }));
  }

  /** Forgets an address that waits to be confirmed. */
  cancelChange(options?: RequestOptions): Promise<User> {
    return bodyOf(this.#connection.api.DELETE('/v1/user/email-change', plain(options)));
  }

  confirmChange(token: string, options?: RequestOptions): Promise<EmailConfirmation> {
    return bodyOf(this.#connection.api.POST('/v1/email-changes/confirmation', { body: { token }, ...plain(options) }));
  }

  /** Gives the account its earlier address back, and ends all sessions. */
  undoChange(token: string, options?: RequestOptions): Promise<EmailConfirmation> {
    return bodyOf(this.#connection.api.POST('/v1/email-changes/undo', { body: { token }, ...plain(options) }));
  }
}
