import { oneList } from '../list.ts';
import type { KitaList } from '../list.ts';
import { bodyOf, done, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  CreateRole,
  KeyedOptions,
  Member,
  PermissionInfo,
  RequestOptions,
  Role,
  UpdateMember,
  UpdateRole,
} from '../types.ts';

/** Who works in a company, for signed-in people: keys know nobody. */
export class People {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  list(options?: RequestOptions): KitaList<Member> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/members', plain(options))));
  }

  update(id: string, body: UpdateMember, options?: RequestOptions): Promise<Member> {
    return bodyOf(
      this.#connection.api.PATCH('/v1/members/{id}', { params: { path: { id } }, body, ...plain(options) }),
    );
  }

  /** Ends a person's access at once. */
  remove(id: string, options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.DELETE('/v1/members/{id}', { params: { path: { id } }, ...plain(options) }));
  }

  /** Leaves the company. */
  leave(options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.DELETE('/v1/membership', plain(options)));
  }

  /** Every permission in words, with the roles that include it. */
  permissions(options?: RequestOptions): KitaList<PermissionInfo> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/permissions', plain(options))));
  }

  roles(options?: RequestOptions): KitaList<Role> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/roles', plain(options))));
  }

  createRole(body: CreateRole, options?: KeyedOptions): Promise<Role> {
    const header = keyOf(options);
    return bodyOf(this.#connection.api.POST('/v1/roles', { body, params: { header }, ...plain(options) }), header);
  }

  updateRole(id: string, body: UpdateRole, options?: RequestOptions): Promise<Role> {
    return bodyOf(this.#connection.api.PATCH('/v1/roles/{id}', { params: { path: { id } }, body, ...plain(options) }));
  }

  /** Only a role that nobody has. */
  deleteRole(id: string, options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.DELETE('/v1/roles/{id}', { params: { path: { id } }, ...plain(options) }));
  }
}
