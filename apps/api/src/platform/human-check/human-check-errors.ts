import { defineError } from '../errors/index.ts';

export const HumanCheckFailed = defineError({
  code: 'human_check_failed',
  status: 422,
  title: { es: 'No pudimos comprobar que eres una persona', en: 'We could not check that you are a person' },
  detail: {
    es: 'Espera a que termine la comprobación de la página y vuelve a enviar el formulario.',
    en: 'Wait until the check of the page ends and send the form again.',
  },
});
