import { z } from 'zod';

import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { invoiceBody, signUpCompany } from '../../src/test-support/company.ts';
import type { Company } from '../../src/test-support/company.ts';
import type { ContractOperation } from '../support/contract.ts';
import type { Credential } from './request-plans.ts';

/** What the fuzzer knows about the installation it shoots at. */
export interface World {
  /** Headers that prove an identity; operations that damage a company are aimed at a spare one. */
  credentials(credential: Credential, operation: ContractOperation): Record<string, string>;
  /** An id that exists, of the kind the place takes. */
  knownId(operation: ContractOperation, parameter: string, pick: number): string;
  /** The newest id with this prefix. */
  existing(prefix: string): string;
  /** Learns ids from what an operation made, and mends what it broke. */
  learn(operation: ContractOperation, status: number, body: string): Promise<void>;
}

const KEPT_IDS_MAX = 30;
/** Operations that could leave a company unable to issue: they only meet the spare one. */
const DAMAGING = /^\/v1\/(?:tenant|pac-account|certificates)(?:\/|$)/;
/** Operations after which a person or company can do nothing more: they meet one that is replaced when it has gone. */
const ENDING =
  /^\/v1\/(?:user\/(?:erasure|password|two-factor|email)|sessions$|membership|members\/|ownership|tenant\/(?:clos|suspen|demo))/;
const VICTIMS_MAX = 12;
const eventList = z.looseObject({ data: z.array(z.looseObject({ id: z.string().regex(/^evt_/) })) });
const SAT_KEYS = ['G03', '601', '03', 'MXN', 'E48', '80101500', '42501', 'xx'];
const identified = z.looseObject({ id: z.string().regex(/^[a-z]{3}_/) });

export async function createWorld(api: ApiHarness): Promise<World> {
  const [main, spare, stranger] = [await identityOf(api), await identityOf(api), await identityOf(api)];
  let leaving = await identityOf(api);
  let victim = await identityOf(api);
  let victims = 1;
  const isEnding = ({ method, path }: ContractOperation): boolean =>
    (method !== 'GET' && ENDING.test(path) && path !== '/v1/sessions') ||
    (method === 'DELETE' && path === '/v1/sessions');
  const ids = new Map<string, string[]>();
  const learnId = (id: string): void => {
    const prefix = id.slice(0, 3);
    const known = ids.get(prefix) ?? [];
    ids.set(prefix, [...known, id].slice(-KEPT_IDS_MAX));
  };
  for (const company of [main.company, spare.company]) for (const id of await populate(company)) learnId(id);
  return {
    credentials(credential, operation) {
      if (credential === 'none') return {};
      if (credential === 'garbage') return { authorization: `Bearer kt_test_${'A'.repeat(38)}` };
      if (credential === 'stranger') return keyOf(stranger.company);
      const identity = isEnding(operation)
        ? victim
        : operation.operationId === 'endSession'
          ? leaving
          : DAMAGING.test(operation.path)
            ? spare
            : main;
      if (credential === 'key') return keyOf(identity.company);
      const tenant = { 'kita-tenant': identity.company.testTenant };
      if (credential === 'session') return { cookie: identity.company.cookie, ...tenant };
      return { authorization: `Bearer ${identity.bearer}`, ...tenant };
    },
    existing: (prefix) => ids.get(prefix)?.at(-1) ?? `${prefix}_00000000000000000000000000`,
    knownId(operation, parameter, pick) {
      if (parameter === 'key') return SAT_KEYS[pick % SAT_KEYS.length] ?? '';
      if (operation.operationId === 'endSession') return 'current';
      const own = ids.get(PREFIXES[operation.path.split('/')[2] ?? ''] ?? '') ?? [];
      const pool = own.length > 0 ? own : [...ids.values()].flat();
      return pool[pick % pool.length] ?? '';
    },
    async learn(operation, status, body) {
      if (operation.operationId === 'endSession' && status === 204) leaving = await identityOf(api);
      if (isEnding(operation) && status < 300 && victims < VICTIMS_MAX) {
        victims += 1;
        victim = await identityOf(api);
      }
      if (status > 299 || !body.startsWith('{')) return;
      const json: unknown = JSON.parse(body);
      const made = identified.safeParse(json);
      if (made.success && operation.method === 'POST') learnId(made.data.id);
      const events = eventList.safeParse(json);
      if (events.success) for (const { id } of events.data.data) learnId(id);
    },
  };
}

/** Id prefix by the noun of the path. */
const PREFIXES: Readonly<Record<string, string>> = {
  customers: 'cus',
  products: 'prd',
  invoices: 'inv',
  series: 'ser',
  certificates: 'csd',
  'api-keys': 'key',
  sessions: 'ses',
  events: 'evt',
  'webhook-endpoints': 'whe',
  'webhook-deliveries': 'msg',
  'webhook-replays': 'whr',
};

interface Identity {
  readonly company: Company;
  readonly bearer: string;
}

function keyOf(company: Company): Record<string, string> {
  return { authorization: `Bearer ${company.apiKey}` };
}

async function identityOf(api: ApiHarness): Promise<Identity> {
  const company = await signUpCompany(api.app);
  const { email, password } = company;
  const token = await api.app.inject({ method: 'POST', url: '/v1/tokens', payload: { email, password } });
  return { company, bearer: token.json<{ access_token: string }>().access_token };
}

/** One of everything, made through the API. */
async function populate(company: Company): Promise<string[]> {
  const created = async (url: string, body?: object): Promise<string> =>
    identified.parse((await company.session('POST', url, body)).json()).id;
  return [
    await created('/v1/customers', {
      rfc: 'URE180429TM6',
      legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
      regimen_fiscal: '601',
      postal_code: '86991',
    }),
    await created('/v1/products', {
      description: 'Café',
      clave_prod_serv: '50201706',
      clave_unidad: 'KGM',
      unit_price: '180.00',
      taxes: ['iva_0'],
    }),
    await created('/v1/series', { code: 'Z', type: 'I' }),
    await created('/v1/api-keys', { name: 'de repuesto' }),
    await created('/v1/invoices', invoiceBody()),
    await created('/v1/invoices', invoiceBody({ draft: true })),
    await created('/v1/certificates/test'),
  ];
}
