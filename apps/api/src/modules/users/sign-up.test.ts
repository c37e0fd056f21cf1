import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../test-support/api-harness.ts';
import type { ApiHarness } from '../../test-support/api-harness.ts';

let api: ApiHarness;

beforeAll(async () => {
  api = await startApiHarness();
});
afterAll(() => api.close());

const PERSON = { email: 'Ana.Torres@Ejemplo.test', password: 'cuatro gatos bajo la lluvia', name: 'Ana Torres' };

function signUp(changes: object = {}) {
  return api.app.inject({ method: 'POST', url: '/v1/users', payload: { ...PERSON, ...changes } });
}

describe('signing up', () => {
  it('makes a person who is signed in at once', async () => {
    const response = await signUp();
    expect(response.statusCode).toBe(201);
    expect(response.json()).toMatchObject({
      object: 'signed_in',
      user: { object: 'user', email: 'Ana.Torres@Ejemplo.test', name: 'Ana Torres', language: 'es' },
      session: { object: 'session', is_current: true },
    });
    const [cookie = ''] = String(response.headers['set-cookie']).split(';');
    const sessions = await api.app.inject({ url: '/v1/sessions', headers: { cookie } });
    expect(sessions.json()).toMatchObject({ data: [{ is_current: true }] });
  });

  it('keeps neither the password nor the session token', async () => {
    const response = await signUp({ email: 'guardada@ejemplo.test' });
    const token = /kita_sid=([^;]+)/.exec(String(response.headers['set-cookie']))?.[1] ?? '';
    expect(token).toHaveLength(43);
    const [user] = await adminQuery(
      api.database.adminUrl,
      `select * from app.users where email = 'guardada@ejemplo.test'`,
    );
    expect(user?.['password_hash']).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    const tables = await adminQuery(
      api.database.adminUrl,
      `select (select jsonb_agg(to_jsonb(u)) from app.users u)::text || (select jsonb_agg(to_jsonb(s)) from app.sessions s)::text as all`,
    );
    expect(String(tables[0]?.['all'])).not.toContain(token);
    expect(String(tables[0]?.['all'])).not.toContain(PERSON.password);
  });

  it('takes an address once, however it is written', async () => {
    await signUp({ email: 'unica@ejemplo.test' });
    const again = await signUp({ email: 'UNICA@Ejemplo.TEST' });
    expect(again.json()).toMatchObject({ status: 409, code: 'email_taken' });
  });

  it.each([`${'a'.repeat(65)}@ejemplo.test`, 'ana@ejemplo-.test', 'ana@localhost'])(
    'refuses an address no mail can be sent to: %s',
    async (email) => {
      expect((await signUp({ email })).json()).toMatchObject({ status: 400, errors: [{ pointer: '/email' }] });
    },
  );

  it('makes one person of many who sign up with one address at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => signUp({ email: 'muchos@ejemplo.test' })));
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(5);
  });

  it.each([
    ['short', 'abc12'],
    ['a common word', 'contraseña'],
    ['a common word with digits', 'Password123'],
    ['digits in order', '1234567890'],
    ['one letter again and again', 'aaaaaaaaaaaa'],
    ['the address', 'ana.torres@ejemplo.test'],
    ['the beginning of the address', 'ana.torres1'],
    ['the name', 'Ana Torres!'],
  ])('refuses a password that is %s', async (_, password) => {
    expect((await signUp({ password })).json()).toMatchObject({ status: 422, code: 'password_too_weak' });
  });

  it.each(['correcto caballo batería', 'ñandú en Île 9', '        a b c d', 'x'.repeat(40) + 'yz12'])(
    'accepts any other of eight characters or more: %s',
    async (password) => {
      const email = `p${password.length}${password.charCodeAt(0)}@ejemplo.test`;
      expect((await signUp({ email, password })).statusCode).toBe(201);
      const signIn = await api.app.inject({ method: 'POST', url: '/v1/sessions', payload: { email, password } });
      expect(signIn.statusCode).toBe(201);
    },
  );

  it('compares passwords exactly as typed', async () => {
    const email = 'exacta@ejemplo.test';
    await signUp({ email, password: ' Con Espacios ' });
    for (const password of ['Con Espacios', ' con espacios ', ' Con Espacios  ']) {
      const answer = await api.app.inject({ method: 'POST', url: '/v1/sessions', payload: { email, password } });
      expect(answer.statusCode).toBe(401);
    }
  });
});
