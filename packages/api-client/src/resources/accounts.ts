import { KitaList, oneList } from '../list.ts';
import { bodyOf, done, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  CreateToken,
  ListSecurityEvents,
  RequestOptions,
  SecondFactorAwaited,
  SecurityEvent,
  Session,
  SignIn,
  SignUp,
  SignedIn,
  StepUp,
  Token,
  UpdateUser,
  User,
} from '../types.ts';

/** People: signing up, signing in, open sessions. Programs that only issue documents need an API key and none of this. */
export class Accounts {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Makes a user and signs them in. Create the company next. */
  signUp(body: SignUp, options?: RequestOptions): Promise<SignedIn> {
    return bodyOf(this.#connection.api.POST('/v1/users', { body, ...plain(options) }));
  }

  /** Sends a code by WhatsApp to the telephone of who is signed in. */
  requestPhoneVerification(options?: RequestOptions): Promise<User> {
    return bodyOf(this.#connection.api.POST('/v1/user/phone-verification', plain(options)));
  }

  /** Confirms the telephone with the six digits of the message. */
  confirmPhone(code: string, options?: RequestOptions): Promise<User> {
    return bodyOf(
      this.#connection.api.POST('/v1/user/phone-verification/confirmation', { body: { code }, ...plain(options) }),
    );
  }

  /** Opens a session; in a browser its cookie identifies later calls. With two-step verification, `completeSignIn` follows. */
  signIn(body: SignIn, options?: RequestOptions): Promise<SignedIn | SecondFactorAwaited> {
    return bodyOf(this.#connection.api.POST('/v1/sessions', { body, ...plain(options) }));
  }

  /** Finishes a sign-in with the six digits of the app, or a recovery code. */
  completeSignIn(code: string, options?: RequestOptions): Promise<SignedIn> {
    return bodyOf(this.#connection.api.POST('/v1/sessions/second-factor', { body: { code }, ...plain(options) }));
  }

  /** Confirms who is signed in, for five minutes: what answers `step_up_required` then works. */
  stepUp(body: StepUp, options?: RequestOptions): Promise<Session> {
    return bodyOf(this.#connection.api.POST('/v1/user/step-up', { body, ...plain(options) }));
  }

  /** A token for ten minutes, to give to `createKita` as `accessToken`, and a refresh token. */
  createToken(body: CreateToken, options?: RequestOptions): Promise<Token> {
    return bodyOf(this.#connection.api.POST('/v1/tokens', { body, ...plain(options) }));
  }

  /** New tokens for a refresh token, which is good once. Keep the new one. */
  refreshToken(refreshToken: string, options?: RequestOptions): Promise<Token> {
    const body = { refresh_token: refreshToken };
    return bodyOf(this.#connection.api.POST('/v1/tokens/refresh', { body, ...plain(options) }));
  }

  /** Who is signed in. */
  me(options?: RequestOptions): Promise<User> {
    return bodyOf(this.#connection.api.GET('/v1/user', plain(options)));
  }

  /** Changes name, phone, language or time zone. */
  update(body: UpdateUser, options?: RequestOptions): Promise<User> {
    return bodyOf(this.#connection.api.PATCH('/v1/user', { body, ...plain(options) }));
  }

  /** Sets another password and ends all other sessions. */
  changePassword(password: string, options?: RequestOptions): Promise<User> {
    return bodyOf(this.#connection.api.PUT('/v1/user/password', { body: { password }, ...plain(options) }));
  }

  /** What happened to the account, newest first. */
  securityEvents(filters: ListSecurityEvents = {}, options?: RequestOptions): KitaList<SecurityEvent> {
    return new KitaList((cursor) => {
      const params = { query: { ...filters, cursor } };
      return bodyOf(this.#connection.api.GET('/v1/user/security-events', { params, ...plain(options) }));
    });
  }

  /** Sessions that are still open, newest first. */
  sessions(options?: RequestOptions): KitaList<Session> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/sessions', plain(options))));
  }

  /** Ends a session; without an id, the present one: signs out. */
  signOut(id = 'current', options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.DELETE('/v1/sessions/{id}', { params: { path: { id } }, ...plain(options) }));
  }

  /** Ends every session but the present one. */
  endOtherSessions(options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.DELETE('/v1/sessions', plain(options)));
  }
}
