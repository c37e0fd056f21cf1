import { z } from 'zod';

const parameterSchema = z.object({ name: z.string(), in: z.enum(['path', 'query', 'header', 'cookie']) });
const referable = z.union([z.object({ $ref: z.string() }), parameterSchema.loose()]);
const operationSchema = z.looseObject({
  operationId: z.string(),
  parameters: z.array(referable).default([]),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ schema: z.looseObject({}) })) })
    .optional(),
});
const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.looseObject({
    parameters: z.record(z.string(), parameterSchema.loose()).default({}),
    schemas: z.record(z.string(), z.looseObject({ examples: z.array(z.unknown()).optional() })),
  }),
});

/** What a scanner needs to know of an operation. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly queries: readonly string[];
  readonly hasPathParameter: boolean;
  /** The example of the body; operations without one take none. */
  readonly body: unknown;
}

/** The operations of the contract that a running installation serves. */
export async function readOperations(url: string): Promise<Operation[]> {
  const response = await fetch(`${url}/openapi.json`);
  return operationsOf(documentSchema.parse(await response.json()));
}

function operationsOf({ paths, components }: z.infer<typeof documentSchema>): Operation[] {
  const nameOf = (ref: unknown): string => String(ref).split('/').at(-1) ?? '';
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const parameters = operation.parameters.flatMap((parameter) =>
        '$ref' in parameter
          ? (components.parameters[nameOf(parameter.$ref)] ?? [])
          : [parameterSchema.parse(parameter)],
      );
      const schema = operation.requestBody && Object.values(operation.requestBody.content)[0]?.schema;
      const named = schema?.['$ref'] === undefined ? undefined : components.schemas[nameOf(schema['$ref'])];
      return {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        queries: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
        hasPathParameter: path.includes('{'),
        body: named?.examples?.[0],
      };
    }),
  );
}
