import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';

/** A part of the request that its schema refused; keeps the issues so that they can be told in two languages. */
export class ShapeError extends Error {
  readonly issues: readonly z.core.$ZodIssue[];
  /** Written by Fastify: which part of the request. */
  validationContext?: string;

  constructor(issues: readonly z.core.$ZodIssue[]) {
    super('request shape refused');
    this.issues = issues;
  }
}

/** Parses with the operation's zod schemas; `reportInput` tells a missing field from a wrong one. */
export const shapeValidator: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data) => {
    const result = z.safeParse(schema, data, { reportInput: true });
    return result.success ? { value: result.data } : { error: new ShapeError(result.error.issues) };
  };
