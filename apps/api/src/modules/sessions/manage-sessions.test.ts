import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';

let api: ApiHarness;

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(() => api.close());

it('a session tells whose it is, and nothing without one', async () => {
  const company = await api.company({ certificate: false });
  const who = (headers: Record<string, string>) => api.app.inject({ method: 'GET', url: '/v1/user', headers });
  const answer = await who({ cookie: company.cookie });
  expect(answer.json()).toMatchObject({ object: 'user', email: expect.stringContaining('@') });
  expect(answer.body).not.toContain('argon2');
  expect((await who({})).statusCode).toBe(401);
});

it('a session that was ended cannot be used again, and the end is audited', async () => {
  const company = await api.company({ certificate: false });
  const end = () =>
    api.app.inject({ method: 'DELETE', url: '/v1/sessions/current', headers: { cookie: company.cookie } });
  expect((await end()).statusCode).toBe(204);
  expect((await end()).statusCode).toBe(401);
  const entries = await adminQuery(
    api.database.adminUrl,
    `select actor, data from audit.log where action = 'user.session_ended'`,
  );
  expect(JSON.stringify(entries)).toMatch(/user:usr_.*ses_/);
});
