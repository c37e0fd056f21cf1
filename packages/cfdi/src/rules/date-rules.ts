import type { Place, Rule } from './rule.ts';
import type { Subject } from './subject.ts';

const HOURS_MAX = 72;
const HOUR_MS = 3_600_000;

/** Age of the document at the moment it is to be stamped: PACs answer 401 (Anexo 20; RMF 2.7.2.9). */
export const dateRules: readonly Rule[] = [
  {
    sat: '401',
    code: 'fecha_in_future',
    message: {
      es: 'La fecha {found} está en el futuro para el lugar de expedición, donde son las {expected}. Usa la hora local.',
      en: 'The date {found} is in the future for the place of issue, where it is {expected}. Use the local time.',
    },
    check: (subject) => compare(subject, (ageMs) => ageMs < 0),
  },
  {
    sat: '401',
    code: 'fecha_too_old',
    message: {
      es: 'La fecha {found} tiene más de 72 horas. Emite el comprobante con la fecha actual ({expected}).',
      en: 'The date {found} is more than 72 hours old. Issue the document with the present date ({expected}).',
    },
    check: (subject) => compare(subject, (ageMs) => ageMs > HOURS_MAX * HOUR_MS),
  },
];

/** Both clocks are at the same place, so their difference may be taken as if they were UTC. */
function* compare({ document: { fecha }, now }: Subject, isWrong: (ageMs: number) => boolean): Generator<Place> {
  if (now === undefined) return;
  const ageMs = Date.parse(`${now.slice(0, 19)}Z`) - Date.parse(`${fecha}Z`);
  if (isWrong(ageMs)) yield { pointer: '/fecha', found: fecha, expected: now.slice(0, 19) };
}
