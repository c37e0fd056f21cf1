import { callbackify } from 'node:util';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerSession } from 'smtp-server';
import type { SandboxContext } from '../sandbox-context.ts';
import { conventionOf } from './mail-conventions.ts';
import type { MailContent } from './mails.ts';

const MAIL_BYTES_MAX = 26_214_400;

/** An SMTP server for whoever sends that way: any user, no encryption, everything ends in the mailbox. */
export interface SmtpTwin {
  readonly port: number;
  close(): Promise<void>;
}

/** Refusals by address, as a real server words them (RFC 5321 section 4.2). */
const REFUSALS: Readonly<Record<string, readonly [code: number, text: string]>> = {
  inactivo: [550, '5.1.1 The email account that you tried to reach does not exist'],
  rebote: [550, '5.1.1 The email account that you tried to reach does not exist'],
  lento: [451, '4.7.1 Try again later'],
};

export async function startSmtpTwin(
  context: SandboxContext,
  options: { port: number; host: string },
): Promise<SmtpTwin> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    hideENHANCEDSTATUSCODES: true,
    size: MAIL_BYTES_MAX,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'sandbox' }),
    onRcptTo({ address }, _session, done) {
      const refusal = REFUSALS[conventionOf(address)];
      done(refusal === undefined ? null : Object.assign(new Error(refusal[1]), { responseCode: refusal[0] }));
    },
    onData: callbackify((stream: NodeJS.ReadableStream, session: SMTPServerSession) => take(context, stream, session)),
  });
  server.on('error', () => undefined); // connections that break off are the client's matter
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => resolve());
  });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the SMTP twin does not listen on a TCP port');
  return { port: address.port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function take(
  context: SandboxContext,
  stream: NodeJS.ReadableStream,
  session: SMTPServerSession,
): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const to = session.envelope.rcptTo[0]?.address ?? '';
  const mail = context.mails.add('smtp', to, await read(Buffer.concat(chunks), to), context.clock.now());
  await context.store.settled();
  return `queued as ${mail.id}`;
}

async function read(bytes: Buffer, to: string): Promise<MailContent> {
  const parsed = await simpleParser(bytes, { skipImageLinks: true });
  return {
    from: parsed.from?.text ?? '',
    to,
    reply_to: parsed.replyTo?.text ?? null,
    subject: parsed.subject ?? '',
    html: typeof parsed.html === 'string' ? parsed.html : null,
    text: parsed.text ?? null,
    headers: parsed.headerLines.map(({ key, line }) => ({ name: key, value: line.slice(key.length + 1).trim() })),
    attachments: parsed.attachments.map(({ filename, contentType, content }) => ({
      name: filename ?? '',
      content_type: contentType,
      content: content.toString('base64'),
    })),
    metadata: {},
  };
}
