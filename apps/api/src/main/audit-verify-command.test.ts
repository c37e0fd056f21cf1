import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { adminQuery, createTestDatabase } from '@kita/testing';
import type { TestDatabase } from '@kita/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { audit, exportAuditHeads } from '../platform/audit/index.ts';
import { openDatabase } from '../platform/db/index.ts';
import type { Database } from '../platform/db/index.ts';
import { fsBlobStore } from '../platform/files/index.ts';
import { encodeId, newUuid } from '../platform/ids/index.ts';
import { runAuditVerifyCommand } from './audit-verify-command.ts';

const now = new Date('2026-11-21T09:30:00Z');
const dir = mkdtempSync(path.join(tmpdir(), 'kita-audit-verify-'));
const files = fsBlobStore({ dir, clock: () => now });
let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ url: database.workerUrl, applicationName: 'test' });
});
afterAll(async () => {
  await db.close();
  await database.drop();
  rmSync(dir, { recursive: true });
});

async function run(...args: string[]): Promise<{ status: number; lines: unknown[]; text: string }> {
  let text = '';
  const print = (part: string): void => {
    text += part;
  };
  const status = await runAuditVerifyCommand({ args, db, files, now, print, printError: print });
  const lines =
    status === 2
      ? []
      : text
          .trim()
          .split('\n')
          .map((line): unknown => JSON.parse(line));
  return { status, lines, text };
}

async function chain(): Promise<string> {
  const tenantId = newUuid();
  const ctx = { tenantId, actor: { kind: 'system', id: 'test' } } as const;
  await db.withTenant(tenantId, (tx) => audit(tx, ctx, { action: 'test.ran', object: '' }));
  return tenantId;
}

it('says that every chain is whole, and with which heads it compared', async () => {
  await chain();
  await exportAuditHeads(db, files, now);
  expect(await run()).toMatchObject({ status: 0, lines: [{ verified: true, broken: 0, exported_heads: 1 }] });
});

it('names the broken chain and fails', async () => {
  const [whole, broken] = [await chain(), await chain()];
  await adminQuery(database.adminUrl, `update audit.log set object = 'x' where tenant_id = '${broken}'`);
  const name = encodeId('ten', broken);
  const finding = { chain: name, findings: [{ seq: 1, problem: 'row_changed' }] };
  expect(await run()).toMatchObject({ status: 1, lines: [finding, { verified: false, broken: 1 }] });
  expect(await run('--tenant', name)).toMatchObject({ status: 1, lines: [finding, { broken: 1 }] });
  expect(await run('--tenant', encodeId('ten', whole))).toMatchObject({ status: 0 });
  expect(await run('--installation')).toMatchObject({ status: 0 });
});

it.each([['--tenant', 'acme'], ['--what'], ['now']])('explains itself when asked %j', async (...args) => {
  const { status, text } = await run(...args);
  expect(status).toBe(2);
  expect(text).toContain('Usage:');
});
