import { z } from 'zod';

import { button, note, paragraph } from './blocks.ts';
import { defineTemplate, linkField, nameField } from './define-template.ts';

/** To the new address: the link that makes it the account's. */
export const confirmEmailChange = defineTemplate({
  name: 'confirm_email_change',
  purpose: { es: 'Confirmar el correo nuevo de una cuenta', en: 'Confirm the new address of an account' },
  audience: 'account',
  data: z.strictObject({ name: nameField, url: linkField, valid_hours: z.int().min(1).max(720) }),
  example: { name: 'Ana Torres', url: 'https://kita.ejemplo.mx/correo/muestra', valid_hours: 24 },
  es: ({ name, url, valid_hours }) => ({
    subject: 'Confirma tu correo nuevo',
    preview: 'Falta un clic para cambiar el correo de tu cuenta.',
    title: 'Confirma tu correo nuevo',
    blocks: [
      paragraph(
        `Hola, ${name}. Pediste usar esta dirección en tu cuenta de Kita. Hasta que la confirmes sigue la anterior.`,
      ),
      button('Usar este correo', url),
      note(`El enlace sirve una vez y vence en ${valid_hours} horas. Si no lo pediste, ignora este correo.`),
    ],
  }),
  en: ({ name, url, valid_hours }) => ({
    subject: 'Confirm your new e-mail',
    preview: 'One click to change the e-mail of your account.',
    title: 'Confirm your new e-mail',
    blocks: [
      paragraph(
        `Hello ${name}. You asked to use this address for your Kita account. The earlier one stays until you confirm.`,
      ),
      button('Use this e-mail', url),
      note(`The link works once and expires in ${valid_hours} hours. If you did not ask for it, ignore this mail.`),
    ],
  }),
});
