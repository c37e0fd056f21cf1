import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import jwt from '@fastify/jwt';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';

import type { Authenticator, TokenClaims, TokenPort } from '../auth/index.ts';
import type { Services } from '../context/index.ts';
import type { Database } from '../db/index.ts';
import { MethodNotAllowed, RateLimited, RouteNotFound } from '../errors/index.ts';
import type { Quota, RateClass } from '../ratelimit/index.ts';
import { errorHandler, sendProblem } from './error-handler.ts';
import { API_VERSION } from './api-versions.ts';
import { registerContract } from './contract.ts';
import type { ContractText } from './contract-parts.ts';
import { LIMITS } from './limits.ts';
import type { Operation } from './operation.ts';
import { registerOperation } from './register-operation.ts';
import { shapeValidator } from './shape-validation.ts';
import { answerUnreadableAddress, answerUnreadableBytes, newRequestId } from './unreadable-requests.ts';

export interface HttpDependencies {
  readonly db: Database;
  readonly services: Services;
  readonly authenticator: Authenticator;
  readonly quotas: (rate: RateClass, livemode: boolean) => Quota;
  readonly clock: () => Date;
  readonly logger: FastifyBaseLogger;
  readonly attachTokens: (port: TokenPort) => void;
  readonly contract: ContractText;
  /** Routes outside the contract: health, metrics, documentation pages. */
  readonly mount?: (app: FastifyInstance) => void | Promise<void>;
}

const BEARER_LIFETIME = '10m';
const AUDIENCE = 'kita-api';
/** No page of ours asks a browser for any of these, so none that gets in between may. */
const NO_DEVICES = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';

/** The HTTP server with all operations mounted, not yet listening. */
export async function buildApp(operations: readonly Operation[], deps: HttpDependencies): Promise<FastifyInstance> {
  const { config } = deps.services;
  const app = Fastify({
    loggerInstance: deps.logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: newRequestId,
    frameworkErrors: answerUnreadableAddress,
    clientErrorHandler: answerUnreadableBytes,
    requestTimeout: LIMITS.requestMs,
    bodyLimit: LIMITS.bodyBytes,
    routerOptions: { maxParamLength: LIMITS.pathPartCharacters },
    trustProxy: config.KITA_TRUST_PROXY === '' ? false : config.KITA_TRUST_PROXY.split(','),
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: LIMITS.headerBytes, headersTimeout: LIMITS.headersMs },
  });
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(shapeValidator);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(errorHandler);
  app.decorateRequest('principal');
  app.decorateRequest('signedIn');
  app.addHook('onSend', async (request, reply) => {
    reply.header('request-id', request.id);
    reply.header('permissions-policy', NO_DEVICES);
    if (!reply.hasHeader('kita-version')) reply.header('kita-version', API_VERSION);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  await registerPlugins(app, deps);
  await registerContract(app, operations, deps.contract);
  await app.register(async (scope) => {
    for (const operation of operations) registerOperation(scope, operation, deps);
  });
  await deps.mount?.(app);
  answerUnknownRoutes(app);
  return app;
}

async function registerPlugins(app: FastifyInstance, deps: HttpDependencies): Promise<void> {
  const { config } = deps.services;
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  });
  await app.register(cookie);
  await app.register(jwt, {
    secret: config.KITA_JWT_SECRET,
    sign: { algorithm: 'HS256', expiresIn: BEARER_LIFETIME, iss: config.KITA_PUBLIC_URL, aud: AUDIENCE },
    verify: { algorithms: ['HS256'], allowedIss: config.KITA_PUBLIC_URL, allowedAud: AUDIENCE },
  });
  deps.attachTokens(tokensOf(app));
  // Floods stop in memory, before anything asks the database. It is per process and no quota. The plugin's own hook would
  // run after the hooks of a route, which already authenticate.
  await app.register(rateLimit, {
    global: false,
    max: config.KITA_RATE_FLOOD_PER_MINUTE,
    timeWindow: 60_000,
    errorResponseBuilder: () => RateLimited({ headers: { 'retry-after': '60' } }),
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
  });
  app.addHook('onRequest', app.rateLimit());
}

function tokensOf(app: FastifyInstance): TokenPort {
  return {
    sign: (claims) => app.jwt.sign({ sub: claims.sub, sid: claims.sid }),
    verify(token) {
      try {
        const claims = app.jwt.verify<Partial<TokenClaims>>(token);
        return typeof claims.sub === 'string' && typeof claims.sid === 'string'
          ? { sub: claims.sub, sid: claims.sid }
          : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

function answerUnknownRoutes(app: FastifyInstance): void {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
  app.setNotFoundHandler((request, reply) => {
    const url = request.url.split('?', 1)[0] ?? '';
    // The router takes a part longer than any id for a route that refuses it.
    if (url.split('/').some((part) => part.length > LIMITS.pathPartCharacters)) {
      return sendProblem(RouteNotFound(), request, reply);
    }
    const allowed = methods.filter((method) => {
      const route = app.findRoute({ method, url });
      // The web app is mounted on every address (`*`), and has given this one back.
      return route !== null && !('*' in route.params);
    });
    if (allowed.length === 0) return sendProblem(RouteNotFound(), request, reply);
    return sendProblem(MethodNotAllowed({ headers: { allow: allowed.join(', ') } }), request, reply);
  });
}
