import { expect, it } from 'vitest';

import { readContract } from './contract.ts';
import { deviations } from './deviations.ts';

const customer = {
  type: 'object',
  properties: {
    object: { const: 'customer' },
    name: { type: 'string', pattern: '^[a-z]+$' },
    rfc: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    state: { enum: ['active', 'archived'] },
    tags: { type: 'array', items: { type: 'string' } },
    metadata: { type: 'object', additionalProperties: { type: 'string' } },
    anything: {},
  },
  required: ['object', 'name'],
} as const;
const contract = readContract({ paths: {}, components: { schemas: { Customer: customer } } });
const schema = { $ref: '#/components/schemas/Customer' };
const good = {
  object: 'customer',
  name: 'ana',
  rfc: null,
  state: 'active',
  tags: ['a'],
  metadata: { k: 'v' },
  anything: { deep: [1] },
};

it('what the contract says deviates nowhere', () => {
  expect(deviations(contract, schema, good)).toEqual([]);
});

it.each([
  ['a field beyond the declared ones', { tenant_id: 'x' }, '/tenant_id: is not declared'],
  ['another constant', { object: 'product' }, '/object: is not "customer"'],
  ['a value of no branch', { rfc: 5 }, '/rfc: is no string'],
  ['a value outside the list', { state: 'gone' }, '/state: is none of the values declared'],
  ['an element of another type', { tags: ['a', 1] }, '/tags/1: is no string'],
  ['a member of another type', { metadata: { k: 1 } }, '/metadata/k: is no string'],
  ['text of another form', { name: 'Ana 1' }, '/name: does not match its pattern'],
])('the check finds %s', (_, change, expected) => {
  expect(deviations(contract, schema, { ...good, ...change })).toEqual([expected]);
});

it('the check finds what is missing', () => {
  const { name: _, ...rest } = good;
  expect(deviations(contract, schema, rest)).toEqual(['/name: is missing']);
});
