import { defineError } from '../errors/index.ts';

export const FeatureOff = defineError({
  code: 'feature_off',
  status: 403,
  title: { es: 'Esta función está apagada por ahora', en: 'This feature is switched off for now' },
  detail: {
    es: 'Quien opera esta instalación la apagó; flag dice cuál. Lo que ya tienes sigue igual. Inténtalo más tarde o escríbenos.',
    en: 'Whoever runs this installation switched it off; flag says which. What you have stays as it is. Try later or write to us.',
  },
});
