import { needsAcceptance } from '../cancellation/acceptance.ts';
import { cancellationOf, hasLiveDependants, isCanceled, type CancelOutcome } from '../cancellation/cancellations.ts';
import { stampOfUuid, type Stamp } from '../pac/stamps.ts';
import type { SandboxContext } from '../sandbox-context.ts';

/** The fields of ConsultaResult, in SAT's words and order. */
export interface SatStatus {
  readonly CodigoEstatus: string;
  readonly EsCancelable: string;
  readonly Estado: string;
  readonly EstatusCancelacion: string;
  readonly ValidacionEFOS: string;
}

const words: Readonly<Record<CancelOutcome, string>> = {
  en_proceso: 'En proceso',
  sin_aceptacion: 'Cancelado sin aceptación',
  con_aceptacion: 'Cancelado con aceptación',
  plazo_vencido: 'Plazo vencido',
  rechazada: 'Solicitud rechazada',
};

/**
 * State of the document that a printed expression names (`?re=…&rr=…&tt=…&id=…&fe=…`). Wrong parties, total or seal are
 * `N - 601`; an unknown UUID, and one younger than `sat_lag_ms`, `N - 602`.
 */
export function statusOf(context: SandboxContext, expression: string): SatStatus {
  const { store, clock, settings } = context;
  const now = clock.now();
  const fields = fieldsOf(expression);
  const stamp = stampOfUuid(store, fields.get('id') ?? '');
  if (stamp === undefined || now.getTime() < stamp.receivedAt.getTime() + settings.current.sat_lag_ms) {
    return unknown('N - 602: Comprobante no encontrado.', 'No Encontrado');
  }
  if (!describes(fields, stamp)) return unknown('N - 601: La expresión impresa proporcionada no es válida.', '');
  const cancellation = cancellationOf(store, stamp.uuid, now);
  return {
    CodigoEstatus: 'S - Comprobante obtenido satisfactoriamente.',
    EsCancelable: cancelable(context, stamp, now),
    Estado: isCanceled(cancellation) ? 'Cancelado' : 'Vigente',
    EstatusCancelacion: cancellation === undefined ? '' : words[cancellation.outcome],
    ValidacionEFOS: '200',
  };
}

function unknown(code: string, state: string): SatStatus {
  return { CodigoEstatus: code, EsCancelable: '', Estado: state, EstatusCancelacion: '', ValidacionEFOS: '' };
}

function cancelable({ store, settings }: SandboxContext, stamp: Stamp, now: Date): string {
  if (hasLiveDependants(store, stamp.uuid, now)) return 'No cancelable';
  const waits = needsAcceptance(stamp, settings.current.cancellation_acceptance, now);
  return waits ? 'Cancelable con aceptación' : 'Cancelable sin aceptación';
}

/** An RFC may hold an ampersand, bare or escaped once more, so the text is cut only where a known name follows. */
function fieldsOf(expression: string): ReadonlyMap<string, string> {
  const text = expression.trim().replace(/^\?/, '').replaceAll('&amp;', '&');
  const pairs = text.split(/&(?=(?:re|rr|tt|id|fe)=)/).map((pair): [string, string] => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), pair.slice(equals + 1)];
  });
  return new Map(pairs);
}

function describes(fields: ReadonlyMap<string, string>, stamp: Stamp): boolean {
  const seal = fields.get('fe');
  return (
    fields.get('re') === stamp.rfc &&
    fields.get('rr') === stamp.receptorRfc &&
    plainAmount(fields.get('tt') ?? '') === plainAmount(stamp.total) &&
    (seal === undefined || seal === stamp.sello.slice(-8))
  );
}

/** Amounts are compared as numbers, in whatever form they are written: `0116.00`, `116.0` and `116` are one. */
function plainAmount(text: string): string {
  const [whole = '', decimals = ''] = text.split('.');
  return `${whole.replace(/^0+(?=\d)/, '')}.${decimals.replace(/0+$/, '')}`;
}
