import type { Decimal } from '@kita/money';
import type { Place, Rule } from '../../../rules/rule.ts';
import { has } from '../../../rules/subject.ts';
import { esDeJubilacion, esDeSeparacion, esDeSueldos } from '../kinds.ts';
import type { Percepcion, Percepciones } from '../model.ts';
import { mustEqual, numberOf, onNomina, sumOf } from './nomina-subject.ts';
import type { NominaSubject } from './nomina-subject.ts';

/** First day of revision E of the matrix. */
export const REVISION_E = '2026-01-01';

const amounts = (lines: readonly Percepcion[]): string[] =>
  lines.flatMap(({ importeGravado, importeExento }) => [importeGravado, importeExento]);

type SumOf = (percepciones: Percepciones) => Decimal | undefined;

function total(sat: string, code: string, field: TotalField, es: string, en: string, expected: SumOf): Rule {
  return onNomina({
    sat,
    code,
    message: {
      es: `Este total es la suma de ${es}: {expected}, no {found}.`,
      en: `This total is the sum of ${en}: {expected}, not {found}.`,
    },
    check: ({ nomina: { percepciones } }) =>
      percepciones === undefined
        ? []
        : mustEqual(`/percepciones/${field}`, percepciones[field], expected(percepciones)),
  });
}

type TotalField =
  | 'totalSueldos'
  | 'totalSeparacionIndemnizacion'
  | 'totalJubilacionPensionRetiro'
  | 'totalGravado'
  | 'totalExento';

const ofKind =
  (isOf: (tipo: string) => boolean): SumOf =>
  ({ percepciones }) =>
    sumOf(amounts(percepciones.filter(({ tipoPercepcion }) => isOf(tipoPercepcion))));

/** Income and its totals (NOM69–NOM75, NOM77, NOM109). */
export const nominaPercepcionRules: readonly Rule[] = [
  onNomina({
    sat: 'NOM69',
    code: 'nomina_totals_unbalanced',
    message: {
      es: 'Sueldos, separación y jubilación ({found}) deben sumar lo mismo que lo gravado y lo exento ({expected}).',
      en: 'Wages, severance and retirement ({found}) must add up to what is taxed and what is exempt ({expected}).',
    },
    *check({ nomina: { percepciones } }) {
      if (percepciones === undefined) return;
      const { totalSueldos, totalSeparacionIndemnizacion, totalJubilacionPensionRetiro } = percepciones;
      const kinds = sumOf([totalSueldos, totalSeparacionIndemnizacion, totalJubilacionPensionRetiro].filter(has));
      const taxed = sumOf([percepciones.totalGravado, percepciones.totalExento]);
      if (kinds && taxed && !kinds.eq(taxed))
        yield { pointer: '/percepciones', found: kinds.toString(), expected: taxed.toString() };
    },
  }),
  total(
    'NOM70',
    'nomina_total_sueldos',
    'totalSueldos',
    'las percepciones que no son de separación ni de jubilación',
    'the income that is neither severance nor retirement',
    ofKind(esDeSueldos),
  ),
  total(
    'NOM71',
    'nomina_total_separacion',
    'totalSeparacionIndemnizacion',
    'las percepciones 022, 023 y 025',
    'income 022, 023 and 025',
    ofKind(esDeSeparacion),
  ),
  total(
    'NOM72',
    'nomina_total_jubilacion',
    'totalJubilacionPensionRetiro',
    'las percepciones 039 y 044',
    'income 039 and 044',
    ofKind(esDeJubilacion),
  ),
  total('NOM73', 'nomina_total_gravado', 'totalGravado', 'los importes gravados', 'the taxed amounts', (all) =>
    sumOf(all.percepciones.map(({ importeGravado }) => importeGravado)),
  ),
  total('NOM74', 'nomina_total_exento', 'totalExento', 'los importes exentos', 'the exempt amounts', (all) =>
    sumOf(all.percepciones.map(({ importeExento }) => importeExento)),
  ),
  onNomina({
    // Revision E says the same once more as NOM110, seen from the exempt amount.
    sat: 'NOM75',
    code: 'nomina_percepcion_zero',
    message: {
      es: 'La percepción no vale nada: lo gravado y lo exento no pueden ser cero a la vez.',
      en: 'The income is worth nothing: taxed and exempt amount cannot both be zero.',
    },
    *check({ percepciones }) {
      for (const { one, pointer } of percepciones)
        if (sumOf(amounts([one]))?.isPositive() === false)
          yield { pointer: `${pointer}/importeGravado`, found: one.importeGravado };
    },
  }),
  onNomina({
    sat: 'NOM77',
    code: 'nomina_total_sueldos_required',
    message: {
      es: 'Hay percepciones de sueldos y falta su total.',
      en: 'There is income from wages and its total is missing.',
    },
    *check(nomina) {
      const { percepciones: all } = nomina.nomina;
      if (hasKind(nomina, esDeSueldos) && !has(all?.totalSueldos)) yield { pointer: '/percepciones/totalSueldos' };
    },
  }),
  onNomina({
    // In force since revision E (1 January 2026): before it, NOM109 was "not classified".
    sat: 'NOM109',
    code: 'nomina_otros_ingresos_exento',
    message: {
      es: 'La percepción 038 (otros ingresos por salarios) va gravada por completo. Clasifica lo exento con su clave; la previsión social va con 056.',
      en: 'Income 038 (other income from wages) is taxed in full. Use the key of what is exempt; social benefits go with 056.',
    },
    check: (nomina) => exemptOther(nomina),
  }),
];

function* exemptOther({ percepciones, subject }: NominaSubject): Generator<Place> {
  if ((subject.asOf ?? '') < REVISION_E) return;
  for (const { one, pointer } of percepciones) {
    if (one.tipoPercepcion === '038' && numberOf(one.importeExento)?.isZero() === false)
      yield { pointer: `${pointer}/importeExento`, found: one.importeExento, expected: '0' };
  }
}

/** Whether some income is of these kinds. */
export function hasKind({ percepciones }: NominaSubject, isOf: (tipo: string) => boolean): boolean {
  return percepciones.some(({ one }) => isOf(one.tipoPercepcion));
}
