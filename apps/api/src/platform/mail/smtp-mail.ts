import { Readable } from 'node:stream';

import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';

import type { Secret } from '../crypto/index.ts';
import type { Mail, MailOutcome, MailTransport } from './mail-transport.ts';
import { mailboxText, messageIdOf } from './mailbox.ts';

const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;

/** Sends through an SMTP server: `smtp:` (STARTTLS when offered) or `smtps:`, with user and password. */
export function smtpMail(options: { readonly url: Secret<string> }): MailTransport {
  const transport = createTransport({
    url: options.url.reveal(),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    provider: 'smtp',
    async send(mail, signal) {
      const composed = await compose(mail);
      if (signal.aborted) return { kind: 'not_sent', code: 'aborted' };
      let hasBegun = false;
      const raw = Readable.from(chunksOf(composed, () => (hasBegun = true)));
      try {
        const info = await transport.sendMail({ envelope: { from: mail.from.address, to: [mail.to.address] }, raw });
        return { kind: 'accepted', providerId: providerIdOf(info.response, mail) };
      } catch (error) {
        return outcomeOf(error, hasBegun);
      }
    },
    close: () => transport.close(),
  };
}

/** The MIME form of the mail; the same bytes for the same mail but for boundaries. */
export async function compose(mail: Mail): Promise<Buffer> {
  const composer = new MailComposer({
    from: mailboxText(mail.from),
    to: mailboxText(mail.to),
    ...(mail.replyTo && { replyTo: mailboxText(mail.replyTo) }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: messageIdOf(mail.reference, mail.from),
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments: mail.attachments.map(({ name, contentType, bytes }) => ({
      filename: name,
      contentType,
      content: Buffer.from(bytes),
    })),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(mail.unsubscribeUrl !== undefined && {
        'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  });
  return composer.compile().build();
}

async function* chunksOf(bytes: Buffer, onFirst: () => void): AsyncIterable<Buffer> {
  onFirst();
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** A reply of the server is its word; without one, what counts is whether the mail had begun to leave. */
function outcomeOf(error: unknown, hasBegun: boolean): MailOutcome {
  const reply: unknown = error instanceof Error ? Reflect.get(error, 'responseCode') : undefined;
  const name: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const word = typeof name === 'string' ? name.slice(0, 60) : 'connection_lost';
  const code = typeof reply === 'number' ? `smtp_${reply}` : word;
  if (name === 'EAUTH' || name === 'ETLS' || name === 'EDNS') return { kind: 'not_sent', code };
  if (typeof reply === 'number') return { kind: reply >= 500 ? 'refused' : 'not_sent', code };
  return { kind: hasBegun ? 'unknown' : 'not_sent', code };
}

/** What the server called the mail, as most say after "queued as"; else our own id. */
function providerIdOf(response: unknown, mail: Mail): string {
  const queued = /queued as ([\w.-]{4,100})/i.exec(String(response));
  return queued?.[1] ?? mail.reference;
}
