import { z } from 'zod';

import { button, facts, paragraph } from './blocks.ts';
import { defineTemplate, instantField, linkField, nameField, timeZoneField } from './define-template.ts';
import { dateText } from './formats.ts';

/** The seal certificate ends soon: without one nothing can be issued. */
export const certificateExpiring = defineTemplate({
  name: 'certificate_expiring',
  purpose: { es: 'El certificado de sello está por vencer', en: 'The seal certificate is about to expire' },
  audience: 'member',
  data: z.strictObject({
    company: nameField,
    no_certificado: z.string().max(30),
    valid_to: instantField,
    days_left: z.int().min(0).max(400),
    time_zone: timeZoneField,
    url: linkField,
  }),
  example: {
    company: 'Escuela Kemper',
    no_certificado: '30001000000500003416',
    valid_to: '2026-12-13T16:14:00.000Z',
    days_left: 15,
    time_zone: 'America/Mexico_City',
    url: 'https://kita.ejemplo.mx/ajustes/certificados',
  },
  es: ({ company, no_certificado, valid_to, days_left, time_zone, url }) => ({
    subject: `El certificado de ${company} vence ${inDays(days_left)}`,
    preview: 'Sin certificado vigente no se puede facturar.',
    title: `Tu certificado de sello vence ${inDays(days_left)}`,
    blocks: [
      paragraph(
        'El día que vence dejas de poder facturar. Tramita uno nuevo en el portal del SAT con tu e.firma (Certifica) y súbelo a Kita: el cambio es inmediato.',
      ),
      facts([
        ['Empresa', company],
        ['Certificado', no_certificado],
        ['Vence el', dateText('es', valid_to, time_zone)],
      ]),
      button('Subir el certificado nuevo', url),
    ],
  }),
  en: ({ company, no_certificado, valid_to, days_left, time_zone, url }) => ({
    subject: `The certificate of ${company} expires ${inDaysEnglish(days_left)}`,
    preview: 'Without a valid certificate nothing can be invoiced.',
    title: `Your seal certificate expires ${inDaysEnglish(days_left)}`,
    blocks: [
      paragraph(
        'From that day on you cannot invoice. Ask for a new one at SAT with your e.firma (Certifica) and upload it to Kita: the change is immediate.',
      ),
      facts([
        ['Company', company],
        ['Certificate', no_certificado],
        ['Expires on', dateText('en', valid_to, time_zone)],
      ]),
      button('Upload the new certificate', url),
    ],
  }),
});

function inDays(days: number): string {
  if (days === 0) return 'hoy';
  return days === 1 ? 'mañana' : `en ${days} días`;
}

function inDaysEnglish(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
