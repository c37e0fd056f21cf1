import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';

import type { TenantPrincipal, UserPrincipal } from '../auth/index.ts';
import type { Actor, Context, SystemContext } from '../context/index.ts';
import { RateLimited, ValidationFailed } from '../errors/index.ts';
import type { RateDecision } from '../ratelimit/index.ts';
import type { HttpDependencies } from './app.ts';
import { authenticateOperator, authenticateTenant, authenticateUser, refuseKeysInQuery } from './authenticate.ts';
import { sendAnswer } from './answer.ts';
import { findUnstorable } from './input-guard.ts';
import type { Answer, Operation } from './operation.ts';
import { documentedResponses, securityOf } from './documentation.ts';
import { requestedVersion } from './requested-version.ts';
import { requireProof } from './require-proof.ts';
import { inputOf, runTenantOperation, runUserOperation } from './run-operation.ts';

declare module 'fastify' {
  interface FastifyRequest {
    principal: TenantPrincipal | undefined;
    signedIn: UserPrincipal | undefined;
  }
}

/** Mounts one operation: authentication and quota before the body is read, validation, then the handler. */
export function registerOperation(app: FastifyInstance, operation: Operation, deps: HttpDependencies): void {
  app.route({
    method: operation.method,
    url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    ...(operation.bodyLimit !== undefined && { bodyLimit: operation.bodyLimit }),
    schema: {
      operationId: operation.operationId,
      summary: operation.summary,
      ...(operation.description !== undefined && { description: operation.description }),
      tags: [operation.tag],
      security: securityOf(operation),
      ...schemasOf(operation),
      response: documentedResponses(operation),
    },
    onRequest: async (request, reply) => {
      refuseKeysInQuery(request);
      reply.header('kita-version', requestedVersion(request));
      await identify(request, operation, deps);
      const decision = await takeQuota(request, operation, deps);
      if (decision) reply.headers(rateHeaders(decision));
    },
    preValidation: async (request) => {
      const item =
        findUnstorable(request.body) ??
        findUnstorable(request.query, '/querystring') ??
        findUnstorable(request.params, '/params');
      if (item) throw ValidationFailed({ items: [item] });
    },
    handler: async (request, reply) => sendAnswer(reply, await handle(request, operation, deps)),
  });
}

function schemasOf(operation: Operation): Partial<Record<'params' | 'querystring' | 'body', z.ZodType>> {
  return {
    ...(operation.params && { params: operation.params }),
    ...(operation.query && { querystring: operation.query }),
    ...(operation.body && { body: operation.body }),
  };
}

async function identify(request: FastifyRequest, operation: Operation, deps: HttpDependencies): Promise<void> {
  if (operation.access === 'tenant')
    request.principal = await authenticateTenant(request, operation, deps.authenticator);
  if (operation.access === 'user') request.signedIn = await authenticateUser(request, deps.authenticator);
  if (operation.access === 'operator') request.signedIn = await authenticateOperator(request, deps.authenticator);
  const person = request.signedIn ?? request.principal?.person;
  requireProof(operation, person);
  if (person?.impersonation && request.principal)
    await deps.authenticator.noteVisit(person.impersonation, request.principal.tenantId, operation.operationId);
}

async function takeQuota(
  request: FastifyRequest,
  operation: Operation,
  deps: HttpDependencies,
): Promise<RateDecision | undefined> {
  const { principal } = request;
  const subject = principal?.rateKey ?? request.signedIn?.sessionId ?? `ip:${request.ip}`;
  const quota = deps.quotas(operation.rate, principal?.livemode ?? false);
  const decision = await deps.services.rateLimiter.takeAll([
    { key: `${operation.rate}:${subject}`, policy: quota.credential },
    ...(principal ? [{ key: `${operation.rate}:tenant:${principal.tenantId}`, policy: quota.tenant }] : []),
  ]);
  if (!decision.allowed) {
    throw RateLimited({ headers: { ...rateHeaders(decision), 'retry-after': String(decision.resetSeconds) } });
  }
  return decision;
}

function rateHeaders(decision: RateDecision): Record<string, string> {
  return {
    'ratelimit-policy': `${decision.limit};w=${decision.windowSeconds}`,
    'ratelimit-limit': String(decision.limit),
    'ratelimit-remaining': String(decision.remaining),
    'ratelimit-reset': String(decision.resetSeconds),
  };
}

function handle(request: FastifyRequest, operation: Operation, deps: HttpDependencies): Promise<Answer> {
  const log = request.log.child({ operation: operation.operationId });
  const base = { requestId: request.id, log, clock: deps.clock, db: deps.db, services: deps.services };
  if (operation.access === 'tenant') {
    const principal = assured(request.principal);
    const ctx: Context = {
      ...base,
      tenantId: principal.tenantId,
      livemode: principal.livemode,
      actor: { kind: principal.kind, id: principal.actorId },
      permissions: principal.permissions,
      ...(principal.role && { role: principal.role }),
    };
    return runTenantOperation(operation, ctx, request);
  }
  if (operation.access === 'user' || operation.access === 'operator') {
    const user = assured(request.signedIn);
    const ctx = { ...base, actor: personActor(operation, user), user };
    return runUserOperation(operation, ctx, request);
  }
  const ctx: SystemContext = { ...base, actor: { kind: 'system', id: 'anonymous' } };
  return operation.handler(ctx, inputOf(request));
}

/** Whoever acts for the installation, at its own desk or on a visit, is told apart from the people of a company. */
function personActor({ access }: Operation, user: UserPrincipal): Actor {
  if (user.impersonation) return { kind: 'operator', id: user.impersonation.operatorId };
  return { kind: access === 'operator' ? 'operator' : 'user', id: user.actorId };
}

/** `identify` ran in onRequest for every operation of this access, or the request ended there. */
function assured<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('operation reached without identification');
  return value;
}
