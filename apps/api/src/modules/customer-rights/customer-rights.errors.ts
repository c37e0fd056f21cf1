import { defineError } from '../../platform/errors/index.ts';

export const CustomerErasureNotConfirmed = defineError({
  code: 'customer_erasure_not_confirmed',
  status: 422,
  title: { es: 'El RFC no coincide', en: 'The RFC does not match' },
  detail: {
    es: 'Para borrar los datos del cliente escribe su RFC tal como aparece en su ficha.',
    en: 'To erase the data of the customer write its RFC exactly as its record shows it.',
  },
});

export const CustomerHasOpenDocuments = defineError({
  code: 'customer_has_open_documents',
  status: 409,
  title: { es: 'Tiene documentos sin terminar', en: 'It has unfinished documents' },
  detail: {
    es: 'Emite o borra sus borradores y espera a que sus facturas en curso terminen; luego borra sus datos.',
    en: 'Issue or delete its drafts and wait until invoices under way finish; then erase its data.',
  },
});
