import { z } from 'zod';

import { taxField } from '../products/index.ts';
import {
  amount,
  claveUnidad,
  documentText,
  externalId,
  fiscalUuid,
  metadata,
  postalCode,
  rfc,
  satCode,
  usoCfdi,
  wording,
} from '../../platform/wire/index.ts';

export const receiverSchema = z
  .strictObject({
    rfc,
    legal_name: documentText(300).describe('Exactly as in the tax status certificate, without the capital regime.'),
    regimen_fiscal: satCode(3, 'c_RegimenFiscal'),
    postal_code: postalCode.describe('Postal code of the tax address.'),
    residencia_fiscal: satCode(3, 'c_Pais').optional().describe('Country of a foreign receiver.'),
    num_reg_id_trib: documentText(40).optional().describe('Tax id of a foreign receiver.'),
    email: z.email().max(254).optional(),
  })
  .meta({ id: 'InvoiceReceiver' })
  .describe('Receiver given in place, when you do not keep customers in Kita.');

const quantity = z
  .string()
  .regex(
    /^\d{1,12}(\.\d{1,6})?$/,
    wording(
      'Escribe la cantidad como texto, con hasta 6 decimales: "1.5".',
      'Write the quantity as text, with up to 6 decimals: "1.5".',
    ),
  )
  .describe('Quantity as decimal text, up to 6 decimals.')
  .meta({ examples: ['1'] });

export const invoiceItemSchema = z
  .strictObject({
    product: z.string().max(64).optional().describe('Product id (prd_…); gives what the item leaves out.'),
    description: documentText(1000).optional(),
    clave_prod_serv: satCode(8, 'c_ClaveProdServ').optional(),
    clave_unidad: claveUnidad.optional(),
    unidad: documentText(20).optional().describe('Unit in words.'),
    sku: documentText(100).optional().describe('Your own code; NoIdentificacion.'),
    quantity: quantity.default('1'),
    unit_price: amount.optional().describe('Price of one unit, before discount.'),
    price_includes_tax: z
      .boolean()
      .optional()
      .describe('true when unit_price (and discount) already contain the transferred taxes.'),
    discount: amount.optional().describe('Discount of the whole line, same terms as unit_price.'),
    objeto_imp: z
      .enum(['01', '02', '03', '04', '05', '06', '07', '08'])
      .optional()
      .describe('c_ObjetoImp. 02 when taxes are given.'),
    taxes: z
      .array(taxField)
      .max(12)
      .optional()
      .describe('Required unless the product has them or objeto_imp says there are none.'),
    pedimentos: z
      .array(
        z
          .string()
          .regex(
            /^\d{2} {2}\d{2} {2}\d{4} {2}\d{7}$/,
            wording(
              'Escribe el pedimento como "AA  AA  PPPP  NNNNNNN", con dos espacios entre partes.',
              'Write the pedimento as "AA  AA  PPPP  NNNNNNN", two spaces between its parts.',
            ),
          ),
      )
      .max(50)
      .optional(),
    cuentas_prediales: z
      .array(
        z
          .string()
          .regex(
            /^[0-9A-Za-z]{1,150}$/,
            wording(
              'Escribe la cuenta predial solo con letras y dígitos, hasta 150.',
              'Write the property account with letters and digits only, up to 150.',
            ),
          ),
      )
      .max(20)
      .optional(),
    third_party: z
      .strictObject({
        rfc,
        legal_name: documentText(300),
        regimen_fiscal: satCode(3, 'c_RegimenFiscal'),
        postal_code: postalCode,
      })
      .optional()
      .describe('Taxpayer on whose behalf the line is charged.'),
  })
  .meta({ id: 'InvoiceItem' });

