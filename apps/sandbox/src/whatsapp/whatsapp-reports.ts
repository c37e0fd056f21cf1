import { createHmac, randomBytes } from 'node:crypto';
import type { SandboxContext } from '../sandbox-context.ts';
import { waId } from './send-message.ts';
import { endingOf } from './whatsapp-conventions.ts';
import type { StoredWhatsApp } from './whatsapp-world.ts';

const TIMEOUT_MS = 5000;

interface News {
  readonly type: string;
  readonly value: object;
}

/** The statuses of a message in the order they are told. */
function statusesOf(message: StoredWhatsApp): News[] {
  const at = Math.floor(message.receivedAt / 1000);
  const status = (name: string, later: number, errors?: object[]): News => ({
    type: name,
    value: {
      statuses: [
        {
          id: message.id,
          status: name,
          timestamp: String(at + later),
          recipient_id: waId(message.to),
          ...(message.reference !== null && { biz_opaque_callback_data: message.reference }),
          ...(errors && { errors }),
        },
      ],
    },
  });
  const [sent, delivered, read] = [status('sent', 0), status('delivered', 1), status('read', 2)];
  const ending = endingOf(message.to);
  if (ending === '0009') return [];
  if (ending === '0404') return [status('failed', 1, [{ code: 131026, title: 'Message undeliverable' }])];
  if (ending === '0007') return [sent, delivered, read];
  return ending === '0008' ? [read, read, delivered, sent, delivered] : [sent, delivered];
}

/** Tells the sender's webhook what becomes of a message. */
export async function reportMessage(
  context: SandboxContext,
  message: StoredWhatsApp,
  closing: AbortSignal,
): Promise<void> {
  for (const news of statusesOf(message)) {
    if (closing.aborted) return;
    await tell(context, message.id, news, closing);
  }
}

/** Tells the webhook that the person answered; `isQuoted` when they answered this message and did not just write. */
export async function reportReply(
  context: SandboxContext,
  message: StoredWhatsApp,
  reply: { readonly text: string; readonly isQuoted: boolean },
  closing: AbortSignal,
): Promise<void> {
  const from = waId(message.to);
  const value = {
    contacts: [{ wa_id: from, profile: { name: 'Sandbox' } }],
    messages: [
      {
        from,
        id: `wamid.${randomBytes(24).toString('base64url')}`,
        timestamp: String(Math.floor(context.clock.now().getTime() / 1000)),
        type: 'text',
        text: { body: reply.text },
        ...(reply.isQuoted && { context: { from: '15550000000', id: message.id } }),
      },
    ],
  };
  await tell(context, message.id, { type: `reply ${reply.text}`, value }, closing);
}

async function tell(context: SandboxContext, id: string, { type, value }: News, closing: AbortSignal): Promise<void> {
  const { whatsapp_webhook: url, whatsapp_secret: secret } = context.settings.current;
  if (url === '') return;
  const metadata = { display_phone_number: '15550000000', phone_number_id: 'sandbox' };
  const body = JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      { id: 'sandbox', changes: [{ field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } }] },
    ],
  });
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const status = await post(url, body, signature, closing);
  if (!closing.aborted) context.whatsapp.note(id, { type, at: new Date().toISOString(), status });
}

async function post(url: string, body: string, signature: string, closing: AbortSignal): Promise<number> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
      signal: AbortSignal.any([closing, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return 0;
  }
}
