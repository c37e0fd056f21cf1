import type { z } from 'zod';

import { auditInstallation } from '../../platform/audit/index.ts';
import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId, newUuid } from '../../platform/ids/index.ts';
import { todayInMexico } from '../../platform/civil-day/index.ts';
import { ArcoAlreadyAnswered, ArcoAlreadyOpen } from './legal.errors.ts';
import { closeArcoRequest, findArcoRequest, insertArcoRequest, listArcoRequests } from './legal.repository.ts';
import type { ArcoRow } from './legal.repository.ts';
import type { createArcoBody } from './legal.schemas.ts';
import { addWorkingDays } from './working-days.ts';

type UserContext = SystemContext & { readonly user: UserPrincipal };

/** Ley Federal de Protección de Datos Personales en Posesión de los Particulares: twenty working days to answer. */
const ANSWER_WORKING_DAYS = 20;

const ACCESS_ANSWER = {
  es: 'Tus datos están en «Mis datos»: descárgalos cuando quieras (GET /v1/user/personal-data).',
  en: 'Your data are in “My data”: download them whenever you like (GET /v1/user/personal-data).',
};

/**
 * Files a request. Access is granted at once, because the data are there to download; the rest waits for a person.
 * @throws `arco_already_open`
 */
export async function requestArco(
  ctx: UserContext,
  input: z.infer<typeof createArcoBody>,
  language: 'es' | 'en',
): Promise<ArcoRow> {
  const now = ctx.clock();
  const isAccess = input.kind === 'access';
  return ctx.db.withSystem(async (tx) => {
    const open = await listArcoRequests(tx, ctx.user.userId);
    if (open.some(({ kind, state }) => kind === input.kind && state === 'received')) throw ArcoAlreadyOpen();
    const row = await insertArcoRequest(tx, {
      id: newUuid(),
      userId: ctx.user.userId,
      kind: input.kind,
      state: isAccess ? 'granted' : 'received',
      details: input.details,
      answerBy: addWorkingDays(todayInMexico(now), ANSWER_WORKING_DAYS),
      ...(isAccess && { answer: ACCESS_ANSWER[language], answeredAt: now }),
    });
    await auditInstallation(tx, ctx, {
      action: 'user.arco_requested',
      object: encodeId('arc', row.id),
      data: { kind: row.kind, answer_by: row.answerBy },
    });
    return row;
  });
}

/** The person's own requests, newest first. */
export function readArcoRequests(ctx: UserContext): Promise<ArcoRow[]> {
  return ctx.db.withSystem((tx) => listArcoRequests(tx, ctx.user.userId));
}

/** Takes an open request back. @throws `not_found`, `arco_already_answered` */
export async function withdrawArco(ctx: UserContext, wireId: string): Promise<ArcoRow> {
  const id = decodeId('arc', wireId);
  if (id === undefined) throw NotFound();
  return ctx.db.withSystem(async (tx) => {
    if (!(await findArcoRequest(tx, ctx.user.userId, id))) throw NotFound();
    const row = await closeArcoRequest(tx, id, ctx.user.userId, { state: 'withdrawn' });
    if (!row) throw ArcoAlreadyAnswered();
    await auditInstallation(tx, ctx, { action: 'user.arco_withdrawn', object: wireId });
    return row;
  });
}
