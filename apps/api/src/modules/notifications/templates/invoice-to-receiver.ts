import { z } from 'zod';

import { facts, note, paragraph } from './blocks.ts';
import { defineTemplate, nameField } from './define-template.ts';
import { moneyText } from './formats.ts';

/** The invoice itself, XML and PDF attached, in the company's name. */
export const invoiceToReceiver = defineTemplate({
  name: 'invoice_to_receiver',
  purpose: { es: 'Entregar una factura a quien la recibe', en: 'Deliver an invoice to its receiver' },
  audience: 'receiver',
  data: z.strictObject({
    company: nameField,
    issuer_rfc: z.string().max(13),
    receiver: nameField,
    document: z.enum(['invoice', 'credit_note']),
    number: z.string().max(70),
    uuid: z.string().max(36),
    date: z.string().max(19),
    total: z.string().max(30),
    currency: z.string().max(3),
    message: z.string().max(1000).nullable(),
  }),
  example: {
    company: 'Escuela Kemper',
    issuer_rfc: 'EKU9003173C9',
    receiver: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
    document: 'invoice',
    number: 'A-128',
    uuid: '5FB2822E-396D-4725-8521-CDC4BDD20CCF',
    date: '2026-11-28',
    total: '1160.00',
    currency: 'MXN',
    message: 'Gracias por su compra. Cualquier duda, responda a este correo.',
  },
  es: (d) => ({
    subject: `${d.document === 'invoice' ? 'Factura' : 'Nota de crédito'} ${d.number} de ${d.company}`.replace(
      '  ',
      ' ',
    ),
    preview: `${moneyText(d.total, d.currency)} · XML y PDF adjuntos`,
    title: d.document === 'invoice' ? 'Tu factura' : 'Tu nota de crédito',
    blocks: [
      paragraph(`${d.receiver}: adjuntamos el XML y el PDF. El XML es el comprobante fiscal; guárdalo.`),
      ...(d.message === null
        ? []
        : d.message
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map(paragraph)),
      facts(
        [
          ['Emisor', `${d.company} · ${d.issuer_rfc}`],
          ['Folio', d.number],
          ['Folio fiscal', d.uuid],
          ['Fecha', d.date],
          ['Total', moneyText(d.total, d.currency)],
        ],
        true,
      ),
      note('Puedes comprobar la factura en verificacfdi.facturaelectronica.sat.gob.mx con los datos de arriba.'),
    ],
  }),
  en: (d) => ({
    subject: `${d.document === 'invoice' ? 'Invoice' : 'Credit note'} ${d.number} from ${d.company}`.replace('  ', ' '),
    preview: `${moneyText(d.total, d.currency)} · XML and PDF attached`,
    title: d.document === 'invoice' ? 'Your invoice' : 'Your credit note',
    blocks: [
      paragraph(`${d.receiver}: the XML and the PDF are attached. The XML is the fiscal document; keep it.`),
      ...(d.message === null
        ? []
        : d.message
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map(paragraph)),
      facts(
        [
          ['Issuer', `${d.company} · ${d.issuer_rfc}`],
          ['Number', d.number],
          ['Fiscal folio', d.uuid],
          ['Date', d.date],
          ['Total', moneyText(d.total, d.currency)],
        ],
        true,
      ),
      note('You can check the invoice at verificacfdi.facturaelectronica.sat.gob.mx with the data above.'),
    ],
  }),
});
