import type { FastifyError, FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.ts';
import { mailRoutes } from '../mail/mail.routes.ts';
import { oidcFaultRoutes } from '../oidc/oidc-plugin.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { whatsAppRoutes } from '../whatsapp/whatsapp.routes.ts';
import { webhookBinRoutes } from '../webhook-bins/webhook-bins.routes.ts';
import { accountsRoutes } from './accounts.routes.ts';
import { authoritiesRoutes } from './authorities.routes.ts';
import { csdsRoutes } from './csds.routes.ts';
import { faultsRoutes } from './faults.routes.ts';
import { guide } from './guide.ts';
import { stampsRoutes } from './stamps.routes.ts';
import { stateRoutes } from './state.routes.ts';

/** The control API: what integrators and tests use to prepare, spoil and inspect the simulated world. */
export async function controlPlugin(app: FastifyInstance, { context }: { context: SandboxContext }): Promise<void> {
  app.get('/', async (request) => guide(`${request.protocol}://${request.host}`));
  csdsRoutes(app, context);
  authoritiesRoutes(app, context);
  accountsRoutes(app, context);
  stampsRoutes(app, context);
  faultsRoutes(app, context);
  oidcFaultRoutes(app, context);
  stateRoutes(app, context);
  mailRoutes(app, context);
  whatsAppRoutes(app, context);
  webhookBinRoutes(app, context);
}

/** Errors of everything that speaks no provider's dialect, as `application/problem+json` (RFC 9457). */
export function useProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Problem, request, reply) => {
    const problem = toProblem(error);
    if (problem.status >= 500) request.log.error(error);
    const { status, code, message, errors } = problem;
    return reply
      .code(status)
      .type('application/problem+json')
      .send({ type: `urn:kita:sandbox:${code}`, title: code, status, code, detail: message, errors });
  });
  app.setNotFoundHandler(() => {
    throw new Problem(404, 'not_found', 'Esa dirección no existe; GET /sandbox muestra las que hay.');
  });
}

function toProblem(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error;
  const status = error.statusCode ?? 500;
  if (status >= 500)
    return new Problem(500, 'internal_error', 'El sandbox falló; el registro del proceso dice por qué.');
  return new Problem(status, 'invalid_request', error.message);
}
