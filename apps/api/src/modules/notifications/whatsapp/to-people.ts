import { z } from 'zod';

import { nameField } from '../templates/define-template.ts';
import { STOP_FOOTER, defineWhatsApp } from './define-whatsapp.ts';

/** Where the app of this installation is, in the words Meta approves; set when they are registered. */
export const APP_ADDRESS = 'https://app.invalid';

/** One notice of the notification centre, for who wants it on their telephone. Its words come from the notice itself. */
export const notice = defineWhatsApp({
  name: 'notice',
  registered: 'kita_aviso',
  purpose: { es: 'Un aviso de la empresa, al momento', en: 'A notice of the company, at once' },
  audience: 'member',
  category: 'UTILITY',
  data: z.strictObject({
    company: nameField,
    title: z.string().max(300),
    detail: z.string().max(600),
    /** In the app, without the first slash. */
    path: z.string().min(1).max(300),
  }),
  example: {
    company: 'Escuela Kemper',
    title: 'En revisión: A-128 · UNIVERSIDAD ROBOTICA ESPAÑOLA · $1,160.00 MXN',
    detail: 'No pudimos confirmar su timbre. No la emitas otra vez; ábrela para ver qué sigue.',
    path: 'ten_01m7ysjevzexds3636hk5nxx2z/invoices/inv_01m7ysjh1se0hbgqa7yd5b2pck',
  },
  wording: {
    es: {
      body: 'Aviso de Kita para {{1}}:\n\n*{{2}}*\n\n{{3}}\n\nÁbrelo en Kita para ver qué sigue.',
      footer: STOP_FOOTER.es,
      button: { text: 'Abrir en Kita', url: `${APP_ADDRESS}/{{1}}` },
    },
    en: {
      body: 'A notice of Kita for {{1}}:\n\n*{{2}}*\n\n{{3}}\n\nOpen it in Kita to see what comes next.',
      footer: STOP_FOOTER.en,
      button: { text: 'Open in Kita', url: `${APP_ADDRESS}/{{1}}` },
    },
  },
  values: ({ company, title, detail }) => [company, title, detail],
  suffix: ({ path }) => path,
});

/** Minutes a code works; Meta prints them under it and takes the button away when they are over. */
export const PHONE_CODE_MINUTES = 10;

/** Proves that a telephone is the person's. The words of the category AUTHENTICATION are Meta's own. */
export const phoneCode = defineWhatsApp({
  name: 'phone_code',
  registered: 'kita_codigo',
  purpose: { es: 'Confirmar el teléfono de una persona', en: "Confirm a person's telephone" },
  audience: 'account',
  category: 'AUTHENTICATION',
  data: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
  example: { code: '492039' },
  wording: {
    es: {
      body: '*{{1}}* es tu código de verificación. Por tu seguridad, no lo compartas.',
      footer: `Este código vence en ${PHONE_CODE_MINUTES} minutos.`,
      button: { text: 'Copiar código', url: 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}' },
    },
    en: {
      body: '*{{1}}* is your verification code. For your security, do not share this code.',
      footer: `This code expires in ${PHONE_CODE_MINUTES} minutes.`,
      button: { text: 'Copy code', url: 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}' },
    },
  },
  values: ({ code }) => [code],
  suffix: ({ code }) => code,
});
