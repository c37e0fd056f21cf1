import type { z } from 'zod';

import { auditInstallation } from '../../platform/audit/index.ts';
import { visitTenant } from '../../platform/db/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors/index.ts';
import { decodeId, encodeId } from '../../platform/ids/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { isLockedOut, listLiveSessions, presentSession } from '../sessions/index.ts';
import { findTenant, membershipsOf } from '../tenants/index.ts';
import { findTwoFactor } from '../two-factor/index.ts';
import { asOperator } from './as-operator.ts';
import type { OperatorContext } from './as-operator.ts';
import { findPeople } from './people.repository.ts';
import type { PersonRow } from './people.repository.ts';
import type { listPeopleQuery, operatorUserDetailSchema } from './people.schemas.ts';

const LIST = 'operator_users';

/** People by e-mail, name or id, newest first. */
export async function readPeople(ctx: OperatorContext, query: z.infer<typeof listPeopleQuery>) {
  const { q, limit, cursor } = query;
  const id = q === undefined ? undefined : decodeId('usr', q);
  const before = cursor === undefined ? undefined : ctx.services.cursors.decode(LIST, cursor);
  const rows = await asOperator(ctx, async (tx) => {
    const found = await findPeople(tx, { id, words: id === undefined ? q : undefined, before, limit: limit + 1 });
    const shown = found.slice(0, limit).map((row) => encodeId('usr', row.id));
    await auditInstallation(tx, ctx, { action: 'operator.people_listed', object: '', data: { shown } });
    return found;
  });
  return page({
    rows,
    limit,
    list: LIST,
    codec: ctx.services.cursors,
    keysetOf: (row) => ({ at: row.created_at, id: row.id }),
    present: presentPerson,
  });
}

/** A person with companies and open sessions. @throws `not_found` */
export async function readPerson(
  ctx: OperatorContext,
  wireId: string,
): Promise<z.infer<typeof operatorUserDetailSchema>> {
  const memberships = await membershipsOf(ctx.db, decodeId('usr', wireId) ?? ctx.user.userId);
  return asOperator(ctx, async (tx) => {
    const row = await requirePerson(tx, wireId);
    const companies: z.infer<typeof operatorUserDetailSchema>['companies'] = [];
    for (const { tenantId, role } of memberships) {
      const tenant = await visitTenant(tx, tenantId, () => findTenant(tx, tenantId));
      if (!tenant) continue;
      const { legalName, rfc, mode } = tenant;
      companies.push({ id: encodeId('ten', tenantId), livemode: mode === 'live', legal_name: legalName, rfc, role });
    }
    await auditInstallation(tx, ctx, { action: 'operator.person_read', object: wireId });
    const sessions = await listLiveSessions(tx, row.id);
    return {
      ...presentPerson(row),
      is_locked: (await isLockedOut(tx, row.email)) || (await isFactorLocked(tx, ctx, row.id)),
      companies,
      sessions: sessions.map((session) => presentSession(session, ctx.user.sessionId)),
    };
  });
}

/** @throws `not_found` */
export async function requirePerson(tx: Tx, wireId: string): Promise<PersonRow> {
  const id = decodeId('usr', wireId);
  const [row] = id === undefined ? [] : await findPeople(tx, { id, limit: 1 });
  if (!row) throw NotFound();
  return row;
}

async function isFactorLocked(tx: Tx, ctx: OperatorContext, userId: string): Promise<boolean> {
  const until = (await visitTenant(tx, userId, () => findTwoFactor(tx, userId)))?.lockedUntil;
  return until instanceof Date && until > ctx.clock();
}

function presentPerson(row: PersonRow) {
  return {
    object: 'operator_user' as const,
    id: encodeId('usr', row.id),
    email: row.email,
    email_verified: row.email_verified,
    name: row.name,
    language: row.language,
    has_two_factor: row.has_two_factor,
    is_operator: row.is_operator,
    created_at: row.created_at,
    open_sessions: row.open_sessions,
    last_seen_at: row.last_seen_at,
  };
}
