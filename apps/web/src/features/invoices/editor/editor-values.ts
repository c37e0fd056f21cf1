import type { CreateInvoice, Customer, Invoice, Product } from '@kita/api-client';
import * as z from 'zod/mini';

import { formasPago } from '../forma-pago.ts';
import { amountText, requiredText } from '../../../lib/forms/texts.ts';
import { tidyAmount } from '../../../lib/format/money.ts';
import { ivaChoices, taxChoicesOf, withheldChoices } from '../../../lib/taxes/tax-choices.ts';

const lineSchema = z.object({
  product: z.optional(z.string()),
  description: requiredText(1000),
  clave_prod_serv: z.string().check(z.regex(/^\d{8}$/, 'claveProdServ')),
  clave_unidad: z.string().check(z.regex(/^[A-Z0-9]{1,3}$/, 'claveUnidad')),
  quantity: amountText,
  unit_price: amountText,
  discount: z.string().check(z.trim(), z.regex(/^$|^\$?[\d,]{1,15}(\.\d{1,6})?$/, 'amount')),
  iva: z.enum(ivaChoices),
  withheld: z.array(z.enum(withheldChoices)),
});

const receiverSchema = z.object({
  id: z.optional(z.string()),
  rfc: z.string().check(z.minLength(1, 'chooseCustomer')),
  legal_name: z.string(),
  regimen_fiscal: z.string(),
  postal_code: z.string(),
});

export const editorSchema = z.object({
  customer: receiverSchema,
  uso_cfdi: z.string().check(z.minLength(1, 'choose')),
  forma_pago: z.enum(formasPago),
  metodo_pago: z.enum(['PUE', 'PPD']),
  currency: z.enum(['MXN', 'USD', 'EUR']),
  exchange_rate: z.string(),
  prices_include_tax: z.boolean(),
  items: z.array(lineSchema),
});

export type EditorValues = z.infer<typeof editorSchema>;
export type Line = EditorValues['items'][number];
export type Receiver = EditorValues['customer'];

export const emptyLine: Line = {
  description: '',
  clave_prod_serv: '',
  clave_unidad: 'H87',
  quantity: '1',
  unit_price: '',
  discount: '',
  iva: 'iva_16',
  withheld: [],
};

export const noReceiver: Receiver = { rfc: '', legal_name: '', regimen_fiscal: '', postal_code: '' };

export const emptyValues: EditorValues = {
  customer: noReceiver,
  uso_cfdi: 'G03',
  forma_pago: '03',
  metodo_pago: 'PUE',
  currency: 'MXN',
  exchange_rate: '',
  prices_include_tax: false,
  items: [emptyLine],
};

export function receiverOf({ id, rfc, legal_name, regimen_fiscal, postal_code }: Customer): Receiver {
  return { id, rfc, legal_name, regimen_fiscal, postal_code };
}

/** A line from a product: what the product says, once. */
export function lineOf(product: Product): Line {
  return {
    product: product.id,
    description: product.description,
    clave_prod_serv: product.clave_prod_serv,
    clave_unidad: product.clave_unidad,
    quantity: '1',
    unit_price: product.unit_price ?? '',
    discount: '',
    ...taxChoicesOf(product.taxes),
  };
}

/** Lines of the API's document, as the form holds them: for drafts, refused documents and copies. */
export function valuesOf(invoice: Invoice): EditorValues {
  return {
    customer: { ...(invoice.customer !== null && { id: invoice.customer }), ...noReceiver, ...receiverData(invoice) },
    uso_cfdi: invoice.uso_cfdi,
    forma_pago: formasPago.find((key) => key === invoice.forma_pago) ?? '03',
    metodo_pago: invoice.metodo_pago === 'PPD' ? 'PPD' : 'PUE',
    currency: invoice.currency === 'USD' || invoice.currency === 'EUR' ? invoice.currency : 'MXN',
    exchange_rate: invoice.exchange_rate ?? '',
    prices_include_tax: false,
    items: invoice.items.map((item) => ({
      description: item.description,
      clave_prod_serv: item.clave_prod_serv,
      clave_unidad: item.clave_unidad,
      quantity: item.quantity,
      unit_price: item.unit_price,
      discount: item.discount ?? '',
      ...taxChoicesOf([
        ...item.transferred.map((tax) => ({ ...tax, withheld: false })),
        ...item.withheld.map((tax) => ({ ...tax, withheld: true })),
      ]),
    })),
  };
}

function receiverData({ receiver }: Invoice) {
  const { rfc, legal_name, regimen_fiscal, postal_code } = receiver;
  return { rfc, legal_name, regimen_fiscal, postal_code: postal_code ?? '' };
}

/** The form as the API takes it. */
export function toRequest(form: EditorValues): CreateInvoice {
  const values = tidied(form);
  const { customer } = values;
  return {
    customer: customer.id ?? {
      rfc: customer.rfc,
      legal_name: customer.legal_name,
      regimen_fiscal: customer.regimen_fiscal,
      postal_code: customer.postal_code,
    },
    uso_cfdi: values.uso_cfdi,
    forma_pago: values.metodo_pago === 'PPD' ? '99' : values.forma_pago,
    metodo_pago: values.metodo_pago,
    currency: values.currency,
    ...(values.currency !== 'MXN' && values.exchange_rate !== '' && { exchange_rate: values.exchange_rate }),
    items: values.items.map((line) => ({
      ...(line.product !== undefined && { product: line.product }),
      description: line.description.trim(),
      clave_prod_serv: line.clave_prod_serv,
      clave_unidad: line.clave_unidad,
      quantity: line.quantity,
      unit_price: line.unit_price,
      price_includes_tax: values.prices_include_tax,
      ...(line.discount !== '' && { discount: line.discount }),
      objeto_imp: line.iva === 'none' && line.withheld.length === 0 ? ('01' as const) : ('02' as const),
      taxes: [...(line.iva === 'none' ? [] : [line.iva]), ...line.withheld],
    })),
  };
}

/** The same form with its amounts as the API takes them: no separators, no signs. */
export function tidied(values: EditorValues): EditorValues {
  const items = values.items.map((line) => ({
    ...line,
    quantity: tidyAmount(line.quantity),
    unit_price: tidyAmount(line.unit_price),
    discount: tidyAmount(line.discount),
  }));
  return { ...values, items };
}
