import { createPrivateKey } from 'node:crypto';

import { z } from 'zod';

import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { appCode } from '../../src/test-support/authenticator-app.ts';
import { newPerson } from '../../src/test-support/colleague.ts';
import { expectStatus } from '../../src/test-support/company.ts';
import type { Method } from '../../src/test-support/company.ts';
import { freshSecret } from './find-secrets.ts';
import type { Planted, Searched } from './find-secrets.ts';
import { mintCsd } from './two-companies.ts';
import type { Populated } from './two-companies.ts';

interface Planting {
  readonly api: ApiHarness;
  readonly own: Populated;
  /** Answers that may not show a secret: of requests that were refused, or repeated. */
  readonly answers: Searched[];
  readonly tokenMailedTo: (address: string, page: keyof typeof MAILS) => Promise<string>;
}

/** Pages that links of mails lead to, and what the subject of such a mail says. */
export const MAILS = {
  'verify-email': 'Confirma tu correo',
  'reset-password': 'contraseña nueva',
  invitation: 'te invita',
} as const;

const textOf = (name: string) => z.looseObject({ [name]: z.string() });

/** Uses every kind of secret rightly and wrongly; answers those that were used. */
export async function plantSecrets(planting: Planting): Promise<Planted[]> {
  return [
    ...(await passwordsAndSessions(planting)),
    ...(await secondFactor(planting)),
    ...(await linksOfMails(planting)),
    ...(await keys(planting)),
    ...(await certificates(planting)),
    ...(await pacAccounts(planting)),
    ...(await webhookSecrets(planting)),
  ];
}

/** A request whose answer is among those searched. */
async function quiet({ api, answers }: Planting, method: Method, url: string, payload: object, headers = {}) {
  const response = await api.app.inject({ method, url, payload, headers });
  answers.push({ place: `answer of ${method} ${url.slice(0, 40)}`, text: response.body });
  return response;
}

async function passwordsAndSessions(planting: Planting): Promise<Planted[]> {
  const { api } = planting;
  const email = `${freshSecret('canario').slice(0, 20).toLowerCase().replaceAll('_', 'x')}@ejemplo.test`;
  const [first, second, wrong, refused] = [
    freshSecret('first'),
    freshSecret('second'),
    freshSecret('wrong'),
    freshSecret('refused'),
  ];
  const signUp = await quiet(planting, 'POST', '/v1/users', { email, password: first, name: 'Ana' });
  const cookie = cookieOf(expectStatus(signUp, 201));
  await quiet(planting, 'POST', '/v1/users', { email, password: refused, name: 'Ana' });
  await quiet(planting, 'POST', '/v1/users', { email: 'x', password: `${refused}-2`, name: 5 });
  await quiet(planting, 'POST', '/v1/sessions', { email, password: wrong });
  await quiet(planting, 'POST', '/v1/tokens', { email, password: `${wrong}-2` });
  await quiet(planting, 'POST', '/v1/user/step-up', { password: `${wrong}-3` }, { cookie });
  const changed = await quiet(planting, 'PUT', '/v1/user/password', { password: second }, { cookie });
  if (changed.statusCode >= 400) throw new Error(changed.body);
  const token = await api.app.inject({ method: 'POST', url: '/v1/tokens', payload: { email, password: second } });
  const pair = expectStatus(token, 201).json<{ access_token: string; refresh_token: string }>();
  const next = await api.app.inject({
    method: 'POST',
    url: '/v1/tokens/refresh',
    payload: { refresh_token: pair.refresh_token },
  });
  const renewed = next.json<{ refresh_token: string }>();
  await quiet(planting, 'POST', '/v1/tokens/refresh', { refresh_token: `${renewed.refresh_token}x` });
  return [
    { kind: 'password', secret: first },
    { kind: 'changed password', secret: second },
    { kind: 'refused password', secret: refused },
    { kind: 'wrong password', secret: wrong },
    { kind: 'session token', secret: cookie.split('=')[1] ?? '' },
    { kind: 'access token', secret: pair.access_token },
    { kind: 'refresh token', secret: pair.refresh_token },
    { kind: 'rotated refresh token', secret: renewed.refresh_token },
  ];
}

async function secondFactor(planting: Planting): Promise<Planted[]> {
  const { api } = planting;
  const { email, password, cookie } = await newPerson(api);
  const headers = { cookie };
  const start = await api.app.inject({ method: 'POST', url: '/v1/user/two-factor', headers });
  const { secret } = expectStatus(start, 201).json<{ secret: string }>();
  await quiet(planting, 'POST', '/v1/user/two-factor/confirmation', { code: '000000' }, headers);
  const confirmed = await api.app.inject({
    method: 'POST',
    url: '/v1/user/two-factor/confirmation',
    headers,
    payload: { code: appCode(secret, -1) },
  });
  const { codes } = expectStatus(confirmed, 201).json<{ codes: string[] }>();
  const signIn = await quiet(planting, 'POST', '/v1/sessions', { email, password });
  const challenge = { cookie: cookieOf(signIn) };
  await quiet(planting, 'POST', '/v1/sessions/second-factor', { code: 'AAAA-AAAA-AAAA-AAAA' }, challenge);
  await quiet(planting, 'POST', '/v1/sessions/second-factor', { code: codes[0] }, challenge);
  return [
    { kind: 'TOTP seed', secret },
    ...codes.slice(0, 3).map((code, index) => ({ kind: `recovery code ${index}`, secret: code })),
    { kind: 'sign-in challenge', secret: challenge.cookie.split('=')[1] ?? '' },
  ];
}

