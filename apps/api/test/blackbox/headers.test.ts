import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { expectStatus, invoiceBody } from '../../src/test-support/company.ts';
import type { Company } from '../../src/test-support/company.ts';
import { listen } from '../support/listen.ts';

let api: ApiHarness;
let company: Company;
let url: string;
let invoice: { id: string; uuid: string };

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company();
  invoice = expectStatus(await company.call('POST', '/v1/invoices', invoiceBody()), 201).json();
  url = await listen(api.app);
});
afterAll(async () => api.close());

const get = (path: string) => supertest(url).get(path).set('authorization', `Bearer ${company.apiKey}`);

describe('every answer', () => {
  it.each([
    '/v1/customers',
    '/v1/customers/x',
    '/v1/customers?limit=0',
    '/nowhere',
    '/v1/customers/%zz',
    '/livez',
    '/openapi.json',
  ])('names its request, may not be kept, and loads nothing: %s', async (path) => {
    const { headers } = await get(path);
    expect(headers['request-id']).toMatch(/^req_[\w-]{16}$/);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
  });

  it('of a readable address asks browsers for https, silence about where they came from, and no frames', async () => {
    const { headers } = await get('/v1/customers');
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
  });

  it('says nothing about what made it', async () => {
    const { headers } = await get('/v1/customers');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
  });

  it('opens the API to no other site', async () => {
    for (const method of ['get', 'options'] as const) {
      const request = supertest(url);
      const response = await request[method]('/v1/customers').set({
        authorization: `Bearer ${company.apiKey}`,
        origin: 'https://otro.ejemplo',
        'access-control-request-method': 'POST',
      });
      expect(response.headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it('has an id of its own, not the one a caller invents', async () => {
    const { headers } = await get('/v1/customers').set('request-id', 'mine').set('x-request-id', 'mine');
    expect(headers['request-id']).not.toBe('mine');
  });
});

describe('a file', () => {
  it.each([
    ['xml', 'application/xml; charset=utf-8'],
    ['pdf', 'application/pdf'],
    ['zip', 'application/zip'],
  ])('comes as an attachment with its own name and type: %s', async (kind, type) => {
    const { status, headers } = await get(`/v1/invoices/${invoice.id}/${kind}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="F1_${invoice.uuid}.${kind}"; filename*=UTF-8''F1_${invoice.uuid}.${kind}`,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('health', () => {
  it.each(['/livez', '/readyz'])('%s is told without credentials and without details', async (path) => {
    const response = await supertest(url).get(path);
    expect([response.status, response.body]).toEqual([200, { status: 'ok' }]);
  });
});
