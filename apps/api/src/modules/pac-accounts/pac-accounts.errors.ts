import { defineError } from '../../platform/errors/index.ts';

export const PacEnvironmentMismatch = defineError({
  code: 'pac_environment_mismatch',
  status: 422,
  title: { es: 'El ambiente del PAC no corresponde al modo', en: 'The PAC environment does not match the mode' },
  detail: {
    es: 'En modo real usa el ambiente de producción del PAC; en modo de prueba, el de pruebas o el sandbox de Kita.',
    en: 'In live mode use the production system of the PAC; in test mode its test system or the Kita sandbox.',
  },
});

export const PacCredentialsInvalid = defineError({
  code: 'pac_credentials_invalid',
  status: 422,
  title: { es: 'Las credenciales del PAC no están completas', en: 'The PAC credentials are not complete' },
  detail: {
    es: 'Corrige lo señalado en errors. No se guardó nada.',
    en: 'Correct what errors says. Nothing was stored.',
  },
});
