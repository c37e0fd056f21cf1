import { defineError } from '../errors/index.ts';

export const IdempotencyKeyMissing = defineError({
  code: 'idempotency_key_missing',
  status: 400,
  title: { es: 'Falta Idempotency-Key', en: 'Idempotency-Key missing' },
  detail: {
    es: 'Esta operación tiene efecto fiscal o de dinero: envía el encabezado Idempotency-Key con un valor único por intento de negocio (1 a 255 caracteres ASCII visibles).',
    en: 'This operation has fiscal or money effect: send the Idempotency-Key header with a value unique to the business attempt (1 to 255 visible ASCII characters).',
  },
});

export const IdempotencyKeyInvalid = defineError({
  code: 'idempotency_key_invalid',
  status: 400,
  title: { es: 'Idempotency-Key no válida', en: 'Idempotency-Key invalid' },
  detail: {
    es: 'Usa de 1 a 255 caracteres ASCII visibles, sin espacios.',
    en: 'Use 1 to 255 visible ASCII characters, without spaces.',
  },
});

export const IdempotencyKeyReused = defineError({
  code: 'idempotency_key_reused',
  status: 422,
  title: { es: 'Idempotency-Key usada con otra petición', en: 'Idempotency-Key used with another request' },
  detail: {
    es: 'Esta llave ya se usó con otro contenido u otra ruta. Usa una llave nueva para una operación nueva.',
    en: 'This key was used with other content or another route. Use a new key for a new operation.',
  },
});

export const IdempotencyInProgress = defineError({
  code: 'idempotency_in_progress',
  status: 409,
  title: { es: 'La primera petición sigue en curso', en: 'The first request is still running' },
  detail: {
    es: 'Espera un segundo y repite la misma petición con la misma llave para recibir su resultado.',
    en: 'Wait a second and repeat the same request with the same key to receive its result.',
  },
});
