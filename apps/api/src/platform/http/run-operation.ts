import type { FastifyRequest } from 'fastify';

import type { Context } from '../context/index.ts';
import { KitaError } from '../errors/index.ts';
import {
  IdempotencyKeyMissing,
  begin,
  fingerprint,
  keepAnswer,
  parseIdempotencyKey,
  release,
} from '../idempotency/index.ts';
import { languageOf } from './language.ts';
import type { Answer, IdempotencyHandle, OperationInput, TenantOperation } from './operation.ts';
import { problemOf } from './problem.ts';

/** What a handler receives, taken from an authenticated and validated request. */
export function inputOf(
  request: FastifyRequest,
  idempotency?: IdempotencyHandle,
): OperationInput<unknown, unknown, unknown> {
  return {
    params: request.params,
    query: request.query,
    body: request.body,
    language: languageOf(request.headers['accept-language']),
    ip: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    cookies: request.cookies,
    ...(idempotency && { idempotency }),
  };
}

/** Runs a tenant operation, under its Idempotency-Key when it takes one. */
export async function runTenantOperation(
  operation: TenantOperation,
  ctx: Context,
  request: FastifyRequest,
): Promise<Answer> {
  const header = request.headers['idempotency-key'];
  if (operation.idempotency === 'none') return operation.handler(ctx, inputOf(request));
  if (typeof header !== 'string') {
    if (operation.idempotency === 'required') throw IdempotencyKeyMissing();
    return operation.handler(ctx, inputOf(request));
  }
  const key = parseIdempotencyKey(header);
  const hash = fingerprint({ operationId: operation.operationId, params: request.params, body: request.body });
  const begun = await begin(ctx, key, hash);
  if (begun.kind === 'replay-answer') return replayed({ status: begun.status, body: begun.body ?? undefined });
  if (begun.kind === 'replay-resource') {
    if (!operation.replay) throw new Error(`${operation.operationId} completes with a resource but declares no replay`);
    return replayed(await operation.replay(ctx, begun.id));
  }
  return runOnce(operation, ctx, request, key, begun.handle);
}

function replayed(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } };
}

async function runOnce(
  operation: TenantOperation,
  ctx: Context,
  request: FastifyRequest,
  key: string,
  idempotency: IdempotencyHandle,
): Promise<Answer> {
  try {
    const answer = await operation.handler(ctx, inputOf(request, idempotency));
    if (!operation.replay && !answer.file)
      await keepAnswer(ctx, key, { status: answer.status, body: answer.body ?? null });
    return answer;
  } catch (error) {
    await settleFailure(ctx, key, error, languageOf(request.headers['accept-language']));
    throw error;
  }
}

/** A business refusal is the key's answer for good; after anything else the key is free again (nothing was committed). */
async function settleFailure(ctx: Context, key: string, error: unknown, language: 'es' | 'en'): Promise<void> {
  const status = error instanceof KitaError ? error.definition.status : 500;
  const isKept =
    error instanceof KitaError && status >= 400 && status < 500 && ![400, 401, 403, 409, 429].includes(status);
  if (isKept) await keepAnswer(ctx, key, { status, body: problemOf(error, language, ctx.requestId) });
  else await release(ctx, key);
}
