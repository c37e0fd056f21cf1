import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../platform/db/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';
import { importCatalogs } from './import-catalogs.ts';
import { editionOf } from './test-support/edition.ts';

let api: ApiHarness;
let company: Company;
let worker: Database;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
  worker = openDatabase({ url: api.database.workerUrl, applicationName: 'catalogs-test' });
});
afterAll(async () => {
  await worker.close();
  await api.close();
});

async function previewOf(claveProdServ: string) {
  const items = [{ ...firstItem(), clave_prod_serv: claveProdServ }];
  return company.call('POST', '/v1/invoices/preview', invoiceBody({ items }));
}

function firstItem(): object {
  const { items } = invoiceBody();
  const [item]: unknown[] = Array.isArray(items) ? items : [];
  return typeof item === 'object' && item !== null ? item : {};
}

it('an unknown product key is let through until the catalogue is imported, and refused from then on', async () => {
  expect((await previewOf('99999999')).statusCode).toBe(200);
  const edition = editionOf({
    c_ClaveProdServ: [{ key: '80101500', data: { texto: 'Servicios de consultoría' }, from: '2019-01-07' }],
    c_CodigoPostal: ['42501', '86991'].map((key) => ({ key, data: { estado: 'HID' }, from: '2019-01-07' })),
  });
  await importCatalogs(worker, edition, { source: 'x', now: new Date() });
  expect((await previewOf('80101500')).statusCode).toBe(200);
  const refused = await previewOf('99999999');
  expect(refused.statusCode).toBe(422);
  expect(refused.json<{ errors: unknown[] }>().errors).toContainEqual(
    expect.objectContaining({ sat: 'CFDI40162', pointer: '/items/0/clave_prod_serv' }),
  );
});
