import { ownEntry } from '../../model/own-entry.ts';
/** SAT's words for the state of a document, as the service or a PAC gives them. */
export interface SatStatusWords {
  readonly codigoEstatus: string;
  readonly estado: string;
  readonly esCancelable: string;
  readonly estatusCancelacion: string;
  readonly validacionEfos: string;
}

/**
 * Where a document stands.
 *
 * - `valid`: in force, nobody is cancelling it (a request that was rejected shows in `lastRequest`).
 * - `cancel_pending`: the receiver has to answer. A second request has no deadline: never stop asking.
 * - `cancelled`.
 * - `not_found`: SAT does not know it; `missingFor` says whether that is still normal.
 * - `expression_invalid`: SAT does not know this combination of parties, total and UUID; says nothing of the document.
 * - `unknown`: words this code does not know; they are kept in `words`.
 */
export type SatState = 'valid' | 'cancel_pending' | 'cancelled' | 'not_found' | 'expression_invalid' | 'unknown';

/** How the last cancellation request ended, or that it has not. */
export type LastCancelRequest = 'pending' | 'rejected' | 'without_acceptance' | 'with_acceptance' | 'lapsed';

/** The state of one document, read. */
export interface SatStatus {
  readonly state: SatState;
  readonly lastRequest?: LastCancelRequest;
  /** Whether a cancellation would be taken, and whether the receiver must agree. */
  readonly cancelable?: 'without_acceptance' | 'with_acceptance' | 'no';
  /** Whether the issuer or a third party is on the list of article 69-B; SAT often says nothing, which is `unknown`. */
  readonly efos: 'clear' | 'listed' | 'unknown';
  readonly words: SatStatusWords;
}

/** Asks SAT for the state of the document that an expression names (`statusExpression`). */
export interface SatStatusPort {
  query(expression: string): Promise<SatStatus>;
}

const LAST_REQUEST: Readonly<Record<string, LastCancelRequest>> = {
  'en proceso': 'pending',
  'solicitud rechazada': 'rejected',
  'cancelado sin aceptacion': 'without_acceptance',
  'cancelado con aceptacion': 'with_acceptance',
  'plazo vencido': 'lapsed',
};

const CANCELABLE: Readonly<Record<string, SatStatus['cancelable']>> = {
  'cancelable sin aceptacion': 'without_acceptance',
  'cancelable con aceptacion': 'with_acceptance',
  'no cancelable': 'no',
};

/**
 * What SAT's words mean. They are compared without case and accents, because they vary. Everything but the code is ignored
 * unless the code begins with `S`: a wrong total has been answered with `N - 601` beside `Vigente`.
 */
export function satStatusOf(words: SatStatusWords): SatStatus {
  const efos = efosOf(words.validacionEfos);
  const code = words.codigoEstatus.trim();
  if (/^N\b/i.test(code)) {
    return { state: /601/.test(code) ? 'expression_invalid' : 'not_found', efos: 'unknown', words };
  }
  if (!/^S\b/i.test(code)) return { state: 'unknown', efos: 'unknown', words };
  const lastRequest = ownEntry(LAST_REQUEST, plain(words.estatusCancelacion));
  const cancelable = ownEntry(CANCELABLE, plain(words.esCancelable));
  return { state: stateOf(plain(words.estado), lastRequest), lastRequest, cancelable, efos, words };
}

/** How long SAT may not know a document after it was stamped: minutes, and up to three days in bad times. */
const LAG_MS = 72 * 3_600_000;

/** What it means that SAT does not know a stamped document: not yet, or something is wrong. */
export function missingFor(stampedAt: Date, now: Date): 'not_found_yet' | 'anomaly' {
  return now.getTime() - stampedAt.getTime() < LAG_MS ? 'not_found_yet' : 'anomaly';
}

function stateOf(estado: string, lastRequest: LastCancelRequest | undefined): SatState {
  if (estado === 'cancelado') return 'cancelled';
  if (estado === 'no encontrado') return 'not_found';
  if (estado !== 'vigente') return 'unknown';
  return lastRequest === 'pending' ? 'cancel_pending' : 'valid';
}

/** 200 and 201: neither is listed. Codes of one hundred: somebody is. No value says nothing. */
function efosOf(code: string): SatStatus['efos'] {
  if (code === '200' || code === '201') return 'clear';
  return /^1\d\d$/.test(code) ? 'listed' : 'unknown';
}

function plain(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s.]+/g, ' ')
    .trim();
}
