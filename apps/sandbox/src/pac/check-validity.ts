import { timeZoneOf } from '@kita/sat-catalogs';
import { certificateState } from '../sat/issued-certificates.ts';
import type { InspectedCertificate } from '../sat/trust.ts';
import type { Store } from '../store/store.ts';
import { wallClock } from '../time/wall-clock.ts';
import { Refused } from './refused.ts';
import type { SealedDocument } from './sealed-document.ts';

const stampingWindowMs = 72 * 60 * 60 * 1000;
/** Where the postal code has no known zone, the document may be of any: from the latest clock to the earliest. */
const anyZone = { behind: 'America/Tijuana', ahead: 'America/Cancun' };

/**
 * Is the certificate in force for this date, and the date within the 72 hours, by the clock of the place of issue?
 * @throws {Refused} 305, 304, 402, 403, 401
 */
export function checkValidity(
  store: Store,
  certificate: InspectedCertificate,
  document: SealedDocument,
  now: Date,
): void {
  const { fecha, lugarExpedicion, noCertificado, emisor } = document.comprobante;
  const zone = timeZoneOf(lugarExpedicion, fecha);
  const behind = zone ?? anyZone.behind;
  const ahead = zone ?? anyZone.ahead;
  if (fecha < wallClock(certificate.notBefore, behind) || fecha > wallClock(certificate.notAfter, ahead)) {
    throw new Refused('305', `Fecha ${fecha}; certificado ${noCertificado}.`);
  }
  const state = certificateState(store, noCertificado);
  if (state?.isRevoked === true) throw new Refused('304', `Certificado ${noCertificado}.`);
  if (state?.isInLco === false) throw new Refused('402', `RFC ${emisor.rfc}, certificado ${noCertificado}.`);
  if (fecha < '2011-01-01T00:00:00') throw new Refused('403', `Fecha ${fecha}.`);
  const oldest = wallClock(new Date(now.getTime() - stampingWindowMs), behind);
  const newest = wallClock(now, ahead);
  if (fecha < oldest || fecha > newest) {
    throw new Refused('401', `Fecha ${fecha}; se aceptan de ${oldest} a ${newest} en ${lugarExpedicion}.`);
  }
}
