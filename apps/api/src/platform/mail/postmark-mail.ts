import { z } from 'zod';

import type { Secret } from '../crypto/index.ts';
import type { Mail, MailOutcome, MailTransport } from './mail-transport.ts';
import { mailboxText, messageIdOf } from './mailbox.ts';

export interface PostmarkOptions {
  readonly provider: 'postmark' | 'sandbox';
  /** `https://api.postmarkapp.com`, or the sandbox's. */
  readonly baseUrl: string;
  readonly serverToken: Secret<string>;
  /** Message stream of mail to one person about one thing. */
  readonly stream: string;
}

const TIMEOUT_MS = 20_000;
const ANSWER_BYTES_MAX = 262_144;
/** Metadata our ids travel in: Postmark returns them in webhooks and finds messages by them. */
export const REFERENCE_KEY = 'kita-message';
export const TENANT_KEY = 'kita-tenant';

const answerSchema = z.looseObject({ ErrorCode: z.int(), MessageID: z.string().max(200).optional() });
const searchSchema = z.looseObject({ Messages: z.array(z.looseObject({ MessageID: z.string().max(200) })) });
const reactivationSchema = z.looseObject({ Suppressions: z.array(z.looseObject({ Status: z.string() })) });

/** The address had a hard bounce or a complaint (postmarkapp.com/developer/api/overview, error codes). */
const INACTIVE = 406;
/** About this mail: repeating it fails the same way. Others (token, sender signature, account) pass once they are mended. */
const ABOUT_THIS_MAIL = new Set([300, 402, 403, 411]);

/** Sends through Postmark's HTTP API. */
export function postmarkMail(options: PostmarkOptions): MailTransport {
  const call = (path: string, init: RequestInit, signal: AbortSignal) => request(options, path, init, signal);
  return {
    provider: options.provider,
    async send(mail, signal) {
      try {
        const answer = await call('/email', post(bodyOf(mail, options.stream)), signal);
        return outcomeOf(answer);
      } catch (error) {
        const code = connectionCode(error);
        return NOTHING_LEFT.has(code) ? { kind: 'not_sent', code } : { kind: 'unknown', code };
      }
    },
    async find(reference, signal) {
      const query = new URLSearchParams({ count: '1', offset: '0', [`metadata_${REFERENCE_KEY}`]: reference });
      const answer = await call(`/messages/outbound?${query.toString()}`, {}, signal).catch(() => undefined);
      const found = searchSchema.safeParse(answer?.body);
      if (answer?.status !== 200 || !found.success) return undefined;
      const [message] = found.data.Messages;
      return message ? { providerId: message.MessageID } : 'absent';
    },
    async reactivate(address, signal) {
      const path = `/message-streams/${encodeURIComponent(options.stream)}/suppressions/delete`;
      const answer = await call(path, post({ Suppressions: [{ EmailAddress: address }] }), signal);
      const read = reactivationSchema.safeParse(answer.body);
      if (answer.status !== 200 || !read.success) throw new Error(`postmark answered ${answer.status}`);
      return read.data.Suppressions[0]?.Status === 'Deleted';
    },
    close: () => undefined,
  };
}

function bodyOf(mail: Mail, stream: string): object {
  const headers = [
    { Name: 'Message-ID', Value: messageIdOf(mail.reference, mail.from) },
    { Name: 'X-PM-KeepID', Value: 'true' },
    ...(mail.unsubscribeUrl === undefined
      ? []
      : [
          { Name: 'List-Unsubscribe', Value: `<${mail.unsubscribeUrl}>` },
          { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
        ]),
  ];
  return {
    From: mailboxText(mail.from),
    To: mailboxText(mail.to),
    ...(mail.replyTo && { ReplyTo: mailboxText(mail.replyTo) }),
    Subject: mail.subject,
    HtmlBody: mail.html,
    TextBody: mail.text,
    MessageStream: stream,
    TrackOpens: true,
    TrackLinks: 'None', // a link with a secret token must not pass through anyone
    Metadata: { [REFERENCE_KEY]: mail.reference, [TENANT_KEY]: mail.tenantId },
    Headers: headers,
    Attachments: mail.attachments.map(({ name, contentType, bytes }) => ({
      Name: name,
      ContentType: contentType,
      Content: Buffer.from(bytes).toString('base64'),
    })),
  };
}

function outcomeOf({ status, body }: { status: number; body: unknown }): MailOutcome {
  const parsed = answerSchema.safeParse(body);
  // A gateway's page, or half an answer: Postmark itself may have taken the mail.
  if (!parsed.success) return { kind: 'unknown', code: `http_${status}` };
  const { ErrorCode: error, MessageID: providerId } = parsed.data;
  if (status === 200 && error === 0 && providerId !== undefined) return { kind: 'accepted', providerId };
  const code = `postmark_${error}`;
  if (status === 200) return { kind: 'unknown', code };
  if (error === INACTIVE) return { kind: 'inactive', code };
  if (ABOUT_THIS_MAIL.has(error)) return { kind: 'refused', code };
  return status >= 500 ? { kind: 'unknown', code } : { kind: 'not_sent', code };
}

/** Codes of undici and the system that are given before a byte of the request was written. */
const NOTHING_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

function connectionCode(error: unknown): string {
  for (let current = error, depth = 0; current instanceof Error && depth < 4; current = current.cause, depth++) {
    const code: unknown = Reflect.get(current, 'code');
    if (typeof code === 'string') return code.slice(0, 60);
  }
  return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'connection_lost';
}

function post(body: object): RequestInit {
  return { method: 'POST', body: JSON.stringify(body) };
}

async function request(
  { baseUrl, serverToken }: PostmarkOptions,
  path: string,
  init: RequestInit,
  signal: AbortSignal,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${baseUrl}${path}`, {
    ...init,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-postmark-server-token': serverToken.reveal(),
    },
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  const text = (await response.text()).slice(0, ANSWER_BYTES_MAX);
  return { status: response.status, body: parseJson(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
