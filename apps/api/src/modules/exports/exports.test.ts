import { adminQuery, waitFor } from '@kita/testing';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDatabase } from '../../platform/db/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';
import { purgeExports } from './purge-exports.ts';

interface ExportWire {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly skipped: number;
  readonly file: { readonly name: string; readonly size: number } | null;
}

let api: ApiHarness;
let company: Company;
const ids: string[] = [];

beforeAll(async () => {
  api = await startApiHarness({ worker: true, env: { KITA_RATE_EXPORT_PER_HOUR: '12' } });
  company = await api.company();
  for (const changes of [{}, { external_id: '=1+1' }, { draft: true }]) {
    const answer = expectStatus(await company.call('POST', '/v1/invoices', invoiceBody(changes)), 201);
    ids.push(answer.json<{ id: string }>().id);
  }
});
afterAll(() => api.close());

const ask = (body: object, who = company) => who.session('POST', '/v1/exports', body);

async function made(body: object): Promise<ExportWire> {
  const { id } = expectStatus(await ask(body), 201).json<ExportWire>();
  return waitFor(async () => {
    const now = (await company.session('GET', `/v1/exports/${id}`)).json<ExportWire>();
    return now.state === 'ready' ? now : undefined;
  });
}

const fileOf = ({ id }: ExportWire) => company.session('GET', `/v1/exports/${id}/file`);

describe('an export', () => {
  it('of files holds XML and PDF of every stamped document, sensibly named, and says what was passed over', async () => {
    const ready = await made({ kind: 'invoice_files' });
    expect(ready).toMatchObject({ total: 3, done: 3, skipped: 1, file: { name: expect.stringMatching(/^facturas-.*\.zip$/) } }); // prettier-ignore
    const answer = expectStatus(await fileOf(ready), 200);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/zip', 'content-length': String(ready.file?.size) }); // prettier-ignore
    const entries = unzipSync(new Uint8Array(answer.rawPayload));
    const names = Object.keys(entries).sort();
    expect(names).toHaveLength(4);
    expect(names[0]).toMatch(/^\d{4}-\d\d-\d\d_F-1_URE180429TM6_[0-9A-F-]{36}\.pdf$/);
    const xml = await company.call('GET', `/v1/invoices/${ids[0]}/xml`);
    expect(Buffer.from(entries[names[1] ?? ''] ?? [])).toEqual(xml.rawPayload);
  });

  it('of a list is a CSV of the columns asked for, with a mark for spreadsheets and no formula', async () => {
    const ready = await made({
      kind: 'invoice_list',
      columns: ['folio', 'external_id', 'state', 'total'],
      sort: 'folio',
    });
    const text = (await fileOf(ready)).body;
    expect(text).toBe(
      [
        '\uFEFFFolio,Tu identificador,Estado,Total',
        ',,Borrador,1160.00',
        'F-1,,Timbrada,1160.00',
        "F-2,'=1+1,Timbrada,1160.00",
        '',
      ].join('\r\n'),
    );
  });

  it('keeps to the filters and to what was picked', async () => {
    expect(await made({ kind: 'invoice_list', filters: { state: 'draft,rejected' } })).toMatchObject({ done: 1 });
    const picked = await made({ kind: 'invoice_files', formats: ['xml'], ids: [ids[1], 'inv_nobody'] });
    expect(Object.keys(unzipSync(new Uint8Array((await fileOf(picked)).rawPayload)))).toHaveLength(1);
  });

  it('of customers and products', async () => {
    expectStatus(await company.call('POST', '/v1/customers', { rfc: 'URE180429TM6', legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA', regimen_fiscal: '601', postal_code: '86991' }), 201); // prettier-ignore
    const list = await made({ kind: 'customer_list', filters: { q: 'robotica' } });
    expect((await fileOf(list)).body).toContain('UNIVERSIDAD ROBOTICA ESPAÑOLA,URE180429TM6,601,86991');
    expect((await fileOf(await made({ kind: 'product_list' }))).body).toMatch(/^\uFEFFDescripción,SKU/);
  });

  it('tells by an event and in the audit log that it is ready, and who took it', async () => {
    const events = await company.call('GET', '/v1/events?type=export.ready&limit=1');
    expect(events.json()).toMatchObject({ data: [{ data: { object: { object: 'export', state: 'ready' } } }] });
    const actions = await adminQuery(api.database.adminUrl, `select distinct action from audit.log where action like 'export.%'`); // prettier-ignore
    expect(JSON.stringify(actions)).toMatch(/export\.downloaded.*|export\.ready.*|export\.requested/);
  });

  it('is nobody else’s', async () => {
    const other = await api.company({ certificate: false });
    const { id } = await made({ kind: 'invoice_list' });
    expect((await other.session('GET', `/v1/exports/${id}`)).statusCode).toBe(404);
    expect((await other.session('GET', `/v1/exports/${id}/file`)).statusCode).toBe(404);
    expect((await other.session('GET', '/v1/exports')).json()).toMatchObject({ data: [] });
    expectStatus(await ask({ kind: 'invoice_files', ids }, other), 201);
    expect((await ask({ kind: 'invoice_files', ids }, other)).json()).toMatchObject({ total: 0 });
  });

  it('is refused to a key that may not read what goes in', async () => {
    const permissions = ['exports:read', 'exports:write', 'invoices:read'];
    const { secret } = expectStatus(await company.session('POST', '/v1/api-keys', { name: 'x', permissions }), 201).json<{ secret: string }>(); // prettier-ignore
    const headers = { authorization: `Bearer ${secret}` };
    const refused = await company.call('POST', '/v1/exports', { kind: 'customer_list' }, headers);
    expect(refused.json()).toMatchObject({ status: 403, code: 'permission_denied' });
  });

  it('goes after seven days: the file is removed, the row says so, and other companies keep theirs', async () => {
    const ready = await made({ kind: 'invoice_list', columns: ['uuid'] });
    await adminQuery(api.database.adminUrl, `update app.exports set expires_at = now() where file_size = ${ready.file?.size}`); // prettier-ignore
    const db = openDatabase({ url: api.database.workerUrl, applicationName: 'test' });
    const ctx = { db, services: api.opened.services };
    expect(await purgeExports(ctx)).toEqual({ removed: 1 });
    expect(await purgeExports(ctx)).toEqual({ removed: 0 });
    await db.close();
    expect((await company.session('GET', `/v1/exports/${ready.id}`)).json()).toMatchObject({
      state: 'expired',
      file: null,
    });
    expect((await fileOf(ready)).json()).toMatchObject({ status: 410, code: 'export_expired' });
  });

  it('is one of so many an hour', async () => {
    const busy = await api.company({ certificate: false });
    const statuses: number[] = [];
    for (let at = 0; at < 13; at++) statuses.push((await ask({ kind: 'product_list' }, busy)).statusCode);
    expect(statuses.slice(-2)).toEqual([201, 429]);
  });
});
