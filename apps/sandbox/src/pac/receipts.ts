import { integer, optionalText, text } from '../store/columns.ts';
import { conditions } from '../store/conditions.ts';
import type { Store } from '../store/store.ts';
import type { StampFilter } from './stamps.ts';

/**
 * How often one and the same sequence of bytes reached a provider's stamping service, whatever came of it. Requests
 * that died before their body was read are not in it: nobody can know what they were about.
 */
export interface Receipt {
  readonly pac: string;
  readonly xmlSha256: string;
  readonly rfc?: string;
  readonly serie?: string;
  readonly folio?: string;
  readonly requests: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** `stamped`, `duplicate`, `custom_id_taken`, or the code of the rejection. */
  readonly lastOutcome: string;
}

export type NewReceipt = Pick<Receipt, 'pac' | 'xmlSha256' | 'rfc' | 'serie' | 'folio' | 'lastAt' | 'lastOutcome'>;

const upsert = `insert into receipts (pac, xml_sha256, rfc, serie, folio, requests, first_at, last_at, last_outcome)
  values (?1, ?2, ?3, ?4, ?5, 1, ?6, ?6, ?7)
  on conflict (pac, xml_sha256) do update set requests = requests + 1, last_at = ?6, last_outcome = ?7`;

export function countReceipt(store: Store, receipt: NewReceipt): void {
  const { pac, xmlSha256, rfc, serie, folio, lastAt, lastOutcome } = receipt;
  store.prepare(upsert).run(pac, xmlSha256, rfc ?? null, serie ?? null, folio ?? null, lastAt.getTime(), lastOutcome);
}

/** The receipts that fit by RFC, serie and folio, in the order of their first arrival. */
export function listReceipts(store: Store, filter: StampFilter, limit: number): Receipt[] {
  const { rfc, serie, folio } = filter;
  const { where, values } = conditions({ 'rfc = ?': rfc, 'serie = ?': serie, 'folio = ?': folio });
  const rows = store.prepare(`select * from receipts ${where} order by rowid limit ?`).all(...values, limit);
  return rows.map((row) => ({
    pac: text(row, 'pac'),
    xmlSha256: text(row, 'xml_sha256'),
    rfc: optionalText(row, 'rfc'),
    serie: optionalText(row, 'serie'),
    folio: optionalText(row, 'folio'),
    requests: integer(row, 'requests'),
    firstAt: new Date(integer(row, 'first_at')),
    lastAt: new Date(integer(row, 'last_at')),
    lastOutcome: text(row, 'last_outcome'),
  }));
}
