import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parsed } from '../control/body.ts';
import { notFound } from '../http/problem.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { mailboxPage, mailPage } from './mailbox-page.ts';
import type { StoredMail } from './mails.ts';

const query = z.strictObject({
  to: z.string().optional(),
  subject: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const byId = z.object({ id: z.string() });
const byAttachment = z.object({ id: z.string(), index: z.coerce.number().int().min(0) });

/** What was sent: as JSON for programs, as a page for people. */
export function mailRoutes(app: FastifyInstance, { mails, settings, store, whatsapp }: SandboxContext): void {
  const mailOf = (params: unknown): StoredMail => {
    const mail = mails.find(byId.parse(params).id);
    if (!mail) throw notFound('ese correo');
    return mail;
  };

  app.get('/mails', async (req) => ({ object: 'list', data: mails.list(parsed(query, req.query)).map(present) }));
  app.get('/mails/:id', async (req) => present(mailOf(req.params)));

  app.put('/mail-webhook', async (req) => {
    const { url } = parsed(z.strictObject({ url: z.union([z.literal(''), z.url()]) }), req.body);
    const changed = settings.change({ mail_webhook: url });
    await store.settled();
    return { url: changed.mail_webhook };
  });

  app.get('/mailbox', async (req, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send(mailboxPage(mails.list(parsed(query, req.query)), whatsapp.list(parsed(query, req.query)))),
  );
  app.get('/mailbox/:id', async (req, reply) =>
    reply.type('text/html; charset=utf-8').send(mailPage(mailOf(req.params))),
  );
  app.get('/mailbox/:id/html', async (req, reply) => {
    const { html, text } = mailOf(req.params);
    return reply
      .headers({ 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" })
      .type(html === null ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8')
      .send((html ?? text ?? '').replace('<head>', '<head><base target="_blank">'));
  });
  app.get('/mailbox/:id/attachments/:index', async (req, reply) => {
    const { index } = byAttachment.parse(req.params);
    const attachment = mailOf(req.params).attachments[index];
    if (!attachment) throw notFound('ese archivo');
    return reply
      .headers({ 'content-disposition': `attachment; filename="${attachment.name.replaceAll(/[^\w.-]/g, '_')}"` })
      .type(attachment.content_type)
      .send(Buffer.from(attachment.content, 'base64'));
  });
}

function present({ receivedAt, ...mail }: StoredMail): object {
  return { object: 'mail', received_at: new Date(receivedAt).toISOString(), ...mail };
}
