import { linkIn, sandboxMailbox } from '@kita/sandbox';
import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDatabase } from '../../platform/db/index.ts';
import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';
import { PASSWORD, browserOf, idOf, proofAgo, securityLog, signUpPerson } from '../../test-support/person.ts';
import type { Person } from '../../test-support/person.ts';
import { purgeAccountLinks } from './purge-account-links.ts';

let api: ApiHarness;
let anybody: Person;

beforeAll(async () => {
  api = await startApiHarness({ worker: true });
  anybody = browserOf(api);
});
afterAll(() => api.close());

const SUBJECTS = {
  'verify-email': 'Confirma tu correo en Kita',
  'reset-password': 'Elige una contraseña nueva',
  'confirm-email': 'Confirma tu correo nuevo',
  'undo-email-change': 'Cambió el correo',
} as const;

/** The token of the newest link to a page that was mailed to the address. */
async function tokenFor(page: keyof typeof SUBJECTS, to: string): Promise<string> {
  const mail = await sandboxMailbox(api.sandboxUrl).waitForMail({ to, subject: SUBJECTS[page] });
  return linkIn(mail, `/${page}#`).split('#')[1] ?? '';
}

async function mailsTo(to: string): Promise<string[]> {
  const rows = await adminQuery(
    api.database.adminUrl,
    `select template from app.messages where recipient = '${to}' order by created_at, id`,
  );
  return rows.map((row) => String(row['template']));
}

const post = (url: string, body: object) => anybody.ask('POST', url, body);
let addresses = 0;
const newAddress = () => `nueva${++addresses}-${process.pid}@ejemplo.test`;

describe('confirming an address', () => {
  it('takes the link of the first mail, once', async () => {
    const person = await signUpPerson(api);
    expect((await person.ask('GET', '/v1/user')).json()).toMatchObject({ email_verified: false });
    const token = await tokenFor('verify-email', person.email);
    expect((await post('/v1/email-verifications', { token })).json()).toMatchObject({ email: person.email });
    expect((await person.ask('GET', '/v1/user')).json()).toMatchObject({ email_verified: true });
    expect((await post('/v1/email-verifications', { token })).json()).toMatchObject({
      status: 410,
      code: 'link_invalid',
    });
    const again = await person.ask('POST', '/v1/user/email-verification');
    expect(again.json()).toMatchObject({ status: 409, code: 'email_already_verified' });
  });

  it('takes the newest link only, for a day, and mails three in an hour', async () => {
    const person = await signUpPerson(api);
    const first = await tokenFor('verify-email', person.email);
    for (let n = 0; n < 3; n++) expect((await person.ask('POST', '/v1/user/email-verification')).statusCode).toBe(202);
    expect((await person.ask('POST', '/v1/user/email-verification')).statusCode).toBe(429);
    expect((await post('/v1/email-verifications', { token: first })).statusCode).toBe(410);
    const [row] = await adminQuery(
      api.database.adminUrl,
      `select round(extract(epoch from expires_at - created_at) / 3600)::int as hours from app.account_links
        where user_id = (${idOf(person)}) and used_at is null`,
    );
    expect(row).toEqual({ hours: 24 });
  });

  it.each(['', 'x', 'A'.repeat(43), "' or 1=1 --"])('takes no invented token: "%s"', async (token) => {
    expect([400, 410]).toContain((await post('/v1/email-verifications', { token })).statusCode);
  });
});

