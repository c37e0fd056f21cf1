import { oneList } from '../list.ts';
import type { KitaList } from '../list.ts';
import { bodyOf, keyOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { Certificate, KeyedOptions, RequestOptions, UploadCertificate } from '../types.ts';

/** Seal certificates (CSD). */
export class Certificates {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  list(options?: RequestOptions): KitaList<Certificate> {
    return oneList(() => bodyOf(this.#connection.api.GET('/v1/certificates', plain(options))));
  }

  /** Checks .cer, .key and password together and makes it the certificate that seals. */
  upload(body: UploadCertificate, options?: KeyedOptions): Promise<Certificate> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/certificates', { body, params: { header }, ...plain(options) }),
      header,
    );
  }

  /** Test mode: the sandbox authority issues a CSD for the company. */
  createTest(options?: KeyedOptions): Promise<Certificate> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/certificates/test', { params: { header }, ...plain(options) }),
      header,
    );
  }

  /** Makes it the certificate that seals. */
  activate(id: string, options?: KeyedOptions): Promise<Certificate> {
    const header = keyOf(options);
    return bodyOf(
      this.#connection.api.POST('/v1/certificates/{id}/activation', {
        params: { path: { id }, header },
        ...plain(options),
      }),
      header,
    );
  }

  /** Stops sealing with it. */
  deactivate(id: string, options?: RequestOptions): Promise<Certificate> {
    return bodyOf(
      this.#connection.api.DELETE('/v1/certificates/{id}/activation', {
        params: { path: { id } },
        ...plain(options),
      }),
    );
  }
}
