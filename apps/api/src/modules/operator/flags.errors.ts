import { defineError } from '../../platform/errors/index.ts';

export const FlagOfInstallation = defineError({
  code: 'flag_of_installation',
  status: 422,
  title: { es: 'Ese interruptor es de toda la instalación', en: 'That switch is the whole installation’s' },
  detail: {
    es: 'Quita tenant: se enciende o apaga para todos.',
    en: 'Leave tenant out: it is on or off for everybody.',
  },
});
