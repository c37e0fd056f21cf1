import { expect, test } from 'vitest';
import { plant } from '../support/planted.ts';
import { operationProblems, permissions } from './permissions.ts';

const auth = { 'apps/api/src/platform/auth/index.ts': `export const PERMISSIONS = ['bills:read', 'bills:write'];\n` };

const operation = (fields: Record<string, string>) => ({
  operationId: 'listBills',
  method: 'GET',
  path: '/v1/bills',
  access: 'tenant',
  permission: 'bills:read',
  ...fields,
});

function plantApi(operations: readonly object[], files: Record<string, string> = {}) {
  const list = `export const operations = ${JSON.stringify(operations)};\n`;
  return plant({ 'package.json': '{ "type": "module" }', ...auth, 'apps/api/src/main/operations.ts': list, ...files });
}

async function problemsOf(operations: readonly object[], agreed: Record<string, string> = {}) {
  const planted = plantApi(operations);
  try {
    return await operationProblems(planted.root, agreed);
  } finally {
    planted.remove();
  }
}

const pay = { operationId: 'payBill', method: 'POST', path: '/v1/bills/{id}/payments' };

test.each([
  [
    'no permission at all',
    [operation({ ...pay, permission: '' })],
    'payBill (POST /v1/bills/{id}/payments) names no known',
  ],
  ['a permission nobody can have', [operation({ permission: 'bills:raed' })], 'names no known permission: bills:raed'],
  ['a person who need not be signed in', [operation({ access: 'user', permission: 'public' })], 'signed-in person'],
  ['an unknown kind of access', [operation({ access: 'everyone' })], 'unknown kind of access: everyone'],
  [
    'a public operation nobody agreed on',
    [operation({ access: 'public', permission: 'public' })],
    'listBills (GET /v1/bills) is public',
  ],
  [
    'two operations of one name',
    [operation({}), operation({ path: '/v1/old_bills' })],
    'two operations are called listBills',
  ],
  ['one route declared twice', [operation({}), operation({ operationId: 'again' })], 'GET /v1/bills is declared twice'],
])('%s is reported', async (_what, operations, problem) => {
  expect(await problemsOf(operations)).toEqual([expect.stringContaining(problem)]);
});

test('operations with permissions and agreed public ones pass; an outdated agreement does not', async () => {
  const operations = [operation({}), operation({ ...pay, access: 'public', permission: 'public' })];
  expect(await problemsOf(operations, { payBill: 'payers have no account' })).toEqual([]);
  expect(await problemsOf([operation({})], { payBill: 'payers have no account' })).toEqual([
    'payBill is agreed to be public and is not; remove it from the list',
  ]);
});

test('a route mounted past the operations is reported', async () => {
  const planted = plantApi([operation({})], {
    'apps/api/src/modules/bills/shortcut.ts': `export const f = (app) => {\n  app.post('/v1/bills/free', () => {});\n};\n`,
    'apps/api/src/main/internal-routes.ts': `export const f = (app) => app.get('/livez', () => {});\n`,
  });
  const problems = await permissions.run(planted.root);
  expect(problems).toContain('apps/api/src/modules/bills/shortcut.ts:2 mounts a route that is no operation');
  expect(problems.filter((problem) => problem.includes('mounts a route'))).toHaveLength(1);
  planted.remove();
});

test('an empty or missing list breaks the gate instead of passing it', async () => {
  await expect(problemsOf([])).rejects.toThrow('lists no operations');
});
