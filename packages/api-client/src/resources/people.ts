import { oneList } from '../list.ts';
import type { KitaList } from '../list.ts';
import { bodyOf, done, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  AcceptInvitation,
  AcceptedInvitation,
  ApiKey,
  CreateInvitation,
  CreateRole,
  Invitation,
  InvitationPreview,
  KeyedOptions,
  Member,
  OwnershipTransfer,
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

  /** Usable API keys the person made, live and test. */
  apiKeys(id: string, options?: RequestOptions): KitaList<ApiKey> {
    const params = { path: { id } };
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/members/{id}/api-keys', { params, ...plain(options) })));
  }

  /** Ends a person's access at once; with `api_keys: 'revoke'` also the API keys they made. */
  remove(id: string, query: { api_keys?: 'keep' | 'revoke' } = {}, options?: RequestOptions): Promise<void> {
    const params = { path: { id }, query };
    return done(this.#connection.api.DELETE('/v1/members/{id}', { params, ...plain(options) }));
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

  /** Unanswered invitations, and those that ended in the last 30 days. */
  invitations(options?: RequestOptions): KitaList<Invitation> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/invitations', plain(options))));
  }

  /** Sends a mail with a link that works once within 7 days. */
  invite(body: CreateInvitation, options?: KeyedOptions): Promise<Invitation> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/invitations', { body, params: { header }, ...plain(options) }),
      header,
    );
  }

  /** With a new link: the old one is dead. */
  resendInvitation(id: string, options?: KeyedOptions): Promise<Invitation> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/invitations/{id}/deliveries', {
        params: { path: { id }, header },
        ...plain(options),
      }),
      header,
    );
  }

  revokeInvitation(id: string, options?: RequestOptions): Promise<void> {
    return done(this.#connection.api.DELETE('/v1/invitations/{id}', { params: { path: { id } }, ...plain(options) }));
  }

  /** What the link of a mail asks; for nobody in particular. */
  readInvitation(token: string, options?: RequestOptions): Promise<InvitationPreview> {
    return bodyOf(this.#connection.api.POST('/v1/invitation-previews', { body: { token }, ...plain(options) }));
  }

  /** As the signed-in person. */
  acceptInvitation(body: AcceptInvitation, options?: RequestOptions): Promise<AcceptedInvitation> {
    return bodyOf(this.#connection.api.POST('/v1/accepted-invitations', { body, ...plain(options) }));
  }

  /** The proposal that waits, if any. */
  ownershipTransfers(options?: RequestOptions): KitaList<OwnershipTransfer> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/ownership-transfers', plain(options))));
  }

  proposeOwnershipTransfer(member: string, options?: KeyedOptions): Promise<OwnershipTransfer> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/ownership-transfers', {
        body: { member },
        params: { header },
        ...plain(options),
      }),
      header,
    );
  }

  acceptOwnershipTransfer(id: string, options?: KeyedOptions): Promise<void> {
    const header = keyOf(options);
    return done(
      this.#connection.api.POST('/v1/ownership-transfers/{id}/acceptance', {
        params: { path: { id }, header },
        ...plain(options),
      }),
    );
  }

  /** Takes it back, or declines it. */
  endOwnershipTransfer(id: string, options?: RequestOptions): Promise<void> {
    return done(
      this.#connection.api.DELETE('/v1/ownership-transfers/{id}', { params: { path: { id } }, ...plain(options) }),
    );
  }
}
