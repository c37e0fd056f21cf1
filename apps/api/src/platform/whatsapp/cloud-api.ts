import { z } from 'zod';

import type { Secret } from '../crypto/index.ts';
import type { MailOutcome } from '../mail/index.ts';
import { outcomeOfError } from './meta-errors.ts';
import { referenceText } from './whatsapp-transport.ts';
import type { TemplateDefinition, WhatsAppMessage, WhatsAppTransport } from './whatsapp-transport.ts';

export interface CloudApiOptions {
  readonly provider: 'whatsapp' | 'sandbox';
  /** `https://graph.facebook.com/v23.0`, or the sandbox's. */
  readonly baseUrl: string;
  readonly phoneNumberId: string;
  readonly token: Secret<string>;
}

const TIMEOUT_MS = 20_000;
const ANSWER_BYTES_MAX = 65_536;
const RETRY_AFTER_MAX_SECONDS = 3600;

const acceptedSchema = z.looseObject({ messages: z.array(z.looseObject({ id: z.string().min(1).max(300) })).min(1) });
const mediaSchema = z.looseObject({ id: z.string().min(1).max(300) });
const errorSchema = z.looseObject({ error: z.looseObject({ code: z.int(), message: z.string().optional() }) });

interface MetaRequest {
  readonly method: 'POST';
  readonly body: string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

interface MetaAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: number | undefined;
}

/**
 * Sends through Meta's Cloud API. It knows no idempotency key and cannot be asked for a message: an answer that is lost
 * stays unknown until a report names our reference, and the message is never sent again.
 */
export function cloudApi(options: CloudApiOptions): WhatsAppTransport {
  return {
    provider: options.provider,
    async send(message, signal) {
      let media: string | undefined;
      if (message.document) {
        const uploaded = await upload(options, message.document, signal);
        if (typeof uploaded !== 'string') return uploaded;
        media = uploaded;
      }
      const init = jsonPost(bodyOf(message, media));
      const answer = await call(options, `/${options.phoneNumberId}/messages`, init, signal);
      return 'kind' in answer ? answer : outcomeOf(answer);
    },
  };
}

/** Asks Meta to review templates. Those that exist already are left as they are. @throws with Meta's words */
export async function registerTemplates(
  options: CloudApiOptions,
  businessAccountId: string,
  definitions: readonly TemplateDefinition[],
  signal: AbortSignal,
): Promise<void> {
  for (const definition of definitions) {
    const answer = await call(options, `/${businessAccountId}/message_templates`, jsonPost(definition), signal);
    if ('kind' in answer) throw new Error(`${definition.name} was not registered: ${answer.code}`);
    const { data } = errorSchema.safeParse(answer.body);
    const exists = JSON.stringify(answer.body ?? '').includes('2388024'); // subcode: name and language are in use
    if (answer.status >= 400 && !exists) {
      throw new Error(
        `${definition.name} (${definition.language}) was refused: ${data?.error.message ?? answer.status}`,
      );
    }
  }
}

function bodyOf(message: WhatsAppMessage, media: string | undefined): object {
  const text = (value: string) => ({ type: 'text', text: value });
  const document = { id: media, filename: message.document?.name };
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: message.to.slice(1),
    type: 'template',
    template: {
      name: message.template,
      language: { code: message.language },
      components: [
        ...(media === undefined ? [] : [{ type: 'header', parameters: [{ type: 'document', document }] }]),
        { type: 'body', parameters: message.body.map(text) },
        ...(message.button === undefined
          ? []
          : [{ type: 'button', sub_type: 'url', index: '0', parameters: [text(message.button)] }]),
      ],
    },
    biz_opaque_callback_data: referenceText(message),
  };
}

async function upload(
  options: CloudApiOptions,
  document: NonNullable<WhatsAppMessage['document']>,
  signal: AbortSignal,
): Promise<string | MailOutcome> {
  const form = new FormData();
  form.set('messaging_product', 'whatsapp');
  form.set('type', document.contentType);
  form.set('file', new Blob([Buffer.from(document.bytes)], { type: document.contentType }), document.name);
  const answer = await call(options, `/${options.phoneNumberId}/media`, { method: 'POST', body: form }, signal);
  // A file at Meta is no message: whatever happens here, nothing has left.
  if ('kind' in answer) return { kind: 'not_sent', code: answer.code };
  const stored = mediaSchema.safeParse(answer.body);
  if (answer.status === 200 && stored.success) return stored.data.id;
  const outcome = outcomeOf(answer);
  return outcome.kind === 'unknown' || outcome.kind === 'accepted'
    ? { kind: 'not_sent', code: `upload_http_${answer.status}` }
    : outcome;
}

function outcomeOf({ status, body, retryAfter }: MetaAnswer): MailOutcome {
  const accepted = acceptedSchema.safeParse(body);
  const [message] = accepted.data?.messages ?? [];
  if (status === 200 && message) return { kind: 'accepted', providerId: message.id };
  const refused = errorSchema.safeParse(body);
  if (status >= 400 && refused.success) return outcomeOfError(refused.data.error.code, retryAfter);
  if (status === 429)
    return { kind: 'not_sent', code: 'http_429', ...(retryAfter && { retryAfterSeconds: retryAfter }) };
  // A gateway's page, or half an answer: Meta itself may have taken the message.
  return { kind: 'unknown', code: `http_${status}` };
}

/** Codes of undici and the system that are given before a byte of the request was written. */
const NOTHING_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

async function call(
  { baseUrl, token }: CloudApiOptions,
  path: string,
  { headers, ...rest }: MetaRequest,
  signal: AbortSignal,
): Promise<MetaAnswer | Extract<MailOutcome, { kind: 'not_sent' | 'unknown' }>> {
  try {
    const response = await fetch(`${baseUrl}${path}`, {
      ...rest,
      headers: { ...headers, accept: 'application/json', authorization: `Bearer ${token.reveal()}` },
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    const text = (await response.text()).slice(0, ANSWER_BYTES_MAX);
    return {
      status: response.status,
      body: parseJson(text),
      retryAfter: secondsOf(response.headers.get('retry-after')),
    };
  } catch (error) {
    const code = connectionCode(error);
    return { kind: NOTHING_LEFT.has(code) ? 'not_sent' : 'unknown', code };
  }
}

/** Seconds or a date (RFC 9110 10.2.3), at most an hour. */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, RETRY_AFTER_MAX_SECONDS) : undefined;
}

function connectionCode(error: unknown): string {
  for (let current = error, depth = 0; current instanceof Error && depth < 4; current = current.cause, depth++) {
    const code: unknown = Reflect.get(current, 'code');
    if (typeof code === 'string') return code.slice(0, 60);
  }
  return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'connection_lost';
}

function jsonPost(body: object): MetaRequest {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
