import { createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { events } from '../events/events.tables.ts';
import { newUuid } from '../ids/index.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { rawStatement, statement } from './statement.ts';
import { together } from './together.ts';

let database: TestDatabase;
let db: Database;
const tenantId = newUuid();

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ url: database.apiUrl, applicationName: 'test', poolSize: 1 });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

const addEvent = statement<{ id: string; object: { object: string; id: string } }>()('test_add_event', (tx, p) =>
  tx
    .insert(events)
    .values({ tenantId, id: p('id'), type: 'test.added', objectId: 'x', object: p('object'), requestId: 'req' }),
);
const eventById = statement<{ id: string }>()('test_event_by_id', (tx, p) =>
  tx
    .select({ id: events.id, object: events.object })
    .from(events)
    .where(eq(events.id, p('id'))),
);
const double = rawStatement<{ of: number }, { twice: number }>('test_double', 'select $1::int * 2 as twice', ['of']);
const fail = rawStatement<object, never>('test_fail', 'select 1 / 0', []);

const newEvent = () => {
  const id = newUuid();
  return { id, object: { object: 'test', id } };
};

describe('a statement', () => {
  it('keeps the types of the builder, and is prepared once per connection', async () => {
    const [one, two] = [newEvent(), newEvent()];
    await db.withTenant(tenantId, (tx) => addEvent(tx, one));
    const found = await db.withTenant(tenantId, async (tx) => {
      await addEvent(tx, two);
      return [...(await eventById(tx, one)), ...(await eventById(tx, two))];
    });
    expect(found).toEqual([one, two]);
    const prepared = await db.withSystem((tx) =>
      tx.execute(sql`select name from pg_prepared_statements where name like 'test\\_%' order by name`),
    );
    expect(prepared.rows).toEqual([{ name: 'test_add_event' }, { name: 'test_event_by_id' }]);
  });

  it('of plain SQL names its places', async () => {
    expect(await db.withSystem((tx) => double(tx, { of: 21 }))).toEqual([{ twice: 42 }]);
  });
});

describe('statements side by side', () => {
  it('answer in their order', async () => {
    const answers = await db.withSystem((tx) =>
      together(double(tx, { of: 1 }), double(tx, { of: 2 }), tx.execute(sql`select 3 as three`)),
    );
    expect([answers[0][0]?.twice, answers[1][0]?.twice, answers[2].rows[0]?.['three']]).toEqual([2, 4, 3]);
  });

  it('undo all of it when one fails, and leave nothing running behind the transaction', async () => {
    const lost = newEvent();
    let isSecondStepDone = false;
    const twoSteps = async (tx: Parameters<typeof addEvent>[0]) => {
      await addEvent(tx, lost);
      await double(tx, { of: 1 });
      isSecondStepDone = true;
    };
    const work = db.withTenant(tenantId, (tx) => together(twoSteps(tx), fail(tx, {})));
    await expect(work).rejects.toThrow('division by zero');
    expect(isSecondStepDone).toBe(false); // it was refused inside the failed transaction, not run outside of it
    expect(await db.withTenant(tenantId, (tx) => eventById(tx, lost))).toEqual([]);
    expect(await db.withSystem((tx) => double(tx, { of: 4 }))).toEqual([{ twice: 8 }]);
  });
});
