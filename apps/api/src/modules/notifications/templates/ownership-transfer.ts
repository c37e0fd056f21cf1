import { z } from 'zod';

import { button, note, paragraph } from './blocks.ts';
import { defineTemplate, linkField, nameField } from './define-template.ts';

/** Someone is asked to become the owner of a company. */
export const ownershipTransfer = defineTemplate({
  name: 'ownership_transfer',
  purpose: { es: 'Proponer que otra persona sea dueña de la empresa', en: 'Ask another person to own the company' },
  audience: 'member',
  data: z.strictObject({ owner: nameField, company: nameField, url: linkField, valid_days: z.int().min(1).max(60) }),
  example: {
    owner: 'Ana Torres',
    company: 'Escuela Kemper',
    url: 'https://kita.ejemplo.mx/traspasos/muestra',
    valid_days: 7,
  },
  es: ({ owner, company, url, valid_days }) => ({
    subject: `${owner} quiere que seas dueño de ${company} en Kita`,
    preview: 'Decide si aceptas.',
    title: `¿Aceptas ser dueño de ${company}?`,
    blocks: [
      paragraph(
        `${owner} te propone quedarte con la cuenta de ${company}. Como dueño decides quién entra, qué se factura y si la cuenta se cierra.`,
      ),
      button('Ver y decidir', url),
      note(`Vence en ${valid_days} días. Hasta que aceptes nada cambia.`),
    ],
  }),
  en: ({ owner, company, url, valid_days }) => ({
    subject: `${owner} wants you to own ${company} on Kita`,
    preview: 'Decide whether you accept.',
    title: `Do you accept to own ${company}?`,
    blocks: [
      paragraph(
        `${owner} proposes that you take over the account of ${company}. The owner decides who comes in, what is invoiced and whether the account is closed.`,
      ),
      button('See and decide', url),
      note(`It expires in ${valid_days} days. Nothing changes until you accept.`),
    ],
  }),
});