const fields = {
  type: z.enum(['I', 'E']).default('I').describe('I invoice, E credit note.'),
  customer: z.union([z.string().max(64), receiverSchema]).describe('Customer id (cus_…) or the receiver itself.'),
  uso_cfdi: usoCfdi
    .optional()
    .describe('Key of c_UsoCFDI; the customer may have one.')
    .meta({ examples: ['G03'] }),
  items: z.array(invoiceItemSchema).min(1).max(1000),
  forma_pago: satCode(2, 'c_FormaPago')
    .optional()
    .describe('How it is paid; 99 with PPD. Required unless metodo_pago is PPD.')
    .meta({ examples: ['03'] }),
  metodo_pago: z.enum(['PUE', 'PPD']).default('PUE').describe('PUE paid in one go, PPD paid later or in parts.'),
  condiciones_de_pago: documentText(1000).optional(),
  currency: z
    .string()
    .regex(
      /^[A-Z]{3}$/,
      wording(
        'Usa la clave de 3 letras de la moneda (c_Moneda), como MXN o USD.',
        'Use the 3-letter key of the currency (c_Moneda), as MXN or USD.',
      ),
    )
    .default('MXN')
    .describe('c_Moneda.'),
  exchange_rate: z
    .string()
    .regex(
      /^\d{1,12}(\.\d{1,6})?$/,
      wording(
        'Escribe el tipo de cambio como texto, con hasta 6 decimales: "18.2500".',
        'Write the exchange rate as text, with up to 6 decimals: "18.2500".',
      ),
    )
    .optional()
    .describe('Pesos per unit of currency; required unless MXN.'),
  exportacion: z.enum(['01', '02', '03', '04']).default('01'),
  place_of_issue: postalCode.optional().describe('LugarExpedicion; the company postal code when left out.'),
  fecha: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/,
      wording(
        'Escribe fecha y hora locales del lugar de expedición como AAAA-MM-DDThh:mm:ss.',
        'Write date and time of the place of issue as YYYY-MM-DDThh:mm:ss.',
      ),
    )
    .optional()
    .describe('Local date and time at the place of issue, at most 72 hours ago; now when left out.'),
  series: z.string().max(25).optional().describe('Series code; the default of the type when left out.'),
  related: z
    .array(z.strictObject({ tipo_relacion: satCode(2, 'c_TipoRelacion'), uuids: z.array(fiscalUuid).min(1).max(1000) }))
    .max(10)
    .optional()
    .describe('Related documents.'),
  global: z
    .strictObject({
      periodicidad: satCode(2, 'c_Periodicidad'),
      meses: satCode(2, 'c_Meses'),
      year: z.number().int().min(2019).max(2099),
    })
    .optional()
    .describe('Period of a global invoice to the general public.'),
  notes: z.string().max(2000).optional().describe('Printed on the PDF; not part of the fiscal document.'),
  external_id: externalId.optional(),
  metadata: metadata.default({}),
};

export const createInvoiceBody = z
  .strictObject({
    ...fields,
    draft: z.boolean().default(false).describe('true keeps it as a draft: no folio, no stamp.'),
  })
  .meta({
    id: 'CreateInvoice',
    examples: [
      {
        customer: {
          rfc: 'URE180429TM6',
          legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
          regimen_fiscal: '601',
          postal_code: '86991',
        },
        uso_cfdi: 'G03',
        forma_pago: '03',
        items: [
          {
            description: 'Consultoría',
            clave_prod_serv: '80101500',
            clave_unidad: 'E48',
            quantity: '1',
            unit_price: '1000.00',
            taxes: ['iva_16'],
          },
        ],
      },
    ],
  });

export const previewInvoiceBody = z.strictObject(fields).meta({ id: 'PreviewInvoice' });

/** A draft or rejected invoice is replaced whole: partial changes of a fiscal document hide mistakes. */
export const replaceInvoiceBody = z
  .strictObject({
    ...fields,
    version: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('`version` you read: the change is refused when somebody else changed the invoice since.'),
  })
  .meta({ id: 'ReplaceInvoice' });

export type InvoiceRequest = z.infer<typeof previewInvoiceBody>;
export type InvoiceItemRequest = z.infer<typeof invoiceItemSchema>;
export type ReceiverRequest = z.infer<typeof receiverSchema>;
