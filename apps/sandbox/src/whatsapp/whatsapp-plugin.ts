import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answerRequest } from '../faults/perform.ts';
import type { Answer, Voice } from '../faults/voice.ts';
import { parseMultipart } from '../http/multipart.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { objectionTo, registered, templateRequest } from './registered-template.ts';
import { metaError, takeMessage } from './send-message.ts';
import { reportMessage } from './whatsapp-reports.ts';

const same = <A>(answer: A): A => answer;
const badToken = () => metaError(401, 190, 'Invalid OAuth access token', 'Access token has expired');

/** Meta has words of its own for a bad token and for too many; what concerns stamps only leaves its answers alone. */
const voice: Voice<Answer> = {
  duplicate: same,
  notIndexedYet: () => metaError(404, 100, 'Invalid parameter', 'unknown'),
  wrongSello: same,
  wrongTotal: same,
  tfdOnly: same,
  listOfOne: same,
  tokenExpired: badToken,
  noCredits: () => metaError(400, 131042, 'Business eligibility payment issue', 'payment'),
  lockedOut: badToken,
  isBadLogin: () => false,
};

const media = z.object({ type: z.string(), file: z.instanceof(Buffer) });

/** WhatsApp's Cloud API as far as a sender uses it: templates, files, messages. Any token, any number. */
export async function whatsAppPlugin(app: FastifyInstance, { context }: { context: SandboxContext }): Promise<void> {
  app.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    const answer = metaError(status >= 500 ? 500 : 400, status >= 500 ? 1 : 100, 'Invalid parameter', error.message);
    return reply.code(answer.status).send(answer.body);
  });

  app.post('/:account/message_templates', async (request, reply) => {
    const read = templateRequest.safeParse(request.body);
    const objection = read.success ? objectionTo(read.data) : z.prettifyError(read.error);
    if (!read.success || objection !== undefined) {
      const answer = metaError(400, 100, 'Invalid parameter', objection ?? '');
      return reply.code(answer.status).send(answer.body);
    }
    const template = registered(read.data);
    context.whatsapp.templates.set(`${template.name} ${template.language}`, template);
    return { id: randomUUID(), status: 'APPROVED', category: read.data.category };
  });

  app.post('/:number/media', async (request, reply) => {
    const parts = parseMultipart(
      String(request.headers['content-type']),
      Buffer.from(z.instanceof(Buffer).parse(request.body)),
    );
    const named = Object.fromEntries((parts ?? []).map(({ name, content }) => [name, content]));
    const read = media.safeParse({ type: named['type']?.toString('utf8'), file: named['file'] });
    if (!read.success) {
      const answer = metaError(400, 100, 'Invalid parameter', 'file and type are needed');
      return reply.code(answer.status).send(answer.body);
    }
    const id = String(Date.now()) + String(context.whatsapp.media.size);
    context.whatsapp.media.set(id, { content: read.data.file, type: read.data.type });
    return { id };
  });

  app.post('/:number/messages', async (request, reply) => {
    const facts = { path: '/whatsapp/messages', operation: 'whatsapp' as const, rfc: () => undefined };
    await answerRequest(context.faults, facts, {
      request,
      reply,
      voice,
      async work() {
        if (!request.headers.authorization?.startsWith('Bearer ')) return badToken();
        const { answer, message } = takeMessage(context, request.body);
        await context.store.settled();
        if (message) void reportMessage(context, message, app.closing);
        return answer;
      },
    });
  });
}
