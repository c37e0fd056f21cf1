import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { appCode } from '../../test-support/authenticator-app.ts';
import { proofAgo, securityLog, signUpPerson, turnOnTwoFactor } from '../../test-support/person.ts';

let api: ApiHarness;

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(() => api.close());

const DANGEROUS = ['PUT', '/v1/user/password', { password: 'cinco perros al sol' }] as const;

describe('something dangerous', () => {
  it('is open for five minutes after signing in, then asks who sits there', async () => {
    const person = await signUpPerson(api);
    await proofAgo(api, person, '4 minutes 58 seconds');
    expect((await person.ask('POST', '/v1/user/two-factor')).statusCode).toBe(201);
    await proofAgo(api, person, '5 minutes');
    const refused = await person.ask(...DANGEROUS);
    expect(refused.json()).toMatchObject({ status: 403, code: 'step_up_required' });
    expect((await person.ask('GET', '/v1/user')).statusCode).toBe(200);
  });

  it('is open again after the password', async () => {
    const person = await signUpPerson(api);
    await proofAgo(api, person, '1 hour');
    expect((await person.ask('POST', '/v1/user/step-up', { password: person.password })).statusCode).toBe(200);
    expect((await person.ask(...DANGEROUS)).statusCode).toBe(200);
    expect(await securityLog(api, person)).toContain('user.stepped_up');
  });

  it('is open in the session that proved it, not in the person’s others', async () => {
    const person = await signUpPerson(api);
    const { browser } = await person.signIn();
    await proofAgo(api, person, '1 hour');
    await person.ask('POST', '/v1/user/step-up', { password: person.password });
    expect((await browser.ask(...DANGEROUS)).json()).toMatchObject({ code: 'step_up_required' });
  });

  it('is never asked of an API key', async () => {
    const company = await api.company({ certificate: false });
    expect((await company.call('PUT', '/v1/pac-account', {})).json()).not.toMatchObject({ code: 'step_up_required' });
  });
});

describe('confirming who one is', () => {
  it('changes the session’s token; the one before is let in for seconds only', async () => {
    const person = await signUpPerson(api);
    const cookie = () => [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const before = cookie();
    await person.ask('POST', '/v1/user/step-up', { password: person.password });
    expect(cookie()).not.toBe(before);
    const withBefore = () => api.app.inject({ url: '/v1/user', headers: { cookie: before } });
    expect((await withBefore()).statusCode).toBe(200);
    await adminQuery(
      api.database.adminUrl,
      `update app.sessions set token_changed_at = now() - interval '11 seconds'
        where user_id = (select id from app.users where email = '${person.email}')`,
    );
    expect((await withBefore()).statusCode).toBe(401);
    expect((await person.ask('GET', '/v1/user')).statusCode).toBe(200);
  });

  it('fails with a wrong password, five times, then with the right one too', async () => {
    const person = await signUpPerson(api);
    await proofAgo(api, person, '1 hour');
    const wrong = await person.ask('POST', '/v1/user/step-up', { password: 'otra' });
    expect(wrong.json()).toMatchObject({ status: 422, code: 'step_up_failed' });
    for (let n = 0; n < 4; n++) await person.ask('POST', '/v1/user/step-up', { password: 'otra' });
    const right = await person.ask('POST', '/v1/user/step-up', { password: person.password });
    expect(right.json()).toMatchObject({ code: 'step_up_failed' });
    expect((await person.ask(...DANGEROUS)).json()).toMatchObject({ code: 'step_up_required' });
  });

  it('takes the code, and the password no more, of who has a second factor', async () => {
    const person = await signUpPerson(api);
    const { secret } = await turnOnTwoFactor(person);
    await proofAgo(api, person, '1 hour');
    const byPassword = await person.ask('POST', '/v1/user/step-up', { password: person.password });
    expect(byPassword.json()).toMatchObject({ code: 'step_up_failed' });
    const byCode = await person.ask('POST', '/v1/user/step-up', { code: appCode(secret) });
    expect(byCode.statusCode).toBe(200);
    const replayed = await person.ask('POST', '/v1/user/step-up', { code: appCode(secret) });
    expect(replayed.json()).toMatchObject({ code: 'two_factor_code_wrong' });
  });
});
