import type { Stamp } from '../pac/stamps.ts';
import type { Settings } from '../settings.ts';
import { wallClock } from '../time/wall-clock.ts';

const central = 'America/Mexico_City';
const genericReceivers = new Set(['XAXX010101000', 'XEXX010101000']);

/**
 * Must the receiver agree to the cancellation? The rules of 2026 (cfdi-4.0.md section 18): payments always; never payroll,
 * egress, transfer, up to 1,000 pesos, generic receivers, or until the working day after issue. `setting` overrides them.
 */
export function needsAcceptance(stamp: Stamp, setting: Settings['cancellation_acceptance'], now: Date): boolean {
  if (setting !== 'rules') return setting === 'always';
  if (stamp.tipo === 'P') return true;
  if (stamp.tipo !== 'I' || Number(stamp.total) <= 1_000 || genericReceivers.has(stamp.receptorRfc)) return false;
  return wallClock(now, central).slice(0, 10) > nextWorkingDay(stamp.fechaTimbrado.slice(0, 10));
}

/** The day after, weekends left out; holidays are not known here. */
function nextWorkingDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  do date.setUTCDate(date.getUTCDate() + 1);
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6);
  return date.toISOString().slice(0, 10);
}
