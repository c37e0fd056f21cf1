import type { KitaError } from '../errors/index.ts';
import type { Operation } from './operation.ts';
import { CONTRACT_HEADERS, CONTRACT_PARAMETERS, headersOf, parametersOf } from './contract-parts.ts';
import type { ContractText } from './contract-parts.ts';
import {
  addExamples,
  liftDescriptions,
  mergeNullables,
  shortenNames,
  toObject,
  usedSchemas,
} from './contract-schemas.ts';
import type { JsonObject } from './contract-schemas.ts';
import { describeWebhooks } from './describe-webhooks.ts';
import { possibleErrors } from './documentation.ts';
import { problemOf } from './problem.ts';

/** Operations with the same refusal from which it becomes a component; fewer read better in place. */
const SHARED_FROM = 3;
const REQUEST_ID = 'req_8n3pLq0s1VtYw2Zk';

/**
 * Completes the collected document with what the route schemas cannot say: request and answer headers, an example of
 * every problem an operation may answer, the meaning of the tags. Pure: the same operations give the same document.
 */
export function finishContract(
  document: JsonObject,
  operations: readonly Operation[],
  { tags, examples, events }: ContractText,
): JsonObject {
  const responses = sharedProblems(operations);
  const described = describeOperations(objectAt(document, 'paths'), operations, responses);
  const components = objectAt(document, 'components');
  const webhooks = describeWebhooks(events);
  const schemas = usedSchemas({ described, responses, webhooks }, mergeNullables(objectAt(components, 'schemas')));
  const finished = shortenNames({
    openapi: document['openapi'],
    info: document['info'],
    servers: document['servers'],
    tags: tags.filter(({ name }) => operations.some(({ tag }) => tag === name)),
    paths: mergeNullables(described),
    webhooks,
    components: {
      securitySchemes: components['securitySchemes'],
      parameters: CONTRACT_PARAMETERS,
      headers: CONTRACT_HEADERS,
      responses,
      examples: problemExamples(operations),
      schemas,
    },
  });
  return addExamples(liftDescriptions(finished), examples);
}

function describeOperations(paths: JsonObject, operations: readonly Operation[], shared: JsonObject): JsonObject {
  const described: JsonObject = {};
  for (const operation of operations) {
    const method = operation.method.toLowerCase();
    const collected = objectAt(objectAt(paths, operation.path), method);
    described[operation.path] = {
      ...objectAt(described, operation.path),
      [method]: describeOperation(collected, operation, shared),
    };
  }
  return described;
}

function describeOperation(collected: JsonObject, operation: Operation, shared: JsonObject): JsonObject {
  const { parameters, responses, ...rest } = collected;
  const own = Array.isArray(parameters) ? parameters : [];
  const headers = parametersOf(operation).map((name) => ({ $ref: `#/components/parameters/${name}` }));
  const successes = Object.entries(toObject(responses))
    .filter(([status]) => Number(status) < 400)
    .map(([status, response]) => [status, { ...toObject(response), headers: headerRefs(operation, Number(status)) }]);
  const problems = errorStatuses(operation).map((status) => {
    const name = problemName(operation, status);
    return [status, name in shared ? { $ref: `#/components/responses/${name}` } : problemResponse(operation, status)];
  });
  return {
    ...rest,
    parameters: [...own, ...headers],
    responses: { ...Object.fromEntries(successes), ...Object.fromEntries(problems) },
  };
}

function headerRefs(operation: Operation, status: number): JsonObject {
  return Object.fromEntries(
    headersOf(operation, status).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  );
}

function codesOf(operation: Operation, status: number): string[] {
  const errors = possibleErrors(operation).filter((error) => error.definition.status === status);
  return [...new Set(errors.map((error) => error.definition.code))].sort();
}

function problemResponse(operation: Operation, status: number): JsonObject {
  const codes = codesOf(operation, status);
  const examples = codes.map((code) => [code, { $ref: `#/components/examples/${code}` }] as const);
  return {
    description: `Problem ${status}: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
    headers: headerRefs(operation, status),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(examples),
      },
    },
  };
}

/** Its codes; `keyed` when it may be the kept answer of an Idempotency-Key. */
function problemName(operation: Operation, status: number): string {
  const isKeyed = headersOf(operation, status).includes('Idempotency-Replayed');
  return [...codesOf(operation, status), ...(isKeyed ? ['keyed'] : [])].join('.');
}

/** Refusals that many operations share, by name: `malformed_request.validation_failed`. */
function sharedProblems(operations: readonly Operation[]): JsonObject {
  const uses = operations.flatMap((operation) =>
    errorStatuses(operation).map((status) => ({ operation, status, name: problemName(operation, status) })),
  );
  const shared = [...Map.groupBy(uses, ({ name }) => name)].filter(([, users]) => users.length >= SHARED_FROM);
  const named = shared.map(([name, [use]]) => [name, use && problemResponse(use.operation, use.status)] as const);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function errorStatuses(operation: Operation): number[] {
  return [...new Set(possibleErrors(operation).map((error) => error.definition.status))].sort((a, b) => a - b);
}

/** One example per error code, in Spanish as it comes by default. */
function problemExamples(operations: readonly Operation[]): JsonObject {
  const errors = operations.flatMap(possibleErrors).map((error) => error());
  const byCode = new Map(errors.map((error) => [error.code, error]));
  const codes = [...byCode.keys()].sort();
  return Object.fromEntries(codes.map((code) => [code, exampleOf(byCode.get(code))]));
}

function exampleOf(error: KitaError | undefined): JsonObject {
  if (!error) throw new Error('a code without its error');
  return { summary: error.definition.title.en, value: problemOf(error, 'es', REQUEST_ID) };
}

function objectAt(parent: JsonObject, key: string): JsonObject {
  return toObject(parent[key]);
}
