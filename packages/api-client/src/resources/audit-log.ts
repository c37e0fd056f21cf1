import { KitaList } from '../list.ts';
import { bodyOf, bytesOf, plain } from '../transport/connection.ts';
import type { Connection } from '../transport/connection.ts';
import type { AuditEntry, AuditVerification, ExportAuditLog, ListAuditLog, RequestOptions } from '../types.ts';

/** Who did what in the company. */
export class AuditLog {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Newest first. */
  list(filters: ListAuditLog = {}, options?: RequestOptions): KitaList<AuditEntry> {
    return new KitaList((cursor) =>
      bodyOf(
        this.#connection.api.GET('/v1/audit-log', { params: { query: { ...filters, cursor } }, ...plain(options) }),
      ),
    );
  }

  /** The matching entries as CSV or NDJSON. */
  file(filters: ExportAuditLog = {}, options?: RequestOptions): Promise<Uint8Array> {
    return bytesOf(
      this.#connection.api.GET('/v1/audit-log/file', {
        params: { query: filters },
        parseAs: 'arrayBuffer',
        ...plain(options),
      }),
    );
  }

  /** Whether an entry was changed, removed or reordered. */
  verify(options?: RequestOptions): Promise<AuditVerification> {
    return bodyOf(this.#connection.api.POST('/v1/audit-log/verification', plain(options)));
  }
}
