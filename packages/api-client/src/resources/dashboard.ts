import { bodyOf, done, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { Dashboard, RequestOptions } from '../types.ts';

/** The state of the company at a glance. */
export class DashboardResource {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get(options?: RequestOptions): Promise<Dashboard> {
    return bodyOf(this.#connection.api.GET('/v1/dashboard', plain(options)));
  }

  /** Hides the first steps for the caller. */
  dismissChecklist(options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.POST('/v1/dashboard/checklist/dismissal', plain(options)));
  }
}
