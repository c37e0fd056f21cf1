import { z } from 'zod';

import { button, note, paragraph } from './blocks.ts';
import { defineTemplate, linkField, nameField } from './define-template.ts';

/** The link to choose a new password. */
export const resetPassword = defineTemplate({
  name: 'reset_password',
  purpose: { es: 'Elegir una contraseña nueva', en: 'Choose a new password' },
  audience: 'account',
  data: z.strictObject({ name: nameField, url: linkField, valid_minutes: z.int().min(1).max(1440) }),
  example: { name: 'Ana Torres', url: 'https://kita.ejemplo.mx/contrasena/muestra', valid_minutes: 60 },
  es: ({ name, url, valid_minutes }) => ({
    subject: 'Elige una contraseña nueva',
    preview: 'Alguien pidió cambiar la contraseña de tu cuenta.',
    title: 'Elige una contraseña nueva',
    blocks: [
      paragraph(`Hola, ${name}. Alguien pidió cambiar la contraseña de tu cuenta de Kita. Si fuiste tú, sigue aquí:`),
      button('Elegir contraseña', url),
      note(
        `El enlace sirve una vez y vence en ${valid_minutes} minutos. Al usarlo se cierran todas tus sesiones. Si no fuiste tú, no hagas nada: tu contraseña no cambia.`,
      ),
    ],
  }),
  en: ({ name, url, valid_minutes }) => ({
    subject: 'Choose a new password',
    preview: 'Someone asked to change the password of your account.',
    title: 'Choose a new password',
    blocks: [
      paragraph(`Hello ${name}. Someone asked to change the password of your Kita account. If it was you, go on here:`),
      button('Choose a password', url),
      note(
        `The link works once and expires in ${valid_minutes} minutes. Using it ends all your sessions. If it was not you, do nothing: your password stays as it is.`,
      ),
    ],
  }),
});
