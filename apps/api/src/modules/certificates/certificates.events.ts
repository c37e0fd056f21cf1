import type { Context } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { defineEvents } from '../../platform/events/index.ts';
import { presentCertificate } from './certificates.presenter.ts';
import type { CertificateRow } from './certificates.repository.ts';
import { certificateSchema } from './certificates.schemas.ts';

export const certificateEvents = defineEvents(certificateSchema, {
  'certificate.created': 'A seal certificate (CSD) was stored, and is the one that seals from now on.',
  'certificate.activated': 'A stored certificate is the one that seals again.',
  'certificate.deactivated': 'A certificate seals no longer: it was replaced or switched off.',
});

type CertificateEvent = Parameters<typeof certificateEvents.publish>[2];

export function publishCertificate(
  tx: Tx,
  ctx: Context,
  type: CertificateEvent,
  row: CertificateRow,
): Promise<unknown> {
  return certificateEvents.publish(tx, ctx, type, presentCertificate(row, ctx.livemode, ctx.clock()));
}
