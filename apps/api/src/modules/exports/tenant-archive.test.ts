import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { sandboxMailbox } from '@kita/sandbox';
import { adminQuery, waitFor } from '@kita/testing';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { newColleague } from '../../test-support/colleague.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';
import { ARCHIVE_PARTS } from './archive-parts.ts';

interface Manifest {
  readonly files: ReadonlyArray<{ name: string; records?: number; size: number; sha256: string }>;
  readonly documents: { readonly count: number };
}

let api: ApiHarness;
let company: Company;
let entries: Record<string, Uint8Array>;
let invoice: { id: string };

beforeAll(async () => {
  api = await startApiHarness({ worker: true, env: { KITA_RATE_EXPORT_PER_HOUR: '20' } });
  company = await api.company();
  const customer = { rfc: 'URE180429TM6', legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA', regimen_fiscal: '601', postal_code: '86991' }; // prettier-ignore
  const { id } = expectStatus(await company.call('POST', '/v1/customers', customer), 201).json<{ id: string }>();
  await company.call('DELETE', `/v1/customers/${id}`);
  invoice = expectStatus(await company.call('POST', '/v1/invoices', invoiceBody()), 201).json();
  expectStatus(await company.call('POST', '/v1/invoices', invoiceBody({ draft: true })), 201);
  const webhook = { url: 'https://tienda.example.com/kita', events: ['*'] };
  expectStatus(await company.session('POST', '/v1/webhook-endpoints', webhook), 201);
  entries = await archiveOf(company);
});
afterAll(() => api.close());

async function archiveOf(who: Company): Promise<Record<string, Uint8Array>> {
  const { id } = expectStatus(await who.session('POST', '/v1/exports', { kind: 'tenant_data' }), 201).json<{ id: string }>(); // prettier-ignore
  await waitFor(async () => {
    const { state } = (await who.session('GET', `/v1/exports/${id}`)).json<{ state: string }>();
    if (state === 'failed') throw new Error('the archive failed');
    return state === 'ready' || undefined;
  });
  const answer = expectStatus(await who.session('GET', `/v1/exports/${id}/file`), 200);
  return unzipSync(new Uint8Array(answer.rawPayload));
}

const textOf = (name: string, from = entries) => Buffer.from(from[name] ?? []).toString('utf8');
const linesOf = (name: string, from = entries) =>
  textOf(name, from)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => JSON.parse(line));
const manifestOf = (from = entries): Manifest => JSON.parse(textOf('manifiesto.json', from));

