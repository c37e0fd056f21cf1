import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parsed } from '../control/body.ts';
import { notFound } from '../http/problem.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { binPage } from './bin-page.ts';
import { arrivalsOf, changeBin, createBin, findBin, receive, type Arrival, type WebhookBin } from './webhook-bins.ts';

const settings = z.strictObject({
  secret: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/)
    .optional(),
  /** What it answers: 500 to see retries, 410 to see itself switched off. */
  status: z.int().min(200).max(599).optional(),
});
const byId = z.object({ id: z.string() });

/** Receivers of webhooks: they check signatures and show what came, as JSON for programs and as a page for people. */
export function webhookBinRoutes(app: FastifyInstance, { store, clock }: SandboxContext): void {
  const binOf = (params: unknown): WebhookBin => {
    const bin = findBin(store, byId.parse(params).id);
    if (!bin) throw notFound('ese receptor');
    return bin;
  };

  app.post('/webhook-bins', async (req, reply) => {
    const { secret, status } = parsed(settings, req.body);
    const bin = createBin(store, clock.now(), secret, status);
    await store.settled();
    return reply.code(201).send(present(req, bin));
  });
  app.put('/webhook-bins/:id', async (req) => {
    const bin = { ...binOf(req.params), ...parsed(settings, req.body) };
    changeBin(store, bin);
    await store.settled();
    return present(req, bin);
  });
  app.get('/webhook-bins/:id', async (req) => {
    const bin = binOf(req.params);
    return { ...present(req, bin), data: arrivalsOf(store, bin.id).map(presentArrival) };
  });
  app.get('/webhook-bin/:id', async (req, reply) => {
    const bin = binOf(req.params);
    return reply.type('text/html; charset=utf-8').send(binPage(bin, arrivalsOf(store, bin.id)));
  });

  // Signatures are over the bytes that came, so nothing may parse them first.
  app.register(async (receiver) => {
    receiver.removeAllContentTypeParsers();
    receiver.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 65_536 }, (_req, body, done) =>
      done(null, body),
    );
    receiver.post('/webhook-bin/:id', async (req, reply) => {
      const bin = binOf(req.params);
      const headers = Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, String(value)]));
      const verdict = receive(store, bin, clock.now(), headers, typeof req.body === 'string' ? req.body : '');
      await store.settled();
      return reply.code(verdict === 'invalid' ? 401 : bin.status).send({ verdict });
    });
  });
}

function present(req: FastifyRequest, { id, secret, status }: WebhookBin): object {
  const url = `${req.protocol}://${req.host}/sandbox/webhook-bin/${id}`;
  return { object: 'webhook_bin', id, url, page: url, checks_signatures: secret !== undefined, status };
}

function presentArrival({ receivedAt, ...arrival }: Arrival): object {
  return { object: 'webhook_arrival', received_at: new Date(receivedAt).toISOString(), ...arrival };
}
