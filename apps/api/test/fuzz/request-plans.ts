import fc from 'fast-check';

import type { Contract, ContractOperation, ContractParameter } from '../support/contract.ts';
import { hostileText } from './hostile-values.ts';
import { mutation, textMutation } from './mutations.ts';
import type { Mutation } from './mutations.ts';
import { validValue } from './valid-values.ts';

export type Credential = 'key' | 'session' | 'bearer' | 'stranger' | 'none' | 'garbage';

export type ParamPlan =
  | { readonly kind: 'known'; readonly pick: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'raw'; readonly raw: string };

/** What is done to the bytes of the body after it was written as JSON. */
export type Tamper = (typeof TAMPERS)[number];

/** A request before ids and credentials of the running installation are put in; shrinks well. */
export interface RequestPlan {
  readonly operation: ContractOperation;
  readonly credential: Credential;
  readonly params: Readonly<Record<string, ParamPlan>>;
  /** Pairs already percent-encoded. */
  readonly query: readonly string[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body:
    | { readonly value: unknown; readonly mutations: readonly Mutation[]; readonly tamper: Tamper }
    | undefined;
}

const TAMPERS = [
  'none',
  'truncated',
  'empty',
  'not-json',
  'bad-utf8',
  'bom',
  'repeated-key',
  'trailing',
  'proto',
  'huge',
  'deep',
] as const;

const RAW_SEGMENTS = ['%', '%zz', '%00', '%ff%fe', '%2e%2e', '.', '..', '%2F', ';a=b', 'a'.repeat(250), '%F0%9F%98%80'];
const RAW_PAIRS = [
  '%',
  '%zz=1',
  'limit=1&limit=2',
  'limit[]=1',
  '__proto__[x]=1',
  'constructor=1',
  '&&&',
  '=',
  'q=%00',
  'q=%ff',
  'a=b',
];

const ODD_HEADERS: readonly (readonly [string, string])[] = [
  ['accept-language', 'en'],
  ['accept-language', `${'x-'.repeat(200)};q=9,,;q=`],
  ['accept', 'text/html'],
  ['accept-encoding', 'br;q=x'],
  ['content-type', 'text/plain'],
  ['content-type', 'application/xml'],
  ['content-type', 'multipart/form-data'],
  ['content-type', 'application/x-www-form-urlencoded'],
  ['content-type', 'application/json; charset=utf-16'],
  ['content-type', '/;=;'],
  ['content-encoding', 'gzip'],
  ['origin', 'https://ejemplo.invalid'],
  ['origin', 'null'],
  ['sec-fetch-site', 'cross-site'],
  ['kita-tenant', 'ten_00000000000000000000000000'],
  ['kita-tenant', '\u00e9'],
  ['idempotency-key', ''],
  ['idempotency-key', 'con espacios'],
  ['idempotency-key', 'k'.repeat(256)],
  ['idempotency-key', '\u00f1'],
  ['idempotency-key', 'la-misma-de-siempre'],
  ['if-none-match', '*'],
  ['range', 'bytes=0-0,-1,5-4'],
  ['x-forwarded-for', "127.0.0.1, ' or 1=1"],
  ['x-forwarded-host', 'ejemplo.invalid'],
  ['x-http-method-override', 'DELETE'],
  ['cookie', 'kita_sid=%00%ff; __Host-kita_sid="'],
  ['authorization', 'Basic dXN1YXJpbzpjbGF2ZQ=='],
  ['authorization', 'Bearer'],
  ['authorization', 'Bearer eyJhbGciOiJub25lIn0.e30.'],
  ['authorization', `Bearer ${'a'.repeat(3000)}`],
];

/** Plans for all operations of the contract; those that take a body have more that can go wrong. */
export function requestPlans(contract: Contract): fc.Arbitrary<RequestPlan> {
  return fc.oneof(
    ...contract.operations.map((operation) => ({
      weight: weightOf(operation),
      arbitrary: planOf(contract, operation),
    })),
  );
}

function weightOf({ body, path }: ContractOperation): number {
  if (!body) return 1;
  return path.startsWith('/v1/invoices') ? 9 : 3;
}

function planOf(contract: Contract, operation: ContractOperation): fc.Arbitrary<RequestPlan> {
  return fc.record({
    operation: fc.constant(operation),
    credential: credentialFor(operation),
    params: fc.record(
      Object.fromEntries(
        parametersIn(operation, 'path').map((parameter) => [parameter.name, paramPlan(contract, parameter)]),
      ),
    ),
    query: queryOf(contract, operation),
    headers: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.array(fc.constantFrom(...ODD_HEADERS), { minLength: 1, maxLength: 2 }) },
    ),
    body: bodyOf(contract, operation),
  });
}

