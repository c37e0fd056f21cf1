import { bodyOf, done, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type {
  AcceptLegal,
  ArcoRequest,
  CreateArcoRequest,
  LegalDocument,
  LegalStatus,
  PersonalData,
  RequestOptions,
} from '../types.ts';

/** Terms, privacy notice, and a person's rights over their own data. */
export class Legal {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Every version ever published, newest first. */
  async documents(options?: RequestOptions): Promise<LegalDocument[]> {
    const { data } = await bodyOf(this.#connection.api.GET('/v1/legal-documents', plain(options)));
    return data;
  }

  status(options?: RequestOptions): Promise<LegalStatus> {
    return bodyOf(this.#connection.api.GET('/v1/user/legal', plain(options)));
  }

  accept(body: AcceptLegal, options?: RequestOptions): Promise<LegalStatus> {
    return bodyOf(this.#connection.api.POST('/v1/user/legal', { body, ...plain(options) }));
  }

  /** Everything stored about the person who asks. */
  personalData(options?: RequestOptions): Promise<PersonalData> {
    return bodyOf(this.#connection.api.GET('/v1/user/personal-data', plain(options)));
  }

  async arcoRequests(options?: RequestOptions): Promise<ArcoRequest[]> {
    const { data } = await bodyOf(this.#connection.api.GET('/v1/user/arco-requests', plain(options)));
    return data;
  }

  requestArco(body: CreateArcoRequest, options?: RequestOptions): Promise<ArcoRequest> {
    return bodyOf(this.#connection.api.POST('/v1/user/arco-requests', { body, ...plain(options) }));
  }

  withdrawArco(id: string, options?: RequestOptions): Promise<ArcoRequest> {
    return bodyOf(
      this.#connection.api.DELETE('/v1/user/arco-requests/{id}', { params: { path: { id } }, ...plain(options) }),
    );
  }

  /** Erases the account of the person who asks, for good. */
  eraseUser(confirmEmail: string, options?: RequestOptions): Promise<void> {
    return done(
      this.#connection.api.POST('/v1/user/erasure', { body: { confirm_email: confirmEmail }, ...plain(options) }),
    );
  }
}
