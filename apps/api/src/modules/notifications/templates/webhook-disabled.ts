import { z } from 'zod';

import { button, facts, paragraph } from './blocks.ts';
import { defineTemplate, instantField, linkField, nameField, timeZoneField } from './define-template.ts';
import { dateTimeText } from './formats.ts';

/** A webhook endpoint was turned off. */
export const webhookDisabled = defineTemplate({
  name: 'webhook_disabled',
  purpose: { es: 'Un webhook se apagó', en: 'A webhook was turned off' },
  audience: 'member',
  data: z.strictObject({
    company: nameField,
    host: z.string().max(253),
    at: instantField,
    last_failure: z.string().max(200),
    time_zone: timeZoneField,
    url: linkField,
  }),
  example: {
    company: 'Escuela Kemper',
    host: 'tienda.ejemplo.mx',
    at: '2026-12-03T16:14:00.000Z',
    last_failure: 'HTTP 500',
    time_zone: 'America/Mexico_City',
    url: 'https://kita.ejemplo.mx/ajustes/webhooks',
  },
  es: ({ company, host, at, last_failure, time_zone, url }) => ({
    subject: `Apagamos tu webhook en ${host}`,
    preview: 'Enciéndelo cuando responda; puedes volver a enviar lo que faltó.',
    title: `Apagamos el webhook en ${host}`,
    blocks: [
      paragraph(
        `${host} dejó de responder y ya no le enviamos los eventos de ${company}. Los eventos no se pierden: al encenderlo puedes volver a enviar los que faltaron.`,
      ),
      facts([
        ['Se apagó el', dateTimeText('es', at, time_zone)],
        ['Última respuesta', last_failure],
      ]),
      button('Revisar y encender', url),
    ],
  }),
  en: ({ company, host, at, last_failure, time_zone, url }) => ({
    subject: `We turned off your webhook at ${host}`,
    preview: 'Turn it on when it answers; you can resend what it missed.',
    title: `The webhook at ${host} is off`,
    blocks: [
      paragraph(
        `${host} stopped answering and no longer gets the events of ${company}. No event is lost: when you turn it on you can resend what it missed.`,
      ),
      facts([
        ['Turned off on', dateTimeText('en', at, time_zone)],
        ['Last answer', last_failure],
      ]),
      button('Check and turn on', url),
    ],
  }),
});