function parametersIn(operation: ContractOperation, place: ContractParameter['in']): readonly ContractParameter[] {
  return operation.parameters.filter((parameter) => parameter.in === place);
}

function credentialFor(operation: ContractOperation): fc.Arbitrary<Credential> {
  const usual: Credential[] = operation.security.length === 0 ? ['none'] : ['session'];
  if (operation.security.includes('apiKey')) usual.push('key');
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...usual) },
    { weight: 2, arbitrary: fc.constantFrom<Credential>('key', 'session', 'bearer', 'stranger', 'none', 'garbage') },
  );
}

function paramPlan(contract: Contract, parameter: ContractParameter): fc.Arbitrary<ParamPlan> {
  const known = fc.nat(99).map((pick): ParamPlan => ({ kind: 'known', pick }));
  const isOpen = contract.resolve(parameter.schema).enum === undefined;
  const valid = validValue(contract, parameter.schema).map((value): ParamPlan => ({
    kind: 'text',
    text: String(value),
  }));
  return fc.oneof(
    { weight: 6, arbitrary: isOpen ? known : valid },
    { weight: 2, arbitrary: hostileText.map((text): ParamPlan => ({ kind: 'text', text: text.slice(0, 400) })) },
    { weight: 1, arbitrary: fc.constantFrom(...RAW_SEGMENTS).map((raw): ParamPlan => ({ kind: 'raw', raw })) },
  );
}

function queryOf(contract: Contract, operation: ContractOperation): fc.Arbitrary<readonly string[]> {
  const parameters = parametersIn(operation, 'query');
  const raw = fc.constantFrom(...RAW_PAIRS).map((pair): readonly string[] => [pair]);
  if (parameters.length === 0)
    return fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: raw });
  const chosen = fc.subarray([...parameters], { maxLength: Math.min(3, parameters.length) });
  const own = chosen.chain((some) => fc.tuple(...some.map((parameter) => pairOf(contract, parameter))));
  return fc.oneof({ weight: 9, arbitrary: own }, { weight: 1, arbitrary: raw });
}

function pairOf(contract: Contract, parameter: ContractParameter): fc.Arbitrary<string> {
  const value = fc.oneof(
    { weight: 4, arbitrary: validValue(contract, parameter.schema).map(String) },
    { weight: 1, arbitrary: hostileText.map((text) => text.slice(0, 1200)) },
  );
  return value.map((text) => `${encodeURIComponent(parameter.name)}=${encode(text)}`);
}

function bodyOf(contract: Contract, operation: ContractOperation): fc.Arbitrary<RequestPlan['body']> {
  const tamper = fc.oneof(
    { weight: 20, arbitrary: fc.constant<Tamper>('none') },
    { weight: 1, arbitrary: fc.constantFrom(...TAMPERS) },
  );
  if (!operation.body) {
    const stray = fc.record({ value: fc.constant({}), mutations: fc.constant([]), tamper });
    return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: stray });
  }
  const mutations = fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(textMutation, { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 3 }) },
  );
  return fc.record({ value: validValue(contract, operation.body), mutations, tamper });
}

/** Lone surrogates have no UTF-8 form: they travel as the bytes a careless client would send. */
export function encode(text: string): string {
  return text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80';
}
