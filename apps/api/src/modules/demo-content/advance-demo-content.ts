import type { Context } from '../../platform/context/index.ts';
import { KitaError } from '../../platform/errors/index.ts';
import {
  findDemoContent,
  insertDemoItem,
  listDemoItems,
  lockDemoContent,
  updateDemoContent,
} from './demo-content.repository.ts';
import type { DemoItemRow, DemoKind } from './demo-content.repository.ts';
import { demoPlan } from './demo-plan.ts';
import type { Made, PlanStep } from './demo-plan.ts';
import { takeAway } from './take-away.ts';

/**
 * Carries a load or a removal to its end. Each thing is looked for before it is made, so a run that was cut short goes on
 * where it was; a load that is called off meanwhile takes back what it had in hand.
 */
export async function advanceDemoContent(ctx: Context, batch: string): Promise<void> {
  const content = await ctx.db.withTenant(ctx.tenantId, (tx) => findDemoContent(tx, ctx.tenantId));
  if (content?.batch !== batch) return;
  const isCalledOff = content.state === 'loading' && !(await load(ctx, batch));
  if (content.state === 'removing' || isCalledOff) await takeAway(ctx, batch);
}

/** @returns whether the load came to its end; `false` when it was called off */
async function load(ctx: Context, batch: string): Promise<boolean> {
  const items = await ctx.db.withTenant(ctx.tenantId, (tx) => listDemoItems(tx, ctx.tenantId));
  const made = new Map(items.map((item) => [keyOf(item.kind, item.name), item]));
  for (const step of demoPlan(batch)) {
    if (made.has(keyOf(step.kind, step.name))) continue;
    const item = await makeItem(ctx, step, (kind, name) => made.get(keyOf(kind, name))?.objectId ?? undefined);
    const row = { tenantId: ctx.tenantId, kind: step.kind, name: step.name, ...item };
    if (!(await keepItem(ctx, batch, row))) return false;
    made.set(keyOf(step.kind, step.name), { ...row, createdAt: ctx.clock() });
  }
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const content = await lockDemoContent(tx, ctx.tenantId);
    if (content?.batch !== batch || content.state !== 'loading') return false;
    await updateDemoContent(tx, ctx.tenantId, { state: 'loaded' });
    return true;
  });
}

const keyOf = (kind: DemoKind, name: string): string => `${kind} ${name}`;

/** What the company's own data do not allow is left out: a demo must not fail for a rule of SAT. */
async function makeItem(ctx: Context, step: PlanStep, madeId: (kind: DemoKind, name: string) => string | undefined) {
  try {
    const made: Made | undefined = (await step.find(ctx)) ?? (await step.make(ctx, madeId));
    return { objectId: made?.objectId ?? null, generation: made?.generation ?? 0 };
  } catch (error) {
    if (!(error instanceof KitaError) || error.definition.status !== 422) throw error;
    ctx.log.warn({ err: error, kind: step.kind, name: step.name }, 'demo item left out');
    return { objectId: null, generation: 0 };
  }
}

/** @returns `false` when the load was called off; the row is written all the same, so that the removal finds it */
function keepItem(ctx: Context, batch: string, row: Omit<DemoItemRow, 'createdAt'>): Promise<boolean> {
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const content = await lockDemoContent(tx, ctx.tenantId);
    if (content?.batch !== batch) return false;
    await insertDemoItem(tx, row);
    if (content.state !== 'loading') return false;
    await updateDemoContent(tx, ctx.tenantId, { done: content.done + 1 });
    return true;
  });
}
