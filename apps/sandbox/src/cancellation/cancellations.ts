import { integer, optionalText, text, type Row } from '../store/columns.ts';
import type { Store } from '../store/store.ts';

/** Where the last cancellation request of a document stands. */
export type CancelOutcome = 'en_proceso' | 'sin_aceptacion' | 'con_aceptacion' | 'plazo_vencido' | 'rechazada';

export interface Cancellation {
  readonly uuid: string;
  readonly motivo: string;
  readonly folioSustitucion?: string;
  readonly requestedAt: Date;
  /** How many requests there have been: only the first one lapses by silence (sat-services.md section 1). */
  readonly requests: number;
  readonly outcome: CancelOutcome;
}

/** Silence of the receiver for 72 hours is consent. */
const lapseMs = 72 * 60 * 60 * 1000;

const outcomes: ReadonlySet<string> = new Set([
  'en_proceso',
  'sin_aceptacion',
  'con_aceptacion',
  'plazo_vencido',
  'rechazada',
]);

export function cancellationOf(store: Store, uuid: string, now: Date): Cancellation | undefined {
  const row = store.prepare('select * from cancellations where uuid = ?').get(uuid.toLowerCase());
  if (row === undefined) return undefined;
  const cancellation = fromRow(row);
  const hasLapsed = now.getTime() >= cancellation.requestedAt.getTime() + lapseMs;
  const lapses = cancellation.outcome === 'en_proceso' && cancellation.requests === 1 && hasLapsed;
  return lapses ? { ...cancellation, outcome: 'plazo_vencido' } : cancellation;
}

export function isCanceled(cancellation: Cancellation | undefined): boolean {
  const outcome = cancellation?.outcome;
  return outcome === 'sin_aceptacion' || outcome === 'con_aceptacion' || outcome === 'plazo_vencido';
}

/** Records a request: canceled at once, or waiting for the receiver. */
export function requestCancellation(store: Store, cancellation: Omit<Cancellation, 'requests'>): void {
  const { uuid, motivo, folioSustitucion, requestedAt, outcome } = cancellation;
  const upsert = store.prepare(`insert into cancellations (uuid, motivo, substitute, requested_at, requests, outcome)
    values (?1, ?2, ?3, ?4, 1, ?5) on conflict (uuid) do update
    set motivo = ?2, substitute = ?3, requested_at = ?4, requests = requests + 1, outcome = ?5`);
  store.write(() => upsert.run(uuid, motivo, folioSustitucion ?? null, requestedAt.getTime(), outcome));
}

/** The receiver's answer to a pending request; `false` when none is pending. */
export function decideCancellation(store: Store, uuid: string, accepted: boolean, now: Date): boolean {
  if (cancellationOf(store, uuid, now)?.outcome !== 'en_proceso') return false;
  const update = store.prepare('update cancellations set outcome = ? where uuid = ?');
  store.write(() => update.run(accepted ? 'con_aceptacion' : 'rechazada', uuid.toLowerCase()));
  return true;
}

/** Notes which documents a stamped one refers to, other than as their substitute. */
export function insertRelations(store: Store, uuid: string, related: readonly string[]): void {
  const insert = store.prepare('insert or ignore into relations (uuid, related) values (?, ?)');
  for (const other of related) insert.run(uuid, other.toLowerCase());
}

/** Does a live document refer to this one? Then it cannot be canceled before that one is. */
export function hasLiveDependants(store: Store, uuid: string, now: Date): boolean {
  const rows = store.prepare('select uuid from relations where related = ?').all(uuid.toLowerCase());
  return rows.some((row) => !isCanceled(cancellationOf(store, text(row, 'uuid'), now)));
}

function fromRow(row: Row): Cancellation {
  const outcome = text(row, 'outcome');
  if (!isOutcome(outcome)) throw new TypeError(`unknown outcome ${outcome}`);
  return {
    uuid: text(row, 'uuid'),
    motivo: text(row, 'motivo'),
    folioSustitucion: optionalText(row, 'substitute'),
    requestedAt: new Date(integer(row, 'requested_at')),
    requests: integer(row, 'requests'),
    outcome,
  };
}

function isOutcome(value: string): value is CancelOutcome {
  return outcomes.has(value);
}