describe('everything of a company', () => {
  it('has a file of every kind, as many records as the manifest says, in the shape of the API', async () => {
    const { files } = manifestOf();
    for (const { file } of ARCHIVE_PARTS)
      expect(linesOf(file), file).toHaveLength(files.find(({ name }) => name === file)?.records ?? -1);
    expect(linesOf('facturas.jsonl')).toHaveLength(2);
    const shown = (await company.call('GET', `/v1/invoices/${invoice.id}`)).json<object>();
    expect(linesOf('facturas.jsonl')).toContainEqual(shown);
    expect(linesOf('clientes.jsonl')).toMatchObject([{ object: 'customer', archived: true }]);
    expect(linesOf('webhooks.jsonl')).toMatchObject([{ object: 'webhook_endpoint', url: 'https://tienda.example.com/kita' }]); // prettier-ignore
    expect(linesOf('personas.jsonl'), 'from the test side too').toMatchObject([
      { email: company.email, role: 'OWNER' },
    ]);
  });

  it('holds the fiscal documents byte for byte, with their printed form', async () => {
    const names = Object.keys(entries).filter((name) => name.startsWith('documentos/'));
    expect(names).toHaveLength(2);
    expect(manifestOf().documents.count).toBe(2);
    const xml = names.find((name) => name.endsWith('.xml')) ?? '';
    expect(xml).toMatch(/^documentos\/\d{4}\/\d{2}\/.*_URE180429TM6_/);
    expect(Buffer.from(entries[xml] ?? [])).toEqual((await company.call('GET', `/v1/invoices/${invoice.id}/xml`)).rawPayload); // prettier-ignore
    expect(textOf(names.find((name) => name.endsWith('.pdf')) ?? '').slice(0, 5)).toBe('%PDF-');
  });

  it('tells the SHA-256 of each file, and explains every file in Spanish', () => {
    const sums = new Map(textOf('SHA256SUMS').trim().split('\n').map((line) => [line.slice(66), line.slice(0, 64)])); // prettier-ignore
    const hash = (name: string) =>
      createHash('sha256')
        .update(entries[name] ?? new Uint8Array())
        .digest('hex');
    for (const name of Object.keys(entries)) {
      if (name === 'manifiesto.json' || name === 'SHA256SUMS') continue;
      expect(sums.get(name), name).toBe(hash(name));
    }
    expect(manifestOf().files).toContainEqual(
      expect.objectContaining({ name: 'SHA256SUMS', sha256: hash('SHA256SUMS') }),
    );
    for (const { file } of ARCHIVE_PARTS) expect(textOf('LEEME.txt')).toContain(file);
  });

  it('carries an audit log that checks itself by the command of its LEEME, and finds a change', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kita-archive-'));
    const run = async (text: string) => {
      await writeFile(path.join(folder, 'bitacora.jsonl'), text);
      await writeFile(path.join(folder, 'verificar-bitacora.mjs'), textOf('verificar-bitacora.mjs'));
      return promisify(execFile)(process.execPath, ['verificar-bitacora.mjs'], { cwd: folder });
    };
    expect((await run(textOf('bitacora.jsonl'))).stdout).toContain('Bitácora íntegra');
    await expect(run(textOf('bitacora.jsonl').replace('customer.created', 'customer.creatid'))).rejects.toThrow();
    await expect(run(textOf('bitacora.jsonl').split('\n').toSpliced(1, 1).join('\n'))).rejects.toThrow();
    await rm(folder, { recursive: true });
  });

  it('holds no secret: no key, hash, password or signing secret of the company', async () => {
    const whole = Object.entries(entries).map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString('latin1')}`).join('\n'); // prettier-ignore
    expect(whole).not.toContain(company.apiKey);
    expect(whole).not.toMatch(/whsec_|argon2|PRIVATE KEY|token_hash/);
    const secrets = await adminQuery(
      api.database.adminUrl,
      `select encode(hash, 'hex') as secret from app.api_keys union all select encode(hash, 'base64') from app.api_keys
       union all select encode(token_hash, 'hex') from app.sessions union all select password_hash from app.users`,
    );
    for (const { secret } of secrets) expect(whole.includes(String(secret))).toBe(false);
  });

  it('is told to the owners in the app and by mail', async () => {
    const notice = await waitFor(async () => {
      const { data } = (await company.session('GET', '/v1/notifications')).json<{ data: Array<{ kind: string }> }>();
      return data.find(({ kind }) => kind === 'tenant_archive');
    });
    expect(notice).toMatchObject({ title: expect.stringContaining('está listo'), path: '/settings/company' });
    const mailbox = sandboxMailbox(api.sandboxUrl);
    await mailbox.waitForMail({ to: company.email, subject: 'datos de tu empresa' });
  });

  it('is for owners: an administrator and a key are refused, and so is another company', async () => {
    const admin = await newColleague(api, company, 'ADMIN');
    const headers = { cookie: admin.cookie, 'kita-tenant': company.testTenant };
    const payload = { kind: 'tenant_data' };
    expect((await api.app.inject({ method: 'POST', url: '/v1/exports', headers, payload })).json()).toMatchObject({ status: 403, code: 'permission_denied' }); // prettier-ignore
    expect((await company.call('POST', '/v1/exports', payload)).statusCode).toBe(403);
    const { data } = (await company.session('GET', '/v1/exports')).json<{ data: Array<{ id: string }> }>();
    const file = `/v1/exports/${data[0]?.id}/file`;
    expect((await api.app.inject({ url: file, headers })).statusCode).toBe(403);
    const other = await api.company({ certificate: false });
    expect((await other.session('GET', file)).statusCode).toBe(404);
  });

  it('can be taken by the owner of a suspended and of a closed company', async () => {
    const leaving = await api.company();
    expectStatus(await leaving.call('POST', '/v1/invoices', invoiceBody()), 201);
    expectStatus(await leaving.session('POST', '/v1/tenant/suspension', { reason: 'Cambio de contador' }), 201);
    expect(manifestOf(await archiveOf(leaving)).documents.count).toBe(2);
    expectStatus(await leaving.session('POST', '/v1/tenant/closure', { rfc: 'EKU9003173C9', reason: 'Dejó de operar' }), 201); // prettier-ignore
    const last = await archiveOf(leaving);
    expect(manifestOf(last).documents.count).toBe(2);
    expect(linesOf('empresa.jsonl', last)).toMatchObject([{ status: 'closed' }]);
  });
});
