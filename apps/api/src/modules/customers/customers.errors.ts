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

export const CustomerErased = defineError({
  code: 'customer_erased',
  status: 409,
  title: { es: 'Los datos de ese cliente se borraron', en: 'The data of that customer was erased' },
  detail: {
    es: 'Lo pidió el titular y no se puede deshacer. Sus facturas siguen disponibles; para facturarle otra vez, crea un cliente nuevo con los datos que te dé.',
    en: 'The person asked for it and it cannot be undone. Its invoices can still be read; to invoice it again make a new customer with the data it gives you.',
  },
});
