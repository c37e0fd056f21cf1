import { defineError } from '../../platform/errors/index.ts';

export const CustomerInvalid = defineError({
  code: 'customer_invalid',
  status: 422,
  title: { es: 'Los datos fiscales del cliente no son válidos', en: 'The customer tax data is not valid' },
  detail: {
    es: 'Corrige lo señalado en errors; los datos deben ser iguales a los de la constancia de situación fiscal.',
    en: 'Correct what errors says; the data must equal those of the tax status certificate.',
  },
});

export const CustomerExternalIdTaken = defineError({
  code: 'customer_external_id_taken',
  status: 409,
  title: { es: 'Ya hay un cliente con ese external_id', en: 'A customer with that external_id exists' },
  detail: {
    es: 'Consúltalo con GET /v1/customers?external_id=… y actualízalo.',
    en: 'Read it with GET /v1/customers?external_id=… and update it.',
  },
});
