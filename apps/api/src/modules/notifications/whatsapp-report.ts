import { z } from 'zod';

const seconds = z
  .string()
  .regex(/^\d{9,11}$/)
  .transform((text) => new Date(Number(text) * 1000));

const status = z.looseObject({
  id: z.string().min(1).max(300),
  status: z.string().max(40),
  timestamp: seconds,
  biz_opaque_callback_data: z.string().max(512).optional(),
  errors: z.array(z.looseObject({ code: z.int() })).optional(),
});

const message = z.looseObject({
  id: z.string().min(1).max(300),
  from: z.string().regex(/^\d{8,15}$/),
  timestamp: seconds,
  type: z.string().max(40),
  text: z.looseObject({ body: z.string().max(5000) }).optional(),
  button: z.looseObject({ text: z.string().max(300) }).optional(),
  context: z.looseObject({ id: z.string().max(300).optional() }).optional(),
});

const payloadSchema = z.looseObject({
  object: z.literal('whatsapp_business_account'),
  entry: z
    .array(
      z.looseObject({
        changes: z
          .array(
            z.looseObject({
              value: z.looseObject({
                statuses: z.array(z.unknown()).max(1000).optional(),
                messages: z.array(z.unknown()).max(1000).optional(),
              }),
            }),
          )
          .max(100),
      }),
    )
    .max(100),
});

export type WhatsAppStatus = z.infer<typeof status>;
export type WhatsAppReply = z.infer<typeof message>;

/** One thing of a delivery of Meta, which packs many together. */
export interface WhatsAppNews {
  readonly kind: 'status' | 'reply';
  /** What makes it the same thing when Meta tells it again. */
  readonly eventId: string;
  readonly payload: unknown;
  readonly at: Date;
}

/** Everything in a delivery we can make something of; what has another form is left out. */
export function newsIn(body: unknown): WhatsAppNews[] {
  const { data } = payloadSchema.safeParse(body);
  const values = data?.entry.flatMap(({ changes }) => changes.map(({ value }) => value)) ?? [];
  return values.flatMap(({ statuses = [], messages = [] }) => [
    ...statuses.flatMap((payload) => {
      const read = readStatus(payload);
      if (!read) return [];
      const eventId = `status:${read.id}:${read.status}:${read.timestamp.getTime()}`;
      return [{ kind: 'status' as const, eventId, payload, at: read.timestamp }];
    }),
    ...messages.flatMap((payload) => {
      const read = readReply(payload);
      return read ? [{ kind: 'reply' as const, eventId: `reply:${read.id}`, payload, at: read.timestamp }] : [];
    }),
  ]);
}

export function readStatus(payload: unknown): WhatsAppStatus | undefined {
  return status.safeParse(payload).data;
}

export function readReply(payload: unknown): WhatsAppReply | undefined {
  return message.safeParse(payload).data;
}

/** Whose message a status is about, by what we sent along; `undefined` for what others sent from this number. */
export function subjectOfStatus(
  payload: unknown,
): { readonly tenantId: string; readonly messageId: string } | undefined {
  const [tenantId, messageId] = readStatus(payload)?.biz_opaque_callback_data?.split(':') ?? [];
  return z.object({ tenantId: z.uuid(), messageId: z.uuid() }).safeParse({ tenantId, messageId }).data;
}

const STOP_WORDS = new Set(['stop', 'alto', 'baja', 'cancelar', 'unsubscribe', 'parar', 'no mas']);
const START_WORDS = new Set(['start', 'alta', 'unstop', 'subscribe']);

/** What a person wants by a reply: exactly such a word, however it is written. Anything else is talk, and nobody reads it. */
export function wishIn(reply: WhatsAppReply): 'stop' | 'start' | undefined {
  const word = (reply.text?.body ?? reply.button?.text ?? '')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[^\p{L} ]/gu, '')
    .trim()
    .toLowerCase();
  if (STOP_WORDS.has(word)) return 'stop';
  return START_WORDS.has(word) ? 'start' : undefined;
}
