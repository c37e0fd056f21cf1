import { defineError } from '../../platform/errors/index.ts';

export const DemoContentTestOnly = defineError({
  code: 'demo_content_test_only',
  status: 403,
  title: {
    es: 'El contenido de ejemplo es solo para el modo de prueba',
    en: 'Demo content is for test mode only',
  },
  detail: {
    es: 'En vivo todo lo que hay es tuyo y tiene validez fiscal. Cambia la empresa a modo de prueba y cárgalo ahí.',
    en: 'In live mode everything is yours and has fiscal value. Switch the company to test mode and load it there.',
  },
});

export const DemoContentBusy = defineError({
  code: 'demo_content_busy',
  status: 409,
  title: { es: 'El contenido de ejemplo se está quitando', en: 'Demo content is being removed' },
  detail: {
    es: 'Espera a que termine (GET /v1/tenant/demo-content) y vuelve a cargarlo.',
    en: 'Wait until that is done (GET /v1/tenant/demo-content), then load it again.',
  },
});
