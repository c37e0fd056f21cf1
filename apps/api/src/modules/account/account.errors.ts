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

export const PhoneMissing = defineError({
  code: 'phone_missing',
  status: 422,
  title: { es: 'Falta tu teléfono', en: 'Your telephone is missing' },
  detail: {
    es: 'Guarda antes en tu perfil un teléfono de 10 dígitos, o de otro país con + y su clave (PATCH /v1/user).',
    en: 'Save a telephone of 10 digits in your profile first, or of another country with + and its code (PATCH /v1/user).',
  },
});

export const PhoneAlreadyVerified = defineError({
  code: 'phone_already_verified',
  status: 409,
  title: { es: 'Tu teléfono ya está confirmado', en: 'Your telephone is confirmed already' },
  detail: { es: 'No hace falta nada más.', en: 'There is nothing left to do.' },
});

export const PhoneCodeWrong = defineError({
  code: 'phone_code_wrong',
  status: 422,
  title: { es: 'El código no es correcto', en: 'The code is not right' },
  detail: {
    es: 'Escribe los seis dígitos del último mensaje de WhatsApp. Después de cinco intentos hay que pedir otro.',
    en: 'Write the six digits of the last WhatsApp message. After five tries another one is needed.',
  },
});

export const PhoneCodeEnded = defineError({
  code: 'phone_code_ended',
  status: 410,
  title: { es: 'El código ya no sirve', en: 'The code no longer works' },
  detail: {
    es: 'Venció, ya se usó o se intentó demasiadas veces. Pide uno nuevo.',
    en: 'It ran out, was used, or was tried too often. Ask for a new one.',
  },
});
