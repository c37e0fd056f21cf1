import { adminQuery } from '@kita/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { encodeId, newUuid } from '../../src/platform/ids/index.ts';
import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import { readContract } from '../support/contract.ts';
import { servedContract } from '../support/served-contract.ts';
import { openTally } from '../support/tally.ts';
import { NO_IDS, mappingOf } from './id-mapping.ts';
import type { IdMapping } from './id-mapping.ts';
import { idPositions } from './id-positions.ts';
import { mappedPositions, requestWith } from './requests.ts';
import type { MappedPosition } from './requests.ts';
import { everythingOf, isShared, populatedCompany } from './two-companies.ts';
import type { Kind, Populated } from './two-companies.ts';

const contract = readContract(await servedContract());
const positions = idPositions(contract);
const mapped = mappedPositions(positions);
const count = openTally();

describe('the map of ids', () => {
  it('covers every place of the contract where an id may stand', () => {
    const forgotten = positions.filter(({ operation, place }) => mappingOf(operation, place) === undefined);
    expect(forgotten.map(({ operation, place }) => `${operation.operationId} ${place}`)).toEqual([]);
  });

  it('would notice a new operation, a new filter and a new reference in a body', () => {
    const unknown = { operationId: 'getThing', path: '/v1/things/{id}' };
    expect(mappingOf(unknown, 'path id')).toBeUndefined();
    expect(mappingOf({ operationId: 'listInvoices', path: '/v1/invoices' }, 'query seller')).toBeUndefined();
    expect(mappingOf({ operationId: 'createInvoice', path: '/v1/invoices' }, 'body /seller_id')).toBeUndefined();
  });

  it('excuses nothing that is gone', () => {
    const places = positions.map(({ operation, place }) => `${operation.operationId} ${place}`);
    expect(Object.keys(NO_IDS).filter((name) => !places.includes(name))).toEqual([]);
  });
});

describe('an id of somebody else', () => {
  let api: ApiHarness;
  let caller: Populated;
  let other: Populated;
  let before: Record<string, unknown>;

  beforeAll(async () => {
    api = await startApiHarness();
    caller = await populatedCompany(api);
    other = await populatedCompany(api);
    before = await everythingOf(other);
  });
  afterAll(async () => api.close());

  const cases = mapped.map((entry) => [`${entry.operation.operationId}, ${entry.place}`, entry] as const);

  it.each(cases)('is answered as if it did not exist: %s', async (_, entry) => {
    for (const [whose, id] of idsFor(entry.mapping.kind)) {
      // Some quotas are smaller than the number of ids to ask for.
      await adminQuery(api.database.adminUrl, 'delete from app.rate_limits');
      const answer = await ask(entry, id);
      expect({ whose, ...answer }).toEqual({ whose, ...expected(entry.mapping) });
    }
  });

  it('left nothing behind in the other company', async () => {
    expect(await everythingOf(other)).toEqual(before);
  });

  /** Ids that are not the caller's: another company's, its own live twin's, nobody's, and things that are no ids. */
  function idsFor(kind: Kind): ReadonlyArray<readonly [whose: string, id: string]> {
    const own = caller.test[kind];
    const prefix = own.split('_')[0] ?? '';
    return [
      ['another company', other.test[kind]],
      ['live twin of another company', isShared(kind) ? other.test[kind] : other.live[kind]],
      ...(isShared(kind) ? [] : ([['own live twin', caller.live[kind]]] as const)),
      ['nobody', encodeId(prefix, newUuid())],
      ['first of all', `${prefix}_00000000000000000000000000`],
      ['another kind', encodeId('zzz', newUuid())],
      ['upper case', own.toUpperCase()],
      ['cut short', own.slice(0, -1)],
      ['too long', `${own}0`],
      ['out of range', `${prefix}_8${own.slice(prefix.length + 2)}`],
      ['a bare UUID', newUuid()],
      ['words', 'no-existe'],
      ['SQL', "' or '1'='1"],
    ];
  }

  async function ask(entry: MappedPosition, id: string) {
    count('bola_checks');
    const { operation, mapping } = entry;
    const { method, url, body } = requestWith(entry, caller.test, id);
    const isOfPerson = !operation.security.includes('apiKey');
    const needsOwner = /^\/v1\/(?:api-keys|members|roles|invitations|ownership-transfers)\b/.test(operation.path);
    const response = await caller.company[isOfPerson || needsOwner ? 'session' : 'call'](method, url, body);
    const isJson = String(response.headers['content-type']).includes('json');
    const json = !isJson ? {} : response.json<{ code?: string; data?: unknown[]; errors?: { code: string }[] }>();
    return {
      status: response.statusCode,
      ...(json.code !== undefined && { code: json.code }),
      ...(mapping.answer.itemCode !== undefined && { itemCode: json.errors?.[0]?.code }),
      ...(mapping.answer.isEmptyFile && { isEmptyFile: response.body.trim().split('\n').length === 1 }),
      ...(mapping.answer.isEmptyList && { isEmptyList: json.data?.length === 0 }),
    };
  }
});

function expected({ answer }: IdMapping) {
  return answer;
}
