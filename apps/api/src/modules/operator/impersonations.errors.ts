import { defineError } from '../../platform/errors/index.ts';

export const ImpersonationTargetInvalid = defineError({
  code: 'impersonation_target_invalid',
  status: 422,
  title: { es: 'No se puede ver como esa persona', en: 'That person cannot be seen as' },
  detail: {
    es: 'Elige a alguien que trabaje en la empresa y que no opere la instalación. Tampoco puedes ser tú.',
    en: 'Choose somebody who works in the company and does not run the installation, and who is not you.',
  },
});
