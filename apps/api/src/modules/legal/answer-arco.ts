import { auditInstallation } from '../../platform/audit/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId } from '../../platform/ids/index.ts';
import { sendEmail } from '../notifications/index.ts';
import { findUserById } from '../users/index.ts';
import { ArcoAlreadyAnswered } from './legal.errors.ts';
import { answerOpenArco, findArcoById } from './legal.repository.ts';
import type { ArcoRow } from './legal.repository.ts';

export interface ArcoAnswer {
  readonly decision: 'granted' | 'denied';
  readonly answer: string;
}

/**
 * An operator's answer in the caller's transaction: the person gets it by mail and finds it with their requests. @throws `not_found`, `arco_already_answered`
 */
export async function answerArco(
  tx: Tx,
  ctx: SystemContext,
  wireId: string,
  { decision, answer }: ArcoAnswer,
): Promise<ArcoRow> {
  const id = decodeId('arc', wireId);
  if (id === undefined || !(await findArcoById(tx, id))) throw NotFound();
  const row = await answerOpenArco(tx, id, { state: decision, answer, answeredAt: ctx.clock() });
  if (!row) throw ArcoAlreadyAnswered();
  const user = await findUserById(tx, row.userId);
  if (user) {
    await sendEmail(tx, ctx, {
      template: 'arco_answered',
      to: { address: user.emailDisplay, name: user.name },
      language: user.language,
      data: {
        name: user.name,
        kind: row.kind,
        decision,
        answer,
      },
      once: `arco_answered:${wireId}`,
    });
  }
  await auditInstallation(tx, ctx, { action: 'user.arco_answered', object: wireId, data: { decision } });
  return row;
}
