import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../test-support/company.ts';
import type { Company } from '../../test-support/company.ts';

let api: ApiHarness;
let company: Company;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
});
afterAll(() => api.close());

interface Draft {
  readonly id: string;
  readonly version: number;
}

async function draft(changes: Record<string, unknown> = {}): Promise<Draft> {
  return expectStatus(
    await company.call('POST', '/v1/invoices', invoiceBody({ ...changes, draft: true })),
    201,
  ).json<Draft>();
}

describe('a draft that two people edit', () => {
  it('is not overwritten by whoever read an older version', async () => {
    const { id, version } = await draft();
    const first = await company.call('PUT', `/v1/invoices/${id}`, { ...invoiceBody({ forma_pago: '01' }), version });
    expect(expectStatus(first, 200).json<Draft>().version).toBe(version + 1);
    const second = await company.call('PUT', `/v1/invoices/${id}`, { ...invoiceBody({ forma_pago: '04' }), version });
    expect(expectStatus(second, 409).json()).toMatchObject({ code: 'invoice_changed' });
    const now = expectStatus(await company.call('GET', `/v1/invoices/${id}`), 200).json<{ forma_pago: string }>();
    expect(now.forma_pago).toBe('01');
  });

  it('is not issued as somebody else left it', async () => {
    const { id, version } = await draft();
    expectStatus(await company.call('PUT', `/v1/invoices/${id}`, invoiceBody({ forma_pago: '01' })), 200);
    const stale = await company.call('POST', `/v1/invoices/${id}/issuance?version=${version}`);
    expect(expectStatus(stale, 409).json()).toMatchObject({ code: 'invoice_changed' });
    expectStatus(await company.call('POST', `/v1/invoices/${id}/issuance?version=${version + 1}`), 201);
  });
});

describe('the request of an invoice', () => {
  it('gives back what was asked: shelf prices, products, notes', async () => {
    const asked = {
      notes: 'Gracias',
      items: [
        {
          description: 'Café',
          clave_prod_serv: '50201706',
          clave_unidad: 'KGM',
          unit_price: '116.00',
          price_includes_tax: true,
          taxes: ['iva_16'],
        },
      ],
    };
    const { id, version } = await draft(asked);
    const told = expectStatus(await company.call('GET', `/v1/invoices/${id}/request`), 200).json<{
      request: object;
    }>();
    expect(told).toMatchObject({ object: 'invoice_request', invoice: id, version, request: asked });
    expectStatus(await company.call('PUT', `/v1/invoices/${id}`, { ...told.request, version }), 200);
  });
});
