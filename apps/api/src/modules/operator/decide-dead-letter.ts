import { auditInstallation } from '../../platform/audit/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { discardDeadLetters, findDeadLetter, redriveDeadLetters } from '../../platform/jobs/index.ts';
import type { DeadLetter } from '../../platform/jobs/index.ts';
import { asOperator, noteInCompany } from './as-operator.ts';
import type { OperatorContext } from './as-operator.ts';

/** Puts a dead letter back into its queue. @throws `not_found` when somebody decided about it meanwhile */
export function retryDeadLetter(ctx: OperatorContext, wireId: string) {
  return asOperator(ctx, async (tx) => {
    const letter = await requireLetter(tx, wireId);
    if ((await redriveDeadLetters(tx, letter.job, { ids: [letter.id] })) !== 1) throw NotFound();
    const data = { ids: [letter.id], count: 1 };
    await auditInstallation(tx, ctx, { action: 'dead_letters.redriven', object: letter.job, data });
    if (letter.tenantId !== undefined)
      await noteInCompany(tx, ctx, letter.tenantId, { action: 'job.retried', object: '', data: { job: letter.job } });
    return { object: 'dead_letter_decision' as const, id: wireId, decision: 'retried' as const };
  });
}

/** Removes a dead letter for good; why stays in the audit logs. @throws `not_found` */
export function discardDeadLetter(ctx: OperatorContext, wireId: string, reason: string) {
  return asOperator(ctx, async (tx) => {
    const letter = await requireLetter(tx, wireId);
    await discardDeadLetters(tx, letter.job, [letter.id]);
    const data = { ids: [letter.id], count: 1, reason, failure: letter.failure };
    await auditInstallation(tx, ctx, { action: 'dead_letters.discarded', object: letter.job, data });
    const entry = { action: 'job.discarded', object: '', data: { job: letter.job, reason } } as const;
    if (letter.tenantId !== undefined) await noteInCompany(tx, ctx, letter.tenantId, entry);
    return { object: 'dead_letter_decision' as const, id: wireId, decision: 'discarded' as const };
  });
}

async function requireLetter(tx: Tx, wireId: string): Promise<DeadLetter> {
  const id = decodeId('job', wireId);
  const letter = id === undefined ? undefined : await findDeadLetter(tx, id);
  if (!letter) throw NotFound();
  return letter;
}
