import { defineError } from '../../platform/errors/index.ts';

export const EmailTaken = defineError({
  code: 'email_taken',
  status: 409,
  title: { es: 'Ese correo ya tiene cuenta', en: 'That e-mail already has an account' },
  detail: { es: 'Inicia sesión con ese correo, o usa otro.', en: 'Sign in with that e-mail, or use another.' },
});

export const PasswordTooWeak = defineError({
  code: 'password_too_weak',
  status: 422,
  title: { es: 'Contraseña demasiado fácil de adivinar', en: 'Password too easy to guess' },
  detail: {
    es: 'Usa al menos 8 caracteres que no sean tu correo, tu nombre ni una contraseña común. Una frase de varias palabras es lo mejor.',
    en: 'Use at least 8 characters that are not your e-mail, your name or a common password. A phrase of several words is best.',
  },
});
