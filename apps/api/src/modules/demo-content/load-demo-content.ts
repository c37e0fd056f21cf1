import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { encodeId, newUuid } from '../../platform/ids/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import { createTestCertificate, findActiveCertificate } from '../certificates/index.ts';
import { requireCompanyFlag } from '../tenants/index.ts';
import { DemoContentBusy, DemoContentTestOnly } from './demo-content.errors.ts';
import { advanceDemoContentJob } from './demo-content.jobs.ts';
import { findDemoContent, insertDemoContent } from './demo-content.repository.ts';
import { DEMO_ITEMS_TOTAL } from './demo-plan.ts';

/**
 * Begins to fill a test company with customers, products and invoices to try things with; a job makes them by the ordinary
 * path. Asked again while it is there, it changes nothing. A company without a certificate gets one of the sandbox first.
 * @throws `demo_content_test_only`, `demo_content_busy`, `sandbox_unavailable`, `feature_off`
 */
export async function loadDemoContent(ctx: Context): Promise<void> {
  if (ctx.livemode) throw DemoContentTestOnly();
  await requireCompanyFlag(ctx, 'demo_content');
  const active = await ctx.db.withTenant(ctx.tenantId, (tx) => findActiveCertificate(tx, ctx.tenantId));
  if (!active) await createTestCertificate(ctx);
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const batch = newUuid();
    const begun = await insertDemoContent(tx, { tenantId: ctx.tenantId, batch, total: DEMO_ITEMS_TOTAL });
    if (!begun) {
      const existing = await findDemoContent(tx, ctx.tenantId);
      if (existing?.state === 'removing') throw DemoContentBusy();
      return;
    }
    await audit(tx, ctx, { action: 'demo_content.loaded', object: encodeId('ten', ctx.tenantId), data: { batch } });
    await enqueue(tx, ctx, advanceDemoContentJob, { batch });
  });
}
