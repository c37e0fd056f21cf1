import { integer, optionalText, text, type Row } from '../store/columns.ts';
import { conditions } from '../store/conditions.ts';
import type { Store } from '../store/store.ts';
import { pacRfc } from '../sat/authority.ts';
import type { Timbre } from './timbre.ts';

/** A document a PAC has stamped and holds. */
export interface Stamp {
  readonly uuid: string;
  /** The provider: duplicates are looked for within one provider only. */
  readonly pac: string;
  readonly accountId: string;
  readonly customId?: string;
  readonly cadenaSha256: string;
  /** Of the bytes as received. */
  readonly xmlSha256: string;
  readonly sello: string;
  readonly rfc: string;
  readonly receptorRfc: string;
  readonly serie?: string;
  readonly folio?: string;
  readonly tipo: string;
  readonly total: string;
  readonly fecha: string;
  readonly fechaTimbrado: string;
  readonly receivedAt: Date;
  /** Of the issuer's CSD. */
  readonly noCertificado: string;
  readonly noCertificadoSat: string;
  readonly selloSat: string;
  readonly stampedXml: string;
}

export interface StampFilter {
  readonly rfc?: string;
  readonly serie?: string;
  readonly folio?: string;
  readonly uuid?: string;
  readonly sello?: string;
}

const insertSql = `insert into stamps (uuid, pac, account_id, custom_id, cadena_sha256, xml_sha256, sello, rfc,
  receptor_rfc, serie, folio, tipo, total, fecha, fecha_timbrado, received_at, no_certificado, no_certificado_sat,
  sello_sat, stamped_xml) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Fails when the provider already holds a stamp of the same cadena original. */
export function insertStamp(store: Store, stamp: Stamp): void {
  store
    .prepare(insertSql)
    .run(
      stamp.uuid,
      stamp.pac,
      stamp.accountId,
      stamp.customId ?? null,
      stamp.cadenaSha256,
      stamp.xmlSha256,
      stamp.sello,
      stamp.rfc,
      stamp.receptorRfc,
      stamp.serie ?? null,
      stamp.folio ?? null,
      stamp.tipo,
      stamp.total,
      stamp.fecha,
      stamp.fechaTimbrado,
      stamp.receivedAt.getTime(),
      stamp.noCertificado,
      stamp.noCertificadoSat,
      stamp.selloSat,
      stamp.stampedXml,
    );
}

export function stampOfCadena(store: Store, pac: string, cadenaSha256: string): Stamp | undefined {
  return one(store.prepare('select * from stamps where pac = ? and cadena_sha256 = ?').get(pac, cadenaSha256));
}

/** UUIDs are compared without case: documents write them either way. */
export function stampOfUuid(store: Store, uuid: string): Stamp | undefined {
  return one(store.prepare('select * from stamps where uuid = ?').get(uuid.toLowerCase()));
}

/** The stamps that fit, oldest first. */
export function listStamps(store: Store, filter: StampFilter, limit: number): Stamp[] {
  const { rfc, serie, folio, uuid, sello } = filter;
  const { where, values } = conditions({
    'rfc = ?': rfc,
    'serie = ?': serie,
    'folio = ?': folio,
    'uuid = ?': uuid?.toLowerCase(),
    // The index holds the end of the seal only: a whole one is as long as the rest of the row's keys together.
    'substr(sello, -12) = ?': sello?.slice(-12),
    'sello = ?': sello,
  });
  const query = store.prepare(`select * from stamps ${where} order by rowid limit ?`);
  return query.all(...values, limit).map(fromRow);
}

/** The TimbreFiscalDigital of a stamp, rebuilt from its fields. */
export function timbreOf(stamp: Stamp): Timbre {
  const { uuid, fechaTimbrado, sello, noCertificadoSat, selloSat } = stamp;
  return { uuid, fechaTimbrado, rfcProvCertif: pacRfc, selloCfd: sello, noCertificadoSat, selloSat };
}

function one(row: Row | undefined): Stamp | undefined {
  return row === undefined ? undefined : fromRow(row);
}

function fromRow(row: Row): Stamp {
  return {
    uuid: text(row, 'uuid'),
    pac: text(row, 'pac'),
    accountId: text(row, 'account_id'),
    customId: optionalText(row, 'custom_id'),
    cadenaSha256: text(row, 'cadena_sha256'),
    xmlSha256: text(row, 'xml_sha256'),
    sello: text(row, 'sello'),
    rfc: text(row, 'rfc'),
    receptorRfc: text(row, 'receptor_rfc'),
    serie: optionalText(row, 'serie'),
    folio: optionalText(row, 'folio'),
    tipo: text(row, 'tipo'),
    total: text(row, 'total'),
    fecha: text(row, 'fecha'),
    fechaTimbrado: text(row, 'fecha_timbrado'),
    receivedAt: new Date(integer(row, 'received_at')),
    noCertificado: text(row, 'no_certificado'),
    noCertificadoSat: text(row, 'no_certificado_sat'),
    selloSat: text(row, 'sello_sat'),
    stampedXml: text(row, 'stamped_xml'),
  };
}
