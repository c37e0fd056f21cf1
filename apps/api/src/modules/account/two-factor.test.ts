import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { appCode } from '../../test-support/authenticator-app.ts';
import { expectStatus } from '../../test-support/company.ts';
import { browserOf, idOf, proofAgo, securityLog, signUpPerson, turnOnTwoFactor } from '../../test-support/person.ts';
import type { Person } from '../../test-support/person.ts';

let api: ApiHarness;

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(() => api.close());

const finish = (browser: Person, code: string) => browser.ask('POST', '/v1/sessions/second-factor', { code });

describe('two-step verification', () => {
  it('counts once a code of its seed was given, not before', async () => {
    const person = await signUpPerson(api);
    const { secret } = (await person.ask('POST', '/v1/user/two-factor')).json<{ secret: string }>();
    expect((await person.signIn()).response.statusCode).toBe(201);
    const wrong = await person.ask('POST', '/v1/user/two-factor/confirmation', { code: '000000' });
    expect(wrong.json()).toMatchObject({ status: 422, code: 'two_factor_code_wrong' });
    const right = await person.ask('POST', '/v1/user/two-factor/confirmation', { code: appCode(secret) });
    expect(right.json<{ codes: string[] }>().codes).toHaveLength(10);
    expect((await person.ask('GET', '/v1/user/two-factor')).json()).toMatchObject({
      is_on: true,
      recovery_codes_left: 10,
    });
    expect((await person.signIn()).response.statusCode).toBe(202);
  });

  it('ends sessions that were opened without it, and keeps the one that turned it on', async () => {
    const person = await signUpPerson(api);
    const { browser } = await person.signIn();
    await turnOnTwoFactor(person);
    expect((await browser.ask('GET', '/v1/user')).statusCode).toBe(401);
    expect((await person.ask('GET', '/v1/user')).json()).toMatchObject({ has_two_factor: true });
  });

  it('keeps the seed under an envelope the HTTP role cannot read, and the codes as hashes', async () => {
    const person = await signUpPerson(api);
    const { secret, codes } = await turnOnTwoFactor(person);
    const tables = await adminQuery(
      api.database.adminUrl,
      `select (select jsonb_agg(to_jsonb(s)) from app.two_factor_seeds s)::text || (select jsonb_agg(to_jsonb(c)) from app.recovery_codes c)::text as all`,
    );
    for (const shown of [secret, codes[0] ?? '', codes[0]?.replaceAll('-', '') ?? ''])
      expect(String(tables[0]?.['all'])).not.toContain(shown);
    await expect(api.opened.db.pool.query('select box from app.two_factor_seeds')).rejects.toThrow('permission denied');
  });

  it('is turned off only by a recent code, and then asks nothing more', async () => {
    const person = await signUpPerson(api);
    const { secret } = await turnOnTwoFactor(person);
    await proofAgo(api, person, '1 hour');
    expect((await person.ask('DELETE', '/v1/user/two-factor')).json()).toMatchObject({ code: 'step_up_required' });
    await person.ask('POST', '/v1/user/step-up', { code: appCode(secret) });
    expect((await person.ask('DELETE', '/v1/user/two-factor')).statusCode).toBe(204);
    expect((await person.signIn()).response.statusCode).toBe(201);
    expect(await securityLog(api, person)).toEqual(
      expect.arrayContaining(['user.two_factor_enabled', 'user.two_factor_disabled']),
    );
  });

  it('moves to another telephone: the old one counts until the new one is confirmed', async () => {
    const person = await signUpPerson(api);
    const old = await turnOnTwoFactor(person);
    const { secret } = (await person.ask('POST', '/v1/user/two-factor')).json<{ secret: string }>();
    const { browser } = await person.signIn();
    expect((await finish(browser, appCode(old.secret))).statusCode).toBe(201);
    expectStatus(await person.ask('POST', '/v1/user/two-factor/confirmation', { code: appCode(secret) }), 201);
    const again = await person.signIn();
    expect((await finish(again.browser, appCode(old.secret, 1))).json()).toMatchObject({
      code: 'two_factor_code_wrong',
    });
    expect((await finish(again.browser, appCode(secret, 1))).statusCode).toBe(201);
  });
});

