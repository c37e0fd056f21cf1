import type { CreateInvoice } from '@kita/api-client';

import { tidyAmount } from '../../../lib/format/money.ts';
import { formasPago } from '../forma-pago.ts';
import { emptyValues, taxAnswers } from './editor-values.ts';
import type { EditorValues, Line, Receiver } from './editor-values.ts';

type Item = CreateInvoice['items'][number];

/**
 * The form as the API takes it, and back. What the form does not show (series, pedimentos, third parties, metadata…)
 * travels in `rest` and comes out as it went in.
 */
export function toRequest(form: EditorValues): CreateInvoice {
  const values = tidied(form);
  return {
    ...values.rest,
    ...(values.type === 'E' && { type: 'E' as const }),
    customer: customerOf(values.customer),
    uso_cfdi: values.uso_cfdi,
    forma_pago: values.metodo_pago === 'PPD' ? '99' : values.forma_pago,
    metodo_pago: values.metodo_pago,
    currency: values.currency,
    ...(values.currency !== 'MXN' && values.exchange_rate !== '' && { exchange_rate: values.exchange_rate }),
    ...(values.conditions.trim() !== '' && { condiciones_de_pago: values.conditions.trim() }),
    items: values.items.map(itemOf),
    ...(values.related.length > 0 && { related: values.related }),
    ...(values.global && { global: { ...values.global, year: Number(values.global.year) } }),
    ...(values.notes.trim() !== '' && { notes: values.notes.trim() }),
  };
}

function customerOf({ id, residencia_fiscal: country, num_reg_id_trib: taxId, ...receiver }: Receiver) {
  if (id !== undefined) return id;
  return {
    ...receiver,
    ...(country && { residencia_fiscal: country }),
    ...(taxId && { num_reg_id_trib: taxId }),
  };
}

function itemOf(line: Line): Item {
  const taxes =
    line.iva === 'kept' ? (line.taxes ?? []) : [...(line.iva === 'none' ? [] : [line.iva]), ...line.withheld];
  return {
    ...line.rest,
    ...(line.product !== undefined && { product: line.product }),
    description: line.description.trim(),
    clave_prod_serv: line.clave_prod_serv,
    clave_unidad: line.clave_unidad,
    quantity: line.quantity,
    unit_price: line.unit_price,
    price_includes_tax: line.is_gross,
    ...(line.discount !== '' && { discount: line.discount }),
    objeto_imp: line.rest?.objeto_imp ?? (taxes.length === 0 ? '01' : '02'),
    taxes,
  };
}

/** What a stored request says, in the form; it must fit (`fitsForm`). */
export function valuesOfRequest(request: CreateInvoice, receiver: Receiver): EditorValues {
  const {
    type,
    customer: _customer,
    uso_cfdi,
    forma_pago,
    metodo_pago,
    currency,
    exchange_rate,
    condiciones_de_pago,
    items,
    related,
    global,
    notes,
    draft: _draft,
    ...rest
  } = request;
  return {
    type: type === 'E' ? 'E' : 'I',
    customer: receiver,
    uso_cfdi: uso_cfdi ?? '',
    forma_pago: formasPago.find((key) => key === forma_pago && key !== '99') ?? '03',
    metodo_pago: metodo_pago === 'PPD' ? 'PPD' : 'PUE',
    currency: currency ?? 'MXN',
    exchange_rate: exchange_rate ?? '',
    items: items.map(lineOfItem),
    related: (related ?? []).map(({ tipo_relacion, uuids }) => ({ tipo_relacion, uuids: [...uuids] })),
    ...(global && { global: { ...global, year: String(global.year) } }),
    conditions: condiciones_de_pago ?? '',
    notes: notes ?? '',
    rest,
  };
}

function lineOfItem(item: Item): Line {
  const {
    product,
    description,
    clave_prod_serv,
    clave_unidad,
    quantity,
    unit_price,
    price_includes_tax,
    discount,
    objeto_imp,
    taxes = [],
    ...rest
  } = item;
  // 01 and 02 follow from the taxes; the other keys of c_ObjetoImp are the merchant's own statement.
  const isOwn = objeto_imp !== undefined && objeto_imp !== '01' && objeto_imp !== '02';
  return {
    ...(product !== undefined && { product }),
    description: description ?? '',
    clave_prod_serv: clave_prod_serv ?? '',
    clave_unidad: clave_unidad ?? '',
    quantity: quantity ?? '1',
    unit_price: unit_price ?? '',
    is_gross: price_includes_tax === true,
    discount: discount ?? '',
    ...taxAnswers(taxes),
    rest: { ...rest, ...(isOwn && { objeto_imp }) },
  };
}

/** Another document like this one: of today, with a number and a name of its own. */
export function copyOf(values: EditorValues): EditorValues {
  const { fecha: _fecha, external_id: _external, ...rest } = values.rest ?? {};
  return { ...values, rest };
}

/** A credit note of a stamped invoice: the same lines for the same receiver, related to it. */
export function creditNoteOf(values: EditorValues, uuid: string): EditorValues {
  const { series: _series, ...rest } = copyOf(values).rest ?? {};
  return {
    ...values,
    rest,
    type: 'E',
    uso_cfdi: values.uso_cfdi === 'S01' ? 'S01' : 'G02',
    metodo_pago: 'PUE',
    related: [{ tipo_relacion: '01', uuids: [uuid] }],
    notes: emptyValues.notes,
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
  return { ...values, exchange_rate: tidyAmount(values.exchange_rate), items };
}

/** Whether every line says its price and taxes itself: what it leaves to a product only the computed document tells. */
export function fitsForm({ items }: CreateInvoice): boolean {
  return items.every((item) => item.unit_price !== undefined && item.taxes !== undefined);
}
