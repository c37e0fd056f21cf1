import { afterAll, beforeAll, expect, it } from 'vitest';

import { startApiHarness } from '../../src/test-support/api-harness.ts';
import type { ApiHarness } from '../../src/test-support/api-harness.ts';
import type { Company } from '../../src/test-support/company.ts';
import { readContract } from '../support/contract.ts';
import { servedContract } from '../support/served-contract.ts';

/** Dates of a calendar that no database column holds, or that are not dates at all. */
const ODD_DAYS = ['0000-01-01', '0001-01-01', '9999-12-31', '2026-02-29'];
const ODD_INSTANTS = ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-12:00'];

const contract = readContract(await servedContract());
const oddFor = (format: string | undefined) =>
  format === 'date' ? ODD_DAYS : format === 'date-time' ? ODD_INSTANTS : [];

const inQueries = contract.operations.flatMap(({ operationId, method, path, parameters }) =>
  parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name, schema }) =>
      oddFor(contract.resolve(schema).format).map((text) => ({
        name: `${operationId} ?${name}=${text}`,
        method,
        url: `${path.replaceAll(/\{\w+\}/g, 'c_Moneda')}?${name}=${encodeURIComponent(text)}`,
        body: undefined,
      })),
    ),
);

const inBodies = contract.operations.flatMap(({ operationId, method, path, body }) => {
  const schema = body && contract.resolve(body);
  const [example] = schema?.examples ?? [];
  return Object.entries(schema?.properties ?? {}).flatMap(([field, member]) =>
    oddFor(contract.resolve(member).format).map((text) => ({
      name: `${operationId} ${field}: ${text}`,
      method,
      url: path,
      body: { ...Object(example), [field]: text },
    })),
  );
});

let api: ApiHarness;
let company: Company;
beforeAll(async () => {
  api = await startApiHarness();
  company = await api.company({ certificate: false });
});
afterAll(async () => api.close());

it('dates are looked for in queries and in bodies', () => {
  expect(inQueries.length).toBeGreaterThan(20);
  expect(inBodies.length).toBeGreaterThan(3);
});

it.each([...inQueries, ...inBodies])('a date beyond the calendar is answered, never broken on: $name', async (odd) => {
  const response = await company.session(odd.method, odd.url, odd.body);
  expect(response.statusCode, response.body).toBeLessThan(500);
});
