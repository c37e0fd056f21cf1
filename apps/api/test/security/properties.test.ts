import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { newOperator } from '../../src/test-support/operator.ts';
import type { Person } from '../../src/test-support/person.ts';
import { readContract } from '../support/contract.ts';
import type { ContractOperation, JsonSchema } from '../support/contract.ts';
import { deviations } from '../support/deviations.ts';
import { servedContract } from '../support/served-contract.ts';
import { openTally } from '../support/tally.ts';
import { mappingOf } from './id-mapping.ts';
import { everythingOf, populatedCompany } from './two-companies.ts';
import type { Populated } from './two-companies.ts';

const contract = readContract(await servedContract());
const count = openTally();

let api: ApiHarness;
let own: Populated;
let operator: Person;
beforeAll(async () => {
  api = await startApiHarness();
  own = await populatedCompany(api);
  operator = await newOperator(api);
});
afterAll(async () => api.close());

/** Names in paths that are no ids of ours. */
const NAMES: Readonly<Record<string, string>> = { catalog: 'c_Moneda', key: 'MXN', id: 'verify_email' };

const isOfOperators = ({ path }: ContractOperation): boolean => path.startsWith('/v1/operator/');

/** What operators look at: companies and people, whoever they belong to. */
const operatedId = ({ path }: ContractOperation): string =>
  path.includes('/users/') ? own.test.member : own.company.liveTenant;

function pathOf(operation: ContractOperation): string {
  if (isOfOperators(operation)) return operation.path.replaceAll(/\{\w+\}/g, operatedId(operation));
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const mapping = mappingOf(operation, `path ${name}`);
    return mapping === undefined || mapping === 'none' ? (NAMES[name] ?? '') : own.test[mapping.kind];
  });
}

/** Queries that cannot be left out. */
function neededBy({ parameters }: ContractOperation): string {
  return parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name }) => `&${name}=ana`)
    .join('');
}

async function ask(operation: ContractOperation, body?: object, query = '') {
  await adminQuery(api.database.adminUrl, 'delete from app.rate_limits');
  count('property_checks');
  const url = `${pathOf(operation)}?${query}${neededBy(operation)}`;
  return isOfOperators(operation)
    ? operator.ask(operation.method, url, body)
    : own.company.session(operation.method, url, body);
}

const jsonOf = (operation: ContractOperation, status = 200): JsonSchema | undefined =>
  operation.responses.get(status)?.schema;
const named = (list: readonly ContractOperation[]) =>
  list.map((operation) => [operation.operationId, operation] as const);

describe('what an answer holds', () => {
  const reads = contract.operations.filter((operation) => operation.method === 'GET' && jsonOf(operation));

  it.each(named(reads))('is what the contract declares and nothing beyond it: %s', async (_, operation) => {
    const response = await ask(operation);
    expect(response.statusCode, response.body).toBe(200);
    expect(deviations(contract, jsonOf(operation) ?? {}, response.json())).toEqual([]);
  });

  it.each(named(reads))('cannot be widened to another company by a parameter: %s', async (_, operation) => {
    const response = await ask(operation, undefined, 'tenant_id=ten_00000000000000000000000000');
    const plain = await ask(operation);
    // Refused, or as if it had not been said.
    if (response.statusCode !== 400) expect(withoutTime(response.body)).toBe(withoutTime(plain.body));
  });
});

/** Instants and ages that say when the question was asked. */
function withoutTime(body: string): string {
  return body.replaceAll(/"\d{4}-\d{2}-\d{2}T[^"]*"|(?<=seconds":)[\d.]+/g, '"then"');
}

/** What the server alone decides, in the words of every part of the product. */
const SERVER_OWNED: Readonly<Record<string, unknown>> = {
  id: 'inv_00000000000000000000000000',
  object: 'operator',
  tenant_id: 'ten_00000000000000000000000000',
  tenant: 'ten_00000000000000000000000000',
  user_id: 'usr_00000000000000000000000000',
  livemode: true,
  mode: 'live',
  state: 'stamped',
  status: 'active',
  version: 99,
  uuid: '00000000-0000-4000-8000-000000000000',
  total: '0.01',
  subtotal: '0.01',
  stamped_at: '2020-01-01T00:00:00Z',
  created_at: '2020-01-01T00:00:00Z',
  updated_at: '2020-01-01T00:00:00Z',
  created_by: 'usr_00000000000000000000000000',
  role: 'OWNER',
  permissions: ['tenant:close'],
  is_operator: true,
  is_verified: true,
  email_verified: true,
  email_verified_at: '2020-01-01T00:00:00Z',
  password_hash: 'x',
  hash: 'x',
  secret: 'x',
  revoked_at: null,
  proven_at: '2030-01-01T00:00:00Z',
};

describe('what a request may set', () => {
  const writes = contract.operations.filter(({ body }) => body !== undefined);
  let before: Record<string, unknown>;
  beforeAll(async () => {
    before = await everythingOf(own);
  });

  it.each(named(writes))('is what the contract declares: %s', async (_, operation) => {
    const schema = contract.resolve(operation.body ?? {});
    const declared = Object.keys(schema.properties ?? {});
    const [example] = schema.examples ?? [];
    const offered = Object.entries(SERVER_OWNED).filter(([name]) => !declared.includes(name));
    const response = await ask(operation, { ...Object(example), ...Object.fromEntries(offered) });
    expect([response.statusCode, response.body]).toEqual([400, expect.any(String)]);
    const { errors } = response.json<{ errors: { pointer: string; code: string }[] }>();
    const refused = errors.filter(({ code }) => code === 'unknown_field').map(({ pointer }) => pointer.slice(1));
    expect(refused.toSorted()).toEqual(offered.map(([name]) => name).toSorted());
    count('property_checks', offered.length);
  });

  it('is declared down to the last object: none takes fields that nobody named', () => {
    const open = writes.flatMap((operation) =>
      openObjects(operation.body ?? {}, '').map((pointer) => `${operation.operationId} ${pointer}`),
    );
    // The merchant's own notes, and the form of a provider, whose adapter knows its names.
    const meant = open.filter((place) => !/\/metadata$|^replacePacAccount \/credentials$/.test(place));
    expect(meant).toEqual([]);
  });

  it('changed nothing that is stored', async () => {
    expect(await everythingOf(own)).toEqual(before);
  });
});

/** Objects of a body that accept any field. */
function openObjects(schema: JsonSchema, pointer: string): string[] {
  const resolved = contract.resolve(schema);
  const inside = [
    ...Object.entries(resolved.properties ?? {}).flatMap(([name, member]) => openObjects(member, `${pointer}/${name}`)),
    ...[...(resolved.anyOf ?? []), ...(resolved.oneOf ?? [])].flatMap((branch) => openObjects(branch, pointer)),
    ...(resolved.items ? openObjects(resolved.items, `${pointer}/0`) : []),
  ];
  return resolved.type === 'object' && resolved.additionalProperties !== false ? [pointer, ...inside] : inside;
}
