import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

import { possibleErrors } from '../platform/http/documentation.ts';
import { contractText } from './contract/contract-text.ts';
import { operations } from './operations.ts';
import { renderContract } from './render-contract.ts';

const mediaSchema = z.looseObject({ examples: z.record(z.string(), z.unknown()).optional() });
const responseSchema = z.looseObject({
  $ref: z.string().optional(),
  content: z.record(z.string(), mediaSchema).optional(),
});
const responsesSchema = z.record(z.string(), responseSchema);

const documentSchema = z.looseObject({
  tags: z.array(z.object({ name: z.string(), description: z.string().min(20) })),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
  components: z.object({
    schemas: z.record(z.string(), z.looseObject({ examples: z.array(z.unknown()).optional() })),
    examples: z.record(z.string(), z.object({ value: z.unknown() })),
    responses: z.record(z.string(), responseSchema),
    headers: z.record(z.string(), z.unknown()),
    parameters: z.record(z.string(), z.unknown()),
    securitySchemes: z.record(z.string(), z.unknown()),
  }),
});

let text: string;
let document: z.infer<typeof documentSchema>;

beforeAll(async () => {
  text = await renderContract();
  document = documentSchema.parse(parse(text));
});

function operationOf(id: string) {
  const found = Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .find(({ operationId }) => operationId === id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
}

/** Schemas as one JSON schema document whose references work. */
function validatorOf(name: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'https://kita.test/', components: { schemas: document.components.schemas } });
  return ajv.compile({ $ref: `https://kita.test/#/components/schemas/${name}` });
}

describe('the contract', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate(text);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('lists every operation once, in a described section', () => {
    const listed = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(listed.toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted());
    expect(new Set(listed).size).toBe(listed.length);
    expect(new Set(document.tags.map(({ name }) => name))).toEqual(new Set(operations.map(({ tag }) => tag)));
  });

  it('refers only to what it contains, and contains nothing unused', () => {
    // Of what was read, not of the text: YAML breaks long lines.
    const refs = new Set(
      [...JSON.stringify(document).matchAll(/#\/components\/(\w+)\/([\w.-]+)/g)].map(
        ([, kind, name]) => `${kind}/${name}`,
      ),
    );
    const { securitySchemes: _, ...kinds } = document.components;
    const contained = Object.entries(kinds).flatMap(([kind, parts]) =>
      Object.keys(parts).map((name) => `${kind}/${name}`),
    );
    expect([...refs].toSorted()).toEqual(contained.toSorted());
  });

  it('reads as JSON to readers of YAML 1.1 too', () => {
    expect(parse(text, { version: '1.1' })).toEqual(parse(text));
  });

  it('says which headers an operation takes and which its answers carry', () => {
    const create = operationOf('createInvoice');
    expect(create['parameters']).toContainEqual({ $ref: '#/components/parameters/IdempotencyKeyRequired' });
    expect(create['parameters']).toContainEqual({ $ref: '#/components/parameters/KitaTenant' });
    expect(JSON.stringify(create['responses'])).toContain('#/components/headers/Idempotency-Replayed');
    expect(JSON.stringify(operationOf('getInvoicePdf')['responses'])).toContain(
      '#/components/headers/Content-Disposition',
    );
    expect(JSON.stringify(operationOf('signIn')['parameters'])).not.toContain('KitaTenant');
  });

  it.each(operations)('documents every refusal of $operationId as a problem, with an example per code', (operation) => {
    const responses = responsesSchema.parse(operationOf(operation.operationId)['responses']);
    for (const { definition } of possibleErrors(operation)) {
      const response = responses[definition.status];
      const shared = document.components.responses[response?.$ref?.split('/').at(-1) ?? ''];
      const examples = (shared ?? response)?.content?.['application/problem+json']?.examples ?? {};
      expect(Object.keys(examples)).toContain(definition.code);
    }
  });

  it('shows each problem as it is sent', () => {
    const isProblem = validatorOf('Problem');
    for (const [code, { value }] of Object.entries(document.components.examples)) {
      expect(isProblem(value), code).toBe(true);
      expect(value).toMatchObject({ code, type: `/docs/errors/${code}` });
    }
  });
});

describe('examples of the contract', () => {
  it('belong to schemas it contains', () => {
    const unknown = Object.keys(contractText.examples).filter((name) => !(name in document.components.schemas));
    expect(unknown).toEqual([]);
  });

  it('exist for every body an operation takes', () => {
    const bodies = operations.flatMap(({ body }) => (body ? [String(body.meta()?.['id'])] : []));
    expect(bodies.filter((name) => !(name in contractText.examples))).toEqual([]);
  });

  it.each(Object.keys(contractText.examples))('of %s fit its schema', (name) => {
    const validate = validatorOf(name);
    for (const example of document.components.schemas[name]?.examples ?? []) {
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    }
  });
});
