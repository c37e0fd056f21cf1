import { defineError } from '../../platform/errors/index.ts';

export const TwoFactorCodeWrong = defineError({
  code: 'two_factor_code_wrong',
  status: 422,
  title: { es: 'El código no es correcto', en: 'The code is not right' },
  detail: {
    es: 'Escribe el código de 6 dígitos que muestra ahora tu aplicación, o un código de recuperación sin usar. Después de 5 errores espera 15 minutos.',
    en: 'Write the 6-digit code your app shows now, or an unused recovery code. After 5 mistakes wait 15 minutes.',
  },
});

export const TwoFactorNotStarted = defineError({
  code: 'two_factor_not_started',
  status: 409,
  title: { es: 'No hay verificación en dos pasos que confirmar', en: 'No two-step verification to confirm' },
  detail: {
    es: 'Empieza de nuevo con POST /v1/user/two-factor y escanea el código nuevo.',
    en: 'Start again with POST /v1/user/two-factor and scan the new code.',
  },
});

export const TwoFactorRequiredForOperators = defineError({
  code: 'two_factor_is_mandatory',
  status: 409,
  title: {
    es: 'Tu cuenta no puede quedarse sin verificación en dos pasos',
    en: 'Your account cannot be without two-step verification',
  },
  detail: {
    es: 'Quien opera la instalación la necesita siempre. Para cambiar de teléfono, actívala otra vez con POST /v1/user/two-factor.',
    en: 'Whoever operates the installation always needs it. To change telephones, turn it on again with POST /v1/user/two-factor.',
  },
});