describe('signing in with it', () => {
  it('takes the password first, then the code, in the same browser', async () => {
    const person = await signUpPerson(api);
    const { secret } = await turnOnTwoFactor(person);
    const { browser, response } = await person.signIn();
    expect(response.json()).toMatchObject({ object: 'second_factor_awaited' });
    expect((await browser.ask('GET', '/v1/user')).statusCode).toBe(401);
    expect((await finish(browserOf(api), appCode(secret))).json()).toMatchObject({ code: 'sign_in_challenge_ended' });
    expect((await finish(browser, appCode(secret))).json()).toMatchObject({ session: { has_second_factor: true } });
    expect((await browser.ask('GET', '/v1/user')).statusCode).toBe(200);
  });

  it('takes a code once', async () => {
    const person = await signUpPerson(api);
    const { secret } = await turnOnTwoFactor(person);
    const [one, two] = [await person.signIn(), await person.signIn()];
    const answers = await Promise.all([finish(one.browser, appCode(secret)), finish(two.browser, appCode(secret))]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 422]);
  });

  it('takes a recovery code once, however it is typed', async () => {
    const person = await signUpPerson(api);
    const { codes } = await turnOnTwoFactor(person);
    const [code = '', other = ''] = codes;
    const { browser } = await person.signIn();
    expect((await finish(browser, code.toUpperCase().replaceAll('-', ' '))).statusCode).toBe(201);
    const again = await person.signIn();
    expect((await finish(again.browser, code)).json()).toMatchObject({ code: 'two_factor_code_wrong' });
    expect((await finish(again.browser, other)).statusCode).toBe(201);
    expect((await person.ask('GET', '/v1/user/two-factor')).json()).toMatchObject({ recovery_codes_left: 8 });
    expect(await securityLog(api, person)).toContain('user.recovery_code_used');
  });

  it('new recovery codes end the old ones', async () => {
    const person = await signUpPerson(api);
    const { codes } = await turnOnTwoFactor(person);
    const renewed = await person.ask('POST', '/v1/user/two-factor/recovery-codes');
    const [fresh = ''] = expectStatus(renewed, 201).json<{ codes: string[] }>().codes;
    const { browser } = await person.signIn();
    expect((await finish(browser, codes[0] ?? '')).statusCode).toBe(422);
    expect((await finish(browser, fresh)).statusCode).toBe(201);
  });

  it('locks the factor for 15 minutes after five wrong codes, and for longer each time', async () => {
    const person = await signUpPerson(api);
    const { secret } = await turnOnTwoFactor(person);
    const { browser } = await person.signIn();
    await Promise.all(Array.from({ length: 7 }, (_, n) => finish(browser, `00000${n}`)));
    expect((await finish(browser, appCode(secret))).json()).toMatchObject({ code: 'two_factor_code_wrong' });
    const lock = async () =>
      adminQuery(
        api.database.adminUrl,
        `select lock_count, round(extract(epoch from locked_until - now()) / 60)::int as minutes
           from app.two_factors where tenant_id = (${idOf(person)})`,
      );
    expect(await lock()).toEqual([{ lock_count: 1, minutes: 15 }]);
    await adminQuery(
      api.database.adminUrl,
      `update app.two_factors set locked_until = now() where tenant_id = (${idOf(person)})`,
    );
    for (let n = 0; n < 5; n++) await finish(browser, `00000${n}`);
    expect(await lock()).toEqual([{ lock_count: 2, minutes: 30 }]);
    await adminQuery(
      api.database.adminUrl,
      `update app.two_factors set locked_until = now() where tenant_id = (${idOf(person)})`,
    );
    expect((await finish(browser, appCode(secret))).statusCode).toBe(201);
    expect(await lock()).toEqual([{ lock_count: 0, minutes: null }]);
  });

  it('asks for the password again after ten minutes', async () => {
    const person = await signUpPerson(api);
    const { secret } = await turnOnTwoFactor(person);
    const { browser } = await person.signIn();
    await adminQuery(api.database.adminUrl, `update app.sign_in_challenges set expires_at = now()`);
    expect((await finish(browser, appCode(secret))).json()).toMatchObject({ code: 'sign_in_challenge_ended' });
  });
});

describe('who runs the installation', () => {
  async function operator(): Promise<{ person: Person; company: string }> {
    const person = await signUpPerson(api);
    const made = await person.ask('POST', '/v1/tenants', {
      rfc: 'EKU9003173C9',
      legal_name: 'ESCUELA KEMPER URGATE',
      regimen_fiscal: '601',
      postal_code: '42501',
    });
    const { test } = expectStatus(made, 201).json<{ test: { id: string } }>();
    await adminQuery(api.database.adminUrl, `update app.users set is_operator = true where id = (${idOf(person)})`);
    return { person, company: test.id };
  }

  it('reaches no company without a second factor, and every one of theirs with it', async () => {
    const { person, company } = await operator();
    const read = () =>
      api.app.inject({
        url: '/v1/tenant',
        headers: { cookie: `kita_sid=${person.cookies.get('kita_sid')}`, 'kita-tenant': company },
      });
    expect((await read()).json()).toMatchObject({ status: 403, code: 'two_factor_required' });
    await turnOnTwoFactor(person);
    expect((await read()).statusCode).toBe(200);
  });

  it('cannot turn it off', async () => {
    const { person } = await operator();
    await turnOnTwoFactor(person);
    expect((await person.ask('DELETE', '/v1/user/two-factor')).json()).toMatchObject({
      code: 'two_factor_is_mandatory',
    });
  });
});
