import { z } from 'zod';

import { nameField } from '../templates/define-template.ts';
import { moneyText } from '../templates/formats.ts';
import { STOP_FOOTER, defineWhatsApp } from './define-whatsapp.ts';

/** SAT's page that answers for a document; what stands behind `?` names it. */
const SAT_PAGE = 'https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx?{{1}}';

const data = z.strictObject({
  company: nameField,
  receiver: nameField,
  document: z.enum(['invoice', 'credit_note']),
  number: z.string().max(70),
  total: z.string().max(30),
  currency: z.string().max(3),
  /** Query of SAT's page. */
  sat_query: z.string().min(1).max(500),
});

const example: z.infer<typeof data> = {
  company: 'Escuela Kemper',
  receiver: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
  document: 'invoice',
  number: 'A-128',
  total: '1160.00',
  currency: 'MXN',
  sat_query: 'id=5FB2822E-396D-4725-8521-CDC4BDD20CCF&re=EKU9003173C9&rr=URE180429TM6&tt=1160.0&fe=iJqLeA%3D%3D',
};

const KINDS = {
  es: { invoice: 'factura', credit_note: 'nota de crédito' },
  en: { invoice: 'invoice', credit_note: 'credit note' },
} as const;

/** Whom every message about a document goes to, what it says of it, and where its button leads. */
const ABOUT_DOCUMENT = {
  audience: 'receiver',
  category: 'UTILITY',
  data,
  example,
  values: (d: z.infer<typeof data>, language: 'es' | 'en') => [
    d.receiver,
    KINDS[language][d.document],
    d.number,
    d.company,
    moneyText(d.total, d.currency),
  ],
  suffix: (d: z.infer<typeof data>) => d.sat_query,
} as const;

/** The invoice itself, its PDF attached, in the company's name. */
export const invoiceToReceiver = defineWhatsApp({
  name: 'invoice_to_receiver',
  registered: 'kita_factura',
  purpose: { es: 'Entregar una factura a quien la recibe', en: 'Deliver an invoice to its receiver' },
  hasDocument: true,
  ...ABOUT_DOCUMENT,
  wording: {
    es: {
      body: 'Hola, {{1}}. Tu {{2}} con folio {{3}} de {{4}} por {{5}} ya está lista: adjuntamos el PDF. Si necesitas el XML, pídelo a quien te la emitió.',
      footer: STOP_FOOTER.es,
      button: { text: 'Comprobar en el SAT', url: SAT_PAGE },
    },
    en: {
      body: 'Hello, {{1}}. Your {{2}} with number {{3}} from {{4}} for {{5}} is ready: the PDF is attached. If you need the XML, ask whoever issued it.',
      footer: STOP_FOOTER.en,
      button: { text: 'Check it at SAT', url: SAT_PAGE },
    },
  },
});

/** The invoice was cancelled at SAT. */
export const invoiceCanceled = defineWhatsApp({
  name: 'invoice_canceled',
  registered: 'kita_factura_cancelada',
  purpose: { es: 'Avisar que una factura se canceló', en: 'Tell that an invoice was cancelled' },
  ...ABOUT_DOCUMENT,
  wording: {
    es: {
      body: 'Hola, {{1}}. Tu {{2}} con folio {{3}} de {{4}} por {{5}} fue cancelada ante el SAT y ya no tiene efectos fiscales. Si la dedujiste, corrige tu declaración.',
      footer: STOP_FOOTER.es,
      button: { text: 'Comprobar en el SAT', url: SAT_PAGE },
    },
    en: {
      body: 'Hello, {{1}}. Your {{2}} with number {{3}} from {{4}} for {{5}} was cancelled at SAT and has no fiscal effect any more. If you deducted it, correct your return.',
      footer: STOP_FOOTER.en,
      button: { text: 'Check it at SAT', url: SAT_PAGE },
    },
  },
});
