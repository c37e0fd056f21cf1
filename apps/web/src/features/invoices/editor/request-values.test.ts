import { describe, expect, it } from 'vitest';
import type { CreateInvoice } from '@kita/api-client';

import { noReceiver } from './editor-values.ts';
import { copyOf, creditNoteOf, fitsForm, toRequest, valuesOfRequest } from './request-values.ts';

const receiver = { ...noReceiver, id: 'cus_1', rfc: 'URE180429TM6', legal_name: 'UNIVERSIDAD', regimen_fiscal: '601' };

const item = {
  description: 'Café',
  clave_prod_serv: '50201706',
  clave_unidad: 'KGM',
  quantity: '2',
  unit_price: '116.00',
  price_includes_tax: true,
  objeto_imp: '02' as const,
  taxes: ['iva_16' as const, 'isr_ret_10' as const],
};

/** A request with everything a program may say, most of which the form does not show. */
const asked: CreateInvoice = {
  customer: 'cus_1',
  uso_cfdi: 'G03',
  forma_pago: '04',
  metodo_pago: 'PUE',
  currency: 'USD',
  exchange_rate: '17.25',
  condiciones_de_pago: '30 días',
  notes: 'Gracias',
  series: 'WEB',
  place_of_issue: '06000',
  exportacion: '01',
  external_id: 'pedido-1',
  metadata: { canal: 'web' },
  related: [{ tipo_relacion: '04', uuids: ['FF5A6C24-9641-4E3C-B3D6-C899EBC860EA'] }],
  items: [
    item,
    { ...item, product: 'prd_1', sku: 'CAFE', unidad: 'kilo', pedimentos: ['15  48  3009  0001234'], discount: '1' },
    { ...item, price_includes_tax: false, objeto_imp: '01', taxes: [] },
    {
      ...item,
      objeto_imp: '03',
      taxes: [{ impuesto: '003', tipo_factor: 'Cuota', tasa_o_cuota: '1.5', withheld: false }],
    },
  ],
};

describe('a request in the form', () => {
  it('comes out as it went in, also what the form does not show', () => {
    expect(fitsForm(asked)).toBe(true);
    expect(toRequest(valuesOfRequest(asked, receiver))).toEqual(asked);
  });

  it('of a global invoice keeps its period', () => {
    const { related: _, ...rest } = asked;
    const global = { periodicidad: '04', meses: '11', year: 2026 };
    expect(toRequest(valuesOfRequest({ ...rest, global }, receiver))).toEqual({ ...rest, global });
  });

  it('that leaves prices or taxes to a product is not for the form to guess', () => {
    expect(fitsForm({ ...asked, items: [{ product: 'prd_1' }] })).toBe(false);
  });

  it('makes a copy of today, with a name of its own', () => {
    const copy = toRequest(copyOf(valuesOfRequest({ ...asked, fecha: '2026-11-21T10:00:00' }, receiver)));
    expect(copy).toMatchObject({ series: 'WEB', notes: 'Gracias' });
    expect(copy).not.toHaveProperty('external_id');
    expect(copy).not.toHaveProperty('fecha');
  });

  it('makes a credit note related to it', () => {
    const uuid = 'AA5A6C24-9641-4E3C-B3D6-C899EBC860EA';
    expect(toRequest(creditNoteOf(valuesOfRequest(asked, receiver), uuid))).toMatchObject({
      type: 'E',
      uso_cfdi: 'G02',
      related: [{ tipo_relacion: '01', uuids: [uuid] }],
    });
  });
});
