import { defineError } from '../../platform/errors/index.ts';

export const LinkInvalid = defineError({
  code: 'link_invalid',
  status: 410,
  title: { es: 'El enlace ya no sirve', en: 'The link no longer works' },
  detail: {
    es: 'Ya se usó, venció o llegó otro más nuevo. Pide un correo nuevo y usa su enlace.',
    en: 'It was used, ran out, or a newer one was sent. Ask for a new mail and use its link.',
  },
});

export const EmailUnchanged = defineError({
  code: 'email_unchanged',
  status: 422,
  title: { es: 'Ese ya es tu correo', en: 'That is your e-mail already' },
  detail: { es: 'Escribe una dirección distinta de la actual.', en: 'Write another address than the present one.' },
});

export const EmailAlreadyVerified = defineError({
  code: 'email_already_verified',
  status: 409,
  title: { es: 'Tu correo ya está confirmado', en: 'Your e-mail is confirmed already' },
  detail: { es: 'No hace falta nada más.', en: 'There is nothing left to do.' },
});
