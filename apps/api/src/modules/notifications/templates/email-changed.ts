import { z } from 'zod';

import { button, paragraph } from './blocks.ts';
import { defineTemplate, instantField, linkField, nameField, timeZoneField } from './define-template.ts';
import { dateTimeText } from './formats.ts';

/** To the earlier address, so that a takeover does not go unseen. */
export const emailChanged = defineTemplate({
  name: 'email_changed',
  purpose: { es: 'Avisar al correo anterior que cambió', en: 'Tell the earlier address that it changed' },
  audience: 'account',
  data: z.strictObject({
    name: nameField,
    new_email_hint: z.string().max(254),
    at: instantField,
    time_zone: timeZoneField,
    help_url: linkField,
  }),
  example: {
    name: 'Ana Torres',
    new_email_hint: 'a•••@nuevo.mx',
    at: '2026-11-28T16:14:00.000Z',
    time_zone: 'America/Mexico_City',
    help_url: 'https://kita.ejemplo.mx/recuperar',
  },
  es: ({ name, new_email_hint, at, time_zone, help_url }) => ({
    subject: 'Cambió el correo de tu cuenta de Kita',
    preview: `Ahora es ${new_email_hint}.`,
    title: 'Cambió el correo de tu cuenta',
    blocks: [
      paragraph(
        `Hola, ${name}. El ${dateTimeText('es', at, time_zone)} el correo de tu cuenta pasó a ser ${new_email_hint}.`,
      ),
      paragraph('Si fuiste tú, no tienes que hacer nada. Si no, recupera tu cuenta ahora:'),
      button('No fui yo', help_url),
    ],
  }),
  en: ({ name, new_email_hint, at, time_zone, help_url }) => ({
    subject: 'The e-mail of your Kita account changed',
    preview: `It is now ${new_email_hint}.`,
    title: 'The e-mail of your account changed',
    blocks: [
      paragraph(
        `Hello ${name}. On ${dateTimeText('en', at, time_zone)} the e-mail of your account became ${new_email_hint}.`,
      ),
      paragraph('If it was you, there is nothing to do. If not, recover your account now:'),
      button('It was not me', help_url),
    ],
  }),
});
