import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '@kita/testing';
import { repository } from '../support/gate.ts';
import { installBundle, type BundleInstallation, type Program } from './bundle-installation.ts';

const PATIENCE = { timeoutMs: 60_000 };

let bundle: BundleInstallation;
let remove = async () => {};
beforeAll(async () => {
  bundle = await installBundle();
  remove = () => bundle.remove();
}, 120_000);
afterAll(() => remove());

test('the bundle migrates an empty database, issues an invoice with its page, and ends in order', async () => {
  const migration = bundle.start('api/migrate.js');
  expect(await migration.ended, migration.output.text).toBe(0);
  const sandbox = bundle.start('sandbox/sandbox.js');
  await untilOk(sandbox, `${bundle.sandboxUrl}/sandbox`);
  const http = bundle.start('api/http.js');
  await untilOk(http, `${bundle.apiUrl}/livez`);
  await untilOk(http, `${bundle.apiUrl}/readyz`);
  const worker = bundle.start('api/worker.js');
  await waitFor(() => worker.output.text.includes('taking jobs') || worker.child.exitCode !== null, PATIENCE);
  expect(worker.child.exitCode, worker.output.text).toBeNull();

  expect(await status(`${bundle.apiUrl}/v1/invoices`)).toBe(401);
  expect(await status(`${bundle.apiUrl}/docs/static/swagger-ui.css`), 'files of the reference page').toBe(200);
  expect(await status(`${bundle.apiUrl}/docs/errors/invoice_invalid`), 'pages of error codes').toBe(200);
  await expectInvoice(await demoKey());

  for (const { child } of [worker, http, sandbox]) child.kill('SIGTERM');
  expect(await Promise.all([worker.ended, http.ended, sandbox.ended])).toEqual([0, 0, 0]);
}, 240_000);

/** The key of a company with a CSD; the demo seed belongs to development and is not in the bundle. */
async function demoKey(): Promise<string> {
  const seed = bundle.runSource('apps/api/src/main/seed-demo.ts');
  expect(await seed.ended, seed.output.text).toBe(0);
  return String(Object(JSON.parse(seed.output.text.trimEnd().split('\n').at(-1) ?? ''))['api_key']);
}

/** Stamps the example and reads its files: signatures, fonts, drawing and archives all work from the bundle. */
async function expectInvoice(key: string): Promise<void> {
  const authorization = `Bearer ${key}`;
  const created = await fetch(`${bundle.apiUrl}/v1/invoices`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', 'idempotency-key': 'bundle' },
    body: readFileSync(path.join(repository, 'examples/invoice.json'), 'utf8'),
  });
  const { id } = Object(await created.json());
  for (const [kind, beginning] of Object.entries({ xml: '<?xml', pdf: '%PDF-', zip: 'PK' })) {
    const download = async () => {
      const answer = await fetch(`${bundle.apiUrl}/v1/invoices/${String(id)}/${kind}`, { headers: { authorization } });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return answer.text();
    };
    const file = await waitFor(download, { ...PATIENCE, what: `the ${kind}` });
    expect(file.startsWith(beginning), kind).toBe(true);
  }
}

async function untilOk(program: Program, url: string): Promise<void> {
  const isSettled = async () => (await status(url)) === 200 || program.child.exitCode !== null;
  await waitFor(isSettled, { ...PATIENCE, what: `an answer on ${url}` });
  expect(program.child.exitCode, program.output.text).toBeNull();
}

async function status(url: string): Promise<number> {
  try {
    return (await fetch(url)).status;
  } catch {
    return 0;
  }
}
