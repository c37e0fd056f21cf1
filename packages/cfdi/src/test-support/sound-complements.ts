import { Decimal } from '@kita/money';
import * as fc from 'fast-check';
import { normalizeText, textProblem } from '../build/normalize-text.ts';
import type { CfdiInput, ComplementosInput } from '../model/input.ts';
import { natural, pupil } from './complement-documents.ts';
import { exportInput, exported, texanAddress } from './exports.ts';
import { cfdiInput, conceptoInput } from './invoice.ts';
import { soundInvoice } from './sound-invoice.ts';

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** Any text that may be printed, markup and letters beyond the basic plane included. */
const printable = (max: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: max })
    .map(normalizeText)
    .filter((text) => text !== '' && textProblem(text) === undefined && Array.from(text).length <= max);

const cents = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max }).map((units) => Decimal.fromUnits(BigInt(units), 2).toString());

const localTax = fc.record(
  { nombre: printable(40), tasa: cents(2000), base: cents(1_000_000_00), importe: cents(100_000_00) },
  { requiredKeys: ['nombre', 'tasa'] },
);

const impuestosLocales = fc.record({
  traslados: fc.array(localTax, { minLength: 1, maxLength: 3 }),
  // Small and of a small base: the total must not fall below zero.
  retenciones: optional(fc.array(fc.constant({ nombre: '5 AL MILLAR', tasa: '0.5', base: '1' }), { maxLength: 2 })),
});

const STATES = ['AGU', 'BCN', 'CHH', 'DIF', 'JAL', 'NLE', 'YUC', 'ZAC'];
const contabilidades = optional(
  fc.array(fc.record({ idContabilidad: fc.integer({ min: 1, max: 999_999 }).map(String) }), { minLength: 1, maxLength: 3 }),
); // prettier-ignore
const entidades = (
  ambitos: ReadonlyArray<string | undefined>,
): fc.Arbitrary<NonNullable<ComplementosInput['ine']>['entidades']> =>
  fc.uniqueArray(
    fc.record({ claveEntidad: fc.constantFrom(...STATES), ambito: fc.constantFrom(...ambitos), contabilidades }),
    { minLength: 1, maxLength: 8, selector: ({ claveEntidad, ambito = '' }) => `${claveEntidad}${ambito}` },
  );

const ine: fc.Arbitrary<NonNullable<ComplementosInput['ine']>> = fc.oneof(
  fc.record({ tipoProceso: fc.constantFrom('Campaña', 'Precampaña'), entidades: entidades(['Local', 'Federal']) }),
  fc.record({
    tipoProceso: fc.constant('Ordinario'),
    tipoComite: fc.constant('Ejecutivo Nacional'),
    idContabilidad: optional(fc.constant('123')),
  }),
  fc.record({
    tipoProceso: fc.constant('Ordinario'),
    tipoComite: fc.constantFrom('Ejecutivo Estatal', 'Directivo Estatal'),
    entidades: entidades([undefined]),
  }),
);

const donatarias = fc.record({
  noAutorizacion: printable(40),
  fechaAutorizacion: fc.constantFrom('1999-12-31', '2024-02-29'),
  leyenda: optional(printable(60).map((text) => `Donativo. ${text}`)),
});

const leyendasFiscales = fc.array(
  fc.record({
    disposicionFiscal: optional(fc.constantFrom('ISR', 'RMF', 'LIVA')),
    norma: optional(printable(20)),
    textoLeyenda: printable(120),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Invoices with one or several of the small complements, that break no rule. */
export const soundWithComplements: fc.Arbitrary<CfdiInput> = fc
  .record({
    invoice: soundInvoice,
    impuestosLocales: optional(impuestosLocales),
    ine: optional(ine),
    donatarias: optional(donatarias),
    leyendasFiscales: optional(leyendasFiscales),
    alumno: optional(printable(60)),
  })
  .map(({ invoice, alumno, ...complements }) => {
    const isTuition = alumno !== undefined;
    const isDonation = complements.donatarias !== undefined && !isTuition;
    const tuition = conceptoInput({
      claveProdServ: '86121500',
      traslados: [{ impuesto: '002', tipoFactor: 'Exento' }],
      instEducativas: { ...pupil, nombreAlumno: alumno ?? '' },
    });
    const local = complements.impuestosLocales;
    return {
      ...invoice,
      ...complements,
      // Yen have no cents for an amount that is given.
      ...(invoice.moneda === 'JPY' &&
        local && {
          impuestosLocales: { ...local, traslados: local.traslados.map((tax) => ({ ...tax, importe: undefined })) },
        }),
      ...(isTuition && { donatarias: undefined, receptor: { ...natural, usoCfdi: 'D10' } }),
      ...(isDonation && { receptor: { ...natural, usoCfdi: 'D04' } }),
      conceptos: isTuition ? [...invoice.conceptos, tuition] : invoice.conceptos,
    };
  });

const UNITS = [
  { claveUnidad: 'H87', unidadAduana: '06', fraccionArancelaria: '8471300101' },
  { claveUnidad: 'KGM', unidadAduana: '01', fraccionArancelaria: '2005800100' },
  { claveUnidad: 'E48', unidadAduana: '99', fraccionArancelaria: undefined },
] as const;

const goods = fc.record({
  unit: fc.constantFrom(...UNITS),
  lines: fc.array(
    fc.record({
      cantidad: fc.integer({ min: 1, max: 5_000_000 }).map((units) => Decimal.fromUnits(BigInt(units), 3).toString()),
      valorUnitario: fc.integer({ min: 5_000_000, max: 2_000_000_000 }).map((units) => Decimal.fromUnits(BigInt(units), 4).toString()),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  marca: optional(printable(35)),
}); // prettier-ignore

/** Export sales in several currencies that break no rule: several goods, each one or several lines. */
export const soundExport: fc.Arbitrary<CfdiInput> = fc
  .record({
    all: fc.array(goods, { minLength: 1, maxLength: 5 }),
    money: fc.constantFrom(
      { moneda: 'MXN' },
      { moneda: 'USD', tipoCambio: '18.4523' },
      { moneda: 'JPY', tipoCambio: '0.123456' },
      { moneda: 'BHD', tipoCambio: '49.1' },
    ),
    observaciones: optional(printable(300)),
    referencia: optional(printable(60)),
  })
  .map(({ all, money, observaciones, referencia }) =>
    cfdiInput(
      exportInput(
        {
          ...money,
          conceptos: all.flatMap(({ unit, lines }, index) =>
            lines.map((line) => exported({ ...line, noIdentificacion: `SKU-${index}`, claveUnidad: unit.claveUnidad })),
          ),
        },
        {
          observaciones,
          tipoCambioUsd: '18.4523',
          receptor: { domicilio: { ...texanAddress, referencia } },
          mercancias: all.map(({ unit, marca }, index) => ({
            noIdentificacion: `SKU-${index}`,
            fraccionArancelaria: unit.fraccionArancelaria,
            unidadAduana: unit.unidadAduana,
            ...(marca !== undefined && { descripcionesEspecificas: [{ marca }] }),
          })),
        },
      ),
    ),
  );
