import { KitaProblem, createKita } from '@kita/api-client';
import type { CreateInvoice, Kita } from '@kita/api-client';
import { startFaultProxy } from '@kita/testing';
import type { FaultProxy } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../src/test-support/api-harness.ts';
import type { ApiHarness } from '../src/test-support/api-harness.ts';
import type { Company } from '../src/test-support/company.ts';

let api: ApiHarness;
let url: string;
let proxy: FaultProxy;
let company: Company;
let kita: Kita;

beforeAll(async () => {
  api = await startApiHarness({ worker: true, env: { KITA_RECOVERY_GRACE_MS: '100', KITA_STAMP_DEADLINE_MS: '0' } });
  url = await api.app.listen({ host: '127.0.0.1', port: 0 });
  proxy = await startFaultProxy({ port: Number(new URL(url).port) });
  company = await api.company();
  kita = createKita({ apiKey: company.apiKey, baseUrl: url });
});
afterAll(async () => {
  await proxy.close();
  await api.close();
});

const invoice = (changes: Partial<CreateInvoice> = {}): CreateInvoice => ({
  customer: {
    rfc: 'URE180429TM6',
    legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
    regimen_fiscal: '601',
    postal_code: '86991',
  },
  uso_cfdi: 'G03',
  forma_pago: '03',
  items: [
    {
      description: 'Consultoría',
      clave_prod_serv: '80101500',
      clave_unidad: 'E48',
      unit_price: '1000.00',
      taxes: ['iva_16'],
    },
  ],
  ...changes,
});

describe('the client over HTTP', () => {
  it('issues an invoice, waits for its stamp and downloads its files', async () => {
    const pending = await kita.invoices.create(invoice());
    const { uuid, total } = await kita.invoices.waitUntilStamped(pending.id);
    expect(total).toBe('1160.00');
    const xml = new TextDecoder().decode(await kita.invoices.xml(pending.id));
    expect(xml).toContain(uuid?.toLowerCase());
    expect(new TextDecoder().decode((await kita.invoices.pdf(pending.id)).subarray(0, 5))).toBe('%PDF-');
    expect((await kita.invoices.zip(pending.id)).subarray(0, 2)).toEqual(new TextEncoder().encode('PK'));
  });

  it('repeats a request whose answer was lost, and makes one invoice', async () => {
    const unreliable = createKita({
      apiKey: company.apiKey,
      baseUrl: proxy.url,
      fetch: async (request) => {
        try {
          return await fetch(request);
        } finally {
          proxy.setFault({ kind: 'none' });
        }
      },
    });
    proxy.setFault({ kind: 'lost-answer' });
    const made = await unreliable.invoices.create(invoice({ external_id: 'sale-1' }));
    const found = await kita.invoices.list({ external_id: 'sale-1' }).take(9);
    expect(found.map(({ id }) => id)).toEqual([made.id]);
  });

  it('throws problems with code, fields and SAT codes, in the language asked for', async () => {
    const english = createKita({ apiKey: company.apiKey, baseUrl: url, language: 'en' });
    const error: unknown = await english.invoices
      .create(invoice({ uso_cfdi: 'D01' }))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(KitaProblem);
    expect(error).toMatchObject({
      code: 'invoice_invalid',
      status: 422,
      title: 'The document breaks SAT rules',
      errors: [{ pointer: '/uso_cfdi', sat: 'CFDI40161' }],
    });
  });

  it('walks lists over their pages', async () => {
    for (const name of ['A', 'B', 'C', 'D', 'E']) {
      await kita.products.create({
        description: `Producto ${name}`,
        clave_prod_serv: '50202306',
        clave_unidad: 'H87',
        taxes: ['iva_16'],
      });
    }
    const seen: string[] = [];
    for await (const product of kita.products.list({ limit: 2 })) seen.push(product.description);
    expect(seen).toEqual(['E', 'D', 'C', 'B', 'A'].map((name) => `Producto ${name}`));
  });

  it('edits, issues and deletes drafts', async () => {
    const draft = await kita.invoices.create(invoice({ draft: true }));
    await kita.invoices.replace(draft.id, invoice({ forma_pago: '01' }));
    await kita.invoices.issue(draft.id);
    expect((await kita.invoices.waitUntilStamped(draft.id)).forma_pago).toBe('01');
    const other = await kita.invoices.create(invoice({ draft: true }));
    await kita.invoices.deleteDraft(other.id);
    await expect(kita.invoices.get(other.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('acts for a person who signs in', async () => {
    const { access_token: accessToken } = await createKita({ baseUrl: url }).accounts.createToken({
      email: company.email,
      password: company.password,
    });
    const person = createKita({ baseUrl: url, accessToken, tenant: company.testTenant });
    expect((await person.companies.list().take(9)).map(({ id }) => id)).toContain(company.testTenant);
    const { id, ...made } = await person.apiKeys.create({ name: 'otra' });
    const secret = made.secret ?? '';
    expect((await createKita({ baseUrl: url, apiKey: secret }).companies.current()).id).toBe(company.testTenant);
    await person.apiKeys.revoke(id);
    await expect(createKita({ baseUrl: url, apiKey: secret }).companies.current()).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });

  it('reads master data, catalogues and events', async () => {
    expect((await kita.series.list().take(9)).map(({ code }) => code)).toEqual(['F', 'NC']);
    expect((await kita.certificates.list().take(9)).map(({ state }) => state)).toEqual(['active']);
    expect((await kita.pacAccount.get()).environment).toBe('sandbox');
    expect((await kita.catalogs.get('c_UsoCFDI', 'G03')).description).toBe('Gastos en general.');
    expect(await kita.catalogs.search('c_ClaveProdServ', { q: 'refresco' }).take(1)).toHaveLength(1);
    expect(await kita.events.list({ type: 'invoice.stamped' }).take(1)).toMatchObject([{ type: 'invoice.stamped' }]);
  });
});
