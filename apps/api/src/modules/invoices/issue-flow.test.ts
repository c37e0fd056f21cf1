import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
});
afterAll(async () => api.close());

describe('POST /v1/invoices', () => {
  it('issues a stamped invoice in one call, with its files', async () => {
    const response = await company.call('POST', '/v1/invoices', invoiceBody());
    expect(response.statusCode).toBe(201);
    const invoice = response.json<{ id: string; uuid: string; total: string; state: string; files: { xml: string } }>();
    expect(invoice).toMatchObject({ state: 'stamped', total: '1160.00', livemode: false, series: 'F' });
    const xml = await company.call('GET', invoice.files.xml);
    expect(xml.headers['content-type']).toContain('application/xml');
    expect(xml.body).toContain(invoice.uuid.toLowerCase());
    const pdf = await company.call('GET', `/v1/invoices/${invoice.id}/pdf`);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('gives the same invoice for the same key, and refuses the key for other content', async () => {
    const headers = { 'idempotency-key': 'once' };
    const first = await company.call('POST', '/v1/invoices', invoiceBody(), headers);
    const again = await company.call('POST', '/v1/invoices', invoiceBody(), headers);
    expect(again.json()).toEqual(first.json());
    expect(again.headers['idempotency-replayed']).toBe('true');
    const other = await company.call('POST', '/v1/invoices', invoiceBody({ forma_pago: '01' }), headers);
    expect(other.statusCode).toBe(422);
    expect(other.json()).toMatchObject({ code: 'idempotency_key_reused' });
  });

  it('tells every problem at once, with our code, the SAT code and where it is', async () => {
    const body = invoiceBody({ uso_cfdi: 'D01', currency: 'USD' });
    const response = await company.call('POST', '/v1/invoices', body);
    expect(response.statusCode).toBe(422);
    const problem = response.json<{ errors: Array<{ sat: string }> }>();
    expect(problem).toMatchObject({ code: 'invoice_invalid' });
    expect(problem.errors.map((item) => item.sat)).toEqual(expect.arrayContaining(['CFDI40115', 'CFDI40161']));
  });
});
