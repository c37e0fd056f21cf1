import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

import { API_KEY_PERMISSIONS } from '../platform/auth/index.ts';

export interface CompanyOptions {
  /** Whether the sandbox issues a CSD at once. */
  readonly certificate?: boolean;
  readonly rfc?: string;
  readonly legalName?: string;
  readonly regimenFiscal?: string;
  readonly postalCode?: string;
}

export interface Company {
  readonly email: string;
  readonly password: string;
  /** Session cookie, to send as `cookie`. */
  readonly cookie: string;
  readonly testTenant: string;
  readonly liveTenant: string;
  readonly apiKey: string;
  /** A request with the API key. POST bodies get a fresh Idempotency-Key unless one is given. */
  call(method: Method, url: string, body?: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** A request with the session cookie. */
  session(
    method: Method,
    url: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

let made = 0;

/** Signs a person up, creates the company, and makes an API key of the test side: as a newcomer would, over HTTP. */
export async function signUpCompany(app: FastifyInstance, options: CompanyOptions = {}): Promise<Company> {
  const email = `persona${++made}-${Date.now()}@ejemplo.test`;
  const password = 'cuatro gatos bajo la lluvia';
  const signUp = await app.inject({
    method: 'POST',
    url: '/v1/users',
    payload: { email, password, name: 'Persona de Prueba' },
  });
  const cookie = String(expectStatus(signUp, 201).headers['set-cookie']).split(';')[0] ?? '';
  const pair = expectStatus(
    await app.inject({
      method: 'POST',
      url: '/v1/tenants',
      headers: { cookie },
      payload: {
        rfc: options.rfc ?? 'EKU9003173C9',
        legal_name: options.legalName ?? 'ESCUELA KEMPER URGATE',
        regimen_fiscal: options.regimenFiscal ?? '601',
        postal_code: options.postalCode ?? '42501',
      },
    }),
    201,
  ).json<{ test: { id: string }; live: { id: string } }>();
  const inTest = { cookie, 'kita-tenant': pair.test.id };
  const payload = { name: 'pruebas', permissions: API_KEY_PERMISSIONS };
  const key = await app.inject({ method: 'POST', url: '/v1/api-keys', headers: inTest, payload });
  const apiKey = expectStatus(key, 201).json<{ secret: string }>().secret;
  const company = {
    email,
    password,
    cookie,
    testTenant: pair.test.id,
    liveTenant: pair.live.id,
    apiKey,
    call: request(app, { authorization: `Bearer ${apiKey}` }),
    session: request(app, inTest),
  };
  if (options.certificate ?? true) expectStatus(await company.call('POST', '/v1/certificates/test'), 201);
  return company;
}

let keys = 0;

function request(app: FastifyInstance, identity: Record<string, string>): Company['call'] {
  return (method, url, body, headers = {}) =>
    app.inject({
      method,
      url,
      headers: {
        ...identity,
        ...(method === 'POST' && { 'idempotency-key': `test-${process.pid}-${++keys}` }),
        ...headers,
      },
      ...(body !== undefined && { payload: body }),
    });
}

/** The response, or an error that shows what came instead. */
export function expectStatus(response: LightMyRequestResponse, status: number): LightMyRequestResponse {
  if (response.statusCode !== status)
    throw new Error(`expected ${status}, got ${response.statusCode}: ${response.body}`);
  return response;
}

/** A valid body of `POST /v1/invoices`, total 1160.00, to change as a test needs. */
export function invoiceBody(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    customer: {
      rfc: 'URE180429TM6',
      legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
      regimen_fiscal: '601',
      postal_code: '86991',
    },
    uso_cfdi: 'G03',
    forma_pago: '03',
    items: [
      {
        description: 'Consultoría',
        clave_prod_serv: '80101500',
        clave_unidad: 'E48',
        quantity: '1',
        unit_price: '1000.00',
        taxes: ['iva_16'],
      },
    ],
    ...changes,
  };
}
