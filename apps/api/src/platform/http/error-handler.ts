import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isResponseSerializationError } from 'fastify-type-provider-zod';

import { isUnavailable, sqlState } from '../db/index.ts';
import {
  InternalError,
  KitaError,
  MalformedRequest,
  PayloadTooLarge,
  RateLimited,
  ServiceUnavailable,
  UnsupportedMediaType,
  ValidationFailed,
} from '../errors/index.ts';
import { languageOf } from './language.ts';
import { PROBLEM_CONTENT_TYPE, problemOf } from './problem.ts';
import { ShapeError } from './shape-validation.ts';
import { problemItems } from './validation-problems.ts';

/** Answers any failure as problem+json. Unexpected ones are logged whole and shown as `internal_error`. */
export function errorHandler(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = asKitaError(error);
  if (known.definition.status >= 500) request.log.error({ err: error, sqlState: sqlState(error) }, 'request failed');
  return sendProblem(known, request, reply);
}

export function sendProblem(error: KitaError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, languageOf(request.headers['accept-language']), request.id);
  return reply
    .status(problem.status)
    .headers({ ...retryAfter(problem.status), ...error.occurrence.headers })
    .type(PROBLEM_CONTENT_TYPE)
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(problem);
}

function retryAfter(status: number): Record<string, string> {
  const seconds = RETRY_AFTER[status];
  return seconds === undefined ? {} : { 'retry-after': seconds };
}

/** Seconds until a request that was refused for now is worth repeating, where the occurrence says nothing more exact. */
const RETRY_AFTER: Readonly<Record<number, string>> = { 429: '60', 503: '10' };

/** Every failure as one of the declared errors. */
export function asKitaError(error: unknown): KitaError {
  if (error instanceof KitaError) return error;
  if (error instanceof ShapeError) return validationError(error);
  // The checks below read members: a thrown text or nothing at all has none.
  if (!(error instanceof Error)) return InternalError({ cause: error });
  if (isResponseSerializationError(error)) return InternalError({ cause: error });
  if (isUnavailable(error)) return ServiceUnavailable({ cause: error, headers: { 'retry-after': '2' } });
  const status = statusOf(error);
  if (status === 413) return PayloadTooLarge({ cause: error });
  if (status === 415) return UnsupportedMediaType({ cause: error });
  if (status === 429) return RateLimited({ cause: error });
  if (status !== undefined && status >= 400 && status < 500) return MalformedRequest({ cause: error });
  return InternalError({ cause: error });
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

function validationError(error: ShapeError): KitaError {
  const prefix = error.validationContext === 'body' ? '' : `/${error.validationContext ?? 'params'}`;
  return ValidationFailed({ items: problemItems(error.issues, prefix), cause: error });
}
