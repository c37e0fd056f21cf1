import { z } from 'zod';

import { button, paragraph } from './blocks.ts';
import { defineTemplate, linkField, nameField } from './define-template.ts';

/** One notice of the notification centre, for who wants it by mail at once. Its words come from the notice itself. */
export const notice = defineTemplate({
  name: 'notice',
  purpose: { es: 'Un aviso de la empresa, al momento', en: 'A notice of the company, at once' },
  audience: 'member',
  isBulk: true,
  data: z.strictObject({
    company: nameField,
    unsubscribe_url: linkField,
    title: z.string().max(300),
    detail: z.string().max(600),
    url: linkField,
  }),
  example: {
    company: 'Escuela Kemper',
    unsubscribe_url: 'https://kita.ejemplo.mx/avisos/baja/muestra',
    title: 'La factura A-128 fue rechazada',
    detail: 'El SAT no reconoce el nombre del receptor. Corrígelo y vuelve a emitirla: el folio es el mismo.',
    url: 'https://kita.ejemplo.mx/facturas/muestra',
  },
  es: ({ company, title, detail, url }) => ({
    subject: `${company}: ${title}`,
    preview: detail,
    title,
    blocks: [paragraph(detail), button('Abrir en Kita', url)],
  }),
  en: ({ company, title, detail, url }) => ({
    subject: `${company}: ${title}`,
    preview: detail,
    title,
    blocks: [paragraph(detail), button('Open in Kita', url)],
  }),
});
