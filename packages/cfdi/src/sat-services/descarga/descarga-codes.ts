import { ownEntry } from '../../model/own-entry.ts';
/**
 * What to do about a code of the mass download.
 *
 * - `ok`; `empty`: no documents, an ordinary result.
 * - `retry`: the service failed; later.
 * - `duplicate`: the same request is alive; find its id and go on with it.
 * - `exhausted`: this period was asked for too often; move it by a second, or ask for Metadata.
 * - `split`: more documents than one request gives; split the period.
 * - `fix`: the message, the certificate or the right to ask is wrong; the same again fails again.
 * - `unknown`: a code this version does not know.
 */
export type DescargaAction = 'ok' | 'empty' | 'retry' | 'duplicate' | 'exhausted' | 'split' | 'fix' | 'unknown';

const ACTIONS: Readonly<Record<string, DescargaAction>> = {
  '300': 'fix', // user not valid
  '301': 'fix', // XML malformed
  '302': 'fix', // seal malformed
  '303': 'fix', // seal of another RFC
  '304': 'fix', // certificate revoked or expired
  '305': 'fix', // certificate invalid
  '404': 'retry', // not controlled
  '5000': 'ok',
  '5001': 'fix', // third party not authorised
  '5002': 'exhausted',
  '5003': 'split',
  '5004': 'empty', // of a verification; of a call with an id, the id is not known
  '5005': 'duplicate',
  '5006': 'retry', // internal error
};

/** What to do about a `CodEstatus` or `CodigoEstadoSolicitud`. */
export function descargaAction(code: string): DescargaAction {
  return ownEntry(ACTIONS, code) ?? 'unknown';
}

/** `EstadoSolicitud` in words. */
export type EstadoSolicitud = 'accepted' | 'in_progress' | 'finished' | 'error' | 'rejected' | 'expired' | 'unknown';

const STATES: Readonly<Record<string, EstadoSolicitud>> = {
  '1': 'accepted',
  '2': 'in_progress',
  '3': 'finished',
  '4': 'error',
  '5': 'rejected',
  '6': 'expired',
};

/** The state of a request by SAT's number. */
export function estadoSolicitudOf(number: string): EstadoSolicitud {
  return ownEntry(STATES, number) ?? 'unknown';
}
