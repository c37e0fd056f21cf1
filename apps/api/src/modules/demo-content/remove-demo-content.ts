import { audit } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import { DemoContentTestOnly } from './demo-content.errors.ts';
import { advanceDemoContentJob } from './demo-content.jobs.ts';
import { lockDemoContent, updateDemoContent } from './demo-content.repository.ts';

/**
 * Begins to take away exactly what a load made, also while it is still loading; what people made stays. Asked again, it
 * changes nothing, but a removal that had given up goes on.
 * @throws `demo_content_test_only`
 */
export async function removeDemoContent(ctx: Context): Promise<void> {
  if (ctx.livemode) throw DemoContentTestOnly();
  await ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const content = await lockDemoContent(tx, ctx.tenantId);
    if (!content) return;
    const { batch } = content;
    if (content.state !== 'removing') {
      await updateDemoContent(tx, ctx.tenantId, { state: 'removing', done: 0 });
      await audit(tx, ctx, { action: 'demo_content.removed', object: encodeId('ten', ctx.tenantId), data: { batch } });
    }
    await enqueue(tx, ctx, advanceDemoContentJob, { batch });
  });
}
