import { z } from 'zod';

import { button, note, paragraph } from './blocks.ts';
import { defineTemplate, linkField, nameField } from './define-template.ts';

/** Someone is asked to work in a company. */
export const invitation = defineTemplate({
  name: 'invitation',
  purpose: { es: 'Invitar a una persona a una empresa', en: 'Invite a person to a company' },
  audience: 'member',
  data: z.strictObject({
    inviter: nameField,
    company: nameField,
    role: z.strictObject({ es: z.string().max(120), en: z.string().max(120) }),
    url: linkField,
    valid_days: z.int().min(1).max(60),
  }),
  example: {
    inviter: 'Ana Torres',
    company: 'Escuela Kemper',
    role: { es: 'Contador', en: 'Accountant' },
    url: 'https://kita.ejemplo.mx/invitaciones/muestra',
    valid_days: 7,
  },
  es: ({ inviter, company, role, url, valid_days }) => ({
    subject: `${inviter} te invita a ${company} en Kita`,
    preview: `Tu papel: ${role.es}.`,
    title: `Únete a ${company}`,
    blocks: [
      paragraph(
        `${inviter} te invita a trabajar en ${company} con el papel de ${role.es}. Kita es donde la empresa factura y cobra.`,
      ),
      button('Aceptar la invitación', url),
      note(
        `La invitación es solo para ti, sirve una vez y vence en ${valid_days} días. Si no conoces a quien te invita, ignórala.`,
      ),
    ],
  }),
  en: ({ inviter, company, role, url, valid_days }) => ({
    subject: `${inviter} invites you to ${company} on Kita`,
    preview: `Your role: ${role.en}.`,
    title: `Join ${company}`,
    blocks: [
      paragraph(
        `${inviter} invites you to work in ${company} as ${role.en}. Kita is where the company invoices and gets paid.`,
      ),
      button('Accept the invitation', url),
      note(
        `The invitation is for you alone, works once and expires in ${valid_days} days. If you do not know who invites you, ignore it.`,
      ),
    ],
  }),
});
