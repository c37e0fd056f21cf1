import type { Context } from '../../platform/context/index.ts';
import { DemoContentTestOnly } from './demo-content.errors.ts';
import { presentDemoContent } from './demo-content.presenter.ts';
import { countDemoItems, findDemoContent } from './demo-content.repository.ts';

/** What demo content there is and how far it is. @throws `demo_content_test_only` */
export async function readDemoContent(ctx: Context) {
  if (ctx.livemode) throw DemoContentTestOnly();
  return ctx.db.withTenant(ctx.tenantId, async (tx) =>
    presentDemoContent(await findDemoContent(tx, ctx.tenantId), await countDemoItems(tx, ctx.tenantId)),
  );
}
