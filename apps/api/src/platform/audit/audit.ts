import { sql } from 'drizzle-orm';

import { actorText } from '../context/index.ts';
import type { Context } from '../context/index.ts';
import type { Tx } from '../db/index.ts';
import type { Changes } from './changes.ts';

/** Entries of this verb do not compile without the before and after of each field. */
type ChangeAction = `${string}.updated`;

/** What an entry says. */
export type AuditEntry<Action extends string = string> = EntryBase<Action> &
  (Action extends ChangeAction ? { readonly changes: Changes } : { readonly changes?: Changes });

interface EntryBase<Action extends string> {
  /** `<noun>.<verb in past>`, as `certificate.key_opened`. */
  readonly action: Action;
  /** Wire id of what was acted on; empty when the action has no object. */
  readonly object: string;
  /**
   * Ids and the before and after of named fields. Never secrets, never whole documents, at most 16 kB: it is kept as
   * long as fiscal records and cannot be removed.
   */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Chain of what belongs to no tenant: sign-ups, master keys, operators. */
export const INSTALLATION_CHAIN = '00000000-0000-0000-0000-000000000000';

const DATA_BYTES_MAX = 16_384;

/**
 * Appends an entry to the tenant's chain, in the transaction of what it tells. The transaction must be the tenant's
 * (`withTenant`): the database takes the tenant from there and refuses any other. Answers the entry's number.
 */
export async function audit<const Action extends string>(
  tx: Tx,
  ctx: Pick<Context, 'tenantId' | 'actor'>,
  entry: AuditEntry<Action>,
): Promise<number> {
  return append(tx, sql`audit.append`, ctx, entry);
}

/** Appends an entry to the installation's chain. */
export async function auditInstallation<const Action extends string>(
  tx: Tx,
  ctx: Pick<Context, 'actor'>,
  entry: AuditEntry<Action>,
): Promise<number> {
  return append(tx, sql`audit.append_installation`, ctx, entry);
}

async function append(
  tx: Tx,
  into: ReturnType<typeof sql>,
  ctx: Pick<Context, 'actor'>,
  entry: EntryBase<string> & { readonly changes?: Changes },
): Promise<number> {
  const data = JSON.stringify({ ...entry.data, ...(entry.changes && { changes: entry.changes }) });
  if (Buffer.byteLength(data) > DATA_BYTES_MAX)
    throw new Error(`audit data of ${entry.action} exceeds ${DATA_BYTES_MAX} bytes`);
  const result = await tx.execute<{ seq: string }>(
    sql`select ${into}(${actorText(ctx.actor)}, ${entry.action}, ${entry.object}, ${data}::jsonb) as seq`,
  );
  return Number(result.rows[0]?.seq);
}
