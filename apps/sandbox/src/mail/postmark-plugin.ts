import type { FastifyError, FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answerRequest } from '../faults/perform.ts';
import type { Answer, Voice } from '../faults/voice.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { addressIn } from './addresses.ts';
import { conventionOf } from './mail-conventions.ts';
import { reportsOf, sendReport } from './postmark-webhooks.ts';
import type { StoredMail } from './mails.ts';

const emailRequest = z.looseObject({
  From: z.string().min(1),
  To: z.string().min(1),
  ReplyTo: z.string().optional(),
  Subject: z.string().optional(),
  HtmlBody: z.string().optional(),
  TextBody: z.string().optional(),
  Headers: z.array(z.looseObject({ Name: z.string(), Value: z.string() })).default([]),
  Attachments: z.array(z.looseObject({ Name: z.string(), ContentType: z.string(), Content: z.base64() })).default([]),
  Metadata: z.record(z.string().max(20), z.string().max(80)).default({}),
});
const reactivationRequest = z.looseObject({ Suppressions: z.array(z.looseObject({ EmailAddress: z.string() })) });

const same = <A>(answer: A): A => answer;
const failure = (status: number, code: number, message: string): Answer => ({
  status,
  body: { ErrorCode: code, Message: message },
});
const badToken = () => failure(401, 10, 'No Account or Server API tokens were supplied in the HTTP headers.');

/** Postmark has words of its own for a bad token; what concerns stamps only leaves its answers alone. */
const voice: Voice<Answer> = {
  duplicate: same,
  notIndexedYet: () => failure(200, 0, 'OK'),
  wrongSello: same,
  wrongTotal: same,
  tfdOnly: same,
  listOfOne: same,
  tokenExpired: badToken,
  noCredits: () => failure(422, 405, 'Not allowed to send: no credits.'),
  lockedOut: badToken,
  isBadLogin: () => false,
};

/** Postmark's HTTP API as far as a sender uses it: sending, looking for a message, making an address active again. */
export async function postmarkPlugin(app: FastifyInstance, { context }: { context: SandboxContext }): Promise<void> {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    const answer = failure(status >= 500 ? 500 : 422, status >= 500 ? 500 : 402, 'Invalid JSON');
    return reply.code(answer.status).send(answer.body);
  });

  app.post('/email', async (request, reply) => {
    const facts = { path: '/postmark/email', operation: 'mail' as const, rfc: () => undefined };
    await answerRequest(context.faults, facts, {
      request,
      reply,
      voice,
      async work() {
        if (typeof request.headers['x-postmark-server-token'] !== 'string') return badToken();
        const answer = take(context, request.body, app.closing);
        await context.store.settled();
        return answer;
      },
    });
  });

  app.get('/messages/outbound', async (request) => {
    const [key, value] = Object.entries(z.record(z.string(), z.string()).parse(request.query)).find(([name]) =>
      name.startsWith('metadata_'),
    ) ?? ['', ''];
    const mail = context.mails.findByMetadata(key.slice('metadata_'.length), value);
    return { TotalCount: mail ? 1 : 0, Messages: mail ? [{ MessageID: mail.id, Status: 'Sent' }] : [] };
  });

  app.post('/message-streams/:stream/suppressions/delete', async (request) => {
    const { Suppressions } = reactivationRequest.parse(request.body);
    const data = Suppressions.map(({ EmailAddress }) => ({
      EmailAddress,
      Status: conventionOf(EmailAddress) === 'queja' ? 'Failed' : 'Deleted',
      Message: null,
    }));
    for (const { EmailAddress, Status } of data)
      if (Status === 'Deleted') context.inactive.delete(EmailAddress.toLowerCase());
    return { Suppressions: data };
  });
}

function take(context: SandboxContext, body: unknown, closing: AbortSignal): Answer {
  const parsed = emailRequest.safeParse(body);
  const address = parsed.success ? addressIn(parsed.data.To) : undefined;
  if (!parsed.success || address === undefined) return failure(422, 300, "Invalid 'To' address.");
  const convention = conventionOf(address);
  if (convention === 'inactivo' || context.inactive.has(address.toLowerCase())) {
    return failure(422, 406, `You tried to send to a recipient that has been marked as inactive: ${address}`);
  }
  const d = parsed.data;
  const mail = context.mails.add(
    'postmark',
    address,
    {
      from: d.From,
      to: d.To,
      reply_to: d.ReplyTo ?? null,
      subject: d.Subject ?? '',
      html: d.HtmlBody ?? null,
      text: d.TextBody ?? null,
      headers: d.Headers.map(({ Name, Value }) => ({ name: Name, value: Value })),
      attachments: d.Attachments.map(({ Name, ContentType, Content }) => ({
        name: Name,
        content_type: ContentType,
        content: Content,
      })),
      metadata: d.Metadata,
    },
    context.clock.now(),
  );
  if (convention === 'rebote' || convention === 'queja') context.inactive.add(address.toLowerCase());
  void report(context, mail, address, closing);
  return {
    status: 200,
    body: {
      To: address,
      SubmittedAt: context.clock.now().toISOString(),
      MessageID: mail.id,
      ErrorCode: 0,
      Message: 'OK',
    },
  };
}

/** Tells the sender's webhook, if it named one, in the order things happen. */
async function report(context: SandboxContext, mail: StoredMail, address: string, closing: AbortSignal): Promise<void> {
  for (const body of reportsOf(mail, address, conventionOf(address))) {
    const { mail_webhook: webhook } = context.settings.current;
    if (webhook === '' || closing.aborted) return;
    const event = await sendReport(webhook, body, closing);
    if (!closing.aborted) context.mails.note(mail.id, event);
  }
}