describe('a lost password', () => {
  const NEW = 'cinco perros al sol';

  async function askFor(person: Person): Promise<string> {
    expect((await post('/v1/password-resets', { email: person.email.toUpperCase() })).statusCode).toBe(204);
    return tokenFor('reset-password', person.email);
  }

  it('is replaced through the link, once; every session ends and the person is told', async () => {
    const person = await signUpPerson(api);
    const token = await askFor(person);
    const done = await post('/v1/password-resets/completion', { token, password: NEW });
    expect(done.statusCode).toBe(204);
    expect(done.headers['set-cookie']).toBeUndefined();
    expect((await person.ask('GET', '/v1/user')).statusCode).toBe(401);
    expect((await person.signIn(PASSWORD)).response.statusCode).toBe(401);
    const { browser } = await person.signIn(NEW);
    expect((await browser.ask('GET', '/v1/user')).json()).toMatchObject({ email_verified: true });
    expect((await post('/v1/password-resets/completion', { token, password: NEW })).statusCode).toBe(410);
    expect(await mailsTo(person.email)).toEqual(['verify_email', 'reset_password', 'security_notice']);
    expect(await securityLog(api, person)).toEqual(
      expect.arrayContaining(['user.password_reset_requested', 'user.password_reset']),
    );
  });

  it('keeps its link when the new password is too easy, and loses it after an hour', async () => {
    const person = await signUpPerson(api);
    const token = await askFor(person);
    const weak = await post('/v1/password-resets/completion', { token, password: 'password1' });
    expect(weak.json()).toMatchObject({ code: 'password_too_weak' });
    await adminQuery(
      api.database.adminUrl,
      `update app.account_links set expires_at = expires_at - interval '1 hour' where user_id = (${idOf(person)})`,
    );
    expect((await post('/v1/password-resets/completion', { token, password: NEW })).statusCode).toBe(410);
  });

  it('does not tell whether an account exists: not by the answer, its time, nor after three mails', async () => {
    const person = await signUpPerson(api);
    const known: number[] = [];
    const unknown: number[] = [];
    for (let n = 0; n < 4; n++) {
      for (const [email, times] of [
        [person.email, known],
        ['nadie@ejemplo.test', unknown],
      ] as const) {
        const start = performance.now();
        const answer = await post('/v1/password-resets', { email });
        times.push(performance.now() - start);
        expect([answer.statusCode, answer.body]).toEqual([204, '']);
      }
    }
    expect(Math.min(...known, ...unknown)).toBeGreaterThanOrEqual(249);
    expect((await mailsTo(person.email)).filter((template) => template === 'reset_password')).toHaveLength(3);
  });

  it('one link sets one password, also all at once', async () => {
    const person = await signUpPerson(api);
    const token = await askFor(person);
    const tries = ['cinco perros al sol', 'seis patos en fila', 'siete mares azules'];
    const answers = await Promise.all(
      tries.map((password) => post('/v1/password-resets/completion', { token, password })),
    );
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([204, 410, 410]);
  });

  it('gives tries back to who was locked out', async () => {
    const person = await signUpPerson(api);
    for (let n = 0; n < 6; n++) await person.signIn(`intento ${n}`);
    await post('/v1/password-resets/completion', { token: await askFor(person), password: NEW });
    expect((await person.signIn(NEW)).response.statusCode).toBe(201);
    expect(await mailsTo(person.email)).toContain('security_notice');
  });
});

