import { z } from 'zod';

import { button, facts, paragraph } from './blocks.ts';
import { defineTemplate, instantField, linkField, nameField, timeZoneField } from './define-template.ts';
import { dateTimeText } from './formats.ts';

/** What may have happened to an account, each in the words of both languages. */
const EVENTS = {
  password_changed: { es: 'Cambió tu contraseña', en: 'Your password changed' },
  two_factor_enabled: { es: 'Se activó la verificación en dos pasos', en: 'Two-factor sign-in was turned on' },
  two_factor_disabled: { es: 'Se quitó la verificación en dos pasos', en: 'Two-factor sign-in was turned off' },
  recovery_code_used: { es: 'Se usó un código de recuperación', en: 'A recovery code was used' },
  new_device: { es: 'Alguien entró desde un equipo nuevo', en: 'Someone signed in from a new device' },
  account_locked: {
    es: 'Cerramos la entrada por varios intentos fallidos',
    en: 'We locked sign-in after failed attempts',
  },
  api_key_created: { es: 'Se creó una llave de API', en: 'An API key was made' },
  certificate_added: { es: 'Se subió un certificado de sello', en: 'A seal certificate was uploaded' },
  google_linked: { es: 'Se enlazó una cuenta de Google', en: 'A Google account was linked' },
} as const;

const eventNames = [
  'password_changed',
  'two_factor_enabled',
  'two_factor_disabled',
  'recovery_code_used',
  'new_device',
  'account_locked',
  'api_key_created',
  'certificate_added',
  'google_linked',
] as const satisfies ReadonlyArray<keyof typeof EVENTS>;

/** Tells a person what happened to their account, so that a takeover does not go unseen. */
export const securityNotice = defineTemplate({
  name: 'security_notice',
  purpose: {
    es: 'Avisar de un cambio de seguridad en la cuenta',
    en: 'Tell about a change of the security of an account',
  },
  audience: 'account',
  data: z.strictObject({
    name: nameField,
    event: z.enum(eventNames),
    at: instantField,
    time_zone: timeZoneField,
    /** Browser and system, in words. */
    device: z.string().max(200).nullable(),
    ip: z.string().max(45).nullable(),
    url: linkField,
  }),
  example: {
    name: 'Ana Torres',
    event: 'new_device',
    at: '2026-11-28T16:14:00.000Z',
    time_zone: 'America/Mexico_City',
    device: 'Chrome en Windows',
    ip: '187.190.12.34',
    url: 'https://kita.ejemplo.mx/cuenta/seguridad',
  },
  es: ({ name, event, at, time_zone, device, ip, url }) => ({
    subject: `Seguridad de tu cuenta: ${EVENTS[event].es.toLowerCase()}`,
    preview: 'Si no fuiste tú, revisa tu cuenta ahora.',
    title: EVENTS[event].es,
    blocks: [
      paragraph(`Hola, ${name}. Si fuiste tú, no tienes que hacer nada.`),
      facts([
        ['Cuándo', dateTimeText('es', at, time_zone)],
        ...(device === null ? [] : [['Equipo', device] as const]),
        ...(ip === null ? [] : [['Dirección IP', ip] as const]),
      ]),
      paragraph('Si no fuiste tú, cierra las sesiones abiertas y cambia tu contraseña:'),
      button('Revisar mi cuenta', url),
    ],
  }),
  en: ({ name, event, at, time_zone, device, ip, url }) => ({
    subject: `Security of your account: ${EVENTS[event].en.toLowerCase()}`,
    preview: 'If it was not you, check your account now.',
    title: EVENTS[event].en,
    blocks: [
      paragraph(`Hello ${name}. If it was you, there is nothing to do.`),
      facts([
        ['When', dateTimeText('en', at, time_zone)],
        ...(device === null ? [] : [['Device', device] as const]),
        ...(ip === null ? [] : [['IP address', ip] as const]),
      ]),
      paragraph('If it was not you, end the open sessions and change your password:'),
      button('Check my account', url),
    ],
  }),
});
