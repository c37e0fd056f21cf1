import { createHash } from 'node:crypto';

import { and, eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

import type { Context } from '../context/index.ts';
import type { Tx } from '../db/index.ts';
import type { IdempotencyHandle } from '../http/operation.ts';
import { IdempotencyInProgress, IdempotencyKeyInvalid, IdempotencyKeyReused } from './idempotency-errors.ts';
import { idempotencyKeys } from './idempotency.tables.ts';

/** Whose keys these are: a tenant, or a person by their own id for what they do outside any tenant. */
export type KeyScope = Pick<Context, 'tenantId' | 'db' | 'services'>;

export type Begun =
  | { readonly kind: 'run'; readonly handle: IdempotencyHandle }
  | { readonly kind: 'replay-answer'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'replay-resource'; readonly type: string; readonly id: string };

const KEPT_HOURS = 48;

/** Checks the header's form. */
export function parseIdempotencyKey(header: string): string {
  if (!/^[\x21-\x7e]{1,255}$/.test(header)) throw IdempotencyKeyInvalid();
  return header;
}

/** SHA-256 over everything that makes the request what it is; object keys are ordered so that formatting does not matter. */
export function fingerprint(parts: { operationId: string; params: unknown; body: unknown }): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical([parts.operationId, parts.params, parts.body])))
    .digest('hex');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, canonical(child)]),
  );
}

/**
 * First transaction of a request with an Idempotency-Key: takes the key under a lease, or says what to answer again.
 * @throws `idempotency_key_reused`, `idempotency_in_progress`
 */
export function begin(ctx: KeyScope, key: string, requestHash: string): Promise<Begun> {
  return ctx.db.withTenant(ctx.tenantId, async (tx) => {
    const inserted = await tx
      .insert(idempotencyKeys)
      .values({
        tenantId: ctx.tenantId,
        key,
        requestHash,
        state: 'in_flight',
        lockedUntil: leaseEnd(ctx),
        expiresAt: sql`now() + make_interval(hours => ${KEPT_HOURS})`,
      })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key });
    if (inserted.length > 0) return { kind: 'run', handle: handle(ctx, key) };
    return resume(tx, ctx, key, requestHash);
  });
}

async function resume(tx: Tx, ctx: KeyScope, key: string, requestHash: string): Promise<Begun> {
  const [row] = await tx
    .select({
      requestHash: idempotencyKeys.requestHash,
      state: idempotencyKeys.state,
      isLeased: sql<boolean>`${idempotencyKeys.lockedUntil} > now()`,
      status: idempotencyKeys.status,
      body: idempotencyKeys.body,
      resourceType: idempotencyKeys.resourceType,
      resourceId: idempotencyKeys.resourceId,
    })
    .from(idempotencyKeys)
    .where(own(ctx, key))
    .for('update');
  if (!row) throw inProgress(); // released between the two statements: the caller's repeat will find the key free
  if (row.requestHash !== requestHash) throw IdempotencyKeyReused();
  if (row.state === 'done') {
    return row.resourceType !== null && row.resourceId !== null
      ? { kind: 'replay-resource', type: row.resourceType, id: row.resourceId }
      : { kind: 'replay-answer', status: row.status ?? 200, body: row.body };
  }
  if (row.isLeased) throw inProgress();
  await tx
    .update(idempotencyKeys)
    .set({ lockedUntil: leaseEnd(ctx) })
    .where(own(ctx, key));
  return { kind: 'run', handle: handle(ctx, key) };
}

/** Longer than a request lasts: a lease that ran out belongs to a process that died. */
function leaseEnd(ctx: KeyScope): SQL {
  return sql`now() + make_interval(secs => ${ctx.services.config.KITA_IDEMPOTENCY_LEASE_MS / 1000})`;
}

function inProgress() {
  return IdempotencyInProgress({ headers: { 'retry-after': '1' } });
}

function handle(ctx: KeyScope, key: string): IdempotencyHandle {
  const complete = async (tx: Tx, set: Partial<typeof idempotencyKeys.$inferInsert>): Promise<void> => {
    const done = await tx
      .update(idempotencyKeys)
      .set({ ...set, state: 'done' })
      .where(and(own(ctx, key), eq(idempotencyKeys.state, 'in_flight')))
      .returning({ key: idempotencyKeys.key });
    // Another process took the key over after our lease ran out and finished first: our writes must not count too.
    if (done.length === 0) throw inProgress();
  };
  return {
    completeWithAnswer: (tx, answer) => complete(tx, { status: answer.status, body: answer.body }),
    completeWithResource: (tx, resource) => complete(tx, { resourceType: resource.type, resourceId: resource.id }),
  };
}

/**
 * Keeps an answer for a key whose handler did not complete it in its own transaction: a business refusal (4xx), or the
 * result of an operation whose repetition a unique key of the domain already forbids. Quiet when it was completed.
 */
export async function keepAnswer(ctx: KeyScope, key: string, answer: { status: number; body: unknown }): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, (tx) =>
    tx
      .update(idempotencyKeys)
      .set({ state: 'done', status: answer.status, body: answer.body })
      .where(and(own(ctx, key), eq(idempotencyKeys.state, 'in_flight'))),
  );
}

/** Frees a key whose request did nothing, so that the caller's repeat runs at once. */
export async function release(ctx: KeyScope, key: string): Promise<void> {
  await ctx.db.withTenant(ctx.tenantId, (tx) =>
    tx.delete(idempotencyKeys).where(and(own(ctx, key), eq(idempotencyKeys.state, 'in_flight'))),
  );
}

function own(ctx: KeyScope, key: string) {
  return and(eq(idempotencyKeys.tenantId, ctx.tenantId), eq(idempotencyKeys.key, key));
}
