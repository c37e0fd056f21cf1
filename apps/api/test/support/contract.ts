import type { Method } from '../../src/test-support/company.ts';

/** What tests read of a JSON schema. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly examples?: readonly unknown[];
}

export interface ContractParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

export interface ContractResponse {
  readonly contentTypes: readonly string[];
  /** What a JSON answer looks like; none where the answer is a file or empty. */
  readonly schema: JsonSchema | undefined;
  /** Problem codes, each with its example; empty for successes. */
  readonly codes: readonly string[];
}

export interface ContractOperation {
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
  readonly parameters: readonly ContractParameter[];
  readonly body: JsonSchema | undefined;
  readonly responses: ReadonlyMap<number, ContractResponse>;
  /** Names of security schemes that are accepted; empty when anyone may call. */
  readonly security: readonly string[];
}

export interface Contract {
  readonly operations: readonly ContractOperation[];
  /** The schema behind a reference; any other schema is itself. */
  resolve(schema: JsonSchema): JsonSchema;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly Referable<ContractParameter>[];
  readonly requestBody?: Referable<{ readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> }>;
  readonly responses: Readonly<Record<string, Referable<RawResponse>>>;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
}

interface RawResponse {
  readonly content?: Readonly<
    Record<string, { readonly schema?: JsonSchema; readonly examples?: Readonly<Record<string, unknown>> }>
  >;
}

type Referable<T> = T & { readonly $ref?: string };

/** Reads an OpenAPI document into what tests walk through. */
export function readContract(json: unknown): Contract {
  const document = asDocument(json);
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => operationOf(document, path, method, raw)),
  );
  return { operations, resolve: (schema) => lookUp<JsonSchema>(document, schema) };
}

function operationOf(document: Document, path: string, method: string, raw: RawOperation): ContractOperation {
  const body = raw.requestBody && lookUp(document, raw.requestBody);
  return {
    operationId: raw.operationId,
    method: asMethod(method),
    path,
    parameters: (raw.parameters ?? []).map((parameter) => lookUp<ContractParameter>(document, parameter)),
    body: body && Object.values(body.content)[0]?.schema,
    responses: new Map(
      Object.entries(raw.responses).map(([status, response]) => [
        Number(status),
        responseOf(lookUp<RawResponse>(document, response)),
      ]),
    ),
    security: (raw.security ?? []).flatMap((scheme) => Object.keys(scheme)),
  };
}

function responseOf({ content = {} }: RawResponse): ContractResponse {
  return {
    contentTypes: Object.keys(content),
    schema: content['application/json']?.schema,
    codes: Object.keys(content['application/problem+json']?.examples ?? {}),
  };
}

function lookUp<T>(document: Document, value: Referable<T>): T {
  let found = value;
  while (typeof found.$ref === 'string') {
    const [, , section = '', name = ''] = found.$ref.split('/');
    found = asReferred<T>(document.components?.[section]?.[name]);
  }
  return found;
}

/** Safe because the document was generated from the operations, and the contract gate checks it against OpenAPI 3.1. */
function asDocument(json: unknown): Document {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return json as Document;
}

/** A reference of a valid document names a component of the kind that belongs where the reference stands. */
function asReferred<T>(component: unknown): Referable<T> {
  if (component === undefined) throw new Error('the contract has a reference to nothing');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return component as Referable<T>;
}

function asMethod(text: string): Method {
  const method = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).find((name) => name === text.toUpperCase());
  if (!method) throw new Error(`the contract has an unexpected method: ${text}`);
  return method;
}
