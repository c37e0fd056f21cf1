import { auditInstallation } from '../../platform/audit/index.ts';
import { todayInMexico } from '../../platform/civil-day/index.ts';
import { encodeId } from '../../platform/ids/index.ts';
import { answerArco, listArcoForOperators, presentArco } from '../legal/index.ts';
import type { ArcoRow } from '../legal/index.ts';
import { findUserById, findUsersByIds } from '../users/index.ts';
import type { UserRow } from '../users/index.ts';
import { asOperator } from './as-operator.ts';
import type { OperatorContext } from './as-operator.ts';

/** Requests of everybody about their own data: the open ones, most urgent first, or the last ones answered. */
export function readArcoRequests(ctx: OperatorContext, which: 'open' | 'answered') {
  return asOperator(ctx, async (tx) => {
    const rows = await listArcoForOperators(tx, which);
    const people = await findUsersByIds(tx, [...new Set(rows.map(({ userId }) => userId))]);
    const shown = rows.map(({ id }) => encodeId('arc', id));
    await auditInstallation(tx, ctx, { action: 'operator.arco_listed', object: '', data: { shown } });
    const data = rows.map((row) => present(ctx, row, people.get(row.userId)));
    return { object: 'list' as const, data, has_more: false as const, next_cursor: null };
  });
}

/** @throws `not_found`, `arco_already_answered` */
export function answerArcoAsOperator(ctx: OperatorContext, wireId: string, input: Parameters<typeof answerArco>[3]) {
  return asOperator(ctx, async (tx) => {
    const row = await answerArco(tx, ctx, wireId, input);
    return present(ctx, row, await findUserById(tx, row.userId));
  });
}

function present(ctx: OperatorContext, row: ArcoRow, person: UserRow | undefined) {
  return {
    ...presentArco(row),
    object: 'operator_arco_request' as const,
    is_overdue: row.state === 'received' && row.answerBy < todayInMexico(ctx.clock()),
    user: { id: encodeId('usr', row.userId), name: person?.name ?? '', email: person?.emailDisplay ?? '' },
  };
}
