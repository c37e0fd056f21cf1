import type { FastifyInstance, FastifyRequest } from 'fastify';

import { stopMail } from '../modules/notification-center/index.ts';
import { keepMailReport, keepWhatsAppReports } from '../modules/notifications/index.ts';
import type { Services } from '../platform/context/index.ts';
import { constantTimeEqual } from '../platform/crypto/index.ts';
import type { Database } from '../platform/db/index.ts';
import { NotFound, Unauthenticated } from '../platform/errors/index.ts';
import { isSignedByMeta } from '../platform/whatsapp/index.ts';

export interface WebhookDependencies {
  readonly db: Database;
  readonly services: Services;
  readonly clock: () => Date;
}

/**
 * Where providers report, outside the contract: an address nobody can guess and a credential of its own for each. What they
 * say is kept and answered at once; jobs read it.
 */
export function mountWebhookRoutes(app: FastifyInstance, deps: WebhookDependencies): void {
  const { config } = deps.services;
  app.post('/webhooks/postmark/:token', { schema: { hide: true } }, async (request, reply) => {
    const { token } = Object(request.params);
    if (!constantTimeEqual(String(token), config.KITA_POSTMARK_WEBHOOK_TOKEN)) throw NotFound();
    if (!isPostmark(request, config.KITA_POSTMARK_WEBHOOK_PASSWORD)) throw Unauthenticated();
    await keepMailReport(deps.db, request.body, deps.clock());
    return reply.status(204).send();
  });
  mountWhatsApp(app, deps);
  mountUnsubscribe(app, deps);
}

/**
 * Meta's webhook: the address is proven once by a token, each delivery by a signature over its bytes. Whatever is signed is
 * answered at once; what is in it is kept once.
 */
function mountWhatsApp(app: FastifyInstance, { db, services, clock }: WebhookDependencies): void {
  const { config } = services;
  // Without a number the secrets are the printed samples, which anybody knows.
  const isOpen = services.whatsapp.main !== undefined;
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(/^/, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.get('/webhooks/whatsapp', { schema: { hide: true } }, async (request, reply) => {
      const query: Record<string, unknown> = Object(request.query);
      const isVerified = constantTimeEqual(String(query['hub.verify_token']), config.KITA_WHATSAPP_VERIFY_TOKEN);
      if (!isOpen || query['hub.mode'] !== 'subscribe' || !isVerified) throw NotFound();
      return reply.type('text/plain; charset=utf-8').send(String(query['hub.challenge']).slice(0, 200));
    });
    scope.post('/webhooks/whatsapp', { schema: { hide: true } }, async (request, reply) => {
      const bytes = request.body instanceof Buffer ? request.body : Buffer.alloc(0);
      if (!isOpen) throw NotFound();
      const signature = request.headers['x-hub-signature-256'];
      if (!isSignedByMeta(bytes, signature, config.KITA_WHATSAPP_APP_SECRET)) throw Unauthenticated();
      await keepWhatsAppReports(db, parsed(bytes), clock());
      return reply.status(200).send();
    });
  });
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** One click in a mail program (RFC 8058) posts here; a person who follows the link in a browser is shown a button that does. */
function mountUnsubscribe(app: FastifyInstance, deps: WebhookDependencies): void {
  const tokenOf = (request: FastifyRequest): string => String(Object(request.params).token);
  app.register(async (scope) => {
    scope.addContentTypeParser(/^/, (_request, payload, done) => {
      payload.resume();
      done(null);
    });
    scope.post('/webhooks/unsubscribe/:token', { schema: { hide: true } }, async (request, reply) => {
      if (!(await stopMail(deps, tokenOf(request)))) throw NotFound();
      return reply.type('text/html; charset=utf-8').send(page('Listo: ya no te enviamos estos correos.'));
    });
    scope.get('/webhooks/unsubscribe/:token', { schema: { hide: true } }, async (_request, reply) => {
      const button = '<form method="post"><button>Dejar de recibir estos correos / Stop these mails</button></form>';
      reply.header('content-security-policy', "default-src 'none'; form-action 'self'; frame-ancestors 'none'");
      return reply.type('text/html; charset=utf-8').send(page(button));
    });
  });
}

function page(body: string): string {
  return `<!doctype html><html lang="es-MX"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Kita</title><h1>Kita</h1><p>${body}</p></html>`;
}

function isPostmark(request: FastifyRequest, password: string): boolean {
  const expected = `Basic ${Buffer.from(`postmark:${password}`).toString('base64')}`;
  return constantTimeEqual(request.headers.authorization ?? '', expected);
}
