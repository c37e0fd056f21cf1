import type { CreateInvoice, Customer, Product } from '@kita/api-client';
import * as z from 'zod/mini';

import { formasPago } from '../forma-pago.ts';
import { amountText, requiredText } from '../../../lib/forms/texts.ts';
import { ivaChoices, taxChoicesOf, withheldChoices } from '../../../lib/taxes/tax-choices.ts';

type Item = CreateInvoice['items'][number];
type ItemTaxes = NonNullable<Item['taxes']>;

/** What a request says that this form does not show: kept as it came, so that editing here loses nothing. */
const keptItem = z.custom<Partial<Item>>((value) => typeof value === 'object' && value !== null);
const keptRequest = z.custom<Partial<CreateInvoice>>((value) => typeof value === 'object' && value !== null);
const keptTaxes = z.custom<ItemTaxes>((value) => Array.isArray(value));

/** `kept`: taxes that none of the questions of this form describe, as a program wrote them. */
export const lineIvaChoices = [...ivaChoices, 'kept'] as const;

const lineSchema = z.object({
  product: z.optional(z.string()),
  description: requiredText(1000),
  clave_prod_serv: z.string().check(z.regex(/^\d{8}$/, 'claveProdServ')),
  clave_unidad: z.string().check(z.regex(/^[A-Z0-9]{1,3}$/, 'claveUnidad')),
  quantity: amountText,
  unit_price: amountText,
  /** The price (and the discount) already holds the transferred taxes. */
  is_gross: z.boolean(),
  discount: z.string().check(z.trim(), z.regex(/^$|^\$?[\d,]{1,15}(\.\d{1,6})?$/, 'amount')),
  iva: z.enum(lineIvaChoices),
  withheld: z.array(z.enum(withheldChoices)),
  taxes: z.optional(keptTaxes),
  rest: z.optional(keptItem),
});

const receiverSchema = z.object({
  id: z.optional(z.string()),
  rfc: z.string().check(z.minLength(1, 'chooseCustomer')),
  legal_name: z.string(),
  regimen_fiscal: z.string(),
  postal_code: z.string(),
  residencia_fiscal: z.optional(z.string()),
  num_reg_id_trib: z.optional(z.string()),
});

const relationSchema = z.object({ tipo_relacion: z.string(), uuids: z.array(z.string()) });
const globalSchema = z.object({ periodicidad: z.string(), meses: z.string(), year: z.string() });

export const editorSchema = z.object({
  type: z.enum(['I', 'E']),
  customer: receiverSchema,
  uso_cfdi: z.string().check(z.minLength(1, 'choose')),
  forma_pago: z.enum(formasPago),
  metodo_pago: z.enum(['PUE', 'PPD']),
  currency: z.string(),
  exchange_rate: z.string(),
  items: z.array(lineSchema),
  related: z.array(relationSchema),
  global: z.optional(globalSchema),
  conditions: z.string().check(z.maxLength(1000, 'tooLong')),
  notes: z.string().check(z.maxLength(2000, 'tooLong')),
  rest: z.optional(keptRequest),
});

export type EditorValues = z.infer<typeof editorSchema>;
export type Line = EditorValues['items'][number];
export type Receiver = EditorValues['customer'];
export type Relation = EditorValues['related'][number];

export const emptyLine: Line = {
  description: '',
  clave_prod_serv: '',
  clave_unidad: 'H87',
  quantity: '1',
  unit_price: '',
  is_gross: false,
  discount: '',
  iva: 'iva_16',
  withheld: [],
};

export const noReceiver: Receiver = { rfc: '', legal_name: '', regimen_fiscal: '', postal_code: '' };

export const emptyValues: EditorValues = {
  type: 'I',
  customer: noReceiver,
  uso_cfdi: 'G03',
  forma_pago: '03',
  metodo_pago: 'PUE',
  currency: 'MXN',
  exchange_rate: '',
  items: [emptyLine],
  related: [],
  conditions: '',
  notes: '',
};

export function receiverOf(customer: Customer): Receiver {
  const { id, rfc, legal_name, regimen_fiscal, postal_code } = customer;
  return { id, rfc, legal_name, regimen_fiscal, postal_code };
}

/** A line from a product: what the product says, once. */
export function lineOf(product: Product): Line {
  const { description, clave_prod_serv, clave_unidad, unit_price } = product;
  return {
    product: product.id,
    description,
    clave_prod_serv,
    clave_unidad,
    quantity: '1',
    unit_price: unit_price ?? '',
    is_gross: product.price_includes_tax,
    discount: '',
    ...taxAnswers(product.taxes),
  };
}

/** Answers that say these taxes, or the taxes themselves where no question of the form does. */
export function taxAnswers(taxes: ItemTaxes): Pick<Line, 'iva' | 'withheld' | 'taxes'> {
  const written = taxes.flatMap((tax) => (typeof tax === 'string' ? [] : [tax]));
  const named = taxes.flatMap((tax) => (typeof tax === 'string' ? [tax] : []));
  const told = taxChoicesOf(
    written.map((tax) => ({ ...tax, tasa_o_cuota: tax.tasa_o_cuota ?? null, withheld: tax.withheld ?? false })),
  );
  const iva = ivaChoices.find((choice) => named.some((name) => name === choice)) ?? told.iva;
  const withheld = withheldChoices.filter(
    (choice) => told.withheld.includes(choice) || named.some((name) => name === choice),
  );
  const said = (iva === 'none' ? 0 : 1) + withheld.length;
  return said === taxes.length ? { iva, withheld } : { iva: 'kept', withheld: [], taxes };
}