async function linksOfMails(planting: Planting): Promise<Planted[]> {
  const { api, own, tokenMailedTo } = planting;
  const person = await newPerson(api);
  const verification = await tokenMailedTo(person.email, 'verify-email');
  await quiet(planting, 'POST', '/v1/email-verifications', { token: `${verification.slice(0, -2)}xx` });
  await quiet(planting, 'POST', '/v1/password-resets', { email: person.email });
  const reset = await tokenMailedTo(person.email, 'reset-password');
  const password = freshSecret('reset');
  await quiet(planting, 'POST', '/v1/password-resets/completion', { token: reset, password });
  const invited = `invitada-${Date.now()}@ejemplo.test`;
  expectStatus(await own.company.session('POST', '/v1/invitations', { email: invited, role: 'STAFF' }), 201);
  const invitation = await tokenMailedTo(invited, 'invitation');
  await quiet(planting, 'POST', '/v1/accepted-invitations', { token: invitation });
  return [
    { kind: 'link of a verification', secret: verification },
    { kind: 'link of a reset', secret: reset },
    { kind: 'password of a reset', secret: password },
    { kind: 'link of an invitation', secret: invitation },
  ];
}

async function keys(planting: Planting): Promise<Planted[]> {
  const { api, own, answers } = planting;
  const repeated = { 'idempotency-key': freshSecret('key') };
  const create = () => own.company.session('POST', '/v1/api-keys', { name: 'canario' }, repeated);
  const made = expectStatus(await create(), 201).json<{ id: string; secret: string }>();
  answers.push({ place: 'repeated answer of createApiKey', text: (await create()).body });
  const rotated = await own.company.session('POST', `/v1/api-keys/${made.id}/rotation`, {});
  const { secret } = textOf('secret').parse(rotated.json());
  await api.app.inject({ url: '/v1/customers', headers: { authorization: `Bearer ${made.secret}` } });
  await quiet(planting, 'GET', `/v1/customers?api_key=${made.secret}`, {});
  await quiet(planting, 'GET', '/v1/customers', {}, { authorization: `Bearer ${String(secret)}x` });
  return [
    { kind: 'API key', secret: made.secret },
    { kind: 'rotated API key', secret: String(secret) },
    { kind: 'API key of the company', secret: own.company.apiKey },
  ];
}

async function certificates(planting: Planting): Promise<Planted[]> {
  const { api, own, answers } = planting;
  const password = freshSecret('csd');
  const files = await mintCsd(api, { password });
  expectStatus(await own.company.call('POST', '/v1/certificates', files), 201);
  const wrong = freshSecret('csd-wrong');
  const refused = await own.company.call('POST', '/v1/certificates', {
    ...(await mintCsd(api, { password: `${password}-2` })),
    password: wrong,
  });
  answers.push({ place: 'refusal of a certificate', text: refused.body });
  const key = Buffer.from(files['private_key'] ?? '', 'base64');
  const opened = createPrivateKey({ key, format: 'der', type: 'pkcs8', passphrase: password });
  return [
    { kind: 'password of a CSD', secret: password },
    { kind: 'wrong password of a CSD', secret: wrong },
    // Parts from the middle, where neither begins as every key does.
    { kind: 'file of a CSD key', secret: key.subarray(300, 400) },
    { kind: 'private exponent of a CSD', secret: opened.export({ format: 'der', type: 'pkcs8' }).subarray(320, 420) },
  ];
}

async function pacAccounts(planting: Planting): Promise<Planted[]> {
  const { own, answers } = planting;
  const [password, token, refused] = [freshSecret('pac'), freshSecret('pac-token'), freshSecret('pac-refused')];
  const live = { 'kita-tenant': own.company.liveTenant };
  const put = async (credentials: object, environment = 'production') => {
    const body = { provider: 'sw-sapien', environment, credentials };
    const response = await own.company.session('PUT', '/v1/pac-account', body, live);
    answers.push({ place: 'answer of replacePacAccount', text: response.body });
    return response;
  };
  expectStatus(await put({ user: 'canario@ejemplo.mx', password }), 200);
  expectStatus(await put({ token }), 200);
  await put({ user: 'canario@ejemplo.mx', password: refused, otro: `${refused}-2` });
  await put({ token: `${refused}-3` }, 'test');
  return [
    { kind: 'PAC password', secret: password },
    { kind: 'PAC token', secret: token },
    { kind: 'refused PAC credential', secret: refused },
  ];
}

async function webhookSecrets({ own }: Planting): Promise<Planted[]> {
  const url = 'https://kita.example.com/hooks';
  const made = await own.company.session('POST', '/v1/webhook-endpoints', { url, events: ['*'] });
  const { id, secret } = expectStatus(made, 201).json<{ id: string; secret: string }>();
  const rotation = await own.company.session('POST', `/v1/webhook-endpoints/${id}/secrets`);
  const rotated = textOf('secret').parse(rotation.json());
  await own.company.session('POST', `/v1/webhook-endpoints/${id}/test-events`);
  return [
    { kind: 'webhook secret', secret: secret.replace('whsec_', '') },
    { kind: 'rotated webhook secret', secret: String(rotated['secret']).replace('whsec_', '') },
  ];
}

function cookieOf({ headers }: { readonly headers: Readonly<Record<string, unknown>> }): string {
  return String(headers['set-cookie']).split(';')[0] ?? '';
}
