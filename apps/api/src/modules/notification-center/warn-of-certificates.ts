import { sql } from 'drizzle-orm';
import { z } from 'zod';

import { MEXICO_CITY } from '../../platform/civil-day/index.ts';
import type { Context, SystemContext } from '../../platform/context/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { defineJob, defineSystemJob, enqueueSystem } from '../../platform/jobs/index.ts';
import { findActiveCertificate } from '../certificates/index.ts';
import { appLink } from './app-links.ts';
import { KINDS } from './kinds.ts';
import { notify } from './notify.ts';

/** Days before the end at which people are told, once each. */
const STEPS = [3, 15, 45] as const;
const DAY_MS = 86_400_000;
const TENANTS_MAX = 1000;

/** Finds companies whose active certificate ends soon; every morning. */
export const warnOfCertificatesJob = defineSystemJob({
  name: 'notification_center.warn_of_certificates',
  schema: z.object({}),
  queue: { expireInSeconds: 900, retryLimit: 3, retryDelaySeconds: 60 },
  handler: (ctx) => findExpiring(ctx),
});

/** Tells the people of one company. */
export const warnOfCertificateJob = defineJob({
  name: 'notification_center.warn_of_certificate',
  schema: z.object({ certificateId: z.uuid(), days: z.int() }),
  queue: { expireInSeconds: 120, retryLimit: 8, retryDelaySeconds: 10, retryDelayMaxSeconds: 900 },
  handler: (ctx, { certificateId, days }) => warn(ctx, certificateId, days),
});

/** The step a certificate is at: the smallest that its days left do not exceed; `undefined` when none is near. */
export function stepOf(validTo: Date, now: Date): number | undefined {
  const days = (validTo.getTime() - now.getTime()) / DAY_MS;
  return days < 0 ? undefined : STEPS.find((step) => days <= step);
}

async function findExpiring(ctx: Pick<SystemContext, 'db' | 'clock'>): Promise<void> {
  const now = ctx.clock();
  let after: string | null = null;
  for (;;) {
    const found: readonly { tenant_id: string; certificate_id: string; valid_to: Date }[] = await ctx.db.withSystem(
      async (tx) => {
        const { rows } = await tx.execute<{ tenant_id: string; certificate_id: string; valid_to: string }>(
          sql`select tenant_id, certificate_id, valid_to
                from app.certificates_ending(${now.toISOString()}::timestamptz, ${after}::uuid, ${TENANTS_MAX})`,
        );
        for (const row of rows) {
          const days = stepOf(new Date(row.valid_to), now);
          if (days === undefined) continue;
          const payload = { certificateId: row.certificate_id, days };
          const id = `${row.certificate_id}:${days}`;
          await enqueueSystem(tx, row.tenant_id, warnOfCertificateJob, payload, { id });
        }
        return rows.map((row) => ({ ...row, valid_to: new Date(row.valid_to) }));
      },
    );
    after = found.at(-1)?.tenant_id ?? null;
    if (found.length < TENANTS_MAX || after === null) return;
  }
}

/** Nothing when the certificate was replaced meanwhile: then there is nothing to do. */
async function warn(ctx: Context, certificateId: string, days: number): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const certificate = await findActiveCertificate(tx, ctx.tenantId);
    if (certificate?.id !== certificateId) return;
    const left = Math.max(0, Math.ceil((certificate.validTo.getTime() - ctx.clock().getTime()) / DAY_MS));
    await notify(tx, ctx, {
      kind: 'certificate_expiring',
      source: `${certificateId}:${days}`,
      objectId: encodeId('csd', certificateId),
      facts: { days: String(left), number: certificate.noCertificado },
      mail: (_person, company) => ({
        template: 'certificate_expiring',
        data: {
          company,
          no_certificado: certificate.noCertificado,
          valid_to: certificate.validTo.toISOString(),
          days_left: left,
          time_zone: MEXICO_CITY,
          url: appLink(ctx, ctx.tenantId, KINDS.certificate_expiring.path()),
        },
      }),
    });
  });
}
