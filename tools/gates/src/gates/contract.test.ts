import { expect, test } from 'vitest';
import { CLIENT_TYPES, renderClientTypes } from '../contract/client-types.ts';
import { plant } from '../support/planted.ts';
import { contract } from './contract.ts';

const document = `openapi: 3.1.1
info: { title: Planted, version: "1" }
paths:
  /v1/bills:
    get:
      operationId: listBills
      responses: { "200": { description: All bills. } }
`;

async function problemsOf(files: Record<string, string>, rendered: string = document) {
  const render = `export const renderContract = async () => ${JSON.stringify(rendered)};\n`;
  const planted = plant({
    'package.json': '{ "type": "module" }',
    'apps/api/src/main/render-contract.ts': render,
    ...files,
  });
  try {
    return await contract.run(planted.root);
  } finally {
    planted.remove();
  }
}

test('a contract and client that are what the code says pass', async () => {
  const types = await renderClientTypes(document);
  expect(types).toContain('listBills');
  expect(await problemsOf({ 'openapi.yaml': document, [CLIENT_TYPES]: types })).toEqual([]);
});

test('a contract that was not regenerated is reported with the first difference', async () => {
  const committed = document.replace('All bills.', 'Some bills.');
  const problems = await problemsOf({ 'openapi.yaml': committed, [CLIENT_TYPES]: await renderClientTypes(committed) });
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^openapi\.yaml:7 is out of date; run: pnpm openapi\n.*Some bills.*\n.*All bills/);
  expect(problems[1]).toContain(CLIENT_TYPES);
});

test('an edited client and a truncated contract are reported', async () => {
  const types = await renderClientTypes(document);
  expect(await problemsOf({ 'openapi.yaml': document, [CLIENT_TYPES]: `${types}// by hand\n` })).toHaveLength(1);
  expect(await problemsOf({ 'openapi.yaml': document.slice(0, 60), [CLIENT_TYPES]: types })).toHaveLength(1);
});

test('missing files are reported, and code without a contract breaks the gate', async () => {
  expect(await problemsOf({})).toEqual([
    'openapi.yaml is missing; run: pnpm openapi',
    `${CLIENT_TYPES} is missing; run: pnpm openapi`,
  ]);
  await expect(problemsOf({}, 'nothing')).rejects.toThrow('does not answer an OpenAPI document');
});
