import { defineError } from '../../platform/errors/index.ts';

export const CertificateInvalid = defineError({
  code: 'certificate_invalid',
  status: 422,
  title: { es: 'El certificado no se puede usar', en: 'The certificate cannot be used' },
  detail: {
    es: 'Corrige lo señalado en errors. No se guardó nada.',
    en: 'Correct what errors says. Nothing was stored.',
  },
});

export const CertificateTaken = defineError({
  code: 'certificate_already_stored',
  status: 409,
  title: { es: 'Ese certificado ya está guardado', en: 'That certificate is stored already' },
  detail: {
    es: 'Actívalo con POST /v1/certificates/{id}/activation si no es el que está en uso.',
    en: 'Make it the one in use with POST /v1/certificates/{id}/activation.',
  },
});

export const TestModeOnly = defineError({
  code: 'test_mode_only',
  status: 403,
  title: { es: 'Solo en modo de prueba', en: 'Test mode only' },
  detail: {
    es: 'Los certificados del sandbox no sirven para comprobantes reales. Usa una llave kt_test_… o la empresa en modo de prueba.',
    en: 'Sandbox certificates are useless for live documents. Use a kt_test_… key or the company in test mode.',
  },
});

export const SandboxUnavailable = defineError({
  code: 'sandbox_unavailable',
  status: 503,
  title: { es: 'El sandbox no responde', en: 'The sandbox does not answer' },
  detail: { es: 'Intenta de nuevo en unos segundos.', en: 'Try again in a few seconds.' },
});
