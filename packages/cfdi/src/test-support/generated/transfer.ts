import * as fc from 'fast-check';
import type { Unsealed } from '../../model/comprobante.ts';
import { documents } from '../documents.ts';
import { amount, optional, printable } from '../sound-invoice.ts';

const goods = fc.record({
  claveProdServ: fc.constant('43211503'),
  noIdentificacion: optional(printable(20)),
  cantidad: amount(1, 50_000_000).map(String),
  claveUnidad: fc.constantFrom('H87', 'ACT'),
  descripcion: printable(60),
  valorUnitario: fc.constant('0'),
  importe: fc.constant('0'),
  objetoImp: fc.constant('01'),
});

/** Goods on the move without money, sometimes of goods invoiced before: a transfer document without complement. */
export const transfer: fc.Arbitrary<Unsealed> = fc
  .record({
    conceptos: fc.array(goods, { minLength: 1, maxLength: 6 }),
    cfdiRelacionados: optional(
      fc.record({
        tipoRelacion: fc.constantFrom('03', '05'),
        uuids: fc.array(fc.uuid(), { minLength: 1, maxLength: 3 }),
      }),
    ),
  })
  .map(({ conceptos, cfdiRelacionados }) => ({
    ...documents.transfer,
    ...(cfdiRelacionados && { cfdiRelacionados: [cfdiRelacionados] }),
    conceptos: conceptos.map(withoutUndefined),
  }));

function withoutUndefined<T extends object>(value: T): T {
  const copy = { ...value };
  for (const key of Object.keys(copy)) if (Reflect.get(copy, key) === undefined) Reflect.deleteProperty(copy, key);
  return copy;
}
