import { adminQuery, createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { openDatabase } from '../db/index.ts';
import type { Database } from '../db/index.ts';
import { newUuid } from '../ids/index.ts';
import { z } from 'zod';

import { defineEvents, events, presentEvent, publish, subscribe } from './index.ts';
import type { Event, EventContext } from './index.ts';

const seen = z.object({ object: z.literal('invoice'), id: z.string(), total: z.string() }).meta({ id: 'Seen' });
defineEvents(seen, { 'invoice.created': 'Made.', 'invoice.stamped': 'Stamped.' });
const copies = defineEvents(seen.extend({ object: z.literal('copy') }).meta({ id: 'Copy' }), {
  'copy.made': 'Copied.',
});

let database: TestDatabase;
let db: Database;
const undo: Array<() => void> = [];
const now = new Date('2026-11-21T12:00:00.123Z');

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ url: database.apiUrl, applicationName: 'test' });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});
afterEach(() => {
  for (const remove of undo.splice(0)) remove();
});

function contextOf(tenantId: string): EventContext {
  return { tenantId, livemode: false, requestId: 'req_1', clock: () => now, actor: { kind: 'user', id: 'usr_1' } };
}
const invoice = { object: 'invoice', id: 'inv_01jd0000000000000000000000', total: '1160.00' };

it('an event has a stable envelope and is stored as it is shown', async () => {
  const ctx = contextOf(newUuid());
  const event = await db.withTenant(ctx.tenantId, (tx) =>
    publish(tx, ctx, { type: 'invoice.created', object: invoice }),
  );
  expect(event).toEqual({
    id: expect.stringMatching(/^evt_[0-9a-z]{26}$/),
    object: 'event',
    type: 'invoice.created',
    created_at: '2026-11-21T12:00:00.123Z',
    livemode: false,
    data: { object: invoice },
  });
  const rows = await db.withTenant(ctx.tenantId, (tx) => tx.select().from(events));
  expect(rows.map((row) => presentEvent(row, false))).toEqual([event]);
});

it('an event and what its subscribers wrote vanish with the transaction that failed', async () => {
  const ctx = contextOf(newUuid());
  const told: Event[] = [];
  const copy = { ...invoice, object: 'copy', id: 'inv_copy' } as const;
  undo.push(
    subscribe({
      name: 'test.copy',
      types: ['invoice.*'],
      async deliver(tx, context, event) {
        told.push(event);
        await copies.publish(tx, context, 'copy.made', copy);
      },
    }),
  );
  const failing = db.withTenant(ctx.tenantId, async (tx) => {
    await publish(tx, ctx, { type: 'invoice.created', object: invoice });
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  const rows = await adminQuery(database.adminUrl, `select 1 from app.events where tenant_id = '${ctx.tenantId}'`);
  expect(told).toHaveLength(1);
  expect(rows).toHaveLength(0);
});

it('subscribers are told in the same transaction, those of other types are not', async () => {
  const ctx = contextOf(newUuid());
  const told: string[] = [];
  undo.push(
    subscribe({
      name: 'test.all',
      types: ['*'],
      deliver: async (_tx, _ctx, event) => void told.push(`all ${event.type}`),
    }),
    subscribe({ name: 'test.other', types: ['payment.*'], deliver: async () => void told.push('other') }),
  );
  await db.withTenant(ctx.tenantId, (tx) => publish(tx, ctx, { type: 'invoice.stamped', object: invoice }));
  expect(told).toEqual(['all invoice.stamped']);
  expect(() => subscribe({ name: 'test.all', types: [], deliver: async () => undefined })).toThrow('twice');
});

it("a tenant cannot read another tenant's events, nor write into them", async () => {
  const [mine, other] = [contextOf(newUuid()), contextOf(newUuid())];
  await db.withTenant(other.tenantId, (tx) => publish(tx, other, { type: 'invoice.created', object: invoice }));
  expect(await db.withTenant(mine.tenantId, (tx) => tx.select().from(events))).toEqual([]);
  const intrusion = db.withTenant(mine.tenantId, (tx) =>
    publish(tx, other, { type: 'invoice.created', object: invoice }),
  );
  await expect(intrusion).rejects.toMatchObject({ cause: { code: '42501' } });
});

it('events cannot be changed or removed once written', async () => {
  const ctx = contextOf(newUuid());
  await db.withTenant(ctx.tenantId, (tx) => publish(tx, ctx, { type: 'invoice.created', object: invoice }));
  const refused = { cause: { code: '42501' } };
  await expect(db.withTenant(ctx.tenantId, (tx) => tx.update(events).set({ type: 'x.y' }))).rejects.toMatchObject(
    refused,
  );
  await expect(db.withTenant(ctx.tenantId, (tx) => tx.delete(events))).rejects.toMatchObject(refused);
});

it('a type that nobody declared is a bug, found at once', async () => {
  const ctx = contextOf(newUuid());
  for (const type of ['invoice', 'Invoice.Created', 'invoice.', 'invoice created']) {
    await expect(
      db.withTenant(ctx.tenantId, (tx) => publish(tx, ctx, { type, object: invoice })),
      type,
    ).rejects.toThrow('event type');
  }
  expect(() => defineEvents(seen, { 'receipt.made': 'Of another object.' })).toThrow('begin with its object');
  expect(() => defineEvents(seen, { 'invoice.created': 'Again.' })).toThrow('twice');
});
