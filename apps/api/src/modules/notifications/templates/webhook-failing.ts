import { z } from 'zod';

import { button, facts, paragraph } from './blocks.ts';
import { defineTemplate, instantField, linkField, nameField, timeZoneField } from './define-template.ts';
import { dateTimeText } from './formats.ts';

/** A webhook endpoint has begun to fail; it is not off yet. */
export const webhookFailing = defineTemplate({
  name: 'webhook_failing',
  purpose: { es: 'Un webhook empezó a fallar', en: 'A webhook began to fail' },
  audience: 'member',
  data: z.strictObject({
    company: nameField,
    /** Host of the endpoint; its path may hold a secret. */
    host: z.string().max(253),
    since: instantField,
    disabled_at: instantField,
    last_failure: z.string().max(200),
    time_zone: timeZoneField,
    url: linkField,
  }),
  example: {
    company: 'Escuela Kemper',
    host: 'tienda.ejemplo.mx',
    since: '2026-11-28T16:14:00.000Z',
    disabled_at: '2026-12-03T16:14:00.000Z',
    last_failure: 'HTTP 500',
    time_zone: 'America/Mexico_City',
    url: 'https://kita.ejemplo.mx/ajustes/webhooks',
  },
  es: ({ company, host, since, disabled_at, last_failure, time_zone, url }) => ({
    subject: `Tu webhook en ${host} está fallando`,
    preview: 'Seguimos intentando; si no responde, lo apagamos.',
    title: `${host} no recibe los eventos`,
    blocks: [
      paragraph(`Los eventos de ${company} no llegan a ${host}. Los guardamos y seguimos intentando.`),
      facts([
        ['Falla desde', dateTimeText('es', since, time_zone)],
        ['Última respuesta', last_failure],
        ['Se apaga el', dateTimeText('es', disabled_at, time_zone)],
      ]),
      button('Ver los envíos', url),
    ],
  }),
  en: ({ company, host, since, disabled_at, last_failure, time_zone, url }) => ({
    subject: `Your webhook at ${host} is failing`,
    preview: 'We keep trying; if it stays silent we turn it off.',
    title: `${host} does not receive events`,
    blocks: [
      paragraph(`Events of ${company} do not reach ${host}. We keep them and go on trying.`),
      facts([
        ['Failing since', dateTimeText('en', since, time_zone)],
        ['Last answer', last_failure],
        ['Turned off on', dateTimeText('en', disabled_at, time_zone)],
      ]),
      button('See the deliveries', url),
    ],
  }),
});