describe('another address', () => {
  async function change(person: Person, email: string): Promise<string> {
    expect((await person.ask('POST', '/v1/user/email-change', { email })).json()).toMatchObject({
      pending_email: email,
    });
    const token = await tokenFor('confirm-email', email);
    expect((await post('/v1/email-changes/confirmation', { token })).json()).toMatchObject({ email });
    return token;
  }

  it('is the account’s once its link is followed; until then the earlier one', async () => {
    const person = await signUpPerson(api);
    const email = newAddress();
    const token = await change(person, email);
    expect((await person.ask('GET', '/v1/user')).json()).toMatchObject({
      email,
      email_verified: true,
      pending_email: null,
    });
    expect((await person.signIn()).response.statusCode).toBe(401);
    const signIn = await anybody.ask('POST', '/v1/sessions', { email, password: PASSWORD });
    expect(signIn.statusCode).toBe(201);
    expect((await post('/v1/email-changes/confirmation', { token })).statusCode).toBe(410);
    expect(await mailsTo(person.email)).toContain('email_changed');
  });

  it('can be undone from the earlier one: it is back, sessions end, a new password is mailed', async () => {
    const person = await signUpPerson(api);
    const [email, further] = [newAddress(), newAddress()];
    await change(person, email);
    await change(person, further);
    const undoOfStranger = await tokenFor('undo-email-change', email);
    const undo = await tokenFor('undo-email-change', person.email);
    expect((await post('/v1/email-changes/undo', { token: undo })).json()).toMatchObject({ email: person.email });
    expect((await person.ask('GET', '/v1/user')).statusCode).toBe(401);
    expect((await post('/v1/email-changes/undo', { token: undoOfStranger })).statusCode).toBe(410);
    const token = await tokenFor('reset-password', person.email);
    const done = await post('/v1/password-resets/completion', { token, password: 'cinco perros al sol' });
    expect(done.statusCode).toBe(204);
  });

  it('that belongs to somebody else gets no mail, and the asker the same answer', async () => {
    const [person, other] = [await signUpPerson(api), await signUpPerson(api)];
    const answer = await person.ask('POST', '/v1/user/email-change', { email: other.email });
    expect(answer.statusCode).toBe(202);
    expect(await mailsTo(other.email)).toEqual(['verify_email']);
  });

  it('that somebody else took meanwhile stays theirs', async () => {
    const person = await signUpPerson(api);
    const email = newAddress();
    await person.ask('POST', '/v1/user/email-change', { email });
    const token = await tokenFor('confirm-email', email);
    await post('/v1/users', { email, password: PASSWORD, name: 'Otra' });
    const late = await post('/v1/email-changes/confirmation', { token });
    expect(late.json()).toMatchObject({ status: 409, code: 'email_taken' });
  });

  it('ends links mailed to the earlier one, can be given up, and asks for a recent proof', async () => {
    const person = await signUpPerson(api);
    const verify = await tokenFor('verify-email', person.email);
    const [email, second] = [newAddress(), newAddress()];
    await change(person, email);
    expect((await post('/v1/email-verifications', { token: verify })).statusCode).toBe(410);
    await person.ask('POST', '/v1/user/email-change', { email: second });
    const token = await tokenFor('confirm-email', second);
    expect((await person.ask('DELETE', '/v1/user/email-change')).json()).toMatchObject({ pending_email: null });
    expect((await post('/v1/email-changes/confirmation', { token })).statusCode).toBe(410);
    const same = await person.ask('POST', '/v1/user/email-change', { email });
    expect(same.json()).toMatchObject({ status: 422, code: 'email_unchanged' });
    await adminQuery(
      api.database.adminUrl,
      `update app.sessions set proven_at = now() - interval '1 hour' where user_id = (${idOf({ email })})`,
    );
    const asked = await person.ask('POST', '/v1/user/email-change', { email: newAddress() });
    expect(asked.json()).toMatchObject({ code: 'step_up_required' });
  });
});

describe('mail about the account', () => {
  it('tells of a device it was not used from before, and of no other', async () => {
    const person = await signUpPerson(api);
    const signIn = (agent: string) =>
      api.app.inject({
        method: 'POST',
        url: '/v1/sessions',
        headers: { 'user-agent': agent },
        payload: { email: person.email, password: PASSWORD },
      });
    const phone = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36';
    await person.signIn();
    expect(await mailsTo(person.email)).toEqual(['verify_email']);
    await signIn(phone);
    await signIn(phone.replace('131', '132'));
    expect(await mailsTo(person.email)).toEqual(['verify_email', 'security_notice']);
  });

  it('holds its tokens nowhere at rest but under an envelope', async () => {
    const person = await signUpPerson(api);
    await proofAgo(api, person, '1 minute');
    await post('/v1/password-resets', { email: person.email });
    const token = await tokenFor('reset-password', person.email);
    const rows = await adminQuery(
      api.database.adminUrl,
      `select (select jsonb_agg(to_jsonb(l)) from app.account_links l)::text
           || (select jsonb_agg(to_jsonb(m)) from app.messages m)::text
           || (select jsonb_agg(data) from pgboss.job where name like 'notifications.%')::text as everything`,
    );
    expect(String(rows[0]?.['everything'])).not.toContain(token);
    expect(String(rows[0]?.['everything'])).not.toContain(Buffer.from(token).toString('hex'));
  });
});

it('links that ran out a week ago are removed', async () => {
  const person = await signUpPerson(api);
  await adminQuery(
    api.database.adminUrl,
    `update app.account_links set expires_at = now() - interval '8 days' where user_id = (${idOf(person)})`,
  );
  const worker = openDatabase({ url: api.database.workerUrl, applicationName: 'test' });
  expect((await purgeAccountLinks(worker)).removed).toBeGreaterThanOrEqual(1);
  expect(await purgeAccountLinks(worker)).toEqual({ removed: 0 });
  await worker.close();
});
