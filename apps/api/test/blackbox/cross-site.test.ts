import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import type { Company } from '../../src/test-support/company.ts';
import { listen } from '../support/listen.ts';

let api: ApiHarness;
let company: Company;
let url: string;
let host: string;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company({ certificate: false });
  url = await listen(api.app);
  host = new URL(url).host;
});
afterAll(async () => api.close());

let codes = 0;

/** Creates a series as a browser would, with the cookie it sends by itself. */
function change(headers: Record<string, string>) {
  return supertest(url)
    .post('/v1/series')
    .set({ cookie: company.cookie, 'kita-tenant': company.testTenant, ...headers })
    .send({ code: `X${++codes}`, type: 'I' });
}

describe('a change that a browser sends with its cookie', () => {
  it.each([
    ['another site', { origin: 'https://otro.ejemplo' }],
    ['a sandboxed frame or a file', { origin: 'null' }],
    ['another port of this host', { origin: 'http://127.0.0.1:1' }],
    ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
    ['another site that hides its origin', { 'sec-fetch-site': 'cross-site' }],
    ['something that is no origin', { origin: 'javascript:alert(1)' }],
  ])('is refused when it comes from %s', async (_, headers) => {
    const response = await change(headers);
    expect(response.body).toMatchObject({ status: 403, code: 'permission_denied' });
  });

  it.each([
    ['our own page', () => ({ origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })],
    ['the address bar', () => ({ 'sec-fetch-site': 'none' })],
    ['a program, which says nothing', () => ({})],
  ])('is accepted when it comes from %s', async (_, headers) => {
    expect((await change(headers())).status).toBe(201);
  });
});

it('reading is not a change: links from other sites work', async () => {
  const response = await supertest(url)
    .get('/v1/series')
    .set({ cookie: company.cookie, 'kita-tenant': company.testTenant, origin: 'https://otro.ejemplo' });
  expect(response.status).toBe(200);
});

it('a key or token does not travel by itself: no origin is asked for', async () => {
  const { email, password } = company;
  const token = await supertest(url).post('/v1/tokens').send({ email, password });
  const { access_token } = z.object({ access_token: z.string() }).parse(token.body);
  for (const secret of [company.apiKey, access_token]) {
    const response = await supertest(url)
      .post('/v1/series')
      .set({ authorization: `Bearer ${secret}`, 'kita-tenant': company.testTenant, origin: 'https://otro.ejemplo' })
      .send({ code: `X${++codes}`, type: 'I' });
    expect(response.status).toBe(201);
  }
});

it('signing in cannot be done by a form of another site: it must be JSON', async () => {
  const response = await supertest(url)
    .post('/v1/sessions')
    .set({ 'content-type': 'text/plain', origin: 'https://otro.ejemplo' })
    .send(JSON.stringify({ email: company.email, password: company.password }));
  expect(response.status).toBe(415);
});
