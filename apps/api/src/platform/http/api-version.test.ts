import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { API_VERSION } from './api-versions.ts';

let api: ApiHarness;

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(() => api.close());

function get(url: string, headers: Record<string, string> = {}) {
  return api.app.inject({ method: 'GET', url, headers });
}

describe('Kita-Version', () => {
  it('is on every answer, also on refusals', async () => {
    for (const url of ['/v1/invoices', '/v1/nothing', '/livez', '/openapi.json']) {
      expect((await get(url)).headers['kita-version'], url).toBe(API_VERSION);
    }
  });

  it('of a request is served when it exists', async () => {
    const company = await api.company({ certificate: false });
    const answer = await company.call('GET', '/v1/invoices', undefined, { 'kita-version': API_VERSION });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['kita-version']).toBe(API_VERSION);
  });

  it.each(['2020-01-01', '2026-11-21, 2026-11-21', 'latest', ''])(
    'of a request that does not exist is refused: "%s"',
    async (version) => {
      const answer = await get('/v1/invoices', { 'kita-version': version });
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({
        code: 'api_version_unknown',
        detail: expect.stringContaining(API_VERSION),
      });
    },
  );
});
