import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { adminQuery, createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDatabase } from '../db/index.ts';
import type { Database } from '../db/index.ts';
import { fsBlobStore } from '../files/index.ts';
import { newUuid } from '../ids/index.ts';
import {
  INSTALLATION_CHAIN,
  audit,
  auditInstallation,
  exportAuditHeads,
  lastExportedHeads,
  verifyAllAudits,
  verifyAudit,
} from './index.ts';

let database: TestDatabase;
let api: Database;
let worker: Database;
const actor = { kind: 'user', id: 'usr_01jd0000000000000000000000' } as const;

beforeAll(async () => {
  database = await createTestDatabase();
  api = openDatabase({ url: database.apiUrl, applicationName: 'test' });
  worker = openDatabase({ url: database.workerUrl, applicationName: 'test' });
});
afterAll(async () => {
  await Promise.all([api.close(), worker.close()]);
  await database.drop();
});

/** A tenant with a chain of so many entries. */
async function chainOf(entries: number): Promise<string> {
  const tenantId = newUuid();
  for (let index = 1; index <= entries; index++) {
    await api.withTenant(tenantId, (tx) =>
      audit(
        tx,
        { tenantId, actor },
        { action: 'invoice.sealed', object: `inv_${index}`, data: { total: '1160.00', ñ: index } },
      ),
    );
  }
  return tenantId;
}

function tamper(statement: string): Promise<unknown> {
  return adminQuery(database.adminUrl, statement);
}

describe('the audit chain', () => {
  it('numbers entries per tenant and verifies as whole', async () => {
    const [one, two] = [await chainOf(3), await chainOf(2)];
    for (const tenantId of [one, two]) expect(await verifyAudit(api, tenantId)).toEqual([]);
    const rows = await adminQuery(
      database.adminUrl,
      `select seq, actor, action, object, data from audit.log where tenant_id = '${one}' order by seq`,
    );
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      seq: '1',
      actor: 'user:usr_01jd0000000000000000000000',
      action: 'invoice.sealed',
      object: 'inv_1',
      data: { total: '1160.00', ñ: 1 },
    });
  });

  it('hashes exactly the published bytes, so that anyone can verify an export', async () => {
    const tenantId = await chainOf(1);
    const [row] = await adminQuery(
      database.adminUrl,
      `select encode(hash, 'hex') = encode(sha256(convert_to(jsonb_build_array(tenant_id, seq,
         to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor, action, object, data)::text, 'UTF8') || decode(repeat('00', 32), 'hex')), 'hex') as equal
       from audit.log where tenant_id = '${tenantId}'`,
    );
    expect(row).toEqual({ equal: true });
  });

  it('keeps its order under concurrent writers', async () => {
    const tenantId = newUuid();
    const append = (index: number): Promise<number> =>
      api.withTenant(tenantId, (tx) =>
        audit(tx, { tenantId, actor }, { action: 'test.ran', object: '', data: { index } }),
      );
    const numbers = await Promise.all(Array.from({ length: 40 }, (_, index) => append(index)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(await verifyAudit(api, tenantId)).toEqual([]);
  });

  it('leaves nothing behind when the business transaction rolls back', async () => {
    const tenantId = await chainOf(1);
    const failing = api.withTenant(tenantId, async (tx) => {
      await audit(tx, { tenantId, actor }, { action: 'invoice.sealed', object: 'inv_2' });
      throw new Error('the business refused');
    });
    await expect(failing).rejects.toThrow('the business refused');
    expect(await verifyAudit(api, tenantId)).toEqual([]);
    const rows = await adminQuery(database.adminUrl, `select 1 from audit.log where tenant_id = '${tenantId}'`);
    expect(rows).toHaveLength(1);
  });

  it('has a chain for what belongs to no tenant', async () => {
    await api.withSystem((tx) =>
      auditInstallation(
        tx,
        { actor: { kind: 'system', id: 'sign-up' } },
        { action: 'user.signed_up', object: 'usr_1' },
      ),
    );
    expect(await verifyAudit(api, INSTALLATION_CHAIN)).toEqual([]);
  });
});

describe('tampering is detected', () => {
  const tampered: ReadonlyArray<readonly [string, string, Array<{ seq: number; problem: string }>]> = [
    [
      'content',
      `update audit.log set data = '{"total":"1.00"}' where seq = 2 and tenant_id = '$'`,
      [{ seq: 2, problem: 'row_changed' }],
    ],
    [
      'actor',
      `update audit.log set actor = 'user:usr_x' where seq = 2 and tenant_id = '$'`,
      [{ seq: 2, problem: 'row_changed' }],
    ],
    [
      'time',
      `update audit.log set at = at - interval '1 microsecond' where seq = 3 and tenant_id = '$'`,
      [{ seq: 3, problem: 'row_changed' }],
    ],
    ['removal in the middle', `delete from audit.log where seq = 3 and tenant_id = '$'`, [{ seq: 4, problem: 'gap' }]],
    ['removal at the start', `delete from audit.log where seq = 1 and tenant_id = '$'`, [{ seq: 2, problem: 'gap' }]],
    [
      'removal of the tail',
      `delete from audit.log where seq >= 4 and tenant_id = '$'`,
      [{ seq: 5, problem: 'tail_truncated' }],
    ],
    ['removal of all entries', `delete from audit.log where tenant_id = '$'`, [{ seq: 5, problem: 'tail_truncated' }]],
    ['removal of the head', `delete from audit.head where tenant_id = '$'`, [{ seq: 5, problem: 'head_missing' }]],
    [
      'an entry rewritten with its hash',
      `update audit.log l set data = '{}', hash = audit.row_hash(tenant_id, seq, at, actor, action, object, '{}', prev) where seq = 2 and tenant_id = '$'`,
      [{ seq: 3, problem: 'prev_mismatch' }],
    ],
  ];
  it.each(tampered)('%s', async (_name, statement, findings) => {
    const tenantId = await chainOf(5);
    await tamper(statement.replace('$', tenantId));
    expect(await verifyAudit(api, tenantId)).toEqual(findings);
    expect(await verifyAudit(api, tenantId, { range: 2 }), 'range by range').toEqual(findings);
  });
});

