import { z } from 'zod';

import { button, list, paragraph } from './blocks.ts';
import { defineTemplate, linkField, nameField } from './define-template.ts';

/** What waits for a person, once a day or a week. Never sent empty. */
export const digest = defineTemplate({
  name: 'digest',
  purpose: { es: 'Resumen diario o semanal de lo que te espera', en: 'Daily or weekly summary of what waits for you' },
  audience: 'member',
  isBulk: true,
  data: z.strictObject({
    company: nameField,
    unsubscribe_url: linkField,
    period: z.enum(['daily', 'weekly']),
    items: z
      .array(z.strictObject({ text: z.string().max(300), detail: z.string().max(300).nullable(), url: linkField }))
      .min(1)
      .max(50),
    more: z.int().min(0),
    url: linkField,
  }),
  example: {
    company: 'Escuela Kemper',
    unsubscribe_url: 'https://kita.ejemplo.mx/avisos/baja/muestra',
    period: 'daily',
    items: [
      {
        text: 'La factura A-128 fue rechazada',
        detail: 'UNIVERSIDAD ROBOTICA ESPAÑOLA · $1,160.00 MXN',
        url: 'https://kita.ejemplo.mx/a',
      },
      { text: 'Tu certificado de sello vence en 15 días', detail: null, url: 'https://kita.ejemplo.mx/b' },
    ],
    more: 0,
    url: 'https://kita.ejemplo.mx/avisos',
  },
  es: ({ company, period, items, more, url }) => ({
    subject: `${company}: ${items.length + more} ${items.length + more === 1 ? 'asunto te espera' : 'asuntos te esperan'}`,
    preview: items[0]?.text ?? '',
    title: period === 'daily' ? 'Lo que te espera hoy' : 'Lo que te espera esta semana',
    blocks: [
      list(
        items.map((item) => ({ text: item.text, ...(item.detail !== null && { detail: item.detail }), url: item.url })),
      ),
      ...(more > 0 ? [paragraph(`Y ${more} más.`)] : []),
      button('Ver los avisos', url),
    ],
  }),
  en: ({ company, period, items, more, url }) => ({
    subject: `${company}: ${items.length + more} ${items.length + more === 1 ? 'thing waits' : 'things wait'} for you`,
    preview: items[0]?.text ?? '',
    title: period === 'daily' ? 'What waits for you today' : 'What waits for you this week',
    blocks: [
      list(
        items.map((item) => ({ text: item.text, ...(item.detail !== null && { detail: item.detail }), url: item.url })),
      ),
      ...(more > 0 ? [paragraph(`And ${more} more.`)] : []),
      button('See the notices', url),
    ],
  }),
});
