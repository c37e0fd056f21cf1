import type { Invoice } from '@kita/api-client';

import { formasPago } from '../forma-pago.ts';
import { emptyValues, noReceiver, taxAnswers } from './editor-values.ts';
import type { EditorValues } from './editor-values.ts';

/** The computed document in the form, for requests the form cannot hold: net prices, taxes written out. */
export function valuesOfInvoice(invoice: Invoice, rest: EditorValues['rest']): EditorValues {
  const { rfc, legal_name, regimen_fiscal, postal_code } = invoice.receiver;
  return {
    ...emptyValues,
    type: invoice.type,
    customer: {
      ...noReceiver,
      ...(invoice.customer !== null && { id: invoice.customer }),
      rfc,
      legal_name,
      regimen_fiscal,
      postal_code: postal_code ?? '',
    },
    uso_cfdi: invoice.uso_cfdi,
    forma_pago: formasPago.find((key) => key === invoice.forma_pago && key !== '99') ?? '03',
    metodo_pago: invoice.metodo_pago === 'PPD' ? 'PPD' : 'PUE',
    currency: invoice.currency,
    exchange_rate: invoice.exchange_rate ?? '',
    items: invoice.items.map((item) => ({
      description: item.description,
      clave_prod_serv: item.clave_prod_serv,
      clave_unidad: item.clave_unidad,
      quantity: item.quantity,
      unit_price: item.unit_price,
      is_gross: false,
      discount: item.discount ?? '',
      ...taxAnswers([
        ...item.transferred.map((tax) => taxOf(tax, false)),
        ...item.withheld.map((tax) => taxOf(tax, true)),
      ]),
      rest: {
        ...(item.unidad !== null && { unidad: item.unidad }),
        ...(item.sku !== null && { sku: item.sku }),
      },
    })),
    related: invoice.related,
    rest,
  };
}

type WrittenTax = Invoice['items'][number]['transferred'][number];

function taxOf({ impuesto, tipo_factor, tasa_o_cuota }: WrittenTax, withheld: boolean) {
  const key = (['001', '002', '003'] as const).find((known) => known === impuesto) ?? '002';
  const factor = (['Tasa', 'Cuota', 'Exento'] as const).find((known) => known === tipo_factor) ?? 'Tasa';
  return { impuesto: key, tipo_factor: factor, ...(tasa_o_cuota !== null && { tasa_o_cuota }), withheld };
}
