import type { FastifyError, FastifyInstance } from 'fastify';
import type { SandboxContext } from '../sandbox-context.ts';
import { authenticateRoutes } from './authenticate.routes.ts';
import { balanceRoutes } from './balance.routes.ts';
import { cancelRoutes } from './cancel.routes.ts';
import { certificatesRoutes } from './certificates.routes.ts';
import { factsOf, operationOf } from './serve.ts';
import { stampRoutes } from './stamp.routes.ts';
import { storageRoutes } from './storage.routes.ts';
import { failure } from './sw-answer.ts';

/**
 * SW sapien under two base addresses, as the real one has two hosts: `/sw/services` and `/sw/api`. Everything this
 * plugin answers, errors included, has SW's envelope.
 */
export async function swPlugin(app: FastifyInstance, { context }: { context: SandboxContext }): Promise<void> {
  app.addContentTypeParser(/^(multipart|text|application\/xml)/, { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );

  // Before the body is read: the one moment when a reset proves to nobody that nothing was done.
  app.addHook('onRequest', async (request, reply) => {
    if (request.is404) return;
    const rule = context.faults.choose('arrival', factsOf(request, operationOf(request)));
    if (rule === undefined) return;
    reply.hijack();
    request.raw.socket.resetAndDestroy();
  });

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    const answer = status >= 500 ? failure(500, 'CO1000 - Error no controlado.') : failure(status, error.message);
    return reply.code(answer.status).send(answer.body);
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(failure(404, 'El recurso no existe.').body));

  await app.register(
    async (services) => {
      authenticateRoutes(services, context);
      stampRoutes(services, context);
      certificatesRoutes(services, context);
      cancelRoutes(services, context);
    },
    { prefix: '/services' },
  );
  await app.register(
    async (api) => {
      storageRoutes(api, context);
      balanceRoutes(api, context);
    },
    { prefix: '/api' },
  );
}
