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
import type { KeyScope } from '../idempotency/index.ts';
import { languageOf } from './language.ts';
import type {
  Answer,
  IdempotencyHandle,
  Operation,
  OperationInput,
  OperatorOperation,
  TenantOperation,
  UserOperation,
} from './operation.ts';
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
  return runKeyed(operation, ctx, request, {
    handler: (input) => operation.handler(ctx, input),
    ...(operation.replay && { replay: (id: string) => operation.replay?.(ctx, id) }),
  });
}

/** Runs an operation of a person. Their Idempotency-Keys are kept under their own id, as a tenant's are under its. */
export async function runUserOperation(
  operation: UserOperation | OperatorOperation,
  ctx: Parameters<UserOperation['handler']>[0],
  request: FastifyRequest,
): Promise<Answer> {
  const scope = { ...ctx, tenantId: ctx.user.userId };
  return runKeyed(operation, scope, request, { handler: (input) => operation.handler(ctx, input) });
}

type Scope = KeyScope & Pick<Context, 'requestId'>;

interface Steps {
  readonly handler: (input: OperationInput<unknown, unknown, unknown>) => Promise<Answer>;
  readonly replay?: (resourceId: string) => Promise<Answer> | undefined;
}

async function runKeyed(
  operation: Pick<Operation, 'operationId' | 'idempotency'>,
  scope: Scope,
  request: FastifyRequest,
  steps: Steps,
): Promise<Answer> {
  const header = request.headers['idempotency-key'];
  if (operation.idempotency === 'none') return steps.handler(inputOf(request));
  if (typeof header !== 'string') {
    if (operation.idempotency === 'required') throw IdempotencyKeyMissing();
    return steps.handler(inputOf(request));
  }
  const key = parseIdempotencyKey(header);
  const hash = fingerprint({ operationId: operation.operationId, params: request.params, body: request.body });
  const begun = await begin(scope, key, hash);
  if (begun.kind === 'replay-answer') return replayed({ status: begun.status, body: begun.body ?? undefined });
  if (begun.kind === 'replay-resource') {
    const answer = await steps.replay?.(begun.id);
    if (!answer) throw new Error(`${operation.operationId} completes with a resource but declares no replay`);
    return replayed(answer);
  }
  return runOnce(scope, request, key, steps, begun.handle);
}

function replayed(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } };
}

async function runOnce(
  scope: Scope,
  request: FastifyRequest,
  key: string,
  steps: Steps,
  idempotency: IdempotencyHandle,
): Promise<Answer> {
  try {
    const answer = await steps.handler(inputOf(request, idempotency));
    if (!steps.replay && !answer.file)
      await keepAnswer(scope, key, { status: answer.status, body: answer.body ?? null });
    return answer;
  } catch (error) {
    await settleFailure(scope, key, error, languageOf(request.headers['accept-language']));
    throw error;
  }
}

/** A business refusal is the key's answer for good; after anything else the key is free again (nothing was committed). */
async function settleFailure(ctx: Scope, key: string, error: unknown, language: 'es' | 'en'): Promise<void> {
  const status = error instanceof KitaError ? error.definition.status : 500;
  const isKept =
    error instanceof KitaError && status >= 400 && status < 500 && ![400, 401, 403, 409, 429].includes(status);
  if (isKept) await keepAnswer(ctx, key, { status, body: problemOf(error, language, ctx.requestId) });
  else await release(ctx, key);
}
