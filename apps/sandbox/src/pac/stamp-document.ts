import { createHash, randomUUID } from 'node:crypto';
import { spendStamp } from '../accounts/accounts.ts';
import { insertRelations } from '../cancellation/cancellations.ts';
import type { Clock } from '../clock.ts';
import { pacRfc, type Authority } from '../sat/authority.ts';
import { certificateNumberOf } from '../sat/certificate-number.ts';
import type { TrustStore } from '../sat/trust.ts';
import type { SettingsDesk } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { wallClock } from '../time/wall-clock.ts';
import { checkCertificate } from './check-certificate.ts';
import { checkRules } from './check-rules.ts';
import { checkValidity } from './check-validity.ts';
import { holdCustomId, uuidOfCustomId } from './custom-ids.ts';
import { insertTimbre } from './insert-timbre.ts';
import { countReceipt } from './receipts.ts';
import { Refused } from './refused.ts';
import { relatedUuids } from './related-uuids.ts';
import { readSealedDocument, type SealedDocument } from './sealed-document.ts';
import { insertStamp, stampOfCadena, stampOfUuid, type Stamp } from './stamps.ts';
import { signTimbre, timbreNode } from './timbre.ts';

/** Stamps are dated in central Mexico, wherever the document was issued (Anexo 20, FechaTimbrado). */
const stampingZone = 'America/Mexico_City';

/** What stamping needs, whichever provider's dialect the request came in. */
export interface StampingOffice {
  readonly store: Store;
  readonly trust: TrustStore;
  readonly settings: SettingsDesk;
  readonly clock: Clock;
  /** Whose key signs the stamps. */
  readonly pac: Authority;
}

export interface StampRequest {
  /** Provider the client talks to. */
  readonly pac: string;
  readonly accountId: string;
  readonly xml: Buffer;
  readonly customId?: string;
}

export type StampOutcome =
  | { readonly kind: 'stamped'; readonly stamp: Stamp }
  /** The same document was stamped before; this is that stamp. */
  | { readonly kind: 'duplicate'; readonly stamp: Stamp }
  /** The client's key belongs to another document, which this is. */
  | { readonly kind: 'custom_id_taken'; readonly stamp: Stamp }
  | { readonly kind: 'no_stamps_left' }
  | { readonly kind: 'refused'; readonly reason: Refused };

/**
 * The whole work of a provider on one document: check, look for duplicates, seal, keep. It runs without yielding, so two
 * equal requests at once are a stamp and its duplicate, never two stamps. The outcome is in the shared transaction:
 * await `store.settled()` before telling anybody.
 */
export function stampDocument(office: StampingOffice, request: StampRequest): StampOutcome {
  const { store, clock } = office;
  const xmlSha256 = createHash('sha256').update(request.xml).digest('hex');
  return store.write(() => {
    const known: { document?: SealedDocument } = {};
    const outcome = attempt(office, request, xmlSha256, known);
    const { emisor, serie, folio } = known.document?.comprobante ?? {};
    const lastOutcome = outcome.kind === 'refused' ? outcome.reason.code : outcome.kind;
    countReceipt(store, {
      pac: request.pac,
      xmlSha256,
      rfc: emisor?.rfc,
      serie,
      folio,
      lastAt: clock.now(),
      lastOutcome,
    });
    return outcome;
  });
}

function attempt(
  office: StampingOffice,
  request: StampRequest,
  xmlSha256: string,
  known: { document?: SealedDocument },
): StampOutcome {
  try {
    const document = readSealedDocument(request.xml);
    known.document = document;
    return decide(office, request, xmlSha256, document);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', reason: error };
    throw error;
  }
}

function decide(
  office: StampingOffice,
  request: StampRequest,
  xmlSha256: string,
  document: SealedDocument,
): StampOutcome {
  const { store, trust, clock, settings } = office;
  const now = clock.now();
  const certificate = checkCertificate(trust, document);
  const looksFirst = settings.current.duplicates_checked === 'first';
  const early = looksFirst ? earlierStamp(store, request, document, now) : undefined;
  if (early !== undefined) return early;
  if (document.isStamped) throw new Refused('307', 'El timbre es de otro proveedor.');
  checkValidity(store, certificate, document, now);
  checkRules(document, now);
  const late = looksFirst ? undefined : earlierStamp(store, request, document, now);
  if (late !== undefined) return late;
  if (!spendStamp(store, request.accountId, now)) return { kind: 'no_stamps_left' };
  return { kind: 'stamped', stamp: stampNow(office, request, xmlSha256, document) };
}

function earlierStamp(
  store: Store,
  { pac, accountId, customId }: StampRequest,
  { cadenaSha256 }: SealedDocument,
  now: Date,
): StampOutcome | undefined {
  const same = stampOfCadena(store, pac, cadenaSha256);
  if (same !== undefined) return { kind: 'duplicate', stamp: same };
  const taken = customId === undefined ? undefined : uuidOfCustomId(store, accountId, customId, now);
  const other = taken === undefined ? undefined : stampOfUuid(store, taken);
  return other && { kind: 'custom_id_taken', stamp: other };
}

function stampNow(
  { store, clock, pac }: StampingOffice,
  request: StampRequest,
  xmlSha256: string,
  document: SealedDocument,
): Stamp {
  const now = clock.now();
  const { comprobante, sello, cadenaSha256, xml } = document;
  const timbre = signTimbre(
    {
      uuid: randomUUID(),
      fechaTimbrado: wallClock(now, stampingZone),
      rfcProvCertif: pacRfc,
      selloCfd: sello,
      noCertificadoSat: certificateNumberOf(pac.x509.serialNumber) ?? '',
    },
    pac.key,
  );
  const stamp: Stamp = {
    uuid: timbre.uuid,
    pac: request.pac,
    accountId: request.accountId,
    customId: request.customId,
    cadenaSha256,
    xmlSha256,
    sello,
    rfc: comprobante.emisor.rfc,
    receptorRfc: comprobante.receptor.rfc,
    serie: comprobante.serie,
    folio: comprobante.folio,
    tipo: comprobante.tipoDeComprobante,
    total: comprobante.total,
    fecha: comprobante.fecha,
    fechaTimbrado: timbre.fechaTimbrado,
    receivedAt: now,
    noCertificado: comprobante.noCertificado,
    noCertificadoSat: timbre.noCertificadoSat,
    selloSat: timbre.selloSat,
    stampedXml: insertTimbre(xml, timbreNode(timbre)),
  };
  insertStamp(store, stamp);
  insertRelations(store, stamp.uuid, relatedUuids(comprobante));
  if (request.customId !== undefined) holdCustomId(store, request.accountId, request.customId, stamp.uuid, now);
  return stamp;
}
