import { z } from 'zod';

import { button, note, paragraph } from './blocks.ts';
import { defineTemplate, linkField, nameField } from './define-template.ts';

/** The link a new person proves their address with. */
export const verifyEmail = defineTemplate({
  name: 'verify_email',
  purpose: { es: 'Confirmar el correo de una cuenta nueva', en: 'Confirm the address of a new account' },
  audience: 'account',
  data: z.strictObject({ name: nameField, url: linkField, valid_hours: z.int().min(1).max(720) }),
  example: { name: 'Ana Torres', url: 'https://kita.ejemplo.mx/confirmar/muestra', valid_hours: 24 },
  es: ({ name, url, valid_hours }) => ({
    subject: 'Confirma tu correo en Kita',
    preview: 'Un clic y tu cuenta queda lista.',
    title: `${name}, confirma tu correo`,
    blocks: [
      paragraph('Así sabemos que esta dirección es tuya y te podemos avisar de lo que pase con tus facturas.'),
      button('Confirmar mi correo', url),
      note(
        `El enlace sirve una vez y vence en ${valid_hours} horas. Si no creaste una cuenta en Kita, ignora este correo.`,
      ),
    ],
  }),
  en: ({ name, url, valid_hours }) => ({
    subject: 'Confirm your e-mail for Kita',
    preview: 'One click and your account is ready.',
    title: `${name}, confirm your e-mail`,
    blocks: [
      paragraph('This tells us that the address is yours, so that we can write about your invoices.'),
      button('Confirm my e-mail', url),
      note(
        `The link works once and expires in ${valid_hours} hours. If you did not create a Kita account, ignore this mail.`,
      ),
    ],
  }),
});
