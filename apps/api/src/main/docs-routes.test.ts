import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../test-support/api-harness.ts';
import type { ApiHarness } from '../test-support/api-harness.ts';

let api: ApiHarness;

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(async () => api.close());

const get = (url: string) => api.app.inject({ method: 'GET', url });

describe('pages of errors', () => {
  it('are found at the address a problem gives', async () => {
    const { type } = (await get('/v1/nothing')).json<{ type: string }>();
    const page = await get(type);
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('<code>route_not_found</code>');
  });

  it('lead to one another and to the overview', async () => {
    const page = await get('/docs/errors/invoice_invalid');
    expect(page.body).toContain('href="/docs/errors/validation_failed"');
    expect(page.body).toContain('href="/docs/errors"');
    for (const url of ['/docs/errors', '/docs/errors/']) {
      expect((await get(url)).body).toContain('href="/docs/errors/invoice_invalid"');
    }
  });

  it('run no script and load nothing from elsewhere', async () => {
    const page = await get('/docs/errors/invoice_invalid');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.body).not.toMatch(/<script|src=|https?:/);
  });

  it.each(['/docs/errors/nothing_like_this', '/docs/errors/..%2f..%2fREADME', '/docs/errors/README'])(
    'do not include %s',
    async (url) => {
      expect((await get(url)).json()).toMatchObject({ code: 'route_not_found' });
    },
  );
});

describe('the reference', () => {
  it('is a page and a document of this server', async () => {
    expect((await get('/docs')).statusCode).toBe(200);
    expect((await get('/openapi.json')).json()).toMatchObject({ openapi: '3.1.1' });
  });
});
