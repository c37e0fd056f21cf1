import { adminQuery, createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { openDatabase } from '../db/index.ts';
import type { Database } from '../db/index.ts';
import { newUuid } from '../ids/index.ts';
import { openEnvelope, rewrapTables, ringProvider, sealEnvelope } from './index.ts';
import type { Envelope, KekProvider } from './index.ts';

const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const ring = (...ids: Array<[string, number]>): KekProvider =>
  ringProvider({ activeId: ids[0]?.[0] ?? '', keys: new Map(ids.map(([id, byte]) => [id, key(byte)])) });
const k1 = ring(['k1', 1]);
const both = ring(['k2', 2], ['k1', 1]);
const k2 = ring(['k2', 2]);
const vault = { table: 'app.test_vault', rowIdColumn: 'secret_id', kind: 'test_secret' };

let database: TestDatabase;
let api: Database;
let worker: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  await adminQuery(
    database.adminUrl,
    `set role kita_owner;
     create table app.test_vault (tenant_id uuid, secret_id uuid, enc_v smallint, kek_id text, wrapped_dek bytea, box bytea, primary key (tenant_id, secret_id));
     select app.protect_tenant_table('app.test_vault', 'insert', '');
     select app.protect_envelope_table('app.test_vault', 'secret_id')`,
  );
  api = openDatabase({ url: database.apiUrl, applicationName: 'test' });
  worker = openDatabase({ url: database.workerUrl, applicationName: 'test' });
});
afterAll(async () => {
  await Promise.all([api.close(), worker.close()]);
  await database.drop();
});
beforeEach(() => adminQuery(database.adminUrl, 'truncate app.test_vault'));

async function store(keys: KekProvider, tenantId: string, text: string): Promise<string> {
  const rowId = newUuid();
  const { encV, kekId, wrappedDek, box } = await sealEnvelope(
    keys,
    { tenantId, kind: 'test_secret', rowId },
    Buffer.from(text),
  );
  await api.withTenant(tenantId, (tx) =>
    tx.execute(
      sql`insert into app.test_vault values (${tenantId}, ${rowId}, ${encV}, ${kekId}, ${wrappedDek}, ${box})`,
    ),
  );
  return rowId;
}

async function read(keys: KekProvider, tenantId: string, rowId: string): Promise<string> {
  const [row] = await adminQuery(database.adminUrl, `select * from app.test_vault where secret_id = '${rowId}'`);
  const envelope = {
    encV: row?.['enc_v'],
    kekId: row?.['kek_id'],
    wrappedDek: row?.['wrapped_dek'],
    box: row?.['box'],
  };
  if (!isEnvelope(envelope)) throw new Error('no such row');
  return (await openEnvelope(keys, { tenantId, kind: 'test_secret', rowId }, envelope)).toString();
}
function isEnvelope(row: Record<keyof Envelope, unknown>): row is Envelope {
  return Buffer.isBuffer(row.box) && Buffer.isBuffer(row.wrappedDek);
}

it('every secret of every tenant opens with the new key alone afterwards', async () => {
  const stored: Array<[string, string, string]> = [];
  for (let tenant = 0; tenant < 3; tenant++) {
    const tenantId = newUuid();
    for (let index = 0; index < 7; index++)
      stored.push([tenantId, await store(k1, tenantId, `secret ${tenant}/${index}`), `secret ${tenant}/${index}`]);
  }
  const boxes = await adminQuery(database.adminUrl, 'select secret_id, box from app.test_vault order by secret_id');
  const [report] = await rewrapTables(worker, both, [vault], { batchSize: 3 });
  expect(report).toEqual({
    table: 'app.test_vault',
    rewrapped: 21,
    changedMeanwhile: 0,
    unreadable: [],
    envelopesByKek: { k2: 21 },
  });
  for (const [tenantId, rowId, text] of stored) expect(await read(k2, tenantId, rowId)).toBe(text);
  expect(await adminQuery(database.adminUrl, 'select secret_id, box from app.test_vault order by secret_id')).toEqual(
    boxes,
  );
});

it('running it again does nothing', async () => {
  await store(k1, newUuid(), 'x');
  await rewrapTables(worker, both, [vault]);
  expect(await rewrapTables(worker, both, [vault])).toMatchObject([{ rewrapped: 0, envelopesByKek: { k2: 1 } }]);
});

it('a row that changed meanwhile is left as it is', async () => {
  const tenantId = newUuid();
  const rowId = await store(k1, tenantId, 'old secret');
  let changes = 0;
  const slow: KekProvider = {
    ...both,
    async wrap(dek, aad) {
      const fresh = await sealEnvelope(k1, { tenantId, kind: 'test_secret', rowId }, Buffer.from('new secret'));
      changes++;
      await adminQuery(
        database.adminUrl,
        `update app.test_vault set wrapped_dek = '\\x${fresh.wrappedDek.toString('hex')}', box = '\\x${fresh.box.toString('hex')}'`,
      );
      return both.wrap(dek, aad);
    },
  };
  expect(await rewrapTables(worker, slow, [vault])).toMatchObject([
    { rewrapped: 0, changedMeanwhile: 1, envelopesByKek: { k1: 1 } },
  ]);
  expect(changes).toBe(1);
  expect(await read(k1, tenantId, rowId)).toBe('new secret');
});

it('a row that does not open is reported and does not stop the others', async () => {
  const tenantId = newUuid();
  const altered = await store(k1, tenantId, 'altered');
  const foreign = await store(ring(['k0', 9]), tenantId, 'key lost');
  const good = await store(k1, tenantId, 'good');
  await adminQuery(
    database.adminUrl,
    `update app.test_vault set wrapped_dek = set_byte(wrapped_dek, 20, 0) where secret_id = '${altered}' and get_byte(wrapped_dek, 20) <> 0`,
  );
  await adminQuery(
    database.adminUrl,
    `update app.test_vault set wrapped_dek = set_byte(wrapped_dek, 21, 255 - get_byte(wrapped_dek, 21)) where secret_id = '${altered}'`,
  );
  const [report] = await rewrapTables(worker, both, [vault], { batchSize: 1 });
  expect(report?.rewrapped).toBe(1);
  expect(report?.unreadable).toEqual(
    expect.arrayContaining([
      { tenantId, rowId: altered, reason: 'decryption_failed' },
      { tenantId, rowId: foreign, reason: 'unknown_kek' },
    ]),
  );
  expect(report?.envelopesByKek).toEqual({ k0: 1, k1: 1, k2: 1 });
  expect(await read(k2, tenantId, good)).toBe('good');
});

it('neither role that runs it can read a secret', async () => {
  const tenantId = newUuid();
  await store(k1, tenantId, 'x');
  for (const db of [api, worker]) {
    await expect(
      db.withTenant(tenantId, (tx) => tx.execute(sql`select box from app.test_vault`)),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
  }
});

it('only tables named as such are touched', async () => {
  await expect(rewrapTables(worker, both, [{ ...vault, table: 'app.test_vault; drop table x' }])).rejects.toThrow();
});
