import { defineError } from '../../platform/errors/index.ts';

export const WebhookEndpointInvalid = defineError({
  code: 'webhook_endpoint_invalid',
  status: 422,
  title: { es: 'El webhook no se puede guardar', en: 'The webhook cannot be saved' },
  detail: {
    es: 'Corrige lo señalado en errors. No se guardó nada.',
    en: 'Correct what errors says. Nothing was stored.',
  },
});

export const WebhookEndpointLimit = defineError({
  code: 'webhook_endpoint_limit',
  status: 409,
  title: { es: 'Ya tienes el máximo de webhooks', en: 'You have all the webhooks you can have' },
  detail: {
    es: 'Una empresa tiene hasta 20 webhooks. Elimina uno que no uses, o usa uno para varios tipos de evento.',
    en: 'A company has up to 20 webhooks. Remove one you do not use, or use one for several types of event.',
  },
});

export const WebhookEndpointDisabled = defineError({
  code: 'webhook_endpoint_disabled',
  status: 409,
  title: { es: 'El webhook está apagado', en: 'The webhook is switched off' },
  detail: {
    es: 'Enciéndelo con PATCH /v1/webhook-endpoints/{id} y enabled: true, y vuelve a intentarlo.',
    en: 'Switch it on with PATCH /v1/webhook-endpoints/{id} and enabled: true, and try again.',
  },
});

export const WebhookReplayInvalid = defineError({
  code: 'webhook_replay_invalid',
  status: 422,
  title: { es: 'Ese periodo no se puede reenviar', en: 'That stretch of time cannot be replayed' },
  detail: {
    es: 'Indica un inicio anterior al final y hasta 30 días en total.',
    en: 'Give a beginning before the end, and up to 30 days in all.',
  },
});
