import { z } from 'zod';

import { paragraph } from './blocks.ts';
import { defineTemplate, nameField } from './define-template.ts';

const KINDS = {
  access: { es: 'acceso', en: 'access' },
  rectification: { es: 'rectificación', en: 'rectification' },
  cancellation: { es: 'cancelación', en: 'cancellation' },
  opposition: { es: 'oposición', en: 'opposition' },
} as const;

const kindNames = ['access', 'rectification', 'cancellation', 'opposition'] as const satisfies ReadonlyArray<
  keyof typeof KINDS
>;
const decisions = ['granted', 'denied'] as const;

const data = z.strictObject({
  name: nameField,
  kind: z.enum(kindNames),
  decision: z.enum(decisions),
  answer: z.string().max(2000),
});

/** Answers a person's request about their own data. The words are sealed until sent and kept with the request alone. */
export const arcoAnswered = defineTemplate<'arco_answered', z.infer<typeof data>>({
  name: 'arco_answered',
  purpose: { es: 'Avisar que se respondió una solicitud ARCO', en: 'Tell that a request about own data was answered' },
  audience: 'account',
  data,
  example: {
    name: 'Ana Torres',
    kind: 'rectification',
    decision: 'granted',
    answer: 'Corregimos tu nombre: ahora es Ana Torres Ruiz.',
  },
  es: ({ name, kind, decision, answer }) => ({
    subject: `Respondimos tu solicitud de ${KINDS[kind].es} de datos personales`,
    preview: 'Esta es nuestra respuesta.',
    title: decision === 'granted' ? 'Tu solicitud procede' : 'Tu solicitud no procede',
    blocks: [
      paragraph(`Hola, ${name}. Respondimos tu solicitud de ${KINDS[kind].es} sobre tus datos personales:`),
      paragraph(answer),
      paragraph('Si no estás de acuerdo, puedes acudir a la autoridad de protección de datos personales.'),
    ],
  }),
  en: ({ name, kind, decision, answer }) => ({
    subject: `We answered your ${KINDS[kind].en} request about your personal data`,
    preview: 'This is our answer.',
    title: decision === 'granted' ? 'Your request was granted' : 'Your request was denied',
    blocks: [
      paragraph(`Hello ${name}. We answered your ${KINDS[kind].en} request about your personal data:`),
      paragraph(answer),
      paragraph('If you disagree, you can turn to the data protection authority.'),
    ],
  }),
});
