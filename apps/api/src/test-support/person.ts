import { adminQuery } from '@kita/testing';
import type { LightMyRequestResponse } from 'fastify';

import type { ApiHarness } from './api-harness.ts';
import { appCode } from './authenticator-app.ts';
import { expectStatus } from './company.ts';
import type { Method } from './company.ts';

/** A person without a company, and what a browser of theirs does. */
export interface Person {
  readonly email: string;
  readonly password: string;
  /** The cookies the browser has; every answer is taken into account. */
  readonly cookies: Map<string, string>;
  /** A request of this browser. */
  ask(method: Method, url: string, body?: object): Promise<LightMyRequestResponse>;
  /** Signs in with another browser. */
  signIn(password?: string): Promise<{ browser: Person; response: LightMyRequestResponse }>;
}

export const PASSWORD = 'cuatro gatos bajo la lluvia';
let made = 0;

/** Signs a person up over HTTP. */
export async function signUpPerson(api: ApiHarness, name = 'Persona de Prueba'): Promise<Person> {
  const email = `persona${++made}-${process.pid}-${Date.now()}@ejemplo.test`;
  const person = browserOf(api, email, PASSWORD);
  expectStatus(await person.ask('POST', '/v1/users', { email, password: PASSWORD, name }), 201);
  return person;
}

/** A browser with no cookies yet. */
export function browserOf(api: ApiHarness, email = '', password = ''): Person {
  const cookies = new Map<string, string>();
  const ask: Person['ask'] = async (method, url, body) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const payload = body === undefined ? {} : { payload: body };
    const response = await api.app.inject({ method, url, headers: { cookie }, ...payload });
    for (const { name, value } of response.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    email,
    password,
    cookies,
    ask,
    async signIn(given = password) {
      const browser = browserOf(api, email, password);
      const response = await browser.ask('POST', '/v1/sessions', { email, password: given });
      return { browser, response };
    },
  };
}

/** Turns two-step verification on; answers the seed and the recovery codes. */
export async function turnOnTwoFactor(person: Person): Promise<{ secret: string; codes: string[] }> {
  const { secret } = expectStatus(await person.ask('POST', '/v1/user/two-factor'), 201).json<{ secret: string }>();
  // The code of the step before, so that the present one is still good for whatever comes next.
  const confirmed = await person.ask('POST', '/v1/user/two-factor/confirmation', { code: appCode(secret, -1) });
  return { secret, codes: expectStatus(confirmed, 201).json<{ codes: string[] }>().codes };
}

/** As if the last proof of this person's sessions were so long ago. */
export async function proofAgo(api: ApiHarness, person: Person, interval: string): Promise<void> {
  await adminQuery(
    api.database.adminUrl,
    `update app.sessions set proven_at = now() - interval '${interval}' where user_id = (${idOf(person)})`,
  );
}

/** The actions in the person's security log, oldest first. */
export async function securityLog(api: ApiHarness, person: Person): Promise<string[]> {
  const rows = await adminQuery(
    api.database.adminUrl,
    `select action from audit.log where tenant_id = (${idOf(person)}) order by seq`,
  );
  return rows.map((row) => String(row['action']));
}

/** SQL for the person's id. */
export function idOf({ email }: Pick<Person, 'email'>): string {
  return `select id from app.users where email = '${email}'`;
}
