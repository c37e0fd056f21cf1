import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parsed } from '../control/body.ts';
import { notFound } from '../http/problem.ts';
import { whatsAppPage } from '../mail/mailbox-page.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { reportReply } from './whatsapp-reports.ts';
import type { StoredWhatsApp } from './whatsapp-world.ts';

const query = z.strictObject({
  to: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const byId = z.object({ id: z.string() });
const reply = z.strictObject({ text: z.string().min(1).max(1000), quoted: z.stringbool().default(false) });

/** What was sent by WhatsApp: as JSON for programs, as a page for people, and the person's answers. */
export function whatsAppRoutes(app: FastifyInstance, { whatsapp, settings, store, ...rest }: SandboxContext): void {
  const context = { whatsapp, settings, store, ...rest };
  const messageOf = (params: unknown): StoredWhatsApp => {
    const message = whatsapp.find(byId.parse(params).id);
    if (!message) throw notFound('ese mensaje');
    return message;
  };

  app.get('/whatsapp-messages', async (req) => ({
    object: 'list',
    data: whatsapp.list(parsed(query, req.query)).map(present),
  }));
  app.put('/whatsapp-webhook', async (req) => {
    const body = z.strictObject({ url: z.union([z.literal(''), z.url()]), secret: z.string() });
    const { url, secret } = parsed(body, req.body);
    const changed = settings.change({ whatsapp_webhook: url, whatsapp_secret: secret });
    await store.settled();
    return { url: changed.whatsapp_webhook };
  });
  app.post('/whatsapp-messages/:id/replies', async (req, res) => {
    const { text, quoted } = parsed(reply, req.query);
    await reportReply(context, messageOf(req.params), { text, isQuoted: quoted }, app.closing);
    return res.code(202).send({ object: 'whatsapp_reply', text });
  });

  app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_req, _text, done) =>
      done(null, {}),
    );
    scope.get('/mailbox/whatsapp/:id', async (req, res) =>
      res.type('text/html; charset=utf-8').send(whatsAppPage(messageOf(req.params))),
    );
    scope.get('/mailbox/whatsapp/:id/document', async (req, res) => {
      const { document } = messageOf(req.params);
      if (!document) throw notFound('ese archivo');
      return res.type(document.content_type).send(Buffer.from(document.content, 'base64'));
    });
    scope.post('/mailbox/whatsapp/:id/replies', async (req, res) => {
      const { text, quoted } = parsed(reply, req.query);
      const message = messageOf(req.params);
      await reportReply(context, message, { text, isQuoted: quoted }, app.closing);
      return res.redirect(`/sandbox/mailbox/whatsapp/${message.id}`, 303);
    });
  });
}

function present({ receivedAt, ...message }: StoredWhatsApp): object {
  return { object: 'whatsapp_message', received_at: new Date(receivedAt).toISOString(), ...message };
}
