import { sql } from 'drizzle-orm';
import type { z } from 'zod';

import type { UserPrincipal } from '../../platform/auth/index.ts';
import type { SystemContext } from '../../platform/context/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { page } from '../../platform/pagination/index.ts';
import { deviceName, inPerson } from '../users/index.ts';
import type { listSecurityEventsQuery, securityEventSchema } from './account.schemas.ts';

const LIST = 'security-events';

interface EntryRow {
  readonly seq: string;
  readonly at: Date;
  readonly action: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A page of the person's security log, newest first. */
export async function readSecurityEvents(
  ctx: SystemContext & { readonly user: UserPrincipal },
  query: z.infer<typeof listSecurityEventsQuery>,
) {
  const { userId } = ctx.user;
  const after = query.cursor === undefined ? undefined : ctx.services.cursors.decode(LIST, query.cursor);
  const rows = await inPerson(ctx.db, userId, (tx) => listEntries(tx, userId, query.limit, after?.id));
  return page({
    rows,
    limit: query.limit,
    list: LIST,
    codec: ctx.services.cursors,
    keysetOf: (row) => ({ at: row.at.toISOString(), id: row.seq }),
    present,
  });
}

async function listEntries(tx: Tx, userId: string, limit: number, beforeSeq: string | undefined): Promise<EntryRow[]> {
  const isBefore = beforeSeq === undefined ? sql`true` : sql`seq < ${beforeSeq}::bigint`;
  const { rows } = await tx.execute<{ seq: string; at: string; action: string; data: Record<string, unknown> }>(
    // By the number: the output column of the same name is text, in which 9 comes after 10.
    sql`select l.seq::text as seq, at, action, data from audit.log l
         where tenant_id = ${userId} and ${isBefore} order by l.seq desc limit ${limit + 1}`,
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

function present({ seq, at, action, data }: EntryRow): z.infer<typeof securityEventSchema> {
  const { ip, user_agent: userAgent, proof } = data;
  return {
    object: 'security_event',
    number: Number(seq),
    type: action,
    created_at: at.toISOString(),
    ip: typeof ip === 'string' ? ip : '',
    device: typeof userAgent === 'string' ? deviceName(userAgent) : '',
    proof: typeof proof === 'string' ? proof : null,
  };
}
