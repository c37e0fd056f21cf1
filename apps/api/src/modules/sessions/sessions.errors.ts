import { defineError } from '../../platform/errors/index.ts';

export const SignInFailed = defineError({
  code: 'sign_in_failed',
  status: 401,
  title: { es: 'Correo o contraseña incorrectos', en: 'Wrong e-mail or password' },
  detail: {
    es: 'Revisa el correo y la contraseña. Después de 5 intentos seguidos solo se admite uno por minuto.',
    en: 'Check the e-mail and the password. After 5 attempts in a row only one a minute is accepted.',
  },
});
