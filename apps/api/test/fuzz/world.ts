import { z } from 'zod';

import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { invoiceBody } from '../../src/test-support/company.ts';
import { KIND_OF_NOUN } from '../security/id-mapping.ts';
import { populatedCompany } from '../security/two-companies.ts';
import type { ContractOperation } from '../support/contract.ts';
import { identityOf, partIn, provenAgain } from './identities.ts';
import type { Identity, Part } from './identities.ts';
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
/** A person is made in a third of a second: those whom requests end are replaced this often at most. */
const REQUESTS_PER_VICTIM = 150;
/** Well inside the five minutes for which a proof of the person counts. */
const PROVEN_AGAIN_MS = 120_000;
const SAT_KEYS = ['G03', '601', '03', 'MXN', 'E48', '80101500', '42501', 'xx'];
const identified = z.looseObject({ id: z.string().regex(/^[a-z]{3}_/) });
const listed = z.looseObject({ data: z.array(identified) });

export async function createWorld(api: ApiHarness): Promise<World> {
  const populated = await populatedCompany(api);
  const parts: Record<Part, Identity> = {
    main: await identityOf(api, populated.company),
    spare: await identityOf(api),
    leaving: await identityOf(api),
    victim: await identityOf(api),
  };
  const stranger = await identityOf(api);
  const ids = knownIds();
  for (const id of Object.values(populated.test)) ids.learn(id);
  const stamped = await populated.company.session('POST', '/v1/invoices', invoiceBody());
  ids.learn(identified.parse(stamped.json()).id);
  const certificates = await parts.spare.company.session('GET', '/v1/certificates');
  for (const { id } of listed.parse(certificates.json()).data) ids.learn(id);
  let requests = 0;
  let victims = 0;
  let isVictimGone = false;
  let provenAt = Date.now();
  return {
    credentials(credential, operation) {
      if (credential === 'none') return {};
      if (credential === 'garbage') return { authorization: `Bearer kt_test_${'A'.repeat(38)}` };
      if (credential === 'stranger') return keyOf(stranger);
      const identity = parts[partIn(operation)];
      if (credential === 'key') return keyOf(identity);
      const tenant = { 'kita-tenant': identity.company.testTenant };
      if (credential === 'session') return { cookie: identity.cookie, ...tenant };
      return { authorization: `Bearer ${identity.bearer}`, ...tenant };
    },
    existing: (prefix) => ids.of(prefix).at(-1) ?? `${prefix}_00000000000000000000000000`,
    knownId(operation, parameter, pick) {
      if (parameter === 'key') return SAT_KEYS[pick % SAT_KEYS.length] ?? '';
      if (operation.operationId === 'endSession') return 'current';
      const kind = KIND_OF_NOUN[operation.path.split('/')[2] ?? ''];
      const own = kind ? ids.of(populated.test[kind].slice(0, 3)) : [];
      const pool = own.length > 0 ? own : ids.all();
      return pool[pick % pool.length] ?? '';
    },
    async learn(operation, status, body) {
      requests++;
      const part = partIn(operation);
      if (part === 'leaving' && status < 300) parts.leaving = await provenAgain(api, parts.leaving);
      isVictimGone ||= part === 'victim' && status < 300;
      if (isVictimGone && victims <= requests / REQUESTS_PER_VICTIM) {
        isVictimGone = false;
        victims++;
        parts.victim = await identityOf(api);
      }
      if (Date.now() - provenAt > PROVEN_AGAIN_MS) {
        provenAt = Date.now();
        for (const lasting of ['main', 'spare'] as const) parts[lasting] = await provenAgain(api, parts[lasting]);
      }
      if (status > 299 || !body.startsWith('{')) return;
      const json: unknown = JSON.parse(body);
      const made = identified.safeParse(json);
      if (made.success && operation.method === 'POST') ids.learn(made.data.id);
      const found = operation.operationId === 'listEvents' ? listed.safeParse(json).data?.data : [];
      for (const { id } of found ?? []) ids.learn(id);
    },
  };
}

/** The newest ids of each kind. */
function knownIds() {
  const byPrefix = new Map<string, string[]>();
  const of = (prefix: string): string[] => byPrefix.get(prefix) ?? [];
  return {
    of,
    all: () => [...byPrefix.values()].flat(),
    learn(id: string): void {
      const prefix = id.slice(0, 3);
      byPrefix.set(prefix, [...of(prefix), id].slice(-KEPT_IDS_MAX));
    },
  };
}

function keyOf({ company }: Identity): Record<string, string> {
  return { authorization: `Bearer ${company.apiKey}` };
}
