import { adminQuery, createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Context } from '../context/index.ts';
import { openDatabase } from '../db/index.ts';
import type { Database } from '../db/index.ts';
import type { IdempotencyHandle } from '../http/index.ts';
import { newUuid } from '../ids/index.ts';
import { begin, fingerprint, keepAnswer, parseIdempotencyKey, release } from './idempotency.ts';
import { IdempotencyInProgress, IdempotencyKeyInvalid } from './idempotency-errors.ts';

let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ url: database.apiUrl, applicationName: 'test' });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

/** What these functions read of a context. */
function contextOf(tenantId = newUuid()): Context {
  const used = { tenantId, db, services: { config: { KITA_IDEMPOTENCY_LEASE_MS: 45_000 } } };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return used as unknown as Context;
}

async function run(ctx: Context, key: string, hash = 'a'): Promise<IdempotencyHandle> {
  const begun = await begin(ctx, key, hash);
  if (begun.kind !== 'run') throw new Error(`expected to run, got ${begun.kind}`);
  return begun.handle;
}

/** As if the process that holds the key had died longer ago than its lease. */
async function expireLease(ctx: Context, key: string): Promise<void> {
  await adminQuery(
    database.adminUrl,
    `update app.idempotency_keys set locked_until = now() - interval '1 second'
      where tenant_id = '${ctx.tenantId}' and key = '${key}'`,
  );
}

describe('a key', () => {
  it('is held by the first who brings it', async () => {
    const ctx = contextOf();
    await run(ctx, 'k');
    await expect(begin(ctx, 'k', 'a')).rejects.toHaveProperty('code', 'idempotency_in_progress');
  });

  it('tells whoever comes meanwhile when to come back', async () => {
    const ctx = contextOf();
    await run(ctx, 'k');
    await expect(begin(ctx, 'k', 'a')).rejects.toHaveProperty('occurrence.headers', { 'retry-after': '1' });
  });

  it('gives one of many the work when they come at the same instant', async () => {
    const ctx = contextOf();
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => begin(ctx, 'k', 'a')));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refusals = results.filter((result) => result.status === 'rejected').map(({ reason }): unknown => reason);
    expect(refusals.every((reason) => IdempotencyInProgress.is(reason))).toBe(true);
  });

  it('belongs to one request: another content is refused while it runs and after it ended', async () => {
    const ctx = contextOf();
    const handle = await run(ctx, 'k');
    await expect(begin(ctx, 'k', 'b')).rejects.toHaveProperty('code', 'idempotency_key_reused');
    await db.withTenant(ctx.tenantId, (tx) => handle.completeWithAnswer(tx, { status: 201, body: {} }));
    await expect(begin(ctx, 'k', 'b')).rejects.toHaveProperty('code', 'idempotency_key_reused');
  });

  it('belongs to one tenant: another may use the same word', async () => {
    await run(contextOf(), 'venta-1');
    await expect(begin(contextOf(), 'venta-1', 'b')).resolves.toHaveProperty('kind', 'run');
  });

  it('is free again after its request did nothing', async () => {
    const ctx = contextOf();
    await run(ctx, 'k');
    await release(ctx, 'k');
    await expect(begin(ctx, 'k', 'other content')).resolves.toHaveProperty('kind', 'run');
  });

  it('stays as it is when it is released after it was completed', async () => {
    const ctx = contextOf();
    const handle = await run(ctx, 'k');
    await db.withTenant(ctx.tenantId, (tx) => handle.completeWithResource(tx, { type: 'invoice', id: 'x' }));
    await release(ctx, 'k');
    await expect(begin(ctx, 'k', 'a')).resolves.toEqual({ kind: 'replay-resource', type: 'invoice', id: 'x' });
  });
});

