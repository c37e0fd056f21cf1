import { Decimal } from '@kita/money';
import * as fc from 'fast-check';
import { buildTraslado } from '../../build/build-traslado.ts';
import { computeComprobante } from '../../build/compute-comprobante.ts';
import type { MercanciaInput } from '../../complements/carta-porte31/build/carta-porte-input.ts';
import type { Unsealed } from '../../model/comprobante.ts';
import { cartaPorteDocuments, ingresoInput } from '../carta-porte-documents.ts';
import { cartaPorteInput, mercancia } from '../carta-porte.ts';
import { trasladoInput } from '../documents.ts';
import { amount, optional, printable } from '../sound-invoice.ts';

const thousandths = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max }).map((units) => Decimal.fromUnits(BigInt(units), 3).toString());
const cents = fc.integer({ min: 1, max: 10_000_000 }).map((units) => Decimal.fromUnits(BigInt(units), 2).toString());

const goods: fc.Arbitrary<MercanciaInput[]> = fc.array(
  fc
    .record({
      descripcion: printable(60),
      cantidad: amount(1, 50_000_000).map(String),
      pesoEnKg: thousandths(9_000_000),
      valorMercancia: optional(cents),
    })
    .map((changes) => mercancia(changes)),
  { minLength: 1, maxLength: 8 },
);

/** Carta porte of any goods by road, in a transfer or in the carrier's invoice; and one of each way of transport. */
export const freight: fc.Arbitrary<Unsealed> = fc.oneof(
  goods.map((some) =>
    buildTraslado(trasladoInput({ cartaPorte: cartaPorteInput({}, { mercancia: some }), conceptos: undefined })),
  ),
  goods.map((some) => computeComprobante(ingresoInput(cartaPorteInput({}, { mercancia: some })))),
  fc.constantFrom<Unsealed>(...Object.values(cartaPorteDocuments)),
);
