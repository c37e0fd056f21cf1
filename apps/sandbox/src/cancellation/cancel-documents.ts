import { createHmac } from 'node:crypto';
import { stampOfUuid } from '../pac/stamps.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { exportKey } from '../sat/key-pair.ts';
import { wallClock } from '../time/wall-clock.ts';
import { needsAcceptance } from './acceptance.ts';
import { cancellationOf, hasLiveDependants, isCanceled, requestCancellation } from './cancellations.ts';
import type { CancelFolio, CancelRequest } from './read-cancelacion.ts';

export interface CancelReceipt {
  /** SAT's code for each UUID, as written in the request. */
  readonly codes: Readonly<Record<string, string>>;
  readonly acuse: string;
}

/**
 * What SAT does with a proven request: each document gets its code, in the shared transaction, and the acuse says so.
 * 201 means that the request was taken, not that the document is canceled.
 */
export function cancelDocuments(context: SandboxContext, request: CancelRequest): CancelReceipt {
  const now = context.clock.now();
  const codes: Record<string, string> = {};
  for (const folio of request.folios) codes[folio.uuid] = codeOf(context, request.rfcEmisor, folio, now);
  return { codes, acuse: acuseOf(context, request.rfcEmisor, codes, now) };
}

function codeOf(context: SandboxContext, rfcEmisor: string, folio: CancelFolio, now: Date): string {
  const { store, settings } = context;
  const stamp = stampOfUuid(store, folio.uuid);
  const knownFrom = (stamp?.receivedAt.getTime() ?? Infinity) + settings.current.sat_lag_ms;
  if (stamp === undefined || now.getTime() < knownFrom) return '205';
  if (stamp.rfc !== rfcEmisor) return '203';
  const mistake = mistakeIn(context, rfcEmisor, folio, now);
  if (mistake !== undefined) return mistake;
  const earlier = cancellationOf(store, stamp.uuid, now);
  if (isCanceled(earlier) || earlier?.outcome === 'en_proceso') return '202';
  if (hasLiveDependants(store, stamp.uuid, now)) return '204';
  const waits = needsAcceptance(stamp, settings.current.cancellation_acceptance, now);
  const { motivo, folioSustitucion } = folio;
  const outcome = waits ? 'en_proceso' : 'sin_aceptacion';
  requestCancellation(store, { uuid: stamp.uuid, motivo, folioSustitucion, requestedAt: now, outcome });
  return '201';
}

/** 207 no such motive; 208 motive 01 without a live substitute of the same issuer; 209 a substitute with another motive. */
function mistakeIn({ store }: SandboxContext, rfcEmisor: string, folio: CancelFolio, now: Date): string | undefined {
  const { motivo, folioSustitucion } = folio;
  if (!['01', '02', '03', '04'].includes(motivo)) return '207';
  if (motivo !== '01') return folioSustitucion === undefined ? undefined : '209';
  const substitute = folioSustitucion === undefined ? undefined : stampOfUuid(store, folioSustitucion);
  const isLive = substitute !== undefined && !isCanceled(cancellationOf(store, substitute.uuid, now));
  return isLive && substitute.rfc === rfcEmisor && substitute.uuid !== folio.uuid.toLowerCase() ? undefined : '208';
}

function acuseOf({ pac }: SandboxContext, rfc: string, codes: Readonly<Record<string, string>>, now: Date): string {
  const folios = Object.entries(codes).map(
    ([uuid, code]) => `<Folios><UUID>${escape(uuid)}</UUID><EstatusUUID>${code}</EstatusUUID></Folios>`,
  );
  const attributes = `Fecha="${wallClock(now, 'America/Mexico_City')}" RfcEmisor="${escape(rfc)}"`;
  const head = `<Acuse xmlns="http://cancelacfd.sat.gob.mx" ${attributes}>${folios.join('')}`;
  // SAT's own acuse carries an HMAC that nobody outside SAT can verify; so does this one.
  const seal = createHmac('sha512', exportKey(pac.key)).update(head).digest('base64');
  const signature =
    '<Signature Id="SelloSAT" xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo>' +
    '<SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#hmac-sha512"/></SignedInfo>' +
    `<SignatureValue>${seal}</SignatureValue></Signature>`;
  return `<?xml version="1.0" encoding="utf-8"?>${head}${signature}</Acuse>`;
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