describe('exported heads', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'kita-audit-'));
  const now = new Date('2026-11-21T09:30:00Z');
  const store = fsBlobStore({ dir, clock: () => now });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('find a chain rewritten from end to end, and one removed altogether', async () => {
    const [whole, rewritten, removed] = [await chainOf(2), await chainOf(3), await chainOf(2)];
    const { key, heads } = await exportAuditHeads(worker, store, now);
    expect(key).toBe('system/audit-heads/2026/11/21/09.ndjson');
    expect(heads).toBeGreaterThanOrEqual(3);
    expect((await lastExportedHeads(store, new Date('2026-12-01T00:00:00Z'))).get(whole)).toMatchObject({ seq: 2 });

    await tamper(`delete from audit.log where seq = 3 and tenant_id = '${rewritten}'`);
    await tamper(
      `update audit.head h set (seq, hash) = (select seq, hash from audit.log l where l.tenant_id = h.tenant_id order by seq desc limit 1) where tenant_id = '${rewritten}'`,
    );
    await tamper(`delete from audit.log where tenant_id = '${removed}'`);
    await tamper(`delete from audit.head where tenant_id = '${removed}'`);
    expect(await verifyAudit(api, rewritten)).toEqual([]);

    const reports = await verifyAllAudits(worker, store, now);
    const byTenant = new Map(reports.map(({ tenantId, findings }) => [tenantId, findings]));
    expect(byTenant.get(rewritten)).toEqual([{ seq: 3, problem: 'exported_head_mismatch' }]);
    expect(byTenant.get(removed)).toEqual([{ seq: 2, problem: 'exported_head_mismatch' }]);
    expect(byTenant.has(whole)).toBe(false);

    // The next export must not vouch for them: it keeps what it knew, and says which.
    const later = new Date('2026-11-21T10:30:00Z');
    const { broken } = await exportAuditHeads(worker, store, later);
    expect(broken).toEqual(expect.arrayContaining([rewritten, removed]));
    expect(broken).not.toContain(whole);
    const after = await verifyAllAudits(worker, store, later);
    expect(after.map(({ tenantId }) => tenantId)).toEqual(expect.arrayContaining([rewritten, removed]));
  });
});

describe('the application roles', () => {
  it.each([
    'insert into audit.log select * from audit.log',
    'update audit.log set actor = actor',
    'delete from audit.log',
    'truncate audit.log',
    'delete from audit.head',
    'update audit.head set seq = 0',
  ])('cannot write directly: %s', async (statement) => {
    const tenantId = await chainOf(1);
    for (const db of [api, worker]) {
      await expect(db.withTenant(tenantId, (tx) => tx.execute(sql.raw(statement)))).rejects.toMatchObject({
        cause: { code: '42501' },
      });
    }
  });

  it('cannot append to, read or verify the chain of another tenant, nor of none', async () => {
    const [mine, other] = [await chainOf(1), await chainOf(1)];
    const seen = await api.withTenant(mine, (tx) => tx.execute(sql`select distinct tenant_id from audit.log`));
    expect(seen.rows).toEqual([{ tenant_id: mine }]);
    expect((await api.withSystem((tx) => tx.execute(sql`select 1 from audit.log`))).rows).toEqual([]);
    const refused = { cause: { code: '42501' } };
    await expect(
      api.withTenant(mine, (tx) => tx.execute(sql`select * from audit.verify(${other}::uuid)`)),
    ).rejects.toMatchObject(refused);
    await expect(
      api.withSystem((tx) => audit(tx, { tenantId: mine, actor }, { action: 'x.y', object: '' })),
    ).rejects.toMatchObject(refused);
    await expect(
      api.withTenant(mine, (tx) => tx.execute(sql`select audit.append_to(${other}::uuid, 'a', 'b', 'c', '{}')`)),
    ).rejects.toMatchObject(refused);
    await expect(api.withSystem((tx) => tx.execute(sql`select * from audit.heads()`))).rejects.toMatchObject(refused);
  });

  it('are refused data too large to keep forever', async () => {
    const tenantId = newUuid();
    const data = { text: 'x'.repeat(20_000) };
    await expect(
      api.withTenant(tenantId, (tx) => audit(tx, { tenantId, actor }, { action: 'x.y', object: '', data })),
    ).rejects.toThrow('16384 bytes');
  });
});
