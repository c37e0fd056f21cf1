import { oneList } from '../list.ts';
import type { KitaList } from '../list.ts';
import { bodyOf, done, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { RequestOptions, Session, SignIn, SignUp, SignedIn, Token, User } from '../types.ts';

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

  /** Opens a session; in a browser its cookie identifies later calls. */
  signIn(body: SignIn, options?: RequestOptions): Promise<SignedIn> {
    return bodyOf(this.#connection.api.POST('/v1/sessions', { body, ...plain(options) }));
  }

  /** A token for ten minutes, to give to `createKita` as `accessToken`. */
  createToken(body: SignIn, options?: RequestOptions): Promise<Token> {
    return bodyOf(this.#connection.api.POST('/v1/tokens', { body, ...plain(options) }));
  }

  /** Who is signed in. */
  me(options?: RequestOptions): Promise<User> {
    return bodyOf(this.#connection.api.GET('/v1/user', plain(options)));
  }

  /** Sessions that are still open, newest first. */
  sessions(options?: RequestOptions): KitaList<Session> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/sessions', plain(options))));
  }

  /** Ends a session; without an id, the present one: signs out. */
  signOut(id = 'current', options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.DELETE('/v1/sessions/{id}', { params: { path: { id } }, ...plain(options) }));
  }
}
