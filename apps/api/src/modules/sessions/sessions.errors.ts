import { defineError } from '../../platform/errors/index.ts';

export const SignInFailed = defineError({
  code: 'sign_in_failed',
  status: 401,
  title: { es: 'Correo o contraseña incorrectos', en: 'Wrong e-mail or password' },
  detail: {
    es: 'Revisa el correo y la contraseña. Después de 5 intentos espera 5 minutos, o pide una contraseña nueva.',
    en: 'Check the e-mail and the password. After 5 tries wait 5 minutes, or ask for a new password.',
  },
});

export const SecondFactorRequired = defineError({
  code: 'second_factor_required',
  status: 401,
  title: { es: 'Falta el código de tu aplicación', en: 'The code of your app is missing' },
  detail: {
    es: 'La cuenta tiene verificación en dos pasos: envía también code, con los 6 dígitos de la aplicación o un código de recuperación.',
    en: 'The account has two-step verification: send code too, with the 6 digits of the app or a recovery code.',
  },
});

export const SignInChallengeEnded = defineError({
  code: 'sign_in_challenge_ended',
  status: 401,
  title: { es: 'Empieza a entrar de nuevo', en: 'Start signing in again' },
  detail: {
    es: 'Pasaron más de 10 minutos desde tu contraseña, o este paso ya se usó. Escribe otra vez correo y contraseña.',
    en: 'More than 10 minutes passed since your password, or this step was used. Write e-mail and password again.',
  },
});

export const StepUpFailed = defineError({
  code: 'step_up_failed',
  status: 422,
  title: { es: 'No pudimos confirmar que eres tú', en: 'We could not confirm it is you' },
  detail: {
    es: 'Escribe tu contraseña, o el código de tu aplicación si tienes verificación en dos pasos. Después de 5 intentos espera 5 minutos.',
    en: 'Write your password, or the code of your app if you have two-step verification. After 5 tries wait 5 minutes.',
  },
});

export const RefreshTokenInvalid = defineError({
  code: 'refresh_token_invalid',
  status: 401,
  title: { es: 'El token para renovar ya no sirve', en: 'The refresh token is no longer good' },
  detail: {
    es: 'Venció, se cerró la sesión o ya se había usado; en ese caso cerramos la sesión por seguridad. Pide tokens nuevos con POST /v1/tokens.',
    en: 'It ran out, its session ended, or it had been used: the session was then ended for safety. Get new tokens with POST /v1/tokens.',
  },
});
