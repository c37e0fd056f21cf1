import { validateComprobante, type Finding } from '@kita/cfdi';
import { builtInCatalogs, timeZoneOf } from '@kita/sat-catalogs';
import { wallClock } from '../time/wall-clock.ts';
import { Refused } from './refused.ts';
import type { SealedDocument } from './sealed-document.ts';

const catalogs = builtInCatalogs();

/**
 * SAT's error matrix, as far as it can be decided from the document and the catalogues. Providers answer with the first
 * error only, and so does the sandbox; all of them are in the detail.
 * @throws {Refused} CFDI40…, CRP20…
 */
export function checkRules({ comprobante }: SealedDocument, now: Date): void {
  const zone = timeZoneOf(comprobante.lugarExpedicion, comprobante.fecha);
  const localNow = zone === undefined ? undefined : wallClock(now, zone);
  const findings = validateComprobante(comprobante, { catalogs, now: localNow });
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return;
  throw new Refused(first.sat ?? 'CFDI40999', errors.map(describe).join('\n'), first.message.es);
}

function describe({ sat, xpath, message, expected, found }: Finding): string {
  const values = [found && `encontrado: ${found}`, expected && `esperado: ${expected}`].filter(Boolean);
  return [`${sat ?? 'CFDI40999'} en ${xpath}: ${message.es}`, ...values].join(' ');
}
