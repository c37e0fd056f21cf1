import { Decimal } from '@kita/money';
import * as fc from 'fast-check';
import type { MercanciaInput } from '../complements/carta-porte31/build/carta-porte-input.ts';
import { optional, printable } from './sound-invoice.ts';

export type Mode = 'road' | 'sea' | 'air' | 'rail';
export type Direction = 'national' | 'Entrada' | 'Salida';

/** A weight or distance of up to `decimals` decimals, above zero. */
export const measure = (max: number, decimals: number): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 0, max: decimals })).map(([units, scale]) => {
    const digits = String(units).padStart(scale + 1, '0');
    return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  });

const medicine = fc.record({
  bienesTransp: fc.constant('51101500'),
  sectorCofepris: fc.constant('01'),
  denominacionGenericaProd: printable(40),
  denominacionDistintivaProd: printable(40),
  fabricante: printable(60),
  fechaCaducidad: fc.constantFrom('2028-02-29', '2030-12-31'),
  loteMedicamento: fc.constant('L-0001'),
  formaFarmaceutica: fc.constantFrom('01', '20'),
  condicionesEspTransp: fc.constantFrom('01', '04'),
  registroSanitarioFolioAutorizacion: fc.constant('123M2020 SSA'),
});
const plain = fc.constant({ bienesTransp: '43211503' });
const dangerous = fc.record({
  bienesTransp: fc.constantFrom('15101505', '12352104'),
  cveMaterialPeligroso: fc.constantFrom('1170', '1203'),
  embalaje: fc.constantFrom('1A1', '6HA1'),
  descripEmbalaje: optional(printable(40)),
});
const maybeDangerous = fc.constant({ bienesTransp: '12352104', materialPeligroso: 'No' });

/** Goods of every kind: plain, dangerous or not, watched by COFEPRIS, imported. */
export function goods(mode: Mode, direction: Direction): fc.Arbitrary<MercanciaInput> {
  const isImport = direction === 'Entrada';
  const kinds = isImport ? [plain, dangerous, maybeDangerous] : [plain, medicine, dangerous, maybeDangerous];
  const gross = fc.tuple(measure(9_999_999, 3), measure(999_999, 3)).map(([net, tare]) => ({ net, tare }));
  return fc
    .record({
      kind: fc.oneof(...kinds),
      descripcion: printable(100),
      cantidad: measure(9_999_999, 6),
      claveUnidad: fc.constantFrom('H87', 'XBX', 'LTR'),
      unidad: optional(printable(10)),
      dimensiones: optional(fc.constantFrom('30/40/30cm', '1/2/3plg')),
      pesoEnKg: measure(99_999_999, 3),
      valorMercancia: mode === 'air' ? measure(9_999_999, 2) : optional(measure(9_999_999, 2)),
      weights: mode === 'sea' ? gross : fc.constant(undefined),
      guia: optional(measure(99_999, 3)),
      uuidComercioExt: optional(fc.uuid()),
      customs: fc.boolean(),
      tipoMateria: fc.constantFrom('01', '05'),
    })
    .map(({ kind, weights, guia, customs, tipoMateria, ...fields }) => ({
      ...present(fields),
      ...present(kind),
      ...(weights && { detalleMercancia: detail(weights) }),
      ...(guia !== undefined && {
        guiasIdentificacion: [
          { numeroGuiaIdentificacion: '000000000001', descripGuiaIdentificacion: 'Caja', pesoGuiaIdentificacion: guia },
        ],
      }),
      ...(direction !== 'national' && { tipoMateria, ...(tipoMateria === '05' && { descripcionMateria: 'Muestras' }) }),
      ...(isImport && { documentacionAduanera: [customs ? PEDIMENTO : AVISO] }),
    }));
}

const PEDIMENTO = { tipoDocumento: '01', numPedimento: '26  47  3807  6003832', rfcImpo: 'EKU9003173C9' };
const AVISO = { tipoDocumento: '18', identDocAduanero: 'AVISO-0001' };

/** Gross is what the two make together, so that the tare is never negative. */
function detail({
  net,
  tare,
}: {
  readonly net: string;
  readonly tare: string;
}): NonNullable<MercanciaInput['detalleMercancia']> {
  return { unidadPesoMerc: 'KGM', pesoBruto: Decimal.parse(net).add(Decimal.parse(tare)).toString(), pesoNeto: net };
}

/** All of the goods, from the one place to the other. */
export function whole(mercancia: MercanciaInput): MercanciaInput {
  return {
    ...mercancia,
    cantidadTransporta: [{ cantidad: mercancia.cantidad, idOrigen: 'OR000001', idDestino: 'DE000001' }],
  };
}

/** Only the fields that are there. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const copy = { ...value };
  for (const key of Object.keys(copy)) if (Reflect.get(copy, key) === undefined) Reflect.deleteProperty(copy, key);
  return withoutUndefined(copy);
}

/** Safe: no field is undefined any more; what is left out stays optional for the reader of the value. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as { [K in keyof T]: Exclude<T[K], undefined> };
}
