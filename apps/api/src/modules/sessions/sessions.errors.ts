import { defineError } from '../../platform/errors/index.ts';

export const SignInFailed = defineError({
  code: 'sign_in_failed',
  status: 401,
  title: { es: 'Correo o contraseña incorrectos', en: 'Wrong e-mail or password' },
  detail: {
    es: 'Revisa el correo y la contraseña. Después de 5 intentos fallidos hay que esperar 5 minutos.',
    en: 'Check the e-mail and the password. After 5 failed attempts there is a wait of 5 minutes.',
  },
});
