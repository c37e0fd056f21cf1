import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { invoiceBody } from '../../src/test-support/company.ts';
import type { Company } from '../../src/test-support/company.ts';
import { listen } from '../support/listen.ts';
import { rawRequest } from '../support/raw-request.ts';

let api: ApiHarness;
let company: Company;
let url: string;

beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company({ certificate: false });
  url = await listen(api.app);
});
afterAll(async () => api.close());

const authorized = () => ({ authorization: `Bearer ${company.apiKey}` });
const post = (path: string) => supertest(url).post(path).set(authorized()).set('content-type', 'application/json');

describe('a body that cannot be read', () => {
  it.each([
    ['cut short', '{"rfc":"URE1'],
    ['no JSON', 'rfc=URE180429TM6'],
    ['two documents', '{}{}'],
    ['a trailing comma', '{"rfc":"x",}'],
    ['empty', ''],
    ['a poisoned prototype', '{"__proto__":{"admin":true}}'],
    ['a poisoned constructor', '{"constructor":{"prototype":{"admin":true}}}'],
  ])('is a 400 that says so: %s', async (_, body) => {
    const response = await post('/v1/customers').send(body);
    expect(response.status).toBe(400);
    expect(response.type).toBe('application/problem+json');
    expect(response.body).toMatchObject({ code: 'malformed_request' });
  });

  it('is refused by its size before it is read', async () => {
    const response = await post('/v1/customers').send(JSON.stringify({ notes: 'x'.repeat(1_100_000) }));
    expect(response.body).toMatchObject({ status: 413, code: 'payload_too_large' });
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused by its type: %s',
    async (type) => {
      const response = await post('/v1/customers').set('content-type', type).send('{}');
      expect(response.body).toMatchObject({ status: 415, code: 'unsupported_media_type' });
    },
  );
});

describe('a body of the wrong shape', () => {
  const problemsOf = async (body: unknown): Promise<string[]> => {
    const response = await post('/v1/invoices').set('idempotency-key', 'forma').send(JSON.stringify(body));
    expect(response.body).toMatchObject({ status: 400, code: 'validation_failed' });
    return itemsOf(response.body);
  };

  it('is told every problem at once, each with its pointer', async () => {
    const body = invoiceBody({
      customer: { rfc: 'X', legal_name: '', regimen_fiscal: '601', postal_code: '86991', extra: 1 },
      items: [{ quantity: 1 }, { quantity: '1', taxes: [{ impuesto: '009', tipo_factor: 'Tasa' }] }],
      metadata: { 'no permitido': 'x' },
      global: { periodicidad: '01' },
      draft: 'sí',
      total: '1160.00',
    });
    expect(await problemsOf(body)).toEqual(
      expect.arrayContaining([
        '/customer/rfc invalid_format',
        '/customer/legal_name too_small',
        '/customer/extra unknown_field',
        '/items/0/quantity invalid_type',
        '/items/1/taxes/0/impuesto invalid_value',
        '/global/meses required',
        '/global/year required',
        '/draft invalid_type',
        '/total unknown_field',
      ]),
    );
  });

  it('is told which fields are missing', async () => {
    expect(await problemsOf({})).toEqual(['/customer required', '/items required']);
  });

  it.each([['[]'], ['"texto"'], ['5'], ['null'], ['true']])('is refused when it is no object: %s', async (text) => {
    expect(await problemsOf(JSON.parse(text))).toEqual([' invalid_type']);
  });

  it('is refused where text could not be stored, before anything else', async () => {
    expect(await problemsOf(invoiceBody({ notes: 'a\u0000' }))).toEqual(['/notes text_not_storable']);
    expect(await problemsOf(invoiceBody({ notes: '\ud800' }))).toEqual(['/notes text_not_storable']);
  });

  it('is refused when it nests without reason', async () => {
    const deep = JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`) as unknown;
    expect((await problemsOf(invoiceBody({ metadata: deep })))[0]).toMatch(/ nesting_too_deep$/);
  });

  it('speaks Spanish, and English to whoever asks', async () => {
    const ask = (language: string) => post('/v1/customers').set('accept-language', language).send('{}');
    const [es, en] = [await ask('es-MX'), await ask('en')];
    expect(es.body).toMatchObject({
      title: expect.stringContaining('petición'),
      errors: [{ message: 'Este campo es obligatorio.' }, {}, {}, {}],
    });
    expect(en.body).toMatchObject({
      title: expect.stringContaining('request'),
      errors: [{ message: 'This field is required.' }, {}, {}, {}],
    });
  });
});

describe('a query of the wrong shape', () => {
  it.each([
    ['an unknown filter', 'nombre=x', '/querystring/nombre unknown_field'],
    ['a repeated parameter', 'limit=1&limit=2', '/querystring/limit invalid_type'],
    ['a limit beyond the limit', 'limit=101', '/querystring/limit too_big'],
    ['a NUL', 'q=a%00b', '/querystring/q text_not_storable'],
  ])('is a 400 with its pointer: %s', async (_, query, problem) => {
    const response = await supertest(url).get(`/v1/customers?${query}`).set(authorized());
    expect(response.status).toBe(400);
    expect(itemsOf(response.body)).toEqual([problem]);
  });

  it.each(['x', 'eyJhIjoxfQ.AAAA', '%00'])('is a 400 for a cursor that no list gave: %s', async (cursor) => {
    const response = await supertest(url).get(`/v1/customers?cursor=${cursor}`).set(authorized());
    expect(response.body).toMatchObject({ status: 400 });
  });
});

describe('an API key in an address', () => {
  const secret = `kt_test_${'A'.repeat(38)}`;
  it.each([
    `/v1/customers?key=${secret}`,
    `/v1/customers?q=x&api_key=${secret.replaceAll('_', '%5F')}`,
    `/v1/users?token=${secret}`,
  ])('is refused before anything reads it, whatever else the request has: %s', async (path) => {
    const response = await supertest(url).get(path).set(authorized());
    const expected = path.startsWith('/v1/users') ? 405 : 400;
    expect(response.status).toBe(expected);
    if (expected === 400)
      expect(response.body).toMatchObject({
        code: 'malformed_request',
        detail: expect.stringContaining('sustitúyela'),
      });
    expect(response.text).not.toContain(secret);
  });
});

describe('an address that belongs to no operation', () => {
  it.each([
    '/',
    '/v1',
    '/v1/customer',
    '/v2/customers',
    '/V1/customers',
    '/v1/customers/',
    '/v1/invoices/x/xml/y',
    '/admin',
  ])('is a 404 in our words: %s', async (path) => {
    const response = await supertest(url).get(path).set(authorized());
    expect([response.status, response.type]).toEqual([404, 'application/problem+json']);
  });

  it.each([
    ['PUT', '/v1/customers', 'GET, POST'],
    ['POST', '/v1/customers/cus_00000000000000000000000000', 'GET, PATCH, DELETE'],
    ['PATCH', '/v1/invoices/inv_x', 'GET, PUT, DELETE'],
    ['DELETE', '/v1/invoices/inv_x/xml', 'GET'],
    ['GET', '/v1/invoices/inv_x/issuance', 'POST'],
    ['POST', '/v1/tenant', 'GET, PATCH'],
    ['POST', '/livez', 'GET'],
  ])('with a method it does not have, is a 405 that names the others: %s %s', async (method, path, allow) => {
    const response = await supertest(url)[asMethod(method)](path).set(authorized());
    expect(response.body).toMatchObject({ status: 405, code: 'method_not_allowed' });
    expect(response.headers['allow']).toBe(allow);
  });

  it.each(['%', '%zz', '%ff', '%ED%A0%80', '%C0%AF'])('with broken encoding, is a 400: %s', async (part) => {
    const answer = await rawRequest(url, `GET /v1/customers/${part} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('application/problem+json');
    expect(answer).toContain('"malformed_request"');
  });

  it('with a part longer than any id, is a 404', async () => {
    const response = await supertest(url)
      .get(`/v1/customers/${'a'.repeat(300)}`)
      .set(authorized());
    expect(response.body).toMatchObject({ status: 404, code: 'route_not_found' });
  });
});

describe('bytes that are no HTTP request', () => {
  it.each([
    ['noise', 'GET  \u0001\u0002 nonsense\r\n\r\n', 400, 'malformed_request'],
    [
      'two lengths',
      'POST /v1/users HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd',
      400,
      'malformed_request',
    ],
    [
      'a length and chunks',
      'POST /v1/users HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'malformed_request',
    ],
    ['no host', 'GET /v1/customers HTTP/1.1\r\nConnection: close\r\n\r\n', 400, undefined],
    ['endless headers', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'headers_too_large'],
  ])('are answered and the connection is closed: %s', async (_, bytes, status, code) => {
    const answer = await rawRequest(url, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    if (code !== undefined) expect(answer).toContain(`"code":"${code}"`);
  });

  it('TRACE shows nobody what they sent', async () => {
    const secret = 'Cookie: kita_sid=de-alguien';
    const answer = await rawRequest(url, `TRACE / HTTP/1.1\r\nHost: x\r\n${secret}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).not.toContain('de-alguien');
  });

  it('do not end the server', async () => {
    expect((await supertest(url).get('/livez')).status).toBe(200);
  });
});

/** `pointer code` of each item of a problem document. */
function itemsOf(problem: unknown): string[] {
  const schema = z.object({ errors: z.array(z.object({ pointer: z.string(), code: z.string() })) });
  return schema.parse(problem).errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

function asMethod(text: string): 'get' | 'put' | 'post' | 'patch' | 'delete' {
  const method = (['get', 'put', 'post', 'patch', 'delete'] as const).find((name) => name === text.toLowerCase());
  if (!method) throw new Error(`no method ${text}`);
  return method;
}