describe('a finished request', () => {
  it('is answered again from what was kept, whatever the answer was', async () => {
    const ctx = contextOf();
    await run(ctx, 'refused');
    await keepAnswer(ctx, 'refused', { status: 422, body: { code: 'invoice_invalid', n: 1 } });
    await expect(begin(ctx, 'refused', 'a')).resolves.toEqual({
      kind: 'replay-answer',
      status: 422,
      body: { code: 'invoice_invalid', n: 1 },
    });
  });

  it('was finished in the transaction of its work, or not at all', async () => {
    const ctx = contextOf();
    const handle = await run(ctx, 'k');
    const work = db.withTenant(ctx.tenantId, async (tx) => {
      await handle.completeWithAnswer(tx, { status: 201, body: {} });
      await tx.execute(sql`select 1 / 0`);
    });
    await expect(work).rejects.toThrow();
    await expect(begin(ctx, 'k', 'a')).rejects.toHaveProperty('code', 'idempotency_in_progress');
  });

  it('keeps the first answer when a second one arrives', async () => {
    const ctx = contextOf();
    const handle = await run(ctx, 'k');
    await db.withTenant(ctx.tenantId, (tx) => handle.completeWithAnswer(tx, { status: 201, body: 'first' }));
    await keepAnswer(ctx, 'k', { status: 500, body: 'second' });
    await expect(begin(ctx, 'k', 'a')).resolves.toMatchObject({ status: 201, body: 'first' });
  });
});

describe('a process that dies with a key', () => {
  it('loses it to the next request once its lease has run out', async () => {
    const ctx = contextOf();
    await run(ctx, 'k');
    await expireLease(ctx, 'k');
    await expect(begin(ctx, 'k', 'a')).resolves.toHaveProperty('kind', 'run');
  });

  it('gives the key to one of many who come for it', async () => {
    const ctx = contextOf();
    await run(ctx, 'k');
    await expireLease(ctx, 'k');
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => begin(ctx, 'k', 'a')));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('cannot finish after all once another has: its own writes go back', async () => {
    const ctx = contextOf();
    const late = await run(ctx, 'k');
    await expireLease(ctx, 'k');
    const next = await run(ctx, 'k');
    await db.withTenant(ctx.tenantId, (tx) => next.completeWithResource(tx, { type: 'invoice', id: 'next' }));
    const write = db.withTenant(ctx.tenantId, async (tx) => {
      await tx.execute(
        sql`insert into app.events (tenant_id, id, type, object_id, object, request_id)
            values (${ctx.tenantId}, ${newUuid()}, 'test.late', 'x', '{}', 'req')`,
      );
      await late.completeWithResource(tx, { type: 'invoice', id: 'late' });
    });
    await expect(write).rejects.toThrow();
    const rows = await adminQuery(database.adminUrl, `select 1 from app.events where tenant_id = '${ctx.tenantId}'`);
    expect(rows).toEqual([]);
    await expect(begin(ctx, 'k', 'a')).resolves.toMatchObject({ id: 'next' });
  });
});

describe('the form of a key', () => {
  it.each(['a', 'x'.repeat(255), '!~', 'pedido-10042/factura:1'])('may be %s', (key) => {
    expect(parseIdempotencyKey(key)).toBe(key);
  });

  it.each(['', ' ', 'con espacios', 'x'.repeat(256), 'ñ', 'tab\there', 'a, b'])('may not be "%s"', (key) => {
    expect(() => parseIdempotencyKey(key)).toThrow(IdempotencyKeyInvalid().message);
  });
});

describe('the fingerprint of a request', () => {
  const base = { operationId: 'createInvoice', params: {}, body: { a: 1, b: [1, { c: 2, d: 3 }] } };

  it('does not depend on the order of members', () => {
    const other = { ...base, body: { b: [1, { d: 3, c: 2 }], a: 1 } };
    expect(fingerprint(other)).toBe(fingerprint(base));
  });

  it.each([
    ['operation', { ...base, operationId: 'issueInvoice' }],
    ['parameter', { ...base, params: { id: 'inv_1' } }],
    ['value', { ...base, body: { ...base.body, a: '1' } }],
    ['order of elements', { ...base, body: { a: 1, b: [{ c: 2, d: 3 }, 1] } }],
    ['member that is null', { ...base, body: { ...base.body, z: null } }],
  ])('depends on the %s', (_, other) => {
    expect(fingerprint(other)).not.toBe(fingerprint(base));
  });
});
